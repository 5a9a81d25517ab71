"""Linking by keyboard: K, a letter, and optionally a digit for the relation.

While the mode is active, the visible claims in the other panes have letters. A letter, a click, or an arrow and Enter
creates the link with the relation used last; a digit, before or after, selects another. Selected text in another pane
can be the target too. Esc leaves the mode.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from corpus.identities import ArticleId, ClaimId, LinkId
from corpus.model import Span
from db import edits
from desktop.project.workspace import Workspace
from desktop.reading.linking.all_events import stop_watching, watch_all_events
from desktop.reading.linking.linking import LinkEnd, Linking
from desktop.reading.linking.target_names import names_for
from desktop.reading.panes.pane import Pane
from desktop.reading.panes.pane_row import PaneRow
from desktop.widgets.relation_menu import DIGITS, relation_for_digit
from desktop.words.wording import relation_name

translate = QCoreApplication.translate


class LinkMode(QObject):
    """Off, choosing a target, or just linked and ready for another relation."""

    status_changed = Signal(str)
    """The possible actions, for the status bar; empty if the mode is off."""

    def __init__(self, row: PaneRow, workspace: Workspace, linking: Linking, parent: QWidget) -> None:
        super().__init__(parent)
        self._row = row
        self._area = parent
        self._workspace = workspace
        self._linking = linking
        self._source: LinkEnd | None = None
        self._names: dict[str, tuple[Pane, ClaimId]] = {}
        self._typed = ""
        self._chosen: ClaimId | None = None
        self._relation = linking.relation
        self._new_link: LinkId | None = None
        self._selected_before: dict[Pane, Span | None] = {}
        self._on = False

    def attach(self, pane: Pane) -> None:
        """Keep the letters on the visible claims of a new pane."""
        pane.view.scrolled.connect(self.refresh)

    # State

    @property
    def possible(self) -> bool:
        """Whether there is another pane to link with."""
        return len(self._row.shown) > 1

    @property
    def on(self) -> bool:
        """Whether the mode is waiting for a target, or for the relation of a new link."""
        return self._on

    @property
    def choosing(self) -> bool:
        """Whether the mode is waiting for a target."""
        return self._source is not None

    @property
    def letters(self) -> dict[ClaimId, str]:
        """The visible letters, by claim."""
        return {claim: name for name, (_, claim) in self._names.items()}

    def start(self, source: LinkEnd) -> None:
        """Wait for the target of a link from ``source``."""
        self.stop()
        self._source, self._relation = source, self._linking.relation
        self._selected_before = {pane: pane.view.selected_span() for pane in self._row.shown}
        self._on = True
        watch_all_events(self)
        self._name_targets()
        for pane in self._row.shown:
            pane.view.emphasis.set_link_source(source if isinstance(source, str) else None)
        self._show_instruction()

    def stop(self) -> None:
        """Leave the mode, whatever its state."""
        if not self._on:
            return
        self._on = False
        stop_watching(self)
        self._forget_targets()
        self._new_link = None
        self.status_changed.emit("")

    def refresh(self) -> None:
        """Assign letters again after panes were scrolled or changed."""
        if self.choosing:
            self._name_targets()

    def choose_claim(self, claim: ClaimId) -> bool:
        """Handle a click on a claim. Returns whether the mode used it."""
        if not self.choosing:
            return False
        if claim != self._source:
            self._finish(claim)
        return True

    def choose_text(self, article: ArticleId, span: Span) -> bool:
        """Handle selected text. Returns whether the mode used it. The source's own text can still be selected."""
        if not self.choosing or article == self._source_article():
            return False
        self._finish(edits.Place(article, span))
        return True

    # Inside

    def _source_article(self) -> ArticleId | None:
        if isinstance(self._source, edits.Place):
            return self._source.article
        snapshot = self._workspace.snapshot
        claim = snapshot.claims.get(self._source or "") if snapshot else None
        return claim.article if claim else None

    def _name_targets(self) -> None:
        targets = self._targets()
        self._names = dict(zip(names_for(len(targets)), targets, strict=False))
        if self._chosen not in self.letters:
            self._choose(None)
        for pane in self._row.shown:
            pane.view.emphasis.set_letters(
                {claim: name for name, (holder, claim) in self._names.items() if holder is pane}
            )

    def _targets(self) -> list[tuple[Pane, ClaimId]]:
        """Visible claims of the other panes, pane by pane from top to bottom."""
        snapshot, own = self._workspace.snapshot, self._source_article()
        targets: list[tuple[Pane, ClaimId]] = []
        if snapshot is None:
            return targets
        for pane in self._row.shown:
            if pane.article_id in (None, own):
                continue
            visible = pane.view.visible_span()
            for claim in snapshot.claims_of(str(pane.article_id)):
                if claim.start >= visible.end:
                    break
                if claim.span.overlaps(visible) and claim.id in pane.view.index:
                    targets.append((pane, claim.id))
        return targets

    def _forget_targets(self) -> None:
        self._source, self._typed, self._names = None, "", {}
        self._choose(None)
        for pane in self._row.panes:
            pane.view.emphasis.set_letters({})
            pane.view.emphasis.set_link_source(None)

    def _choose(self, claim: ClaimId | None) -> None:
        self._chosen = claim
        for pane in self._row.shown:
            pane.view.emphasis.set_drop_target(claim if claim and pane.view.claim(claim) else None)

    def _finish(self, target: LinkEnd) -> None:
        source = self._source
        if source is None:
            return
        self._forget_targets()
        self._show_instruction()
        self._linking.link(source, target, self._relation, self._on_linked)

    def _on_linked(self, link: LinkId) -> None:
        if self._on and not self.choosing:
            self._new_link = link
            self._let_go_of_text()
            self._show_instruction()
            self._relate_new_link()

    def _let_go_of_text(self) -> None:
        """Deselect text that has become a claim by linking."""
        for pane in self._row.shown:
            if pane.view.selected_span() is not None:
                pane.view.place_caret(pane.view.caret_offset())

    def _relate_new_link(self) -> None:
        """Give the new link the requested relation, whether that was requested before or after the link was saved."""
        snapshot, link = self._workspace.snapshot, self._new_link
        row = snapshot.links.get(link) if snapshot is not None and link is not None else None
        if row is not None and row.relation != self._relation:
            self._new_link = None
            self._linking.link_otherwise(row.id, self._relation, self._on_linked)

    def _show_instruction(self) -> None:
        name = self._relation_name()
        if self.choosing:
            words = translate(
                "LinkMode", "Link: type a letter, click, or ↑↓ Enter. {digits}: {relation}. Esc leaves"
            )
        else:
            words = translate("LinkMode", "Linked: {relation}. {digits} changes the relation, Esc leaves")
        snapshot = self._workspace.snapshot
        last = min(DIGITS, len(snapshot.relations)) if snapshot is not None else DIGITS
        self.status_changed.emit(words.format(relation=name, digits=f"1–{last}"))

    def _relation_name(self) -> str:
        snapshot = self._workspace.snapshot
        row = snapshot.relations.get(self._relation) if snapshot else None
        return relation_name(row if row is not None else self._relation)

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # Letters choose a target now, so no shortcut of the window must receive them.
            if self._is_for_mode(event):
                event.accept()
                return True
            return False
        if (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and isinstance(watched, QWidget)
        ):
            return self._is_for_mode(event) and self._key(event)
        if event.type() is QEvent.Type.MouseButtonPress and self._new_link is not None:
            self.stop()
        if event.type() is QEvent.Type.MouseButtonRelease and self.choosing:
            # After the view has handled the release, text just selected in another pane is the target.
            QTimer.singleShot(0, self._take_new_selection)
        return False

    def _is_for_mode(self, event: QKeyEvent) -> bool:
        focus = QApplication.focusWidget()
        in_area = focus is not None and (focus is self._area or self._area.isAncestorOf(focus))
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if not in_area or not plain or QApplication.activePopupWidget() is not None:
            return False
        if self.choosing:
            return not self._leaves_alone(event)
        return event.key() == Qt.Key.Key_Escape or self._digit(event) is not None

    @staticmethod
    def _leaves_alone(event: QKeyEvent) -> bool:
        """Whether a key scrolls, and is therefore not handled: a target may be further down."""
        return event.key() in (
            *(Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Backtab),
            *(Qt.Key.Key_Shift, Qt.Key.Key_Home, Qt.Key.Key_End),
        )

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.stop()
        elif (digit := self._digit(event)) is not None:
            self._set_relation(digit)
        elif self.choosing and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(1 if event.key() == Qt.Key.Key_Down else -1)
        elif self.choosing and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._accept()
        elif self.choosing:
            self._type(event.text().upper())
        return True

    def _digit(self, event: QKeyEvent) -> int | None:
        return int(event.text()) if event.text() in tuple("123456") else None

    def _set_relation(self, digit: int) -> None:
        snapshot = self._workspace.snapshot
        relation = relation_for_digit(snapshot, digit) if snapshot else None
        if relation is None:
            return
        self._relation = relation
        if self.choosing:
            self._linking.use_relation(relation)
        self._show_instruction()
        self._relate_new_link()

    def _step(self, step: int) -> None:
        claims = list(self.letters)
        if claims:
            place = claims.index(self._chosen) + step if self._chosen in claims else (0 if step > 0 else -1)
            self._choose(claims[place % len(claims)])

    def _accept(self) -> None:
        if self._chosen is not None:
            self._finish(self._chosen)
            return
        for pane in self._row.shown:
            span = pane.view.selected_span()
            if span and pane.article_id and self.choose_text(pane.article_id, span):
                return

    def _take_new_selection(self) -> None:
        for pane in self._row.shown:
            span = pane.view.selected_span()
            new = span is not None and span != self._selected_before.get(pane)
            if span and new and pane.article_id and self.choose_text(pane.article_id, span):
                return

    def _type(self, letter: str) -> None:
        typed = self._typed + letter
        if letter and typed in self._names:
            self._finish(self._names[typed][1])
        elif letter and any(name.startswith(typed) for name in self._names):
            self._typed = typed
        else:
            self._typed = ""
