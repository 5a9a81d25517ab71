"""Widgets that lie over rows of the matrix and scroll with them: the bar of the drafts, and the action strip."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QWidget


class RowOverlay(QWidget):
    """Clips a widget to the area of the rows, so that it never lies over the heads of the columns."""

    def __init__(self, content: QWidget, where: Callable[[], QRect | None], area: QWidget) -> None:
        """``where`` tells where the content belongs, in coordinates of ``area``; None: nowhere."""
        super().__init__(area)
        self.content, self._where = content, where
        content.setParent(self)
        self.hide()

    def place(self, clip: QRect) -> None:
        """Go to where the row is now, inside of ``clip``."""
        wanted = self._where()
        shown = wanted.intersected(clip) if wanted is not None else QRect()
        if wanted is None or shown.isEmpty():
            self.hide()
            return
        self.setGeometry(shown)
        self.content.setGeometry(wanted.translated(-shown.topLeft()))
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
        """Set what tells the part of the area that has the rows."""
        self._clip = clip

    def add(self, content: QWidget, where: Callable[[], QRect | None]) -> None:
        """Lay ``content`` over the area wherever ``where`` says."""
        self._overlays.append(RowOverlay(content, where, self._area))

    def place(self) -> None:
        """Bring all to where their rows are now."""
        clip = self._clip()
        for overlay in self._overlays:
            overlay.place(clip)
