"""Headings, tables, lists and footnotes of a text: their typographic settings, and what is painted beside the words.

Every line of the text stays a paragraph of its own, so places and spans are found as in any other text. Cells are
placed at tab stops if a table fits the column; otherwise they follow each other with a line between them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from corpus.blocks import Block, BlockKind
from desktop.look.theme import Theme
from desktop.reading.text.document import TypeSetting
from desktop.reading.text.geometry import Paragraph, TextGeometry
from desktop.reading.text.reading_text import ReadingText

_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value
_ROWS = (BlockKind.TABLE_HEAD, BlockKind.TABLE_ROW)

HEADING_SCALES = (1.12, 1.06)
"""Font size of headings of the first levels, as a multiple of the text's, below the title's; deeper ones are only
bold."""
HEADING_LINE, HEADING_ABOVE, HEADING_BELOW = 1.5, 0.9, 0.35
"""For a heading: line height as a multiple of its font size; space above and below in em of the text."""
ROW_LINE, ROW_BELOW = 1.45, 0.55
"""For a table row: line height and space below, in em."""
CELL_GAP, LEAST_GAP = 1.75, 0.8
"""Preferred and smallest space between two columns in em."""
SMALL_SCALE = 0.88
"""Font size of a table that would be wider than the column otherwise, as a multiple of the text's."""
BULLET_RADIUS = 2.0
"""In pixels."""
INDENT = 1.5
"""Indentation of each level of a list in em."""
CLOSE = 0.25
"""Space in em between items of a list, and between footnotes."""
NOTE_SCALE, NOTE_LINE = 0.88, 1.6
NOTE_RULE = 96.0
"""Length in pixels of the line above the first footnote."""
_MARKED = r"(?:[(（]?(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[a-zA-Z])[.．、)）]|[•·●○■□◆◇▪–—-])\s*"
"""The number or sign at the beginning of an item."""


