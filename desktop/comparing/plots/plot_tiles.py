"""Small plots of many questions side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from corpus.plots.lanes import PlotGroup
from corpus.plots.measuring import Measure
from corpus.plots.picture import PlotPicture
from corpus.plots.range_plot import range_plot, small_multiple
from desktop.look.theme import Theme
from desktop.widgets.plots.plot_accessible import list_marks
from desktop.widgets.plots.plot_view import PlotView
from desktop.words.plot_words import plot_words

WIDTH, HEIGHT = 272, 208
"""Smallest size of a plot in pixels."""
MOST = 60
"""Plots shown, at most. Chosen: more than ten pages are no overview."""


class PlotTile(PlotView):
    """One of the plots. Its lanes react to the mouse; the arrow keys move from plot to plot."""

    chosen = Signal(str)
    """The key of its group, when it was clicked or got the focus."""
    moved = Signal(str, int)
    """The key of its group, and the pressed key."""
    opened = Signal(str)
    peeked = Signal(str)
    lane_opened = Signal(str, str)
    """The keys of its group and of a lane."""

    def __init__(self, theme: Theme, group: PlotGroup, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.group = group
        self.selected = False
        self.setObjectName(f"tile_{group.key}")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_picture(self._picture_for)
        self.activated.connect(lambda lane: self.lane_opened.emit(self.group.key, lane))
        list_marks(self)

    def _picture_for(self, width: float, height: float, measure: Measure) -> PlotPicture:
        return range_plot(
            self.group, small_multiple(max(width, 200), height or HEIGHT), plot_words(), measure=measure
        )

    def claim_height(self, height: int) -> None:
        """Ignored: the grid sets the height."""

    def natural_height(self, width: float) -> float:
        """The height that all lanes of the plot need."""
        return range_plot(self.group, small_multiple(width), plot_words()).height

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = self._theme
        painter = QPainter(self)
        painter.fillRect(self.width() - 1, 0, 1, self.height(), theme.colour("hairline"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("hairline"))
        if self.selected:
            painter.setPen(QPen(theme.colour("accent" if self.hasFocus() else "borderStrong"), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def paints_ring(self) -> bool:
        """False: the frame of the plot shows the focus."""
        return False

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.chosen.emit(self.group.key)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.chosen.emit(self.group.key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit(self.group.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.group.key)
        elif key == Qt.Key.Key_Space:
            self.peeked.emit(self.group.key)
        elif key in _ARROWS:
            self.moved.emit(self.group.key, key)
        else:
            super().keyPressEvent(event)


_ARROWS = {
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
}


class PlotTiles(QScrollArea):
    """As many columns as fit; all plots of a row have the same height."""

    opened = Signal(str)
    peeked = Signal(str)
    lane_opened = Signal(str, str)
    save_failed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tiles: list[PlotTile] = []
        self._current = ""
        self._columns = 1
        self._area = QWidget()
        self.setObjectName("plotTiles")
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidget(self._area)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self._area.setAutoFillBackground(False)

    def show_groups(self, groups: Sequence[PlotGroup]) -> None:
        """Show these groups in their order."""
        focused = any(tile.hasFocus() for tile in self._tiles)
        scrolled = self.verticalScrollBar().value()
        before = self._tiles
        self._tiles = [self._tile(group) for group in groups[:MOST]]
        if self._current not in [tile.group.key for tile in self._tiles]:
            self._current = self._tiles[0].group.key if self._tiles else ""
        self._place()
        self._choose(self._current)
        if focused and self.tile is not None:
            self.tile.setFocus()
        # Last, since Qt moves the focus of a deleted plot to the next one and scrolls there.
        for tile in before:
            tile.hide()
            tile.deleteLater()
        self.verticalScrollBar().setValue(scrolled)

    def _tile(self, group: PlotGroup) -> PlotTile:
        tile = PlotTile(self._theme, group, self._area)
        tile.chosen.connect(self._choose)
        tile.moved.connect(self._move)
        tile.opened.connect(self.opened)
        tile.peeked.connect(self.peeked)
        tile.lane_opened.connect(self.lane_opened)
        tile.save_failed.connect(self.save_failed)
        tile.show()
        return tile

    @property
    def tiles(self) -> Sequence[PlotTile]:
        """The plots, from the widest spread to the narrowest."""
        return self._tiles

    @property
    def tile(self) -> PlotTile | None:
        """The selected plot."""
        return next((tile for tile in self._tiles if tile.group.key == self._current), None)

    def _choose(self, key: str) -> None:
        self._current = key
        for other in self._tiles:
            other.selected = other.group.key == key
            other.update()
        tile = self.tile
        if tile is not None:
            self.setFocusProxy(tile)

    def _move(self, key: str, pressed: int) -> None:
        keys = [tile.group.key for tile in self._tiles]
        index = keys.index(key)
        steps = {
            Qt.Key.Key_Left: index - 1,
            Qt.Key.Key_Right: index + 1,
            Qt.Key.Key_Up: index - self._columns,
            Qt.Key.Key_Down: index + self._columns,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(keys) - 1,
        }
        target = steps[Qt.Key(pressed)]
        if 0 <= target < len(keys):
            tile = self._tiles[target]
            tile.setFocus()
            self.ensureWidgetVisible(tile, 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        width = self.viewport().width()
        self._columns = max(1, width // WIDTH)
        column_width = width // self._columns
        top = 0
        for start in range(0, len(self._tiles), self._columns):
            row = self._tiles[start : start + self._columns]
            height = round(max([HEIGHT, *(tile.natural_height(column_width) for tile in row)]))
            for number, tile in enumerate(row):
                tile.setGeometry(number * column_width, top, column_width, height)
            top += height
        self._area.setFixedSize(width, top)

    def sizeHint(self) -> QSize:
        return QSize(3 * WIDTH, 2 * HEIGHT)
