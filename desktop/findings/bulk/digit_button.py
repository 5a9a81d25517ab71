"""The button of a tag's digit over several claims: filled when all have the tag, half when some have it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QWidget

from corpus.model import Tag
from desktop.look.painting import paint_badge
from desktop.look.plain_text import set_tip
from desktop.look.theme import Theme

SIDE = 22


class DigitButton(QAbstractButton):
    """Does not take the focus, because the digit key does the same in the list."""

    def __init__(self, theme: Theme, digit: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._digit = theme, digit
        self._tag: Tag | None = None
        self.state = Qt.CheckState.Unchecked
        """Whether all, some or none of the claims have the tag."""
        self.setFixedSize(SIDE, SIDE)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.changed.connect(self.update)

    def show_tag(self, tag: Tag | None, having: int, count: int) -> None:
        """Show a tag that ``having`` of ``count`` claims have; hidden for None."""
        self._tag = tag
        self.setVisible(tag is not None)
        if tag is None:
            return
        states = {count: Qt.CheckState.Checked, 0: Qt.CheckState.Unchecked}
        self.state = states.get(having, Qt.CheckState.PartiallyChecked)
        words = self.tr("{tag}: {having} of {count}").format(tag=tag.name, having=having, count=count)
        self.setAccessibleName(words)
        set_tip(self, f"{words}  {self._digit}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(SIDE, SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._tag is None:
            return
        theme, style = self._theme, self._theme.tag(self._tag.colour)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, radius = QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.radius("control")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("hover" if self.underMouse() else "paper"))
        painter.drawRoundedRect(box, radius, radius)
        painter.setBrush(style.fill_selected)
        if self.state is Qt.CheckState.Checked:
            painter.drawRoundedRect(box, radius, radius)
        elif self.state is Qt.CheckState.PartiallyChecked:
            half = [box.bottomLeft(), box.topLeft(), box.topRight()]
            painter.drawPolygon(QPolygonF(half))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        thick = self.state is not Qt.CheckState.Unchecked
        painter.setPen(QPen(style.line if thick else theme.colour("borderStrong"), 1.5 if thick else 1))
        painter.drawRoundedRect(box, radius, radius)
        paint_badge(painter, box, str(self._digit), theme.font("small"), style.text)
