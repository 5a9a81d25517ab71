"""The base of popups, with rows that are chosen with the arrow keys, digits or the mouse."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QVBoxLayout, QWidget

from corpus.questions import Status
from desktop.look import painting
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.status_marks import Marks

ROW = 26
_PAD = 12
_RULE = 9
"""Height in pixels of a separator with its margins."""


class PopupRow(QAbstractButton):
    """A row of a popup: a check box or an icon, optionally a status mark, text, and a count or a key."""

    def __init__(
        self,
        theme: Theme,
        words: str,
        *,
        marks: Marks | None = None,
        status: Status | None = None,
        icon: str = "",
        count: int | None = None,
        key: str = "",
        checkable: bool = False,
    ) -> None:
        super().__init__()
        self._theme, self._marks, self._status = theme, marks, status
        self._icon_role, self._count, self._key = icon, count, key
        self.setText(words)
        self.setAccessibleName(words if count is None else f"{words} {count}")
        self.setCheckable(checkable)
        self.setFixedHeight(ROW)
        self.setProperty("paints_own_focus", True)

    @property
    def status(self) -> Status | None:
        """The status the row stands for."""
        return self._status

    def sizeHint(self) -> QSize:
        return QSize(round(painting.text_width(self.text(), self._theme.font())) + 90, ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.fillRect(self.rect(), theme.colour("selection"))
        elif self.underMouse():
            painter.fillRect(self.rect(), theme.colour("hover"))
        middle, left = self.height() / 2, float(_PAD)
        if self.isCheckable():
            self._paint_check(painter, QRectF(left, middle - 7, 14, 14))
            left += 24
        if self._marks is not None and self._status is not None:
            self._marks.paint(painter, left, round(middle - 8), self._status)
            left += 24
        elif self._icon_role:
            theme.icon(self._icon_role, "text2").paint(painter, round(left), round(middle - 8), 16, 16)
            left += 24
        font, ink = theme.font(), theme.colour("text" if self.isEnabled() else "disabled")
        base = painting.baseline(0, self.height(), font)
        right = float(self.width() - _PAD)
        if self._count is not None:
            small, quiet = theme.font("small"), theme.colour("text2")
            right = painting.paint_text_right(painter, right, base, str(self._count), small, quiet) - 8
        elif self._key:
            width = painting.key_cap_width(theme, self._key)
            painting.paint_key_cap(painter, right - width, middle, self._key, theme)
            right -= width + 8
        painting.paint_text(painter, left, base, right - left, self.text(), font, ink)

    def _paint_check(self, painter: QPainter, box: QRectF) -> None:
        theme = self._theme
        checked = self.isChecked()
        painter.setPen(QPen(theme.colour("accent" if checked else "borderStrong"), 1))
        painter.setBrush(theme.colour("accent" if checked else "paper"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        if checked:
            theme.icon("accept", "accentText").paint(painter, box.toRect())


class Popup(QFrame):
    """Closes on Escape or a click elsewhere. The arrow keys move between its rows."""

    closed = Signal()

    def __init__(self, theme: Theme, width: int, parent: QWidget | None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.theme = theme
        self.setMinimumWidth(width)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(1, Space.S, 1, Space.S)
        self.column.setSpacing(0)
        self._rows: list[PopupRow] = []
        theme.changed.connect(self.restyle)

    def restyle(self) -> None:
        """Follow a change of theme. Subclasses set the fonts and colours of their labels here."""
        self.update()

    def add_row(self, row: PopupRow) -> PopupRow:
        """Append a row."""
        self._rows.append(row)
        self.column.addWidget(row)
        return row

    def add_rule(self) -> None:
        """Append a separator."""
        rule = _PopupRule(self.theme)
        self.column.addWidget(rule)

    @property
    def rows(self) -> Sequence[PopupRow]:
        """From top to bottom."""
        return tuple(self._rows)

    def open_at(self, place: QPoint, *, right: bool = False) -> None:
        """Show the popup with its upper left corner at a point of the screen; with ``right``, its upper right
        corner."""
        self.adjustSize()
        size = self.sizeHint().expandedTo(self.minimumSize())
        corner = QPoint(place.x() - size.width() if right else place.x(), place.y())
        screen = self.screen().availableGeometry()
        corner.setX(max(screen.left(), min(corner.x(), screen.right() - size.width())))
        corner.setY(max(screen.top(), min(corner.y(), screen.bottom() - size.height())))
        self.resize(size)
        self.move(corner)
        self.show()

    def event(self, event: QEvent) -> bool:
        # Otherwise the key would trigger the shortcut of the cell below.
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Down:
                self._step(1)
            case Qt.Key.Key_Up:
                self._step(-1)
            case Qt.Key.Key_Escape:
                self.close()
            case _:
                super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        rows = [row for row in self._rows if row.isEnabled()]
        if not rows:
            return
        focused = next((number for number, row in enumerate(rows) if row.hasFocus()), -1 if by > 0 else 0)
        rows[(focused + by) % len(rows)].setFocus()

    def hideEvent(self, event: object) -> None:
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(self.theme.colour("borderStrong"), 1))
        painter.setBrush(self.theme.colour("raised"))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))


class _PopupRule(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedHeight(_RULE)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(8, 4, self.width() - 16, 1, self._theme.colour("border"))
