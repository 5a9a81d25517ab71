"""The large buttons of the start page, and its rows of recent projects."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.commands.command import key_text
from desktop.look.focus_ring import RING_RADIUS
from desktop.look.painting import key_cap_width, paint_key_cap
from desktop.look.plain_text import set_tip
from desktop.look.theme import Theme
from desktop.widgets.enter_button import EnterButton

_WIDTH = 400
_CARD = 58
_DROP = 130


class _WordedButton(EnterButton):
    """A title and a line of explanation, as wide as the column of the start page."""

    def __init__(self, theme: Theme, name: str, height: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._line = theme, ""
        self.setObjectName(f"start_{name}")
        self.setFixedHeight(height)
        self.setProperty(RING_RADIUS, theme.radius("card"))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    def set_words(self, title: str, line: str) -> None:
        """Set title and explanation."""
        self.setText(title)
        self._line = line
        self.setAccessibleName(title)
        self.setAccessibleDescription(line)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, self.height())


class Card(_WordedButton):
    """A large button: icon, title, one line of explanation, key."""

    def __init__(self, theme: Theme, name: str, icon: str, key: str, parent: QWidget) -> None:
        super().__init__(theme, name, _CARD, parent)
        self._icon, self._key = icon, key_text(key) if key else ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def key(self) -> str:
        """The key shown on the card, as labelled on keyboards."""
        return self._key

    def set_key(self, key: str) -> None:
        """Set the key shown on the card, in Qt's notation; empty for none."""
        self._key = key_text(key) if key else ""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        surface = "pressed" if self.isDown() else "hover" if self.underMouse() else "raised"
        painter.setPen(QPen(theme.colour("accent" if focused else "border"), 1))
        painter.setBrush(theme.colour(surface))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, theme.radius("card"), theme.radius("card"))
        icon = theme.icon(self._icon, "accent" if focused else "text2", 20)
        icon.paint(painter, 15, (self.height() - 20) // 2, 20, 20)
        cap = key_cap_width(theme, self._key) if self._key else 0
        width = self.width() - 47 - int(cap) - 24
        for base, text, font, ink in ((25, self.text(), "ui", "text"), (43, self._line, "small", "text2")):
            painter.setFont(theme.font(font))
            painter.setPen(theme.colour(ink))
            painter.drawText(
                47, base, painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)
            )
        if self._key:
            paint_key_cap(painter, self.width() - cap - 15, self.height() / 2, self._key, theme)


class DropCard(_WordedButton):
    """Says that files can be dropped; a click opens a file dialog instead. The window itself handles the drop."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, "drop", _DROP, parent)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.colour("borderStrong"), 1)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(theme.colour("hover" if self.underMouse() else "panel"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, theme.radius("card"), theme.radius("card"))
        theme.icon("import", "text2", 20).paint(painter, (self.width() - 20) // 2, 31, 20, 20)
        for top, text, font, ink in ((58, self.text(), "ui", "text"), (81, self._line, "small", "text2")):
            painter.setFont(theme.font(font))
            painter.setPen(theme.colour(ink))
            words = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, self.width() - 24)
            painter.drawText(QRectF(0, top, self.width(), 20), Qt.AlignmentFlag.AlignCenter, words)


class RecentRow(EnterButton):
    """One recent project: its name and its folder."""

    def __init__(self, theme: Theme, location: str, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        path = Path(location)
        self._folder = "" if "://" in location else _short_folder(path)
        self.setObjectName(f"recent_{number}")
        self.setText(location.rpartition("@")[2] if "://" in location else path.stem)
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(location)
        set_tip(self, location)
        self.setFixedHeight(theme.size("row") + 4)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        if self.underMouse():
            painter.fillRect(self.rect(), theme.colour("hover"))
        theme.icon("article").paint(painter, 8, (self.height() - 16) // 2, 16, 16)
        painter.setFont(theme.font())
        metrics = painter.fontMetrics()
        base = (self.height() + metrics.ascent() - metrics.descent()) // 2
        name = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() // 2)
        painter.setPen(theme.colour("text"))
        painter.drawText(32, base, name)
        left = 32 + metrics.horizontalAdvance(name) + 12
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("text3"))
        folder = painter.fontMetrics().elidedText(
            self._folder, Qt.TextElideMode.ElideMiddle, self.width() - left - 8
        )
        painter.drawText(self.width() - 8 - painter.fontMetrics().horizontalAdvance(folder), base, folder)


def _short_folder(path: Path) -> str:
    """The folder of a file, with the home folder as ``~``."""
    folder = path.parent
    try:
        return f"~/{folder.relative_to(Path.home()).as_posix()}".removesuffix("/.")
    except ValueError:
        return str(folder)
