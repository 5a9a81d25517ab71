"""The toolbar of the ledger: filters on the left, legend on the right."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from corpus.measures import FigureKind
from desktop.comparing.ledger.ledger_lines import LedgerFilter
from desktop.look import painting
from desktop.look.theme import Theme
from desktop.widgets.chips import OneOfChip, SourcesChip
from desktop.widgets.filter_field import FilterField
from desktop.widgets.keyed_button import ButtonLook, KeyedButton
from desktop.widgets.view_toolbar import ViewToolbar
from desktop.words.figure_words import figure_kind_name

_FIELD = 200


class LedgerToolbar(ViewToolbar):
    """The filters and the legend of the ledger. Emits :attr:`changed` whenever a filter changes."""

    changed = Signal()
    source_toggled = Signal(str, bool)
    """An article, and whether its column is to be shown."""
    left = Signal(bool)
    """The focus moves from the field to the table. False: the typed words are discarded."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.field = FilterField(theme, self.tr("Filter questions or figures"), self)
        self.field.setFixedWidth(_FIELD)
        self.kind = OneOfChip(theme, "ledgerKind", self.tr("Measure"), self.tr("Measure: all"), self)
        self.kind.changed.connect(self.changed)
        self.sources = SourcesChip(theme, "ledgerSources", self)
        self.sources.toggled_value.connect(self.source_toggled)
        self.differing = self._toggle("onlyDiffering")
        self.apart = self._toggle("onlyApart")
        self.legend = _LedgerLegend(
            theme, self.tr("≈ about   < less than   > more than   – range   ▢ far from the others")
        )
        self.add_filters(self.field, self.kind, self.sources, self.differing, self.apart)
        self.add_aside(self.legend)
        self.field.textChanged.connect(self.changed)
        self.field.left.connect(self.left)
        self.show_counts(0, 0)

    def _toggle(self, name: str) -> KeyedButton:
        button = KeyedButton(self._theme, "", "", ButtonLook.CHIP, parent=self)
        button.setObjectName(name)
        button.toggled.connect(self.changed)
        return button

    # The chosen filter

    def filters(self) -> LedgerFilter:
        """The conditions for lines to be shown."""
        kind = self.kind.value
        return LedgerFilter(
            text=self.field.text(),
            kind=None if kind is None else FigureKind(kind),
            differing=self.differing.isChecked(),
            apart=self.apart.isChecked(),
        )

    def clear(self) -> None:
        """Remove all filters."""
        self.field.clear()
        self.kind.choose(None)
        self.differing.setChecked(False)
        self.apart.setChecked(False)

    # The choices

    def fill_kinds(self, kinds: Iterable[FigureKind]) -> None:
        """Offer these kinds of quantities; a chosen one that is still offered stays chosen."""
        self.kind.offer((kind.value, figure_kind_name(kind)) for kind in kinds)

    def fill_sources(self, sources: Iterable[tuple[str, str]], hidden: Iterable[str]) -> None:
        """Offer these articles as columns."""
        unchecked = set(hidden)
        self.sources.offer_sources([(article, name, article not in unchecked) for article, name in sources])

    def show_counts(self, differing: int, apart: int) -> None:
        """Show how many lines each filter would leave."""
        for button, words, count in (
            (self.differing, self.tr("Differing only"), differing),
            (self.apart, self.tr("Not comparable only"), apart),
        ):
            button.set_words(f"{words} {count}" if count else words)

    # State that outlives the widget

    def state(self) -> dict[str, Any]:
        """The state with which a rebuilt bar is restored; see :meth:`restore`."""
        return {
            "query": self.field.text(),
            "kind": self.kind.value,
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
