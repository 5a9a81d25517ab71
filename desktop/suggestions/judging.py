"""The actions of the selected card: deciding it, and showing its places."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Signal

from corpus.changes import ChangeSet
from desktop.current import Current, Destination, TextSelection
from desktop.derived.suggestions.decided import in_texts
from desktop.derived.suggestions.suggesting import Suggesting
from desktop.look.theme import Theme
from desktop.project.requests import Request
from desktop.project.workspace import Workspace
from desktop.suggestions.card import SuggestionCard
from desktop.suggestions.view import CardView
from desktop.widgets.relation_menu import RelationMenu
from desktop.words.wording import relation_name


class Judging(QObject):
    """Acts on the card selected in a view.

    A decision counts once it is committed; until then its card stays listed and selected. A key pressed meanwhile is
    meant for the next card: it is kept, and applied once the decision is committed and that card is selected. So Y Y Y
    accepts three cards, however slow the disk is. Kept keys are dropped if there is no such card: when the decision
    fails, and when the list is replaced by that of another place.
    """

    relation_chosen = Signal()

    def __init__(
        self, workspace: Workspace, suggesting: Suggesting, current: Current, theme: Theme, view: CardView
    ) -> None:
        super().__init__(view)
        self._workspace, self._suggesting, self._current = workspace, suggesting, current
        self._theme, self._view = theme, view
        self._relations: dict[str, str] = {}
        """Relations chosen by the analyst for cards, by key."""
        self._deciding: set[str] = set()
        """Keys of the cards whose decisions are not committed yet."""
        self._kept: list[str] = []
        """Actions requested meanwhile: arguments of :meth:`do`."""
        workspace.closed.connect(self._forget_decisions)

    def as_chosen(self, card: SuggestionCard) -> SuggestionCard:
        """A card with the relation chosen for it by the analyst, if any."""
        snapshot, relation = self._workspace.snapshot, self._relations.get(card.key, "")
        if snapshot is None or relation not in snapshot.relations:
            return card
        return card.with_relation(relation, relation_name(snapshot.relations[relation]))

    def do(self, action: str) -> None:
        """Carry out an action of the selected card: accept, reject, restore, relation, locate or go."""
        card = self._view.card
        if card is not None and card.key in self._deciding:
            self._kept.append(action)
            return
        acts = {
            "accept": self._accept,
            "reject": self._reject,
            "restore": self._reject,
            "relation": self.choose_relation,
            "locate": self.locate,
            "go": self.go,
        }
        acts[action]()

    def accept(self) -> None:
        """Create the link proposed by the selected card; then the next card is selected."""
        self.do("accept")

    def reject(self) -> None:
        """Do not propose the selected pair again, or, if it was rejected, propose it again."""
        self.do("reject")

    def _accept(self) -> None:
        card = self._writable_card()
        if card is not None:
            self._await(card.key, self._suggesting.accept(card.suggestion))

    def _reject(self) -> None:
        card = self._writable_card()
        if card is None:
            return
        if card.rejection:
            self._await(card.key, self._suggesting.restore([card.rejection]))
        else:
            self._await(card.key, self._suggesting.reject(card.suggestion))

    def _await(self, key: str, decision: Request[ChangeSet]) -> None:
        self._deciding.add(key)
        decision.then(lambda _: self._on_decided(key), owner=self)
        decision.otherwise(lambda _: self._on_refused(key), owner=self)

    def _on_decided(self, key: str) -> None:
        self._deciding.discard(key)
        keys, self._kept = self._kept, []
        card = self._view.card
        # Still selected: the panel is hidden, or shows these cards only until those of another place are computed.
        if card is not None and card.key != key:
            for action in keys:
                self.do(action)
            if not self._deciding:
                # The pair to be decided must be visible.
                self.locate()

    def _on_refused(self, key: str) -> None:
        self._deciding.discard(key)
        self._kept.clear()

    def _forget_decisions(self) -> None:
        self._deciding.clear()
        self._kept.clear()

    def choose_relation(self) -> None:
        """Let another relation be chosen for the selected card, before it is accepted."""
        card, snapshot = self._writable_card(), self._workspace.snapshot
        if card is None or snapshot is None:
            return

        def choose(relation: str) -> None:
            self._relations[card.key] = relation
            self.relation_chosen.emit()

        menu = RelationMenu(
            self._theme, snapshot, choose, checked=card.suggestion.relation, parent=self._view
        )
        menu.aboutToHide.connect(menu.deleteLater)
        where = self._view.visualRect(self._view.currentIndex()).bottomLeft() + QPoint(12, -4)
        menu.popup(self._view.viewport().mapToGlobal(where))

    def locate(self) -> None:
        """Show both places, and leave the keyboard here."""
        self._go(preview=True)

    def go(self) -> None:
        """Go to the proposed sentence."""
        self._go(preview=False)

    def _go(self, *, preview: bool) -> None:
        card, snapshot = self._view.card, self._workspace.snapshot
        if card is None or snapshot is None or not in_texts(card.suggestion, snapshot):
            return
        first, second = (
            TextSelection(snapshot.articles[end.article].id, end.span)
            for end in (card.suggestion.a, card.suggestion.b)
        )
        if preview:
            self._current.go_to(Destination(first.article, first.span, preview=True, beside=second))
        else:
            self._current.go_to(Destination(second.article, second.span, beside=first))

    def _writable_card(self) -> SuggestionCard | None:
        return None if self._workspace.read_only else self._view.card
