"""The toolbar of the ledger: filters on the left, legend on the right."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from corpus.measures import FigureKind
from desktop.comparing.ledger.ledger_lines import LedgerFilter
from desktop.look import painting
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.chooser import Chooser
from desktop.widgets.filter_field import FilterField
from desktop.widgets.keyed_button import ButtonLook, KeyedButton
from desktop.widgets.panels import Bar
from desktop.words.figure_words import figure_kind_name

HEIGHT = 43
_FIELD, _WIDEST_FIELD = 128, 200
WIDE = 1_400
"""Width of the window in pixels from which the legend is shown. Chosen: below it, the filters need the room."""


class LedgerToolbar(Bar):
    """Emits :attr:`changed` whenever another filter is wanted."""

    changed = Signal()
    source_toggled = Signal(str, bool)
    """An article, and whether its column is to be shown."""
    left = Signal(bool)
    """The focus moves from the field to the table. False: the typed words are discarded."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.field = FilterField(theme, self.tr("Filter questions or figures"), self)
        self.field.setMinimumWidth(_FIELD)
        self.field.setMaximumWidth(_WIDEST_FIELD)
        self.kind = Chooser("ledgerKind", self.tr("Measure"))
        self.kind.addItem(self.tr("Measure: all"), None)
        self.kind.currentIndexChanged.connect(self.changed)
        self.sources = QToolButton(self)
        self.sources.setObjectName("ledgerSources")
        self.sources.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.sources.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self.sources)
        self.sources.setMenu(self._menu)
        self.differing = self._toggle("onlyDiffering")
        self.apart = self._toggle("onlyApart")
        self.legend = _LedgerLegend(
            theme, self.tr("≈ about   < less than   > more than   – range   ▢ far from the others")
        )
        self._row = QHBoxLayout(self)
        self._lay_out()
        self.field.textChanged.connect(self.changed)
        self.field.left.connect(self.left)
        self.setFixedHeight(HEIGHT)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.show_counts(0, 0)

    def _toggle(self, name: str) -> KeyedButton:
        button = KeyedButton(self._theme, "", "", ButtonLook.CHIP, parent=self)
        button.setObjectName(name)
        button.toggled.connect(self.changed)
        return button

    def _lay_out(self) -> None:
        row = self._row
        row.setContentsMargins(Space.L, 0, Space.L, 0)
        row.setSpacing(Space.M)
        row.addWidget(self.field, 1)
        for widget in (self.kind, self.sources, self.differing, self.apart):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.legend)

    def add_end(self, widget: QWidget) -> None:
        """Append something at the right end, such as the switch between list and ledger."""
        self._row.addWidget(widget)

    # The chosen filter

    def wanted(self) -> LedgerFilter:
        """The conditions for lines to be shown."""
        kind = self.kind.currentData()
        return LedgerFilter(
            text=self.field.text(),
            kind=None if kind is None else FigureKind(kind),
            differing=self.differing.isChecked(),
            apart=self.apart.isChecked(),
        )

    def clear(self) -> None:
        """Remove all filters."""
        self.field.clear()
        self.kind.setCurrentIndex(0)
        self.differing.setChecked(False)
        self.apart.setChecked(False)

    # The choices

    def fill_kinds(self, kinds: Iterable[FigureKind]) -> None:
        """Offer these kinds of quantities; a chosen one that is still offered stays chosen."""
        value = self.kind.currentData()
        self.kind.blockSignals(True)
        while self.kind.count() > 1:
            self.kind.removeItem(1)
        for kind in kinds:
            self.kind.addItem(figure_kind_name(kind), kind.value)
        self.kind.choose(value)
        self.kind.blockSignals(False)

    def fill_sources(self, sources: Iterable[tuple[str, str]], hidden: Iterable[str]) -> None:
        """Offer these articles as columns."""
        gone = set(hidden)
        self._menu.clear()
        shown = total = 0
        for article, words in sources:
            action = self._menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(article not in gone)
            action.toggled.connect(
                lambda checked, article=article: self.source_toggled.emit(article, checked)
            )
            total += 1
            shown += article not in gone
        words = self.tr("Sources: {shown}/{total}").format(shown=shown, total=total)
        self.sources.setText(words)
        self.sources.setAccessibleName(words)

    def show_counts(self, differing: int, apart: int) -> None:
        """Show how many lines each filter would leave."""
        for button, words, count in (
            (self.differing, self.tr("Differing only"), differing),
            (self.apart, self.tr("Not comparable only"), apart),
        ):
            button.set_words(f"{words} {count}" if count else words)

    # Appearance

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.legend.setVisible(self.window().width() >= WIDE)

    def _restyle(self) -> None:
        for widget in (self.kind, self.sources):
            widget.setFont(self._theme.font("small"))
        self.update()

    # State that outlives the widget

    def state(self) -> dict[str, Any]:
        """The state with which a rebuilt bar is restored; see :meth:`restore`."""
        return {
            "query": self.field.text(),
            "kind": self.kind.currentData(),
            "differing": self.differing.isChecked(),
            "apart": self.apart.isChecked(),
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        """Restore the :meth:`state` of a previous bar."""
        self.field.setText(str(state.get("query") or ""))
        self.kind.choose(state.get("kind"))
        self.differing.setChecked(bool(state.get("differing")))
        self.apart.setChecked(bool(state.get("apart")))


class _LedgerLegend(QWidget):
    """The legend of the signs before figures."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(round(painting.text_width(self._words, self._theme.font("small"))) + 1, 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, font = self._theme, self._theme.font("small")
        base = painting.baseline(0, self.height(), font)
        painting.paint_text(
            QPainter(self), 0, base, self.width() + 4, self._words, font, theme.colour("text2")
        )
