"""Widgets over rows of the matrix that scroll with them: the bar of the drafts, and the action strip."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QWidget


class RowOverlay(QWidget):
    """Clips a widget to the area of the rows, so that it never covers the header."""

    def __init__(self, content: QWidget, where: Callable[[], QRect | None], area: QWidget) -> None:
        """``where`` returns the rectangle of the content in coordinates of ``area``, or None to hide it."""
        super().__init__(area)
        self.content, self._where = content, where
        content.setParent(self)
        self.hide()

    def place(self, clip: QRect) -> None:
        """Move to the present position of the row, clipped to ``clip``."""
        geometry = self._where()
        visible = geometry.intersected(clip) if geometry is not None else QRect()
        if geometry is None or visible.isEmpty():
            self.hide()
            return
        self.setGeometry(visible)
        self.content.setGeometry(geometry.translated(-visible.topLeft()))
        self.content.show()
        self.show()
        self.raise_()


class RowOverlays(QObject):
    """All overlays of one area."""

    def __init__(self, area: QWidget) -> None:
        super().__init__(area)
        self._area = area
        self._overlays: list[RowOverlay] = []
        self._clip: Callable[[], QRect] = area.rect

    def set_clip(self, clip: Callable[[], QRect]) -> None:
        """Set the function that returns the part of the area with the rows."""
        self._clip = clip

    def add(self, content: QWidget, where: Callable[[], QRect | None]) -> None:
        """Show ``content`` over the area at the rectangle that ``where`` returns."""
        self._overlays.append(RowOverlay(content, where, self._area))

    def place(self) -> None:
        """Move all overlays to the present positions of their rows."""
        clip = self._clip()
        for overlay in self._overlays:
            overlay.place(clip)
