"""Paints a row of the codebook: digit key in the tag's colour, name, and number of claims."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QWidget

from desktop.codebook.model import ENTRY_ROLE, CodebookEntry
from desktop.look import painting
from desktop.look.painting import BADGE, MARGIN
from desktop.look.theme import Theme

INDENT = 18
CHEVRON = 16
GAP = 6


class TagDelegate(QStyledItemDelegate):
    """Paints a :class:`CodebookEntry`; edits the name in place."""

    def __init__(self, theme: Theme, parent: Any = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: Any, index: Any) -> QSize:
        return QSize(0, self._theme.size("row"))

    # Geometry of a row; the view uses it to find out what was clicked

    def badge_rect(self, row: QRect, entry: CodebookEntry) -> QRectF:
        """The digit badge; in rows with children, the chevron is left of it."""
        depth = entry.depth if entry.tag is not None else 1
        left = row.left() + MARGIN + depth * INDENT
        if entry.parent and entry.tag is not None:
            left += CHEVRON
        return QRectF(left, row.center().y() - BADGE / 2 + 1, BADGE, BADGE)

    def chevron_rect(self, row: QRect, entry: CodebookEntry) -> QRectF:
        """The chevron that opens and closes a row."""
        badge = self.badge_rect(row, entry)
        return QRectF(badge.left() - CHEVRON - 4, badge.top(), CHEVRON, CHEVRON)

    def eye_rect(self, row: QRect) -> QRectF:
        """The eye that hides a tag's highlights, left of the count."""
        return QRectF(row.right() - MARGIN - 44, row.center().y() - BADGE / 2 + 1, BADGE, BADGE)

    def name_left(self, row: QRect, entry: CodebookEntry) -> float:
        """Where the name begins."""
        return self.badge_rect(row, entry).right() + GAP

    # Painting

    def paint(self, painter: QPainter, option: Any, index: Any) -> None:
        entry = index.data(ENTRY_ROLE)
        if entry is None:
            return
        painter.save()
        painting.paint_row(painter, option, self._theme)
        if entry.parent:
            expanded = bool(option.state & QStyle.StateFlag.State_Open)
            icon = self._theme.icon("collapse" if expanded else "expand", "text3", CHEVRON)
            icon.paint(painter, self.chevron_rect(option.rect, entry).toRect())
        if entry.tag is not None:
            self._paint_tag(painter, option, entry)
        elif entry.claim is not None:
            self._paint_orphan(painter, option, entry)
        else:
            self._paint_orphans(painter, option, entry)
        painter.restore()

    def _paint_tag(self, painter: QPainter, option: Any, entry: CodebookEntry) -> None:
        assert entry.tag is not None
        theme = self._theme
        badge = self.badge_rect(option.rect, entry)
        painting.paint_digit(painter, badge, entry.digit, entry.tag.colour, theme)
        font = theme.font()
        base = painting.baseline(option.rect.top(), option.rect.height(), font)
        ink = theme.colour("text3" if entry.hidden and not painting.is_selected(option) else "text")
        right = self._paint_count(painter, option, f"{entry.count:,}", "text3")
        if entry.hidden or option.state & QStyle.StateFlag.State_MouseOver:
            eye = self.eye_rect(option.rect)
            theme.icon("eye_off" if entry.hidden else "visibility", "text3").paint(painter, eye.toRect())
            right = eye.left()
        left = self.name_left(option.rect, entry)
        painting.paint_text(painter, left, base, right - left - GAP, entry.tag.name, font, ink)

    def _paint_orphans(self, painter: QPainter, option: Any, entry: CodebookEntry) -> None:
        theme = self._theme
        badge = self.badge_rect(option.rect, entry)
        theme.icon("orphan", "warn").paint(painter, badge.toRect())
        font = theme.font()
        base = painting.baseline(option.rect.top(), option.rect.height(), font)
        right = self._paint_count(painter, option, f"{entry.count:,}", "warn")
        left = self.name_left(option.rect, entry)
        words = QCoreApplication.translate("Codebook", "Orphaned claims")
        painting.paint_text(painter, left, base, right - left - GAP, words, font, theme.colour("text2"))

    def _paint_orphan(self, painter: QPainter, option: Any, entry: CodebookEntry) -> None:
        assert entry.claim is not None
        theme = self._theme
        font = theme.font("small")
        base = painting.baseline(option.rect.top(), option.rect.height(), font)
        left = self.name_left(option.rect, entry)
        right = option.rect.right() - MARGIN
        if entry.left:
            words = QCoreApplication.translate("Codebook", "left")
            ink = painting.quiet_ink(option, theme)
            right = painting.paint_text_right(painter, right, base, words, font, ink) - GAP
        font = theme.text_font(entry.language, "small")
        painting.paint_text(painter, left, base, right - left, entry.claim.quote, font, theme.colour("text2"))

    def _paint_count(self, painter: QPainter, option: Any, count: str, colour: str) -> float:
        font = self._theme.font("small")
        base = painting.baseline(option.rect.top(), option.rect.height(), self._theme.font())
        ink = painting.quiet_ink(option, self._theme, colour)
        return painting.paint_text_right(painter, option.rect.right() + 1 - MARGIN, base, count, font, ink)

    # Editing in place

    def createEditor(self, parent: QWidget, option: Any, index: Any) -> QWidget:
        editor = QLineEdit(parent)
        editor.setObjectName("tagNameEditor")
        editor.setAccessibleName(QCoreApplication.translate("Codebook", "Name of the tag"))
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: Any, index: Any) -> None:
        entry = index.data(ENTRY_ROLE)
        left = int(self.name_left(option.rect, entry)) - 5
        height = min(option.rect.height(), self._theme.size("input"))
        editor.setMinimumHeight(0)
        editor.setGeometry(left, option.rect.top(), option.rect.right() - left - 4, height)

    def setModelData(self, editor: QWidget, model: Any, index: Any) -> None:
        assert isinstance(editor, QLineEdit)
        if editor.text().strip() != index.data(Qt.ItemDataRole.EditRole):
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)
