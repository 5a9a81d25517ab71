"""Drawing functions that several lists share: row backgrounds, badges, chips and elided text on one baseline.

Everything is placed by the ascent of its font, since Chinese and Latin fonts differ in it, and text centred in its
rectangle would be at different heights from row to row. Lengths are logical pixels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from corpus.model import Language, Tag
from desktop.look.spacing import Space
from desktop.look.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView

MARGIN = int(Space.L)
"""Distance from the edge of a panel to its content."""
BADGE = 16
"""Side of a digit, letter or script badge."""
SELECTED_BAR = 2
"""Width of the bar at the left of a selected row."""
CHIP_PADDING = 6
"""Distance from the edge of a chip or key cap to its text."""
KEY_CAP_HEIGHT = 18


_SCRIPT_MARKS = {
    Language.SIMPLIFIED: "简",
    Language.TRADITIONAL: "繁",
    Language.MIXED: "混",
    Language.OTHER: "文",
}


def script_mark(language: Language) -> str:
    """One character that represents a script on a badge; the same in every language of the interface."""
    return _SCRIPT_MARKS[language]


def is_selected(option: Any) -> bool:
    """Whether the row that is painted is selected."""
    from PySide6.QtWidgets import QStyle

    return bool(option.state & QStyle.StateFlag.State_Selected)


def paint_row(
    painter: QPainter, option: Any, theme: Theme, *, bar: bool = True, pinned: bool = False
) -> None:
    """Paint a row's background for its state: hovered, selected (with the bar on its left) or focused without
    selection. ``pinned``: a selected row looks the same whether or not its list has the focus, and has a ring if it
    does."""
    from PySide6.QtWidgets import QStyle

    rect = option.rect
    state = option.state
    if is_selected(option):
        active = pinned or bool(state & QStyle.StateFlag.State_Active)
        painter.fillRect(rect, theme.colour("selection" if active else "selectionInactive"))
        if bar:
            edge = theme.colour("accent" if active else "borderStrong")
            painter.fillRect(QRect(rect.left(), rect.top(), SELECTED_BAR, rect.height()), edge)
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, theme.colour("hover"))
    if state & QStyle.StateFlag.State_HasFocus and (pinned or not is_selected(option)):
        paint_focus(painter, QRectF(rect).adjusted(1, 1, -1, -1), theme)


def fill_bar(
    painter: QPainter, rect: QRect, theme: Theme, surface: str = "panel", line: str = "border"
) -> None:
    """Fill a bar that ends with a hairline at its lower edge."""
    painter.fillRect(rect, theme.colour(surface))
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour(line))


def paint_card(
    painter: QPainter, rect: QRect, theme: Theme, surface: str = "raised", corners: str = "popup"
) -> None:
    """Fill the background of a popup or card, with a border and round ``corners``."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("borderStrong"), 1))
    painter.setBrush(theme.colour(surface))
    radius = theme.radius(corners)
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def paint_focus(painter: QPainter, rect: QRectF, theme: Theme, radius: float = 0) -> None:
    """Paint the focus ring just inside ``rect``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("focus"), float(theme.token("focusRing", "width"))))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, radius, radius)
    painter.restore()


def whole_row(table: QTableView, option: Any) -> QRectF:
    """The rectangle of the whole row that contains the cell being painted."""
    header = table.horizontalHeader()
    row = QRectF(option.rect)
    row.setLeft(-float(header.offset()))
    row.setWidth(float(header.length()))
    return row


def paint_row_focus(painter: QPainter, option: Any, row: int, table: QTableView, theme: Theme) -> None:
    """Paint a cell's part of the focus ring around the current row of a table, unless it is selected."""
    current = table.hasFocus() and table.currentIndex().row() == row
    if current and not is_selected(option):
        paint_focus(painter, whole_row(table, option).adjusted(1, 1, -1, -2), theme)


