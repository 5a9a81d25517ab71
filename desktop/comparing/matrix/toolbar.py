"""The toolbar of the matrix: filters on the left, legend and export on the right."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from corpus.comparing.ordering import Drafts, OrderBy, RowFilter
from desktop.comparing.matrix.legend import Legend, open_legend
from desktop.look.theme import Theme
from desktop.widgets.chips import OneOfChip, SourcesChip
from desktop.widgets.filter_field import FilterField
from desktop.widgets.keyed_button import ButtonLook, KeyedButton
from desktop.widgets.status_marks import Marks
from desktop.widgets.view_toolbar import ViewToolbar

FIELD = 150
"""Pixels of the field."""
TOGGLES = ("disputed", "unread", "summary", "drafts")


class MatrixToolbar(ViewToolbar):
    """Emits :attr:`changed` whenever another filter or another order is wanted."""

    changed = Signal()
    source_toggled = Signal(str, bool)
    """An article, and whether its column is to be shown."""
    left = Signal(bool)
    """The focus moves from the field to the matrix. False: the typed words are discarded."""

    def __init__(self, theme: Theme, marks: Marks, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._marks = marks
        self.field = FilterField(theme, self.tr("Filter questions"), self)
        self.field.setFixedWidth(FIELD)
        self.tag = self._chooser("tagFilter", self.tr("Tag"), self.tr("Tag: all"))
        self.annotator = self._chooser("annotatorFilter", self.tr("Annotator"), self.tr("Annotator: all"))
        self.sources = SourcesChip(theme, "sourcesFilter", self)
        self.sources.toggled_value.connect(self.source_toggled)
        words = self._toggle_words()
        self.toggles = {name: self._toggle(name, words[name]) for name in TOGGLES}
        self.order = self._chooser("orderChooser", self.tr("Sort"), self.tr("Own order"))
        self.order.offer(self._orders())
        self.legend = Legend(theme, marks, self)
        self.legend_button = KeyedButton(theme, self.tr("Legend"), parent=self)
        self.legend_button.setObjectName("legendButton")
        self.legend_button.clicked.connect(self._open_legend)
        self.add_filters(
            self.field, self.tag, self.sources, self.annotator, *self.toggles.values(), self.order
        )
        self.add_aside(self.legend, self.legend_button)
        self.field.textChanged.connect(self.changed)
        self.field.left.connect(self.left)
        self.show_counts(summaries=0, drafts=0)

    def _orders(self) -> Iterable[tuple[OrderBy, str]]:
        return (
            (OrderBy.DISPUTE, self.tr("Most disputed first")),
            (OrderBy.SPREAD, self.tr("Widest spread first")),
            (OrderBy.SOURCES, self.tr("Most sources first")),
            (OrderBy.PLACE, self.tr("By place")),
        )

    def _chooser(self, name: str, accessible: str, everything: str) -> OneOfChip:
        chip = OneOfChip(self._theme, name, accessible, everything, self)
        chip.changed.connect(self.changed)
        return chip

    def _toggle_words(self) -> dict[str, str]:
        return {
            "disputed": self.tr("Disputed only"),
            "unread": self.tr("Not read only"),
            "summary": self.tr("Without summary"),
            "drafts": self.tr("Drafts only"),
        }

    def _toggle(self, name: str, words: str) -> KeyedButton:
        button = KeyedButton(self._theme, words, "", ButtonLook.CHIP, parent=self)
        button.setObjectName(f"{name}Toggle")
        button.toggled.connect(self.changed)
        return button

    # The chosen filter

    def filters(self) -> RowFilter:
        """The conditions for rows to be shown, without those of the columns' popups."""
        return RowFilter(
            text=self.field.text(),
            disputed=self.toggles["disputed"].isChecked(),
            unread=self.toggles["unread"].isChecked(),
            without_summary=self.toggles["summary"].isChecked(),
            tag=self.tag.value,
            annotator=self.annotator.value,
            drafts=Drafts.ONLY if self.toggles["drafts"].isChecked() else Drafts.WITH,
        )

    def order_by(self) -> OrderBy:
        """The chosen order of the rows."""
        by = self.order.value
        return OrderBy(by) if by is not None else OrderBy.POSITION

    def clear(self) -> None:
        """Remove all filters."""
        self.field.clear()
        for chooser in (self.tag, self.annotator):
            chooser.choose(None)
        for toggle in self.toggles.values():
            toggle.setChecked(False)

    # The choices

    def fill(self, tags: Iterable[tuple[str, str]], annotators: Iterable[tuple[str, str]]) -> None:
        """Offer these tags and annotators; a chosen one that is still offered stays chosen."""
        self.tag.offer(tags)
        self.annotator.offer(annotators)
        self.annotator.setVisible(self.annotator.count > 1)

    def fill_sources(self, sources: Iterable[tuple[str, str]], hidden: Iterable[str]) -> None:
        """Offer these articles as columns."""
        unchecked = set(hidden)
        self.sources.offer_sources([(article, name, article not in unchecked) for article, name in sources])

    def show_counts(self, *, summaries: int, drafts: int) -> None:
        """Show how many rows the filters of rows without a summary and of drafts would leave. Each is hidden while it
        would leave none, unless it is on."""
        words = self._toggle_words()
        for name, count in (("summary", summaries), ("drafts", drafts)):
            toggle = self.toggles[name]
            toggle.set_words(f"{words[name]} {count}" if count else words[name])
            toggle.setVisible(bool(count) or toggle.isChecked())

    # Appearance

    def _open_legend(self) -> None:
        corner = QPoint(self.legend_button.width(), self.legend_button.height() + 2)
        open_legend(self._theme, self._marks, self.legend_button.mapToGlobal(corner), self)

    # State that outlives the widget

    def state(self) -> dict[str, Any]:
        """The state with which a rebuilt bar is restored; see :meth:`restore`."""
        return {
            "query": self.field.text(),
            "tag": self.tag.value,
            "annotator": self.annotator.value,
            "order": self.order.value,
            "toggles": [name for name, toggle in self.toggles.items() if toggle.isChecked()],
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        """Restore the :meth:`state` of a previous bar."""
        self.field.setText(str(state.get("query") or ""))
        self.tag.choose(state.get("tag"))
        self.annotator.choose(state.get("annotator"))
        self.order.choose(state.get("order"))
        checked = state.get("toggles")
        for name, toggle in self.toggles.items():
            toggle.setChecked(isinstance(checked, list) and name in checked)
