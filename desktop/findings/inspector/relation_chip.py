"""The button that shows a link's relation and offers others."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent

from corpus.model import Relation
from desktop.findings.inspector.chips import HEIGHT, ICON, Chip
from desktop.look import painting
from desktop.look.plain_text import set_tip
from desktop.look.theme import Theme
from desktop.words.wording import relation_name


class RelationChip(Chip):
    """Glyph and name on the relation's soft colour, with a chevron."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        self._relation = "equivalent"

    def show_relation(self, identity: str, relation: Relation | None) -> None:
        """Show a relation; a deleted one is shown by its identity."""
        self._relation = identity
        self.setText(relation_name(relation if relation is not None else identity))
        self.setAccessibleName(self.tr("Relation: {name}").format(name=self.text()))
        set_tip(self, self.tr("Change relation"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = (
            painting.text_width(self.text(), self._theme.font("small")) + 4 * painting.CHIP_PADDING + 2 * ICON
        )
        return QSize(int(width) + 1, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        style = theme.relation(self._relation)
        box = self.box()
        painter.setPen(style.rest if self.underMouse() and self.isEnabled() else style.soft)
        painter.setBrush(style.soft)
        radius = theme.radius("control")
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        glyph = QRectF(box.left() + painting.CHIP_PADDING, box.center().y() - ICON / 2, ICON, ICON)
        theme.paint_glyph(painter, glyph, style.glyph, style.text)
        font = theme.font("small")
        base = painting.baseline(box.top(), box.height(), font)
        left = glyph.right() + painting.CHIP_PADDING
        right = box.right() - painting.CHIP_PADDING - ICON
        painting.paint_text(painter, left, base, right - left, self.text(), font, style.text)
        chevron = QRectF(right + 2, box.center().y() - ICON / 2, ICON, ICON)
        theme.icon("collapse", "text2", ICON).paint(painter, chevron.toRect())