def paint_drop_target(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """Paint the dashed outline of the row that would accept what is being dragged."""
    painter.save()
    pen = QPen(theme.colour("dropTarget"), 2)
    pen.setDashPattern([2.5, 1.5])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(1, 1, -1, -1))
    painter.restore()


def quiet_ink(option: Any, theme: Theme, key: str = "text3") -> QColor:
    """The colour of secondary text in a row; the faintest one is a step stronger on a selected row."""
    return theme.colour("text2" if key == "text3" and is_selected(option) else key)


def baseline(top: float, height: float, font: QFont) -> float:
    """The y coordinate of the baseline of one line that is centred between ``top`` and ``top + height``, measured on
    the height of capitals and Han characters alike, so that mixed fonts share it."""
    metrics = QFontMetricsF(font)
    return top + (height + metrics.ascent() - metrics.descent()) / 2


def text_width(text: str, font: QFont) -> float:
    """The painted width of ``text`` in pixels."""
    return QFontMetricsF(font).horizontalAdvance(text)


def paint_text(
    painter: QPainter, left: float, base: float, width: float, text: str, font: QFont, colour: QColor
) -> float:
    """Paint one line from ``left`` on the baseline ``base``, elided to ``width``. Returns the x coordinate of its
    end."""
    elided = elide(text, font, width)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(QPointF(left, base), elided)
    return left + text_width(elided, font)


def paint_text_right(
    painter: QPainter, right: float, base: float, text: str, font: QFont, colour: QColor
) -> float:
    """Paint one line that ends at ``right``. Returns the x coordinate of its start."""
    left = right - text_width(text, font)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(QPointF(left, base), text)
    return left


def elide(text: str, font: QFont, width: float) -> str:
    """``text`` on one line, elided if it is wider than ``width``."""
    line = " ".join(text.split("\n")) if "\n" in text else text
    return QFontMetricsF(font).elidedText(line, Qt.TextElideMode.ElideRight, max(width, 0))


def paint_badge(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    ink: QColor,
    fill: QColor | None = None,
    border: QColor | None = None,
    radius: float = 3,
) -> None:
    """Paint a small rounded box with a few characters in it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(border, 1) if border is not None else Qt.PenStyle.NoPen)
    box = rect.adjusted(0.5, 0.5, -0.5, -0.5) if border is not None else rect
    painter.drawRoundedRect(box, radius, radius)
    painter.setFont(font)
    painter.setPen(ink)
    left = rect.center().x() - text_width(text, font) / 2
    painter.drawText(QPointF(left, baseline(rect.top(), rect.height(), font)), text)
    painter.restore()


def paint_letter(painter: QPainter, rect: QRectF, letter: str, theme: Theme, *, fill: str = "sunken") -> None:
    """Paint an article's letter; ``fill``: the surface colour of its box."""
    font = _bold(theme.font("caption"))
    paint_badge(painter, rect, letter, font, theme.colour("text2"), theme.colour(fill))


def paint_script(painter: QPainter, rect: QRectF, language: Language, theme: Theme) -> None:
    """Paint 简 or 繁. The Traditional one has a stronger border, so that the two are easily distinguished."""
    traditional = language is Language.TRADITIONAL
    border = theme.colour("borderStrong" if traditional else "border")
    font = theme.text_font(language, "caption")
    ink = theme.colour("text2")
    paint_badge(painter, rect, script_mark(language), font, ink, theme.colour("raised"), border)


def paint_digit(painter: QPainter, rect: QRectF, digit: int | None, colour: str, theme: Theme) -> None:
    """Paint a tag's colour with the digit key that applies it."""
    style = theme.tag(colour)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.line)
    painter.drawRoundedRect(rect, 3, 3)
    painter.setClipRect(rect.adjusted(0, 0, 0, -2), Qt.ClipOperation.IntersectClip)
    painter.fillRect(rect.adjusted(-1, 3, 1, 0), style.fill)
    painter.setBrush(style.fill)
    painter.drawRoundedRect(rect.adjusted(0, 0, 0, 2), 3, 3)
    painter.restore()
    if digit is not None:
        font = _bold(theme.font("caption"))
        paint_badge(painter, rect.adjusted(0, 0, 0, -1), str(digit), font, style.text)


