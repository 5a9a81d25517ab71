"""A row of the list of annotators: visibility, badge, name, amount and time of work, line style."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent

from desktop.agreement.words import person_words
from desktop.derived.people.layers import LayerSize, Person
from desktop.look import painting
from desktop.look.theme import Theme
from desktop.widgets.person_mark import SIDE, paint_pattern, paint_person
from desktop.widgets.popup import PopupRow
from desktop.words.wording import time_text

HEIGHT = 44
_PAD, _EYE, _LINE = 12, 16, 28


class PersonRow(PopupRow):
    """A click on the eye, V or Space hides or shows the layer; F2 and a double click edit name and colour."""

    hidden_toggled = Signal()
    edit_requested = Signal()

    def __init__(self, theme: Theme, person: Person, size: LayerSize, *, hidden: bool) -> None:
        super().__init__(theme, person_words(person))
        self._theme, self.person, self._size, self.hidden = theme, person, size, hidden
        self.setObjectName(f"person_{person.id}")
        self.setFixedHeight(HEIGHT)
        self.say()

    def say(self) -> None:
        """Update the accessible description."""
        parts = [self.text(), self.counts()]
        if self.hidden:
            parts.append(self.tr("hidden"))
        self.setAccessibleName(", ".join(parts))
        self.update()

    def set_hidden(self, hidden: bool) -> None:
        """Show the eye open or closed."""
        self.hidden = hidden
        self.say()

    def counts(self) -> str:
        """The amount and time of work, as in ``61 条论断　38 条关联　11-24 14:32``."""
        claims = self.tr("%Ln claim(s)", "", self._size.claims)
        links = self.tr("%Ln link(s)", "", self._size.links)
        last = time_text(self._size.last) if self._size.last else ""
        return "   ".join(part for part in (claims, links, last) if part)

    def sizeHint(self) -> QSize:
        font = self._theme.font("small")
        return QSize(round(painting.text_width(self.counts(), font)) + 130, HEIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus()
        if event.position().x() < _PAD + _EYE + 8:
            self.hidden_toggled.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.edit_requested.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_V | Qt.Key.Key_Space:
                self.hidden_toggled.emit()
            case Qt.Key.Key_F2 | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.edit_requested.emit()
            case _:
                event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, person = QPainter(self), self._theme, self.person
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.fillRect(self.rect(), theme.colour("selection"))
        elif self.underMouse():
            painter.fillRect(self.rect(), theme.colour("hover"))
        middle = self.height() / 2
        icon = theme.icon("eye_off" if self.hidden else "visibility", "text2")
        icon.paint(painter, _PAD, round(middle - _EYE / 2), _EYE, _EYE)
        left = paint_person(painter, _PAD + _EYE + 12, middle, person, theme) + 10
        right = float(self.width() - _PAD - _LINE - 10)
        ink = theme.colour("text2" if self.hidden else "text")
        base = painting.baseline(4, 20, theme.font())
        end = painting.paint_text(painter, left, base, right - left, self.text(), theme.font(), ink)
        if person.mine:
            font, words = theme.font("caption"), self.tr("this machine")
            width = painting.text_width(words, font) + 10
            if end + 8 + width <= right:
                box = QRectF(end + 8, 6, width, SIDE - 2)
                painting.paint_badge(
                    painter, box, words, font, theme.colour("text2"), theme.colour("pressed")
                )
        small = theme.font("small")
        base = painting.baseline(22, 18, small)
        painting.paint_text(
            painter, left, base, right - left + _LINE, self.counts(), small, theme.colour("text2")
        )
        paint_pattern(painter, self.width() - _PAD - _LINE, self.width() - _PAD, 14, person, theme)
