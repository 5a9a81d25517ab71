"""Marks in the rows of the library: which articles were read, and which are copies."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QMenu

from corpus.changes import ChangeSet
from corpus.identities import ArticleId
from corpus.model import Article
from corpus.questions import ArticleReading
from desktop.derived.comparison.near_copies import NearCopies, other_of, share_of
from desktop.derived.reading_marks import is_read, read_articles, toggle_read
from desktop.library.model import ArticleList, CopyOf, LibraryEntry
from desktop.project.workspace import Workspace
from desktop.words.absent_text_words import absent_reason, absent_title
from desktop.words.filling import filled

translate = QCoreApplication.translate


class ArticleMarks(QObject):
    """Keeps the marks of a list of articles up to date, and requests the comparison of articles."""

    def __init__(
        self, workspace: Workspace, near_copies: NearCopies, articles: ArticleList, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workspace, self._near_copies, self._articles = workspace, near_copies, articles
        workspace.opened.connect(self._show)
        workspace.changed.connect(self._on_changed)
        self._me = workspace.me
        workspace.state_changed.connect(self._on_state_changed)
        near_copies.changed.connect(self._show_copies)
        self._show()
        near_copies.start()

    def _show(self) -> None:
        self._show_read()
        self._show_copies()

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches(Article):
            self._show_copies()
        if changes.touches(ArticleReading):
            self._show_read()

    def _on_state_changed(self) -> None:
        # The state changes with every save; the marks depend only on who the user is.
        if self._workspace.me != self._me:
            self._show_read()

    def _show_read(self) -> None:
        self._me = self._workspace.me
        self._articles.set_marked_read(read_articles(self._workspace))

    def _show_copies(self) -> None:
        snapshot = self._workspace.snapshot
        copies: dict[str, CopyOf] = {}
        for article in snapshot.articles_in_order() if snapshot is not None else ():
            pair = self._near_copies.of(article.id)
            other = snapshot.articles.get(other_of(pair, article.id)) if snapshot and pair else None
            if snapshot is not None and pair is not None and other is not None:
                copies[article.id] = CopyOf(
                    share_of(pair, article.id),
                    snapshot.letter(other.id),
                    snapshot.source_name(other.id),
                    first=other.position < article.position,
                    one_source=pair.one_origin,
                )
        self._articles.set_copies(copies)


def mark_words(entry: LibraryEntry) -> Iterator[str]:
    """The marks of a row in words, one per line, and the share that was on the screen."""
    copy = entry.copy
    if entry.absent:
        yield absent_title()
        yield absent_reason(entry.absent)
    elif entry.kept:
        yield translate("ArticleMarks", "kept on this machine")
    if copy is not None:
        yield filled(
            translate("ArticleMarks", "{percent} % the same as {letter} {name}"),
            percent=round(copy.share * 100),
            letter=copy.letter,
            name=copy.name,
        )
        if copy.one_source:
            yield translate("ArticleMarks", "the two count as one source")
    for person in entry.people:
        yield filled(translate("ArticleMarks", "{name} is in this article"), name=person.name)
    if entry.fresh:
        yield translate("ArticleMarks", "new from others")
    if entry.marked_read:
        yield translate("ArticleMarks", "marked as read")
    if entry.progress == 0:
        yield translate("LibraryPanel", "unread")
    elif entry.progress is not None:
        yield translate("LibraryPanel", "{percent} % read").format(percent=round(entry.progress * 100))


def add_read_action(menu: QMenu, workspace: Workspace, articles: Sequence[ArticleId]) -> None:
    """Append the action that marks articles as read, or removes the mark if all have it."""
    words = translate("LibraryPanel", "Article is read")
    action = menu.addAction(words, lambda: toggle_read(workspace, articles))
    action.setCheckable(True)
    action.setChecked(all(is_read(workspace, article) for article in articles))
    action.setEnabled(not workspace.read_only)
