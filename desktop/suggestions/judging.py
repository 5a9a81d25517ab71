"""What is done with the selected card: judging it, and looking at the places it is about."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Signal

from desktop.current import Current, Place, TextSelection
from desktop.derived.decided import in_texts
from desktop.derived.suggesting import Suggesting
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.suggestions.card import Card
from desktop.suggestions.view import CardView
from desktop.widgets.relation_menu import RelationMenu
from desktop.words.wording import relation_name


class Judging(QObject):
    """Acts on whatever card is selected in a view at that moment."""

    relation_chosen = Signal()

    def __init__(
        self, workspace: Workspace, suggesting: Suggesting, current: Current, theme: Theme, view: CardView
    ) -> None:
        super().__init__(view)
        self._workspace, self._suggesting, self._current = workspace, suggesting, current
        self._theme, self._view = theme, view
        self._relations: dict[str, str] = {}
        """Relations that the analyst chose for cards, by their keys."""

    def as_chosen(self, card: Card) -> Card:
        """A card with the relation that the analyst chose for it, if they did."""
        snapshot, relation = self._workspace.snapshot, self._relations.get(card.key, "")
        if snapshot is None or relation not in snapshot.relations:
            return card
        return card.with_relation(relation, relation_name(snapshot.relations[relation]))

    def do(self, what: str) -> None:
        """What a key or button of the selected card asks for: accept, reject, restore, relation, locate or go."""
        acts = {
            "accept": self.accept,
            "reject": self.reject,
            "restore": self.reject,
            "relation": self.choose_relation,
            "locate": self.locate,
            "go": self.go,
        }
        acts[what]()

    def accept(self) -> None:
        """Make the link that the selected card proposes; the next card is selected."""
        card = self._writable_card()
        if card is not None:
            self._suggesting.accept(card.suggestion)

    def reject(self) -> None:
        """Do not propose the selected pair again, or, if it was rejected, propose it again."""
        card = self._writable_card()
        if card is None:
            return
        if card.rejection:
            self._suggesting.restore([card.rejection])
        else:
            self._suggesting.reject(card.suggestion)

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
            self._current.go_to(Place(first.article, first.span, preview=True, beside=second))
        else:
            self._current.go_to(Place(second.article, second.span, beside=first))

    def _writable_card(self) -> Card | None:
        return None if self._workspace.read_only else self._view.card