def chip_width(tag: Tag, digit: int | None, theme: Theme) -> float:
    """The width of a chip that shows its whole name."""
    font = theme.font("small")
    wide = text_width(tag.name, font) + 2 * CHIP_PADDING
    return wide + (text_width(f"{digit} ", _bold(font)) if digit is not None else 0)


def paint_chip(
    painter: QPainter, rect: QRectF, tag: Tag, digit: int | None, theme: Theme, *, selected: bool = False
) -> None:
    """Paint a tag with its digit and name in its own colours, elided to ``rect``."""
    style = theme.tag(tag.colour)
    font = theme.font("small")
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.fill_selected if selected else style.fill)
    radius = theme.radius("control")
    painter.drawRoundedRect(rect, radius, radius)
    base = baseline(rect.top(), rect.height(), font)
    left = rect.left() + CHIP_PADDING
    # On the stronger fill, the chip's own text colour has too little contrast.
    ink = theme.colour("text") if selected else style.text
    if digit is not None:
        left = paint_text(painter, left, base, rect.width(), f"{digit} ", _bold(font), ink)
    paint_text(painter, left, base, rect.right() - CHIP_PADDING - left, tag.name, font, ink)
    painter.restore()


def paint_relation(painter: QPainter, rect: QRectF, relation: str, theme: Theme) -> None:
    """Paint a relation's glyph on its soft colour."""
    style = theme.relation(relation)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.soft)
    painter.drawRoundedRect(rect, 3, 3)
    painter.restore()
    side = min(rect.width(), rect.height()) - 6
    box = QRectF(0, 0, side, side)
    box.moveCenter(rect.center())
    theme.paint_glyph(painter, box, style.glyph, style.text)


def key_cap_width(theme: Theme, text: str) -> float:
    """Width in pixels of the cap for the key ``text``."""
    return max(text_width(text, theme.font("caption")) + 2 * CHIP_PADDING, BADGE)


def paint_key_cap(
    painter: QPainter, left: float, middle: float, text: str, theme: Theme, *, ink: QColor | None = None
) -> float:
    """Paint a cap around ``text`` with its vertical centre at ``middle``. Returns the x coordinate of its end. On a
    coloured ground it is an outline in the colour ``ink``."""
    font = theme.font("caption")
    metrics = QFontMetricsF(font)
    width = key_cap_width(theme, text)
    box = QRectF(left + 0.5, round(middle - KEY_CAP_HEIGHT / 2) + 0.5, width - 1, KEY_CAP_HEIGHT - 1)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink or theme.colour("border"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush if ink is not None else theme.colour("panel"))
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(ink or theme.colour("text2"))
    painter.setFont(font)
    base = box.center().y() + metrics.capHeight() / 2
    painter.drawText(QPointF(left + (width - metrics.horizontalAdvance(text)) / 2, round(base)), text)
    painter.restore()
    return left + width


def paint_count(painter: QPainter, left: float, base: float, count: int, theme: Theme) -> float:
    """Paint a count in a grey pill after a heading. Returns the x coordinate of its end."""
    font = theme.font("caption")
    words = f"{count:,}"
    width = max(text_width(words, font) + 10, BADGE)
    metrics = QFontMetricsF(theme.font("small"))
    top = base - (metrics.ascent() - metrics.descent()) / 2 - BADGE / 2
    rect = QRectF(left, top, width, BADGE)
    paint_badge(painter, rect, words, font, theme.colour("text2"), theme.colour("pressed"), radius=BADGE / 2)
    return rect.right()


def _bold(font: QFont) -> QFont:
    heavier = QFont(font)
    heavier.setBold(True)
    return heavier
