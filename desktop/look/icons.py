"""Icons from SVG files, drawn by an engine of our own."""

from __future__ import annotations

from functools import cache
from typing import Any

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from shiboken6 import isValid

from desktop.folders import RESOURCES
from desktop.look.tokens import read_tokens

_LARGE = 20
"""Size in pixels from which the drawing for 20 pixels is used instead of the one for 16."""


def svg_icon(key: str, size: int, colour: QColor, disabled: QColor) -> QIcon:
    """The Fluent icon of a role in the tokens (``undo``, ``dock.left`` …) or of a file's name, in one colour."""
    name = read_tokens()["icons"].get(key, key)
    drawn_for = _LARGE if size >= _LARGE else 16
    return QIcon(SvgEngine(f"{name}_{drawn_for}_regular.svg", colour, disabled))


class SvgEngine(QIconEngine):
    """Draws an SVG at exactly the requested size and device pixel ratio, since a scaled pixmap is blurry at 125 or 150
    %. The file is read when it is first drawn: most icons are in menus that are closed."""

    def __init__(self, file: str, colour: QColor | None = None, disabled: QColor | None = None) -> None:
        """Without ``colour`` the drawing keeps its own colours."""
        super().__init__()
        self._file, self._colour, self._disabled = file, colour, disabled
        self._drawn: dict[tuple[int, int, bool], QPixmap] = {}

    def paint(self, painter: QPainter, rect: Any, mode: QIcon.Mode, state: QIcon.State) -> None:
        from PySide6.QtSvg import QSvgRenderer

        colour = self._disabled if mode == QIcon.Mode.Disabled else self._colour
        drawing = _svg(self._file)
        if colour is not None:
            drawing = drawing.replace("<svg ", f'<svg fill="{colour.name()}" ', 1)
        QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        key = (size.width(), size.height(), mode == QIcon.Mode.Disabled)
        if key not in self._drawn:
            pixmap = QPixmap(size)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            self.paint(painter, pixmap.rect(), mode, state)
            painter.end()
            self._drawn[key] = pixmap
        return self._drawn[key]

    def clone(self) -> QIconEngine:
        copy = SvgEngine(self._file, self._colour, self._disabled)
        # Qt owns the copy, but PySide would delete it with Python's last reference, before Qt has taken it.
        _clones[:] = [clone for clone in _clones if isValid(clone)]
        _clones.append(copy)
        return copy


_clones: list[QIconEngine] = []


def blank_icon() -> QIcon:
    """An empty icon, which aligns menu entries without an icon with the others."""
    pixmap = QPixmap(16, 16)
    pixmap.fill(Qt.GlobalColor.transparent)
    return QIcon(pixmap)


@cache
def _svg(file: str) -> str:
    return (RESOURCES / "icons" / file).read_text(encoding="utf-8")
