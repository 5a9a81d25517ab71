"""The toolbar above a view: filters at the left, controls of the whole view at the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayoutItem, QWidget

from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.flow import FlowLayout
from desktop.widgets.panels import Bar

HEIGHT = 43
"""Height in pixels while all filters fit into one line."""
_EDGE = 8
"""Padding in pixels above the first line of filters and below the last."""


class ViewToolbar(Bar):
    """Filters that do not fit into the first line wrap to a second one, so that none is cut off in a narrow window."""

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, colour: str = "panel", line: str = "border"
    ) -> None:
        super().__init__(theme, parent, colour=colour, line=line)
        self._filters = FlowLayout(spacing=Space.M)
        self._asides: list[tuple[QWidget, QWidget | None]] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(Space.L, _EDGE, Space.L, _EDGE)
        self._row.setSpacing(Space.M)
        self._row.addLayout(self._filters, 1)
        self.setFixedHeight(HEIGHT)

    def add_filters(self, *widgets: QWidget) -> None:
        """Append filters at the left."""
        for widget in widgets:
            self._filters.addWidget(widget)

    def add_end(self, widget: QWidget) -> None:
        """Append something at the right end, such as a switch to another view."""
        self._row.addWidget(widget)

    def add_aside(self, widget: QWidget, instead: QWidget | None = None) -> None:
        """Append a widget at the right that is shown only if everything fits into one line with it; otherwise
        ``instead`` is shown."""
        self._asides.append((widget, instead))
        for part in (widget, instead):
            if part is not None:
                self._row.addWidget(part)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fold()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        for widget, instead in self._asides:
            fits = self._width_with(widget, instead) <= self.width()
            widget.setVisible(fits)
            if instead is not None:
                instead.setVisible(not fits)
        self.setFixedHeight(max(self._row.heightForWidth(self.width()), HEIGHT))
        self._align_ends()

    def _align_ends(self) -> None:
        """Align the widgets at the right with the first line of filters."""
        several = self.height() > HEIGHT
        place = Qt.AlignmentFlag.AlignTop if several else Qt.AlignmentFlag.AlignVCenter
        for item in self._ends():
            if item.alignment() != place:
                item.setAlignment(place)
                self._row.invalidate()

    def _ends(self) -> list[QLayoutItem]:
        items = (self._row.itemAt(number) for number in range(1, self._row.count()))
        return [item for item in items if item is not None]

    def _width_with(self, aside: QWidget, instead: QWidget | None) -> int:
        """The width in pixels of a single line with ``aside``, whether or not that is shown now."""
        items = [*self._filters.shown(), *(item for item in self._ends() if not item.isEmpty())]
        others = [item.sizeHint().width() for item in items if item.widget() not in (aside, instead)]
        margins = self._row.contentsMargins()
        around = margins.left() + margins.right() + len(others) * self._row.spacing()
        return sum(others) + aside.sizeHint().width() + around
