"""The panel of suggested links: it follows the selection, and each suggestion is accepted or rejected with one key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from corpus.changes import ChangeSet
from corpus.matching import PER_STATEMENT, Suggestion
from corpus.model import BUILT_IN_RELATIONS, Relation
from desktop.commands.actions import Actions
from desktop.current import Current
from desktop.derived.suggestions.decided import key_of
from desktop.derived.suggestions.suggesting import Suggesting, SuggestingState
from desktop.look.painting import MARGIN
from desktop.look.plain_text import Label, set_tip
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.suggestions.card import SuggestionCard
from desktop.suggestions.explaining import about_nothing, about_work
from desktop.suggestions.footer import Footer
from desktop.suggestions.judging import Judging
from desktop.suggestions.left_out import LeftOutLine
from desktop.suggestions.scopes import SuggestionLists, SuggestionScope
from desktop.suggestions.view import CardView
from desktop.suggestions.words import CardWords
from desktop.widgets.chooser import Chooser
from desktop.widgets.layouts import flush_column
from desktop.widgets.panels import EmptyNote, Hairline, Surface
from desktop.words.wording import relation_name

PAUSE = 120
"""Milliseconds for which the caret must rest before suggestions for its sentence are requested. Chosen."""
PATIENCE = 350
"""Milliseconds for which the cards of the last place stay while those of the next are being computed. Chosen."""


class SuggestionsPanel(Surface):
    """Shows the cards of one scope and carries out the decisions about the selected one."""

    def __init__(
        self,
        workspace: Workspace,
        suggesting: Suggesting,
        current: Current,
        theme: Theme,
        settings: Settings,
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent=parent)
        self.setObjectName("suggestionsPanel")
        self._workspace, self._suggesting, self._current = workspace, suggesting, current
        self._settings = settings
        self._lists = SuggestionLists(workspace, suggesting, current)
        self._about: object = None
        """What the cards shown belong to; compared with :attr:`Listed.about`."""
        self._awaited: object = None
        self._rest = QTimer(self, singleShot=True, interval=PAUSE)
        self._wait = QTimer(self, singleShot=True, interval=PATIENCE)
        self._words = CardWords(actions)
        self._build()
        self._connect()
        self._refresh()

    # Parts

    def _build(self) -> None:
        self._scope = Chooser("suggestionScope", self.tr("Which suggestions"))
        for scope, words in (
            (SuggestionScope.HERE, self.tr("Selection")),
            (SuggestionScope.ARTICLE, self.tr("This article")),
            (SuggestionScope.PROJECT, self.tr("All articles")),
            (SuggestionScope.FIGURES, self.tr("Differing figures")),
            (SuggestionScope.REJECTED, self.tr("Rejected")),
        ):
            self._scope.addItem(words, scope)
        self._relation = Chooser("suggestionRelation", self.tr("Which relations"))
        self._fill_relations()
        self._view = CardView(self._theme, self._words)
        self._view.setAccessibleName(self.tr("Suggested links"))
        self.judging = Judging(self._workspace, self._suggesting, self._current, self._theme, self._view)
        self._note = EmptyNote(self._theme)
        self._again = QPushButton()
        self._again.setObjectName("suggestionsAgain")
        self._notes = self._note_page()
        # Stacked: the list keeps the keyboard even while it is empty.
        middle = QGridLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(self._view, 0, 0)
        middle.addWidget(self._notes, 0, 0)
        self._left_out = LeftOutLine(self._suggesting, self._workspace, self._theme)
        self._footer = Footer(self._theme, self._words)
        column = flush_column(self)
        column.addLayout(self._bar())
        column.addWidget(Hairline(self._theme))
        column.addLayout(middle, 1)
        column.addWidget(self._left_out)
        column.addWidget(self._footer)
        self.setFocusProxy(self._view)
        self._scope.choose(SuggestionScope(self._settings.value("suggestions_scope")))

    def _bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        bar.setSpacing(Space.S)
        bar.addWidget(self._scope)
        bar.addWidget(self._relation)
        bar.addStretch(1)
        self._order = Label()
        self._order.setObjectName("suggestionOrder")
        bar.addWidget(self._order)
        self._restyle()
        return bar

    def _say_order(self) -> None:
        """Show the order of the cards, and whether the sentence encoder is not used for it."""
        by_words = self._suggesting.by_words
        self._order.setText(self.tr("By confidence, words only") if by_words else self.tr("By confidence"))
        set_tip(
            self._order,
            self.tr(
                "Statements are compared by their words alone: the sentence encoder is off, missing or not done yet."
            )
            if by_words
            else "",
        )
        self._fit_order()

    def _restyle(self) -> None:
        self._order.set_style(self._theme.font("small"), self._theme.colour("text3"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_order()

    def _fit_order(self) -> None:
        """Hide the name of the order if it would be cut off."""
        choosers = self._scope.sizeHint().width() + self._relation.sizeHint().width()
        self._order.setVisible(choosers + self._order.sizeHint().width() + 3 * MARGIN < self.width())

    def _note_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._note)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._again)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        return page

    def _fill_relations(self) -> None:
        """Offer all relations that are ever proposed, which excludes the analyst's own."""
        self._relation.addItem(self.tr("All relations"), "")
        for relation in BUILT_IN_RELATIONS:
            self._relation.addItem(relation_name(relation), relation)

    def _connect(self) -> None:
        current, suggesting = self._current, self._suggesting
        for signal in (current.claim_changed, current.selection_changed, current.caret_changed):
            signal.connect(self._on_attention_changed)
        current.article_changed.connect(self._on_attention_changed)
        current.suggestion_changed.connect(self._on_suggestion_changed)
        suggesting.changed.connect(self._show)
        self._workspace.changed.connect(self._on_changed)
        self._rest.timeout.connect(self._refresh)
        self._wait.timeout.connect(self._show)
        self._scope.currentIndexChanged.connect(self._on_scope_chosen)
        self._relation.currentIndexChanged.connect(self._show)
        self._view.selected.connect(self._on_card_selected)
        self._view.pressed_button.connect(self.do)
        self._view.previewed.connect(self.judging.locate)
        self._view.taken.connect(self.judging.go)
        self.judging.relation_chosen.connect(self._show)
        self._again.clicked.connect(self._on_again)
        self._theme.changed.connect(self._restyle)

    @property
    def view(self) -> CardView:
        """The list of cards, which handles the keys."""
        return self._view

    @property
    def scope(self) -> SuggestionScope:
        """The list shown."""
        return SuggestionScope(self._scope.currentData())

    def show_scope(self, scope: SuggestionScope) -> None:
        """Show another list."""
        self._scope.choose(scope)

    # Following

    def _on_attention_changed(self, *_: object) -> None:
        if self.scope in (SuggestionScope.HERE, SuggestionScope.ARTICLE):
            self._rest.start()

    def _on_scope_chosen(self) -> None:
        # The other lists are only looked at briefly, so the next start does not use them.
        if self.scope in (SuggestionScope.HERE, SuggestionScope.ARTICLE, SuggestionScope.PROJECT):
            self._settings.set_value("suggestions_scope", self.scope.value)
        self._refresh()

    def _on_changed(self, changes: ChangeSet) -> None:
        if self.scope is SuggestionScope.REJECTED or changes.touches(Relation):
            self._show()

    def _refresh(self) -> None:
        """Show another list, or the same one for another place."""
        if self.isVisible():
            self._lists.request(self.scope)
            self._show()

    def _show(self, *_: object) -> None:
        if not self.isVisible():
            return
        self._say_order()
        listed = self._lists.read(self.scope)
        if listed.cards is None and self._view.cards and self._waits(listed.about):
            return
        self._wait.stop()
        self._awaited = None
        fresh = listed.about != self._about
        self._about = listed.about if listed.cards is not None else None
        relation = self._relation.currentData()
        proposed = [card for card in listed.cards or () if relation in ("", card.suggestion.relation)]
        cards = [self.judging.as_chosen(card) for card in proposed]
        self._view.show_cards(cards, fresh=fresh)
        self._notes.setVisible(not cards)
        if not cards:
            self._explain(working=listed.cards is None, filtered=bool(listed.cards))
        self._footer.show_count(self._count_words(len(cards), listed.cards))
        self._left_out.refresh()
        if fresh and self._view.hasFocus():
            self.show_pair()

    def _waits(self, about: object) -> bool:
        """Whether the cards of the previous place may stay a moment longer."""
        if self._awaited != about:
            self._awaited = about
            self._wait.start()
        return self._wait.isActive()

    def _count_words(self, count: int, listed: Sequence[SuggestionCard] | None) -> str:
        """The number of suggestions in the list, which may be more than the ``count`` cards shown. ``listed``: the
        cards of all relations, None while they are being computed."""
        if listed is None:
            return ""
        if self.scope is SuggestionScope.REJECTED:
            return self.tr("%Ln rejected", "", count)
        at_place, differing = self.scope is SuggestionScope.HERE, self.scope is SuggestionScope.FIGURES
        if at_place and len(listed) >= PER_STATEMENT:
            # Of each statement only the best pairs are looked at.
            return self.tr("at least %Ln to review", "", count)
        unlisted = 0 if at_place else self._suggesting.unlisted(differing=differing)
        if not unlisted:
            return self.tr("%Ln to review", "", count)
        if differing or self.scope is SuggestionScope.ARTICLE or self._relation.currentData():
            # The number of the others is not known before they are computed.
            return self.tr("more than %Ln to review", "", count)
        return self.tr("%Ln to review", "", count + unlisted)

    def _explain(self, *, working: bool, filtered: bool) -> None:
        nowhere = self._about == (SuggestionScope.HERE, None)
        words, button = (
            about_work(self._suggesting.state, self.scope)
            if working
            else (about_nothing(self._suggesting.state, self.scope, filtered=filtered, nowhere=nowhere), "")
        )
        self._note.setText(words)
        self._again.setText(button)
        self._again.setVisible(bool(button))

    def _on_again(self) -> None:
        suggesting = self._suggesting
        if suggesting.state in (SuggestingState.FAILED, SuggestingState.STOPPED):
            suggesting.retry()
        else:
            suggesting.stop()

    # The selected card

    def _on_card_selected(self, card: SuggestionCard | None) -> None:
        if self.isVisible():
            self._current.set_suggestion(card.suggestion if card is not None else None)

    def _on_suggestion_changed(self, suggestion: Suggestion | None) -> None:
        """The suggestion may have been chosen elsewhere, for example by its connector."""
        if suggestion is None or not self.isVisible():
            return
        key = key_of(suggestion)
        current_card = self._view.card
        if (current_card is not None and current_card.key == key) or self._view.select_key(key):
            return
        scope = self._lists.scope_of(key)
        if scope is not None:
            self._relation.choose("")
            self.show_scope(scope)
            self._view.select_key(key)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        chosen = self._current.suggestion
        self._refresh()
        if chosen is not None:
            self._on_suggestion_changed(chosen)
        else:
            self._on_card_selected(self._view.card)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._current.set_suggestion(None)

    # Doing

    def do(self, action: str) -> None:
        """Carry out an action of the selected card; see :meth:`Judging.do`."""
        self.judging.do(action)

    def show_pair(self) -> None:
        """Show both ends of the selected pair, unless the list follows the visible place anyway."""
        if self.scope not in (SuggestionScope.HERE, SuggestionScope.REJECTED):
            self.judging.locate()

    def next_pair(self) -> None:
        """Show the queue of the whole project with its best pair selected, or select the next pair."""
        if self.scope is not SuggestionScope.PROJECT:
            self.show_scope(SuggestionScope.PROJECT)
        elif self._view.card is not None:
            row = min(self._view.currentIndex().row() + 1, len(self._view.cards) - 1)
            self._view.setCurrentIndex(self._view.model().index(row, 0))
        self.judging.locate()
