"""What happens when something is done in a pane."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from corpus.identities import ClaimId
from corpus.model import Span
from desktop.current import Current, TextSelection
from desktop.derived.decided import in_texts
from desktop.project.workspace import Workspace
from desktop.reading.commands import Commands
from desktop.reading.drag import LinkDrag
from desktop.reading.follow_driver import FollowDriver
from desktop.reading.link_layer import LinkLayer
from desktop.reading.link_mode import LinkMode
from desktop.reading.menus import Menus
from desktop.reading.panes.pane import Pane
from desktop.reading.panes.pane_keeper import PaneKeeper
from desktop.reading.panes.pane_row import PaneRow


class PaneWiring(QObject):
    """Carries clicks, selections and drags from the panes to those whom they concern, and the selection back."""

    def __init__(
        self,
        row: PaneRow,
        workspace: Workspace,
        current: Current,
        layer: LinkLayer,
        follow: FollowDriver,
        mode: LinkMode,
        drag: LinkDrag,
        commands: Commands,
        menus: Menus,
        keeper: PaneKeeper,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._row = row
        self._workspace = workspace
        self._current = current
        self._layer = layer
        self._follow = follow
        self._mode = mode
        self._drag = drag
        self._commands = commands
        self._menus = menus
        self._keeper = keeper
        current.claim_changed.connect(self.show_selection)
        current.link_changed.connect(self.show_selection)
        current.suggestion_changed.connect(self.show_judged)

    def connect_pane(self, pane: Pane) -> None:
        """Answer what is done in a new pane."""
        view = pane.view
        pane.activated.connect(lambda: self._row.activate(pane))
        pane.close_requested.connect(lambda: self._keeper.close(pane))
        pane.follow_clicked.connect(lambda: self._follow.toggle_pane(pane))
        pane.move_requested.connect(lambda step: self._move(pane, step))
        pane.tag_chosen.connect(self._commands.toggle_tag)
        pane.tag_create_requested.connect(self._commands.create_tag)
        view.claims_changed.connect(self.show_selection)
        view.claim_clicked.connect(lambda claim: self._on_claim_clicked(pane, claim))
        view.background_clicked.connect(lambda _: self._current.set_claim(None))
        view.claim_hovered.connect(self._layer.hover_claim)
        view.selection_span_changed.connect(lambda _: self._on_selection_changed(pane))
        view.caret_moved.connect(lambda _: self._on_selection_changed(pane))
        view.handle_dragged.connect(self._commands.set_claim_span)
        view.claim_drag_started.connect(
            lambda claim, place: self._drag.begin(claim, view.viewport().mapToGlobal(place))
        )
        view.menu_requested.connect(lambda claim, place: self._on_menu_requested(pane, claim, place))
        view.more_requested.connect(self._on_more_requested)
        view.zoom_requested.connect(self._commands.zoom)
        view.word_requested.connect(lambda offset: self._select_word(pane, offset))

    # The selection

    def show_selection(self, *_: object) -> None:
        """Paint the selected claim, and of a selected link both ends."""
        snapshot = self._workspace.snapshot
        link = snapshot.links.get(self._current.link or "") if snapshot else None
        ends = (link.source, link.target) if link else (self._current.claim,)
        for pane in self._row.panes:
            held = (end for end in ends if end is not None and pane.view.claim(end) is not None)
            pane.view.set_selected_claim(next(held, None))

    def show_judged(self, *_: object) -> None:
        """Paint both ends of the suggested link that is being judged."""
        one, snapshot = self._current.suggestion, self._workspace.snapshot
        drawn = one is not None and snapshot is not None and in_texts(one, snapshot)
        ends = {end.article: end.span for end in (one.a, one.b)} if one is not None and drawn else {}
        for pane in self._row.panes:
            span = ends.get(pane.article_id or "")
            pane.view.set_judged(span, one.relation if one is not None and span is not None else "")

    def tell_selection(self) -> None:
        """Say what text is selected in the active pane, and where its caret stands."""
        pane = self._row.active
        span = pane.view.selected_span() if pane is not None else None
        if pane is None or not pane.article_id:
            self._current.set_selection(None)
            self._current.set_caret(None)
            return
        caret = pane.view.caret_offset()
        self._current.set_selection(TextSelection(pane.article_id, span) if span else None)
        self._current.set_caret(TextSelection(pane.article_id, Span(caret, caret)))

    def let_go(self) -> bool:
        """Esc: let go of the selected link, then of selected text, then of the claim; whether there was something."""
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

    def hover_ends(self, links: tuple[str, ...]) -> None:
        """Outline both ends of the links under the mouse."""
        snapshot = self._workspace.snapshot
        rows = [snapshot.links[link] for link in links if link in snapshot.links] if snapshot else []
        ends = [end for row in rows[:1] for end in (row.source, row.target)]
        for pane in self._row.shown:
            pane.view.set_hovered_claim(next((end for end in ends if pane.view.claim(end) is not None), None))

    def _on_selection_changed(self, pane: Pane) -> None:
        if pane is self._row.active:
            self.tell_selection()

    # Claims

    def _on_claim_clicked(self, pane: Pane, claim: ClaimId) -> None:
        if self._mode.choose_claim(claim):
            return
        self._row.activate(pane)
        self._current.set_claim(claim)

    def _on_menu_requested(self, pane: Pane, claim: ClaimId | None, place: QPoint) -> None:
        self._row.activate(pane)
        snapshot, span = self._workspace.snapshot, pane.view.selected_span()
        row = snapshot.claims.get(claim or "") if snapshot else None
        if span and (row is None or not row.span.contains(span.start) or row.span != span):
            self._menus.show(self._menus.for_selection(), place)
        elif row is not None:
            self._current.set_claim(row.id)
            self._menus.show(self._menus.for_claim(row), place)

    def _move(self, pane: Pane, step: int) -> None:
        at = self._row.panes.index(pane)
        self._row.swap(at, at + step)

    def _on_more_requested(self, claims: list[ClaimId], place: QPoint) -> None:
        self._menus.show(self._menus.of_claims(claims, self._current.set_claim), place)

    # Text

    def _select_word(self, pane: Pane, offset: int) -> None:
        """Select the word at an offset; the worker cuts it, because loading the dictionary takes a while."""
        from corpus.words import word_at

        source = pane.view.source
        start = max(0, source.rfind("\n", 0, offset) + 1)
        end = source.find("\n", offset)
        paragraph = source[start : end if end >= 0 else len(source)]

        def select(word: Span) -> None:
            if pane.view.source is source and word:
                pane.view.select_span(Span(start + word.start, start + word.end))

        self._workspace.compute(word_at, paragraph, offset - start).then(select, owner=pane)