@dataclass(frozen=True, slots=True)
class Fit:
    """The layout of a table: its font size in pixels, the positions of its columns except the first, and its width.
    Without positions, its cells follow each other."""

    size: int
    stops: tuple[float, ...]
    width: float


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a table: indexes of their paragraphs, and the width of each cell in pixels, measured at ``size``."""

    rows: tuple[int, ...]
    cells: tuple[tuple[float, ...], ...]
    size: int

    def fit(self, room: float) -> Fit:
        """The layout in a column of ``room`` pixels: smaller than the text if that makes it fit."""
        columns = max(map(len, self.cells))
        widths = [max((row[at] for row in self.cells if at < len(row)), default=0.0) for at in range(columns)]
        small = round(self.size * SMALL_SCALE)
        for size in (self.size, small):
            scaled = [width * size / self.size for width in widths]
            spare = (room - sum(scaled)) / max(columns - 1, 1)
            if spare >= LEAST_GAP * size:
                gap = min(spare, CELL_GAP * size)
                stops = tuple(accumulate(width + gap for width in scaled[:-1]))
                return Fit(size, stops, min(room, sum(scaled) + columns * gap))
        return Fit(small, (), room)

    def flowing(self, row: int, fit: Fit) -> list[float]:
        """The positions of the cells of a row if they follow each other."""
        gap, scale = LEAST_GAP * fit.size, fit.size / self.size
        stops = [
            at for at in accumulate(width * scale + 2 * gap for width in self.cells[row]) if at < fit.width
        ]
        return [*stops, *(fit.width + gap * count for count in range(1, 3))] if stops else [gap]


class Structure:
    """The lines of a displayed text that are not ordinary paragraphs."""

    def __init__(self, text: ReadingText, blocks: Iterable[Block] = (), leave: int | None = None) -> None:
        """``leave``: the index of a paragraph that is formatted elsewhere."""
        numbered = ((text.paragraph(text.position(block.start)), block) for block in blocks)
        self._kinds: Mapping[int, Block] = {number: block for number, block in numbered if number != leave}
        self._tables: list[Table] = []
        self._fits: dict[int, Fit] = {}
        """The present layout of each table, by the index of its first row."""
        self._room = 0.0
        self._size = 1

    def __bool__(self) -> bool:
        return bool(self._kinds)

    def heights(self, setting: TypeSetting) -> dict[int, tuple[int, int]]:
        """For paragraphs whose height differs: line height and space below, in pixels."""
        size = setting.size
        row = round(ROW_LINE * size), round(ROW_BELOW * size)
        return {number: row for number, block in self._kinds.items() if block.kind in _ROWS}

    def style(self, document: QTextDocument, theme: Theme, setting: TypeSetting, room: float) -> None:
        """Format the lines. ``room``: width of the column in pixels."""
        if not self._kinds:
            return
        self._size, self._room = setting.size, room
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        for number, block in self._kinds.items():
            at = document.findBlockByNumber(number)
            form, letters = self._formats(at, number, block, theme, setting)
            cursor.setPosition(at.position())
            cursor.mergeBlockFormat(form)
            if letters is not None:
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(letters)
        self._tables = [
            _measured(document, rows, self._kinds, setting.font(theme)) for rows in _tables_of(self._kinds)
        ]
        for table in self._tables:
            self._place(document, table)
        cursor.endEditBlock()

    def fit(self, document: QTextDocument, room: float) -> None:
        """Place the columns of tables for another width of the column."""
        self._room = room
        for table in self._tables:
            if table.fit(room) != self._fits[table.rows[0]]:
                self._place(document, table)

    def _place(self, document: QTextDocument, table: Table) -> None:
        """Set the columns of a table for the present width."""
        before = self._fits.get(table.rows[0])
        fit = self._fits[table.rows[0]] = table.fit(self._room)
        for row, number in enumerate(table.rows):
            cursor = QTextCursor(document.findBlockByNumber(number))
            form = QTextBlockFormat()
            stops = fit.stops or table.flowing(row, fit)
            form.setTabPositions([QTextOption.Tab(stop, QTextOption.TabType.LeftTab) for stop in stops])
            cursor.mergeBlockFormat(form)
            if fit.size != (table.size if before is None else before.size):
                letters = QTextCharFormat()
                letters.setProperty(QTextCharFormat.Property.FontPixelSize, fit.size)
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(letters)

    def _formats(
        self, at: QTextBlock, number: int, block: Block, theme: Theme, setting: TypeSetting
    ) -> tuple[QTextBlockFormat, QTextCharFormat | None]:
        match block.kind:
            case BlockKind.HEADING:
                return _heading(block.level, theme, setting, first=number == 0)
            case BlockKind.LIST_ITEM:
                return self._item(at.text(), number, block.level, theme, setting), None
            case BlockKind.FOOTNOTE:
                return self._footnote(number, theme, setting)
        return self._row(number, block, theme, setting)

    def _row(
        self, number: int, block: Block, theme: Theme, setting: TypeSetting
    ) -> tuple[QTextBlockFormat, QTextCharFormat | None]:
        form = _lines(ROW_LINE * setting.size, ROW_BELOW * setting.size)
        if not self._goes_on(number, *_ROWS):
            form.setBottomMargin(setting.paragraph_gap(theme) + ROW_BELOW * setting.size)
        if not self._is(number - 1, *_ROWS) or self._kinds[number - 1].level != block.level:
            form.setTopMargin(setting.paragraph_gap(theme) + 0.5 * ROW_BELOW * setting.size)
        font = setting.font(theme)
        return form, _letters(_bold(font) if block.kind is BlockKind.TABLE_HEAD else font)

    def _item(
        self, words: str, number: int, level: int, theme: Theme, setting: TypeSetting
    ) -> QTextBlockFormat:
        form = QTextBlockFormat()
        form.setLeftMargin(INDENT * level * setting.size)
        marked = re.match(_MARKED, words)
        if marked is not None:
            # The number is in the margin, and the words of all lines are aligned.
            form.setTextIndent(-QFontMetricsF(setting.font(theme)).horizontalAdvance(marked.group()))
        if self._goes_on(number, BlockKind.LIST_ITEM):
            form.setBottomMargin(CLOSE * setting.size)
        return form

    def _footnote(
        self, number: int, theme: Theme, setting: TypeSetting
    ) -> tuple[QTextBlockFormat, QTextCharFormat]:
        small = replace(setting, size=round(setting.size * NOTE_SCALE))
        form = _lines(NOTE_LINE * small.size, CLOSE * setting.size)
        if not self._is(number - 1, BlockKind.FOOTNOTE):
            form.setTopMargin(2 * setting.paragraph_gap(theme))
        letters = _letters(small.font(theme))
        letters.setForeground(theme.colour("text2"))
        return form, letters

    def _is(self, number: int, *kinds: BlockKind) -> bool:
        block = self._kinds.get(number)
        return block is not None and block.kind in kinds

    def _goes_on(self, number: int, *kinds: BlockKind) -> bool:
        """Whether the next line belongs to the same table or list."""
        present, following = self._kinds[number], self._kinds.get(number + 1)
        if following is None or following.kind not in kinds:
            return False
        return following.level == present.level or BlockKind.LIST_ITEM in kinds

    # Painting

    def paint(
        self, painter: QPainter, paragraphs: Sequence[Paragraph], geometry: TextGeometry, theme: Theme
    ) -> None:
        """Paint the lines of tables, the signs of items and the line above footnotes, beneath the words."""
        if not self._kinds:
            return
        reach = {number: table for table in self._tables for number in table.rows}
        for paragraph in paragraphs:
            block = self._kinds.get(paragraph.number)
            if block is None:
                continue
            if block.kind in _ROWS:
                self._paint_row(painter, paragraph, geometry, reach[paragraph.number], theme)
            elif block.kind is BlockKind.LIST_ITEM:
                self._paint_bullet(painter, paragraph, theme)
            elif block.kind is BlockKind.FOOTNOTE and not self._is(paragraph.number - 1, BlockKind.FOOTNOTE):
                y = round(paragraph.top - CLOSE * self._size)
                painter.fillRect(QRectF(paragraph.lines[0].left, y, NOTE_RULE, 1), theme.colour("border"))

    def _paint_row(
        self, painter: QPainter, paragraph: Paragraph, geometry: TextGeometry, table: Table, theme: Theme
    ) -> None:
        fit = self._fits[table.rows[0]]
        left, width = paragraph.lines[0].left, fit.width
        head = self._is(paragraph.number, BlockKind.TABLE_HEAD)
        below = round(paragraph.lines[-1].baseline + geometry.drop + 0.3 * self._size)
        colour = theme.colour("border" if head or paragraph.number == table.rows[-1] else "hairline")
        painter.fillRect(QRectF(left, below, width, 1), colour)
        if paragraph.number == table.rows[0]:
            above = round(paragraph.lines[0].baseline - geometry.rise - 0.25 * self._size)
            painter.fillRect(QRectF(left, above, width, 1), theme.colour("border"))
        if not fit.stops:
            self._paint_parting(painter, paragraph, geometry, theme)

    def _paint_parting(
        self, painter: QPainter, paragraph: Paragraph, geometry: TextGeometry, theme: Theme
    ) -> None:
        """Paint a line between adjacent cells that follow each other."""
        text = paragraph.block.text().rstrip("\t")
        for match in re.finditer("\t", text):
            position = paragraph.lines[0].start + match.start()
            line = next((line for line in paragraph.lines if line.start <= position < line.end), None)
            if line is None:
                continue
            before = geometry.x_at(paragraph, line, position)
            after = geometry.x_at(paragraph, line, min(position + 1, line.end))
            x = round((before + after) / 2)
            top = line.baseline - geometry.rise
            painter.fillRect(QRectF(x, top, 1, geometry.rise + geometry.drop), theme.colour("border"))

    def _paint_bullet(self, painter: QPainter, paragraph: Paragraph, theme: Theme) -> None:
        if re.match(_MARKED, paragraph.block.text()):
            return
        line = paragraph.lines[0]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("text2"))
        middle = QPointF(line.left - 0.75 * self._size, line.baseline - 0.36 * self._size)
        painter.drawEllipse(middle, BULLET_RADIUS, BULLET_RADIUS)
        painter.restore()


def _lines(height: float, below: float) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setLineHeight(round(height), _FIXED)
    form.setBottomMargin(round(below))
    return form


def _heading(
    level: int, theme: Theme, setting: TypeSetting, *, first: bool
) -> tuple[QTextBlockFormat, QTextCharFormat]:
    scale = HEADING_SCALES[level - 1] if level <= len(HEADING_SCALES) else 1.0
    font = _bold(replace(setting, size=round(setting.size * scale)).font(theme))
    form = _lines(HEADING_LINE * font.pixelSize(), HEADING_BELOW * setting.size)
    if not first:
        form.setTopMargin(round(HEADING_ABOVE * setting.size))
    return form, _letters(font)


def _bold(font: QFont) -> QFont:
    font.setBold(True)
    return font


def _letters(font: QFont) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFont(font)
    return form


def _tables_of(kinds: Mapping[int, Block]) -> list[tuple[int, ...]]:
    """The indexes of the paragraphs of each table."""
    tables: dict[int, list[int]] = {}
    for number, block in kinds.items():
        if block.kind in _ROWS:
            tables.setdefault(block.level, []).append(number)
    return [tuple(rows) for rows in tables.values()]


def _measured(
    document: QTextDocument, rows: tuple[int, ...], kinds: Mapping[int, Block], font: QFont
) -> Table:
    light, bold = QFontMetricsF(font), QFontMetricsF(_bold(QFont(font)))
    cells = []
    for number in rows:
        metrics = bold if kinds[number].kind is BlockKind.TABLE_HEAD else light
        words = document.findBlockByNumber(number).text().split("\t")
        cells.append(tuple(metrics.horizontalAdvance(cell) for cell in words))
    return Table(rows, tuple(cells), font.pixelSize())
