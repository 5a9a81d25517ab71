"""Shows what undo and redo changed if it is out of view."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from corpus.changes import ChangeOrigin, ChangeSet
from corpus.identities import ArticleId
from corpus.model import Claim, FigureMark, Link, Span
from desktop.project.workspace import Workspace
from desktop.reading.navigation.travel import Travel

translate = QCoreApplication.translate


class Reveal:
    """Scrolls the open articles to what was undone or redone, and highlights it briefly. ``say`` shows a message if it
    is in no open article."""

    def __init__(
        self, workspace: Workspace, travel: Travel, area: QWidget, say: Callable[[str], None]
    ) -> None:
        self._workspace, self._travel, self._area, self._say = workspace, travel, area, say

    def on_changed(self, changes: ChangeSet) -> None:
        """Follow a change of the project."""
        operation = changes.operation
        mine = changes.origin is ChangeOrigin.LOCAL and operation is not None and operation.undoes is not None
        if not mine or not self._area.isVisible():
            return
        places = list(self._places(changes))
        if places and not self._travel.reveal(places):
            snapshot = self._workspace.snapshot
            article = snapshot.articles.get(places[0][0]) if snapshot is not None else None
            # An article that came with the change is opened after this, or new in the library.
            if article is not None and article not in changes.created:
                words = translate("ReadingCommands", "Changed in “{article}”, which is not open")
                self._say(words.format(article=article.title))

    def _places(self, changes: ChangeSet) -> Iterator[tuple[ArticleId, Span]]:
        """The places of changed claims, of the ends of changed links and of marked figures."""
        snapshot = self._workspace.snapshot
        gone = {row.id: row for row in changes.deleted if isinstance(row, Claim)}
        for row in changes.rows:
            claims = [row] if isinstance(row, Claim) else []
            if isinstance(row, Link) and snapshot is not None:
                ends = (snapshot.claims.get(end, gone.get(end)) for end in (row.source, row.target))
                claims = [end for end in ends if end is not None]
            if isinstance(row, FigureMark) and snapshot is not None and row.claim in snapshot.claims:
                yield snapshot.claims[row.claim].article, Span(row.start, row.end)
            yield from ((claim.article, claim.span) for claim in claims if not claim.orphaned)
