"""A document for paper: headings, paragraphs and tables in the fonts of the interface."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
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
_SHARPNESS = 3.0
"""Dots of a plot per pixel: about 300 per inch."""
_WHOLE = 100.0


class Paper:
    """Writes a document from top to bottom."""

    def __init__(self, theme: Theme, language: str, *, landscape: bool = False) -> None:
        self.width = float(_WIDTHS[landscape])
        """Width between the margins in pixels."""
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
        self._begin(block)
        self._cursor.insertText(text, form)

    def paragraph(self, *runs: tuple[str, QTextCharFormat], below: float = 6, indent: float = 0) -> None:
        """Add a paragraph of words, each with its format."""
        self._begin(self._block(below=below, left=indent))
        for text, form in runs:
            self._cursor.insertText(text, form)

    def table(self, heads: Sequence[str], first: float) -> QTextTable:
        """Add a table whose header is repeated on every page. ``first``: the width of its first column in per cent."""
        self._begin(self._block())
        form = QTextTableFormat()
        form.setHeaderRowCount(1)
        form.setCellPadding(_CELL)
        form.setCellSpacing(0)
        form.setBorder(1)
        form.setBorderCollapse(True)
        form.setBorderBrush(QBrush(self.ink("border")))
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, _WHOLE))
        others = (_WHOLE - first) / max(1, len(heads) - 1)
        widths = [first, *([others] * (len(heads) - 1))]
        form.setColumnWidthConstraints(
            [QTextLength(QTextLength.Type.PercentageLength, width) for width in widths]
        )
        table = self._cursor.insertTable(1, len(heads), form)
        for number, head in enumerate(heads):
            self.cell(table, 0, number, (head, self.format(small=True, bold=True)), under="sunken")
        return table

    def cell(
        self, table: QTextTable, row: int, column: int, *runs: tuple[str, QTextCharFormat], under: str = ""
    ) -> None:
        """Fill a cell; a line end within words starts a new line."""
        place = table.cellAt(row, column)
        if under:
            form = place.format()
            form.setBackground(QBrush(self.ink(under)))
            place.setFormat(form)
        cursor = place.firstCursorPosition()
        for text, form in runs:
            cursor.insertText(text, form)

    def picture(self, picture: PlotPicture) -> None:
        """Add a plot."""
        block = self._block(above=8, below=8)
        # Otherwise the line would also have the height of a line of text.
        block.setLineHeight(0, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
        self._begin(block)
        name = f"plot{self._pictures}"
        self._pictures += 1
        image = picture_image(picture, self._theme, _SHARPNESS)
        self.document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), image)
        form = QTextImageFormat()
        form.setName(name)
        form.setWidth(picture.width)
        form.setHeight(picture.height)
        self._cursor.insertImage(form)

    def end_table(self) -> None:
        """Continue below a table."""
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._fresh = True

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
