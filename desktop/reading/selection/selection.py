"""The selection in the reading area: text or a claim of the active pane, and a link."""

from __future__ import annotations

from PySide6.QtCore import QObject

from corpus.changes import ChangeOrigin, ChangeSet
from corpus.identities import ArticleId, ClaimId, LinkId
from corpus.model import Claim, Link, Span
from corpus.snapshot import Snapshot
from desktop.current import Current, Destination, TextSelection
from desktop.project.workspace import Workspace
from desktop.reading.panes.pane import Pane
from desktop.reading.panes.pane_row import PaneRow


class Selection(QObject):
    """What keys, clicks and menus act on.

    Claim and link are those of :class:`~desktop.current.Current`, as rows of the snapshot. Selected text is that of the
    active pane's view; ``Current`` is updated whenever it changes or another pane becomes active.
    """

    def __init__(self, row: PaneRow, workspace: Workspace, current: Current, parent: QObject) -> None:
        super().__init__(parent)
        self._row = row
        self._workspace = workspace
        self._current = current
        row.active_changed.connect(self.update_current)

    def attach(self, pane: Pane) -> None:
        """Observe the selection of a new pane."""
        pane.view.selection_span_changed.connect(lambda _: self._on_changed_in(pane))
        pane.view.caret_moved.connect(lambda _: self._on_changed_in(pane))

    # What is selected

    @property
    def snapshot(self) -> Snapshot | None:
        """The project's rows; None while no project is open."""
        return self._workspace.snapshot

    @property
    def pane(self) -> Pane | None:
        """The active pane."""
        return self._row.active

    def pane_of(self, article: ArticleId) -> Pane | None:
        """The pane that shows an article."""
        return self._row.pane_of(article)

    def text(self) -> TextSelection | None:
        """The selected text of the active pane."""
        pane = self._row.active
        span = pane.view.selected_span() if pane is not None else None
        return TextSelection(pane.article_id, span) if pane and pane.article_id and span else None

    def claim(self) -> Claim | None:
        """The selected claim."""
        snapshot, claim = self.snapshot, self._current.claim
        return snapshot.claims.get(claim) if snapshot is not None and claim is not None else None

    def link(self) -> Link | None:
        """The selected link."""
        snapshot, link = self.snapshot, self._current.link
        return snapshot.links.get(link) if snapshot is not None and link is not None else None

    def links_of_claim(self) -> list[Link]:
        """The links of the selected claim."""
        snapshot, claim = self.snapshot, self.claim()
        return snapshot.links_of(claim.id) if snapshot is not None and claim is not None else []

    def link_or_only_one(self) -> Link | None:
        """The selected link, else the only link of the selected claim."""
        links = self.links_of_claim()
        return self.link() or (links[0] if len(links) == 1 else None)

    # Selecting

    def select_claim(self, claim: ClaimId | None) -> None:
        """Select a claim, or none; a selected link is deselected."""
        self._current.set_claim(claim)

    def select_link(self, link: LinkId, end: ClaimId) -> None:
        """Select a link, and the claim at one of its ends."""
        self._current.set_claim(end)
        self._current.set_link(link)

    def go_to(self, place: Destination) -> None:
        """Show a place and select what is there: see :class:`~desktop.reading.navigation.travel.Travel`."""
        self._current.go_to(place)

    def deselect(self) -> bool:
        """Deselect one thing: the link, else the selected text, else the claim. Returns whether there was one."""
        pane = self._row.active
        if self._current.link is not None:
            self._current.set_link(None)
        elif pane is not None and pane.view.selected_span():
            pane.view.place_caret(pane.view.caret_offset())
        elif self._current.claim is not None:
            self._current.set_claim(None)
        else:
            return False
        return True

    def take_over(self, changes: ChangeSet) -> None:
        """If the selected text became a claim, or was tagged as one, select that claim instead, so that the next key
        acts on it rather than on the text."""
        text, pane, operation = self.text(), self._row.active, changes.operation
        is_own = changes.origin is ChangeOrigin.LOCAL and (operation is None or operation.undoes is None)
        if text is None or pane is None or not is_own:
            return
        for row in changes.present:
            if isinstance(row, Claim) and (row.article, row.span) == (text.article, text.span):
                pane.view.place_caret(row.end)
                self.select_claim(row.id)
                return

    def drop_deleted(self) -> None:
        """Deselect a claim or link that no longer exists."""
        if self.snapshot is None:
            return
        if self.link() is None:
            self._current.set_link(None)
        if self._current.claim is not None and self.claim() is None:
            self._current.set_claim(None)

    # Telling

    def update_current(self) -> None:
        """Update the article, selected text and caret of ``Current``."""
        pane = self._row.active
        self._current.set_article(pane.article_id if pane is not None else None)
        self._update_text()

    def _update_text(self) -> None:
        pane = self._row.active
        article = pane.article_id if pane is not None else None
        if pane is None or article is None:
            self._current.set_selection(None)
            self._current.set_caret(None)
            return
        caret = pane.view.caret_offset()
        self._current.set_selection(self.text())
        self._current.set_caret(TextSelection(article, Span(caret, caret)))

    def _on_changed_in(self, pane: Pane) -> None:
        if pane is self._row.active:
            self._update_text()
