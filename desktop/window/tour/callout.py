"""The callout of the tour: a short text with an arrow, in front of the window's content."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QRegion,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.commands.key_sentence import KeySentence
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.keyed_button import ButtonLook, KeyedButton
from desktop.window.tour.placing import ARROW, CalloutPlace, Edge

WIDTH = 356
_PADDING = 16
_HALF = 10
"""Half the width of the arrow at the callout, in pixels."""


@dataclass(frozen=True, slots=True)
class CalloutWords:
    """The text of one step."""

    title: str
    text: str
    hint: str
    """Keys are in square brackets."""


class Callout(QWidget):
    """A child widget of the window. It takes no focus, and clicks outside its shape reach the widgets below."""

    next_pressed = Signal()
    leave_pressed = Signal()
    language_changed = Signal()

    def __init__(self, theme: Theme, steps: int, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._steps = theme, steps
        self._number = 0
        self._edge: Edge | None = None
        self._tip = QPoint()
        self.setObjectName("tour_callout")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._title, self._count = Label(parent=self), Label(parent=self)
        self._text = Label(parent=self)
        self._text.setWordWrap(True)
        self._hint = KeySentence(theme, "", self)
        self._dots = _Dots(theme, steps, self)
        self._leave = KeyedButton(theme, "", "Esc", parent=self)
        self._leave.setObjectName("tour_leave")
        self._next = KeyedButton(theme, "", "Enter", ButtonLook.PRIMARY, parent=self)
        self._next.setObjectName("tour_next")
        self._leave.clicked.connect(self.leave_pressed)
        self._next.clicked.connect(self.next_pressed)
        self._arrange()
        theme.changed.connect(self._restyle)
        self._restyle()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        margin = ARROW + _PADDING
        column.setContentsMargins(margin, margin - Space.XS, margin, margin - Space.XS)
        column.setSpacing(Space.S)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        foot = QHBoxLayout()
        foot.setSpacing(Space.M)
        foot.addWidget(self._dots)
        foot.addStretch(1)
        foot.addWidget(self._leave)
        foot.addWidget(self._next)
        column.addLayout(head)
        column.addWidget(self._text)
        column.addWidget(self._hint)
        column.addSpacing(Space.XS)
        column.addLayout(foot)

    def show_words(self, number: int, words: CalloutWords) -> None:
        """Show the step with this index, from 0."""
        self._number = number
        last = number == self._steps - 1
        self._title.setText(words.title)
        self._count.setText(f"{number + 1}/{self._steps}")
        self._text.setText(words.text)
        self._hint.set_words(words.hint)
        self._dots.show_number(number)
        self._leave.set_words(self.tr("Leave"))
        self._next.set_words(self.tr("Done") if last else self.tr("Next"))
        self.setAccessibleName(f"{words.title} {self._count.text()}")
        self.setAccessibleDescription(f"{words.text} {self._hint.accessibleName()}")

    def announce(self) -> None:
        """Make a screen reader read the step, because the focus stays in the text."""
        text = f"{self.accessibleName()}. {self.accessibleDescription()}"
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    # Position

    def fitting_size(self) -> QSize:
        """The size without the arrow."""
        layout = self.layout()
        wide = WIDTH + 2 * ARROW
        high = layout.totalHeightForWidth(wide) if layout is not None else 0
        return QSize(WIDTH, high - 2 * ARROW)

    def stand(self, placement: CalloutPlace) -> None:
        """Move to a place in the window."""
        geometry = placement.rect.adjusted(-ARROW, -ARROW, ARROW, ARROW)
        tip = (placement.tip or geometry.topLeft()) - geometry.topLeft()
        if (geometry, placement.edge, tip) == (self.geometry(), self._edge, self._tip):
            return
        self._edge, self._tip = placement.edge, tip
        self.setGeometry(geometry)
        body = self.rect().adjusted(ARROW, ARROW, -ARROW, -ARROW)
        self.setMask(QRegion(body).united(QRegion(self._arrow_box(body))))
        self.update()

    @property
    def points(self) -> bool:
        """Whether the callout has an arrow."""
        return self._edge is not None

    def _arrow_box(self, body: QRect) -> QRect:
        x, y = self._tip.x(), self._tip.y()
        side = 2 * _HALF
        boxes = {
            Edge.TOP: QRect(x - _HALF, 0, side, ARROW + 1),
            Edge.BOTTOM: QRect(x - _HALF, body.bottom(), side, ARROW + 1),
            Edge.LEFT: QRect(0, y - _HALF, ARROW + 1, side),
            Edge.RIGHT: QRect(body.right(), y - _HALF, ARROW + 1, side),
        }
        return boxes[self._edge] if self._edge is not None else QRect()

    # Appearance

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(ARROW + 0.5, ARROW + 0.5, -ARROW - 0.5, -ARROW - 0.5)
        shape = QPainterPath()
        shape.addRoundedRect(body, theme.radius("popup"), theme.radius("popup"))
        if self._edge is not None:
            arrow = QPainterPath()
            arrow.addPolygon(self._arrow(body, self._edge))
            shape = shape.united(arrow)
        painter.setPen(QPen(theme.colour("accent"), 1))
        painter.setBrush(theme.colour("raised"))
        painter.drawPath(shape)

    def _arrow(self, body: QRectF, edge: Edge) -> QPolygonF:
        tip = QPointF(self._tip)
        if edge in (Edge.TOP, Edge.BOTTOM):
            foot = body.top() + 1 if edge is Edge.TOP else body.bottom() - 1
            ends = [QPointF(tip.x() - _HALF + 1, foot), QPointF(tip.x() + _HALF - 1, foot)]
        else:
            foot = body.left() + 1 if edge is Edge.LEFT else body.right() - 1
            ends = [QPointF(foot, tip.y() - _HALF + 1), QPointF(foot, tip.y() + _HALF - 1)]
        return QPolygonF([ends[0], tip, ends[1], ends[0]])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.language_changed.emit()

    def _restyle(self) -> None:
        theme = self._theme
        self._title.set_style(theme.font("title"), theme.colour("text"), bold=True)
        self._count.set_style(theme.font("small"), theme.colour("text2"))
        self._text.set_style(theme.font(), theme.colour("text"))
        self.update()


class _Dots(QWidget):
    """The progress of the tour: a dot for each step, the current one longer."""

    _DOT, _LONG, _GAP = 6, 14, 6

    def __init__(self, theme: Theme, count: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._count, self._number = theme, count, 0
        self.setFixedSize(count * (self._DOT + self._GAP) + self._LONG - self._DOT, self._DOT)
        theme.changed.connect(self.update)

    def show_number(self, number: int) -> None:
        self._number = number
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        left = 0
        for number in range(self._count):
            is_current = number == self._number
            wide = self._LONG if is_current else self._DOT
            painter.setBrush(self._theme.colour("accent" if is_current else "disabled"))
            painter.drawRoundedRect(QRectF(left, 0, wide, self._DOT), self._DOT / 2, self._DOT / 2)
            left += wide + self._GAP
