"""A document for paper: headings, paragraphs and tables in the fonts of the interface."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QBuffer, QRectF, Qt, QUrl
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from corpus.model import Language
from corpus.plots.palette import colours
from corpus.plots.picture import PlotPicture
from desktop.dialogs.printing.page_breaks import PagePart
from desktop.look.theme import Theme
from desktop.widgets.plots.plot_copying import picture_image

_BODY, _SMALL = 10.5, 8.5
"""Font sizes of running text (五号) and of small print in points."""
_HEADINGS = (18.0, 14.0, 11.5)
"""Font sizes of headings in points by level, from 0."""
_LINE = 140
"""Line height in per cent. Chosen: Chinese text needs more than Latin."""
_CELL = 4
_WIDTHS = {True: 940, False: 620}
"""Width between the margins of A4 in pixels at 96 per inch, by whether it is landscape, minus a few for rounding."""
_HEIGHTS = {True: 630, False: 955}
"""Height between the margins of A4 in the same way."""
_PIXELS = 96.0
"""Pixels per inch of a document, by which the widths and heights here are given."""
_MEASURED = 1200
"""Dots per inch at which a document is measured. That of Qt's printers of high resolution."""
_SHARPNESS = 3.0
"""Dots of a plot per pixel: about 300 per inch."""
_WHOLE = 100.0


Runs: TypeAlias = tuple[tuple[str, QTextCharFormat], ...]
"""Words, each with its format."""


@dataclass(frozen=True, slots=True)
class PaperCell:
    """A cell of a table; a line end within words starts a new line."""

    runs: Runs
    under: str = ""
    """The colour of its background; empty for none."""


@dataclass(frozen=True, slots=True)
class _Place:
    """The position of a part in the document."""

    position: int
    """Position of the part, or of the table that contains it as a row."""
    row: int = 0
    """Number of the row; 0 for a part that is not a row."""
    heading: bool = False
    flows: bool = False


