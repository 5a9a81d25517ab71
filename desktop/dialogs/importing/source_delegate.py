"""Paints the list of sources: tick, kind, name, what was found, and on the right a sign or a choice."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate

from desktop.dialogs.importing.source_model import LINE_ROLE, SECOND_ROLE, SourceModel, SourcesHead
from desktop.dialogs.importing.source_words import icon_of, needs_a_look, short_name
from desktop.dialogs.importing.sources import ImportSource, State
from desktop.look import painting
from desktop.look.theme import Theme

translate = QCoreApplication.translate

HEAD_HEIGHT = 28
EDGE = 20
"""Distance from the edge of the dialog to the ticks in pixels."""
TICK = 14
TICK_AREA = 32
"""Width of the area in which a click toggles the tick."""
ICON = 20
_ICON_LEFT = EDGE + TICK + 12
_TEXT_LEFT = _ICON_LEFT + ICON + 10
_RIGHT = 14
_SIGN = 16
_CHIP_HEIGHT, _CHIP_PADDING, _ARROW = 22, 9, 12


class SourceDelegate(QStyledItemDelegate):
    """Paints the list, and handles clicks."""

    choice_requested = Signal(str, QRect)
    """Request to choose how this source is read; with the rectangle of its button in the list."""

    def __init__(self, theme: Theme, parent: Any = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: Any, index: Any) -> QSize:
        head = isinstance(index.data(LINE_ROLE), SourcesHead)
        return QSize(0, HEAD_HEIGHT if head else self._theme.size("row2line"))

    def paint(self, painter: QPainter, option: Any, index: Any) -> None:
        line = index.data(LINE_ROLE)
        painter.save()
        if isinstance(line, SourcesHead):
            self._paint_head(painter, QRectF(option.rect), line)
        elif isinstance(line, ImportSource):
            painting.paint_row(painter, option, self._theme)
            self._paint_source(painter, option, line, str(index.data(SECOND_ROLE)))
        painter.restore()

    def _paint_head(self, painter: QPainter, rect: QRectF, head: SourcesHead) -> None:
        theme, font = self._theme, self._theme.font("small")
        painter.fillRect(rect, theme.colour("sunken"))
        base = painting.baseline(rect.top(), rect.height(), font)
        words = theme.colour("text2")
        left = painting.paint_text(painter, rect.left() + EDGE, base, rect.width(), head.words, font, words)
        small, quiet = theme.font("caption"), theme.colour("text3")
        painting.paint_text(painter, left + 6, base, rect.width(), str(head.count), small, quiet)
        if head.importable:
            label = translate("SourceDelegate", "Tick")
            right = rect.right() - _RIGHT
            right = painting.paint_text_right(painter, right, base, label, font, words) - 5
            key = translate("SourceDelegate", "Space")
            cap = right - painting.key_cap_width(theme, key)
            painting.paint_key_cap(painter, cap, rect.center().y(), key, theme)

    def _paint_source(self, painter: QPainter, option: Any, source: ImportSource, second: str) -> None:
        theme, rect = self._theme, QRectF(option.rect)
        middle = rect.center().y()
        self._paint_tick(painter, option, source, middle)
        asleep = not source.importable
        theme.icon(icon_of(source), "text3" if asleep else "text2", ICON).paint(
            painter, round(rect.left() + _ICON_LEFT), round(middle - ICON / 2), ICON, ICON
        )
        right = self._paint_right(painter, rect, source)
        left, width = rect.left() + _TEXT_LEFT, right - rect.left() - _TEXT_LEFT - 8
        font, small = theme.font(), theme.font("small")
        ink = theme.colour("text2" if asleep else "text")
        half = rect.height() / 2
        base = painting.baseline(rect.top() + 3, half - 3, font)
        painting.paint_text(painter, left, base, width, short_name(source), font, ink)
        base = painting.baseline(rect.top() + half - 1, half - 3, small)
        colour = "warn" if needs_a_look(source) else "text2" if asleep else "text3"
        quiet = painting.quiet_ink(option, theme, colour)
        painting.paint_text(painter, left, base, width, second, small, quiet)

    def _paint_tick(self, painter: QPainter, option: Any, source: ImportSource, middle: float) -> None:
        theme, ticked = self._theme, source.ticked and source.importable
        box = QRect(option.rect.left() + EDGE, round(middle - TICK / 2), TICK, TICK)
        edge = "accent" if ticked else "borderStrong" if source.importable else "border"
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour(edge), 1))
        painter.setBrush(theme.colour("accent" if ticked else "paper" if source.importable else "panel"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.restore()
        if ticked:
            theme.icon("accept", "accentText", 12).paint(painter, box.adjusted(1, 1, -1, -1))

    def _paint_right(self, painter: QPainter, rect: QRectF, source: ImportSource) -> float:
        """Paint the right end. Returns the x coordinate of its start."""
        theme = self._theme
        words = choice_words(source)
        if words:
            chip = self._chip(rect, words)
            self._paint_chip(painter, chip, words)
            return chip.left()
        right = rect.right() - _RIGHT
        if source.state is State.KNOWN:
            small = theme.font("small")
            base = painting.baseline(rect.top(), rect.height(), small)
            label = translate("SourceDelegate", "Already here")
            return painting.paint_text_right(painter, right, base, label, small, theme.colour("text2"))
        sign = _sign(source)
        if sign is None:
            return right
        box = QRect(round(right - _SIGN), round(rect.center().y() - _SIGN / 2), _SIGN, _SIGN)
        theme.icon(*sign).paint(painter, box)
        return float(box.left())

    def _chip(self, rect: QRectF, words: str) -> QRectF:
        width = painting.text_width(words, self._theme.font("small")) + 2 * _CHIP_PADDING + _ARROW + 4
        top = rect.center().y() - _CHIP_HEIGHT / 2
        return QRectF(rect.right() - _RIGHT - width, top, width, _CHIP_HEIGHT)

    def _paint_chip(self, painter: QPainter, chip: QRectF, words: str) -> None:
        theme, small = self._theme, QFont(self._theme.font("small"))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.setBrush(theme.colour("raised"))
        radius = theme.radius("control")
        painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.restore()
        base = painting.baseline(chip.top(), chip.height(), small)
        left = chip.left() + _CHIP_PADDING
        painting.paint_text(painter, left, base, chip.width(), words, small, theme.colour("text"))
        arrow = QRect(
            round(chip.right()) - 6 - _ARROW, round(chip.center().y()) - _ARROW // 2, _ARROW, _ARROW
        )
        theme.icon("collapse", "text2", _ARROW).paint(painter, arrow)

    # Mouse

    def editorEvent(self, event: QEvent, model: Any, option: Any, index: Any) -> bool:
        line = index.data(LINE_ROLE)
        if not isinstance(line, ImportSource) or not isinstance(event, QMouseEvent):
            return False
        if event.button() != Qt.MouseButton.LeftButton or event.type() != QEvent.Type.MouseButtonRelease:
            return False
        where, rect = event.position(), QRectF(option.rect)
        if where.x() < rect.left() + EDGE + TICK / 2 + TICK_AREA / 2 and isinstance(model, SourceModel):
            model.toggle(index)
            return True
        words = choice_words(line)
        if words and self._chip(rect, words).contains(where):
            self.choice_requested.emit(line.key, self._chip(rect, words).toRect())
            return True
        return False


def choice_words(source: ImportSource) -> str:
    """The text of a source's button; empty if there is nothing to choose."""
    document = source.document
    if source.importable and source.foreign is not None:
        return translate("SourceDelegate", "See what it holds…")
    if not source.importable or document is None:
        return ""
    if document.chapters is None:
        return ""
    if document.chapters:
        return translate("SourceDelegate", "One per chapter")
    return translate("SourceDelegate", "As one article")


def _sign(source: ImportSource) -> tuple[str, str] | None:
    """Icon and colour of the sign on the right."""
    match source.state:
        case State.REFUSED:
            return "error_circle", "danger"
        case State.HELD:
            return "warning", "warn"
        case State.READY:
            return ("warning", "warn") if needs_a_look(source) else ("accept", "ok")
    return None
