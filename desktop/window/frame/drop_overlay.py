"""The overlay painted over the window while files are dragged across it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.look.theme import Theme
from desktop.project.workspace import Workspace

_INSET = 12


class DropOverlay(QWidget):
    """A dashed frame and text; the window below it receives the drop."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._window = theme, parent
        self._words = ""
        self.setObjectName("drop_overlay")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def words(self) -> str:
        """What a drop will do."""
        return self._words

    def offer_files(self, paths: Sequence[str], workspace: Workspace) -> bool:
        """Show what dropping these files will do. Returns whether it will do anything."""
        if is_project(paths[0]):
            mergeable = workspace.snapshot is not None and not workspace.read_only
            words = self.tr("Drop to open or merge this project")
            self.offer(words if mergeable else self.tr("Drop to open this project"))
        elif workspace.snapshot is None:
            self.offer(self.tr("Drop to start a project with these articles"))
        elif workspace.read_only:
            return False
        else:
            self.offer(self.tr("Drop to import"))
        return True

    def offer(self, words: str) -> None:
        """Cover the window and show what a drop will do."""
        self._words = words
        self.setAccessibleName(words)
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = theme.colour("paper")
        veil.setAlphaF(0.78)
        painter.fillRect(self.rect(), veil)
        pen = QPen(theme.colour("dropTarget"), 2)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        box = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
        painter.drawRoundedRect(box, theme.radius("popup"), theme.radius("popup"))
        middle = self.rect().center()
        theme.icon("import", "accent", 20).paint(painter, middle.x() - 10, middle.y() - 34, 20, 20)
        painter.setFont(theme.font("title"))
        painter.setPen(theme.colour("text"))
        painter.drawText(
            QRectF(0, middle.y() - 6, self.width(), 28), Qt.AlignmentFlag.AlignCenter, self._words
        )


def dropped_files(data: QMimeData) -> Sequence[str]:
    """Paths of the local files in a drag; empty if there are none."""
    if not data.hasUrls():
        return ()
    return tuple(url.toLocalFile() for url in data.urls() if url.isLocalFile())


def is_project(path: str) -> bool:
    """Whether a dropped file is a project rather than an article."""
    return Path(path).suffix.lower() == ".duikan"