class Paper:
    """Writes a document from top to bottom."""

    def __init__(
        self, theme: Theme, language: str, *, landscape: bool = False, breaks: frozenset[int] = frozenset()
    ) -> None:
        """``breaks``: the numbers of the parts before which a page begins, as returned by :func:`breaks_of`."""
        self.width = float(_WIDTHS[landscape])
        """Width between the margins in pixels."""
        self.height = float(_HEIGHTS[landscape])
        """Height between the margins in pixels."""
        self._breaks = breaks
        self._places: list[_Place] = []
        self._table: QTextTable | None = None
        self._heads: tuple[str, ...] = ()
        self._first = 0.0
        self._pictures = 0
        self.document = QTextDocument()
        self.document.setUndoRedoEnabled(False)
        self._theme = theme
        self._script = Language.TRADITIONAL if language == "zh_TW" else Language.SIMPLIFIED
        self._inks = colours("light")
        self._fonts: dict[tuple[Language, float, bool, bool], QFont] = {}
        self._cursor = QTextCursor(self.document)
        self._fresh = True
        self.document.setDefaultFont(self._font(self._script, _BODY))

    # Formats

    def ink(self, key: str) -> QColor:
        """A colour of the light theme."""
        return QColor(self._inks[key])

    def format(
        self,
        *,
        language: Language | None = None,
        small: bool = False,
        bold: bool = False,
        ink: str = "text",
        under: str = "",
    ) -> QTextCharFormat:
        """The format of words; ``under``: the colour of their underline."""
        form = QTextCharFormat()
        form.setFont(self._font(language or self._script, _SMALL if small else _BODY, bold=bold))
        form.setForeground(QBrush(self.ink(ink)))
        if under:
            form.setBackground(QBrush(self.ink(under)))
        return form

    def _font(self, language: Language, points: float, *, bold: bool = False, serif: bool = False) -> QFont:
        key = (language, points, bold, serif)
        if key not in self._fonts:
            font = self._theme.reading_font(language, 16, serif=serif)
            font.setPointSizeF(points)
            font.setBold(bold)
            self._fonts[key] = font
        return self._fonts[key]

    # Parts

    def heading(
        self, text: str, level: int, language: Language | None = None, *, new_page: bool = False
    ) -> None:
        """Add a heading; that of the document has level 0."""
        size = _HEADINGS[min(level, len(_HEADINGS) - 1)]
        form = QTextCharFormat()
        form.setFont(self._font(language or self._script, size, bold=True))
        form.setForeground(QBrush(self.ink("text")))
        block = self._block(above=size, below=size / 3)
        block.setHeadingLevel(level + 1)
        if new_page:
            block.setPageBreakPolicy(QTextBlockFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        self._part(block, heading=True)
        self._cursor.insertText(text, form)

    def paragraph(self, *runs: tuple[str, QTextCharFormat], below: float = 6, indent: float = 0) -> None:
        """Add a paragraph of words, each with its format."""
        self._part(self._block(below=below, left=indent), flows=True)
        for text, form in runs:
            self._cursor.insertText(text, form)

    def table(self, heads: Sequence[str], first: float) -> None:
        """Begin a table whose header is repeated on every page. ``first``: the width of its first column in per
        cent."""
        self._heads, self._first = tuple(heads), first
        self._table = None

    def row(self, *cells: PaperCell) -> None:
        """Add a row to the table."""
        number = len(self._places)
        if self._table is None or number in self._breaks:
            if self._table is not None:
                self._end_table()
            self._table = self._new_table(new_page=number in self._breaks)
        table = self._table
        table.appendRows(1)
        for column, cell in enumerate(cells):
            self._fill(table, table.rows() - 1, column, cell)
        self._places.append(_Place(table.firstPosition(), row=table.rows() - 1))

    def _new_table(self, *, new_page: bool) -> QTextTable:
        self._begin(self._block())
        form = QTextTableFormat()
        form.setHeaderRowCount(1)
        # Qt drops the space above what follows a table.
        form.setBottomMargin(_BODY)
        form.setCellPadding(_CELL)
        form.setCellSpacing(0)
        form.setBorder(1)
        form.setBorderCollapse(True)
        form.setBorderBrush(QBrush(self.ink("border")))
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, _WHOLE))
        if new_page:
            form.setPageBreakPolicy(QTextTableFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        others = (_WHOLE - self._first) / max(1, len(self._heads) - 1)
        widths = [self._first, *([others] * (len(self._heads) - 1))]
        form.setColumnWidthConstraints(
            [QTextLength(QTextLength.Type.PercentageLength, width) for width in widths]
        )
        table = self._cursor.insertTable(1, len(self._heads), form)
        for number, head in enumerate(self._heads):
            self._fill(table, 0, number, PaperCell(((head, self.format(small=True, bold=True)),), "sunken"))
        return table

    def _fill(self, table: QTextTable, row: int, column: int, cell: PaperCell) -> None:
        place = table.cellAt(row, column)
        if cell.under:
            form = place.format()
            form.setBackground(QBrush(self.ink(cell.under)))
            place.setFormat(form)
        cursor = place.firstCursorPosition()
        for text, words in cell.runs:
            cursor.insertText(text, words)

    def picture(self, picture: PlotPicture) -> None:
        """Add a plot."""
        block = self._block(above=8, below=8)
        # Otherwise the line would also have the height of a line of text.
        block.setLineHeight(0, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
        self._part(block)
        name = f"plot{self._pictures}"
        self._pictures += 1
        image = picture_image(picture, self._theme, _SHARPNESS)
        self.document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), image)
        form = QTextImageFormat()
        form.setName(name)
        form.setWidth(picture.width)
        form.setHeight(picture.height)
        self._cursor.insertImage(form)

    def parts(self) -> list[PagePart]:
        """The positions of all parts in the document without pages, in pixels. They are measured as a printer does: on
        the screen the same words are lower, and may need fewer lines."""
        layout = self.document.documentLayout()
        target = QBuffer()
        printer = QPdfWriter(target)
        printer.setResolution(_MEASURED)
        scale = printer.logicalDpiY() / _PIXELS
        layout.setPaintDevice(printer)
        self.document.setTextWidth(scale * (self.width + 2 * self.document.documentMargin()))

        def box(position: int) -> QRectF:
            rect = layout.blockBoundingRect(self.document.findBlock(position))
            return QRectF(rect.topLeft() / scale, rect.size() / scale)

        parts = self._measured(box)
        layout.setPaintDevice(None)  # type: ignore[arg-type]
        return parts

    def _measured(self, box: Callable[[int], QRectF]) -> list[PagePart]:
        """All parts; ``box``: the rectangle of the block at a position, in pixels."""
        parts = []
        for place in self._places:
            block = self.document.findBlock(place.position)
            if not place.row:
                rect, above = box(place.position), block.blockFormat().topMargin()
                parts.append(
                    PagePart(rect.top(), rect.bottom(), heading=place.heading, flows=place.flows, head=above)
                )
                continue
            table = QTextCursor(block).currentTable()
            cells = [table.cellAt(place.row, column) for column in range(table.columns())]
            top = box(cells[0].firstPosition()).top() - _CELL
            bottom = max(box(cell.lastPosition()).bottom() for cell in cells) + _CELL
            head = box(table.firstPosition()).top() - _CELL
            below = box(table.cellAt(1, 0).firstPosition()).top() - _CELL
            if place.row == 1:
                parts.append(PagePart(head, bottom))
            else:
                parts.append(PagePart(top, bottom, head=below - head))
        return parts

    def _end_table(self) -> None:
        """Continue below the table."""
        self._table = None
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._fresh = True

    def _part(self, block: QTextBlockFormat, *, heading: bool = False, flows: bool = False) -> None:
        """Begin a heading, a paragraph or a picture."""
        if self._table is not None:
            self._end_table()
        if len(self._places) in self._breaks:
            block.setPageBreakPolicy(QTextBlockFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        self._begin(block)
        self._places.append(_Place(self._cursor.position(), heading=heading, flows=flows))

    def _begin(self, block: QTextBlockFormat) -> None:
        if self._fresh:
            self._cursor.setBlockFormat(block)
            self._fresh = False
        else:
            self._cursor.insertBlock(block, QTextCharFormat())

    @staticmethod
    def _block(*, above: float = 0, below: float = 0, left: float = 0) -> QTextBlockFormat:
        form = QTextBlockFormat()
        form.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        form.setTopMargin(above)
        form.setBottomMargin(below)
        form.setLeftMargin(left)
        form.setAlignment(Qt.AlignmentFlag.AlignLeft)
        return form
