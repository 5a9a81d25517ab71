"""The places of the selected word: as lines in context, and as ticks in the panel of the texts."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from corpus.identities import ArticleId
from corpus.terms.concordance import Order, TermPlace, in_order
from corpus.terms.counting import TermRow
from desktop.current import Current, Destination
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.terms.context.context_head import ContextHead
from desktop.terms.context.context_list import ContextList
from desktop.terms.context.context_model import ContextModel
from desktop.terms.context.places_panel import PlacesPanel
from desktop.terms.context.places_strip import SourcePlaces
from desktop.terms.context.term_acts import TermActs
from desktop.terms.counted import TermCounts
from desktop.terms.term_words import count_words, rate_words, variant_words
from desktop.widgets.layouts import flush_column
from desktop.widgets.menus import open_menu
from desktop.widgets.panels import Surface

_LEAST_HEIGHT = 120
"""Smallest height in pixels: the header and about two lines."""


class WordPlaces(Surface):
    """Header and list. A selected line is marked among the ticks, and the other way round."""

    left = Signal()
    stop_requested = Signal()
    message_changed = Signal()
    """:attr:`message` or :meth:`words` have changed."""

    def __init__(
        self,
        workspace: Workspace,
        current: Current,
        theme: Theme,
        settings: Settings,
        panel: PlacesPanel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "paper", parent)
        self.setObjectName("wordPlaces")
        self._workspace, self._current, self._panel = workspace, current, panel
        self.head = ContextHead(theme)
        self.list = ContextList(ContextModel(), theme)
        self.acts = TermActs(self, workspace, theme, settings, self.list)
        self.message = ""
        self._row: TermRow | None = None
        self._counted: TermCounts | None = None
        self._places: list[TermPlace] = []
        column = flush_column(self)
        column.addWidget(self.head)
        column.addWidget(self.list, 1)
        self.setMinimumHeight(_LEAST_HEIGHT)
        self._connect()

    def _connect(self) -> None:
        lines, strip = self.list, self._panel.strip
        self.head.order_chosen.connect(lambda _: self._show_lines())
        self.head.open_requested.connect(self._open_current)
        self.head.stop_requested.connect(self.stop_requested)
        lines.moved.connect(self._on_moved)
        lines.opened.connect(lambda _: self._open_current())
        lines.left.connect(self.left)
        lines.digit_pressed.connect(self.acts.press_digit)
        lines.tag_requested.connect(self.acts.open_tags)
        lines.copy_requested.connect(self.acts.copy_lines)
        lines.menu_requested.connect(self._show_menu)
        self.acts.message.connect(self.show_message)
        strip.chosen.connect(self._select)
        strip.opened.connect(self._open)
        strip.left.connect(self.left)

    # What it shows

    def show_row(self, row: TermRow | None, counted: TermCounts | None, *, rates: bool) -> None:
        """Show the places of a word, or none if ``row`` is None."""
        current = self._current_place()
        unchanged = row is not None and self._row is not None and row.word == self._row.word
        self._row = row
        self._counted = counted
        self._places = counted.places(row) if row is not None and counted is not None else []
        self.head.set_writable(not self._workspace.read_only)
        self._show_head()
        self._show_strip(rates=rates)
        self._show_lines(current if unchanged else None)

    def _show_head(self) -> None:
        if self._row is None:
            self.head.show_word("", "")
            return
        places = self.tr("%Ln place(s)", "", len(self._places))
        variants = variant_words(self._row, 6)
        self.head.show_word(self._row.word, f"{places} · {variants}" if variants else places)

    def _show_strip(self, *, rates: bool) -> None:
        snapshot, row, counted = self._workspace.snapshot, self._row, self._counted
        if snapshot is None or row is None or counted is None:
            self._panel.show_word("", (), rates=rates)
            return
        lines = []
        for number, source in enumerate(counted.table.articles):
            article = snapshot.articles.get(source)
            if article is None:
                continue
            rate = rate_words(counted.table.rate(row, number)) if rates else count_words(row.counts[number])
            places = tuple(place for place in self._places if place.article == source)
            lines.append(
                SourcePlaces(
                    snapshot.letter(source),
                    snapshot.source_name(source),
                    article.language,
                    article.characters,
                    places,
                    rate,
                )
            )
        self._panel.show_word(row.word, lines, rates=rates)

    def _show_lines(self, target: TermPlace | None = None) -> None:
        target = target or self._current_place()
        texts: dict[ArticleId, str] = {}
        for source in {place.article for place in self._places}:
            text = self._workspace.text(source)
            if text is not None:
                texts[source] = text
        places = in_order(self._places, Order(self.head.order.key), texts)
        index = self._counted.index if self._counted is not None else None
        self.list.lines.show(places, index, texts, self._workspace.snapshot)
        if target in self.list.lines.places:
            self._select(target)
        self.message_changed.emit()

    def repaint_tags(self) -> None:
        """Repaint after the tags of places may have changed."""
        self.list.viewport().update()

    # Moving

    def _current_place(self) -> TermPlace | None:
        number, places = self.list.current, self.list.lines.places
        return places[number] if 0 <= number < len(places) else None

    def _select(self, place: TermPlace | None) -> None:
        if place is not None and place in self.list.lines.places:
            self.list.select(self.list.lines.places.index(place))

    def _on_moved(self) -> None:
        self.message = ""
        self._panel.strip.show_current(self._current_place())
        self.message_changed.emit()

    def enter(self) -> None:
        """Move the keyboard into the list, to its first line unless another one is selected."""
        if self.list.current < 0:
            self.list.select(0)
        self.list.setFocus()

    def _open_current(self) -> None:
        place = self._current_place()
        if place is not None:
            self._open(place)

    def _open(self, place: TermPlace) -> None:
        self._current.go_to(Destination(place.article, place.span))

    def _select_source(self) -> None:
        place = self._current_place()
        if place is not None:
            places = self.list.lines.places
            self.list.select_all([n for n, other in enumerate(places) if other.article == place.article])

    def _show_menu(self, where: QPoint) -> None:
        if self.list.chosen():
            menu = self.acts.line_menu(self._open_current, self._select_source)
            open_menu(menu, where)

    # What is said

    def show_message(self, words: str) -> None:
        """Show a message until another line is selected."""
        self.message = words
        self.message_changed.emit()

    def words(self) -> str:
        """The selected word, and the number of the current place."""
        if self._row is None:
            return ""
        places = self.tr("%Ln place(s)", "", len(self._places))
        chosen = len(self.list.chosen())
        words = self.tr("“{word}” {places}").format(word=self._row.word, places=places)
        if chosen > 1:
            return self.tr("{word}, {chosen} selected").format(word=words, chosen=chosen)
        if self.list.current >= 0:
            number = self.list.current + 1
            return self.tr("{word}, no. {number}").format(word=words, number=number)
        return words
