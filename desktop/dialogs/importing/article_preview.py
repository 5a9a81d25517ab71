"""A preview of an article as it would be imported, in the reading typeface: headings, tables, lists, and joined
lines."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from corpus.blocks import Block, BlockKind
from corpus.model import Language
from corpus.new_article import NewArticle
from desktop.look.theme import Theme

SIZE = 15
"""Font size in pixels: near that of the reading view."""
SHOWN = 20_000
"""Code points of the preview. Chosen: enough for a long report, without laying out a whole book."""
LINE_HEIGHT, GAP = 1.8, 0.55
"""Line height, and space below a paragraph in em."""
EDGE = 36
"""Distance from the edge to the text in pixels."""
BAR, BAR_LEFT = 2, 13
"""Width of the bar beside a paragraph with joined lines, and its distance from the edge, in pixels."""
_ROWS = (BlockKind.TABLE_HEAD, BlockKind.TABLE_ROW)
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value


class ArticlePreview(QTextEdit):
    """A read-only view of the article's text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._article: NewArticle | None = None
        self._joins: Sequence[int] = ()
        self._joined_at: list[int] = []
        """Positions in the document of the paragraphs with joined lines."""
        self.setObjectName("previewText")
        self.setAccessibleName(self.tr("Preview"))
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(self._restyle)
        self._apply_palette()

    def show_article(self, article: NewArticle, joins: Sequence[int] = ()) -> None:
        """Show an article from its beginning. ``joins``: offsets in its text where lines were joined, in code
        points."""
        unchanged = self._article is not None and self._article.content == article.content
        value = self.verticalScrollBar().value() if unchanged else 0
        self._article, self._joins = article, joins
        self._build()
        self.verticalScrollBar().setValue(value)

    def go_to_join(self) -> None:
        """Scroll to the next place below the visible part where lines were joined, else to the first."""
        tops = [self._top_of(position) for position in self._joined_at]
        if not tops:
            return
        bottom = self.verticalScrollBar().value() + self.viewport().height()
        target = next((top for top in tops if top > bottom), tops[0])
        self.verticalScrollBar().setValue(round(target) - EDGE)

    @property
    def joined(self) -> int:
        """Number of paragraphs with a bar."""
        return len(self._joined_at)

    # Building

    def _build(self) -> None:
        article = self._article
        self._joined_at = []
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setDefaultFont(self._font())
        frame = document.rootFrame().frameFormat()
        frame.setMargin(0)
        frame.setLeftMargin(EDGE)
        frame.setRightMargin(EDGE)
        frame.setTopMargin(16)
        frame.setBottomMargin(24)
        document.rootFrame().setFrameFormat(frame)
        if article is not None:
            self._fill(QTextCursor(document), article)
        self.setDocument(document)

    def _fill(self, cursor: QTextCursor, article: NewArticle) -> None:
        text = article.content[:SHOWN]
        lines = _lines(text, {block.start: block for block in article.blocks})
        title = article.title.strip()
        first = True
        for table, group in groupby(lines, key=lambda line: _table_of(line[2])):
            group_lines = list(group)
            if table:
                self._add_table(
                    cursor, [(words, block) for _, words, block in group_lines if block is not None]
                )
                first = False
                continue
            for start, words, block in group_lines:
                if not words.strip():
                    continue
                is_title = start < 200 and words.strip() == title
                self._add_line(cursor, words, block, first=first, title=is_title)
                if self._has_join(start, start + len(words)):
                    self._joined_at.append(cursor.block().position())
                first = False
        if len(article.content) > SHOWN:
            self._add_line(cursor, "…", None, first=first, title=False)

    def _add_line(
        self, cursor: QTextCursor, words: str, block: Block | None, *, first: bool, title: bool
    ) -> None:
        kind = block.kind if block is not None else None
        form, letters = QTextBlockFormat(), QTextCharFormat()
        form.setLineHeight(100 * LINE_HEIGHT / 1.45, _PROPORTIONAL)
        form.setBottomMargin(GAP * SIZE)
        font = self._font()
        if title:
            font.setPixelSize(round(SIZE * 1.15))
            font.setBold(True)
        elif kind is BlockKind.HEADING:
            font.setBold(True)
            form.setTopMargin(0 if first else 0.6 * SIZE)
        elif kind is BlockKind.LIST_ITEM and block is not None:
            form.setLeftMargin(1.3 * SIZE * block.level)
            form.setTextIndent(-0.9 * SIZE)
            words = words if words[:1].isdigit() else f"· {words}"
        elif kind is BlockKind.FOOTNOTE:
            font.setPixelSize(round(SIZE * 0.88))
            letters.setForeground(self._theme.colour("text2"))
        letters.setFont(font)
        if not first:
            cursor.insertBlock()
        cursor.setBlockFormat(form)
        cursor.insertText(words.replace("\ufffc", "\ufffd"), letters)

    def _add_table(self, cursor: QTextCursor, rows: Sequence[tuple[str, Block]]) -> None:
        cells = [words.split("\t") for words, _ in rows]
        columns = max(map(len, cells))
        form = QTextTableFormat()
        form.setBorder(0)
        form.setCellSpacing(0)
        form.setCellPadding(5)
        form.setTopMargin(2)
        form.setBottomMargin(0.8 * SIZE)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        form.setColumnWidthConstraints(
            [QTextLength(QTextLength.Type.VariableLength, 0) for _ in range(columns)]
        )
        table = cursor.insertTable(len(rows), columns, form)
        for row, (words, (_, block)) in enumerate(zip(cells, rows, strict=True)):
            head = block.kind is BlockKind.TABLE_HEAD
            for column in range(columns):
                cell = table.cellAt(row, column)
                look = cell.format().toTableCellFormat()
                look.setLeftPadding(0)
                look.setRightPadding(1.6 * SIZE)
                edge = QBrush(self._theme.colour("border" if head or row == len(rows) - 1 else "hairline"))
                look.setBottomBorder(1)
                look.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
                look.setBottomBorderBrush(edge)
                if row == 0:
                    look.setTopBorder(1)
                    look.setTopBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
                    look.setTopBorderBrush(QBrush(self._theme.colour("border")))
                cell.setFormat(look)
                letters = QTextCharFormat()
                font = self._font()
                font.setBold(head)
                letters.setFont(font)
                inside = cell.firstCursorPosition()
                inside.insertText(words[column] if column < len(words) else "", letters)
        cursor.movePosition(QTextCursor.MoveOperation.End)

    def _has_join(self, start: int, end: int) -> bool:
        at = bisect_left(self._joins, start)
        return at < len(self._joins) and self._joins[at] < end

    def _font(self) -> QFont:
        language = self._article.language if self._article is not None else Language.SIMPLIFIED
        return self._theme.reading_font(language, SIZE)

    # Painting

    def _top_of(self, position: int) -> float:
        block = self.document().findBlock(position)
        return float(self.document().documentLayout().blockBoundingRect(block).top())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._joined_at:
            return
        painter = QPainter(self.viewport())
        layout, scrolled = self.document().documentLayout(), self.verticalScrollBar().value()
        for position in self._joined_at:
            rect = layout.blockBoundingRect(self.document().findBlock(position)).translated(0, -scrolled)
            if rect.bottom() < 0 or rect.top() > self.viewport().height():
                continue
            bar = QRectF(EDGE - BAR_LEFT, rect.top() + 2, BAR, rect.height() - 4)
            painter.fillRect(bar, self._theme.colour("warn"))

    def _restyle(self) -> None:
        self._apply_palette()
        self._build()

    def _apply_palette(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, self._theme.colour("paper"))
        palette.setColor(QPalette.ColorRole.Text, self._theme.colour("text"))
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour("border"))
        self.setPalette(palette)
        self.viewport().setPalette(palette)
        self.setFrameShape(QTextEdit.Shape.Box)
        self.setFrameShadow(QTextEdit.Shadow.Plain)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter is for the dialog's button, Escape for the dialog.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            event.ignore()
            return
        super().keyPressEvent(event)


def _lines(text: str, blocks: dict[int, Block]) -> list[tuple[int, str, Block | None]]:
    """The lines of a text with their offsets and blocks."""
    lines, start = [], 0
    for words in text.split("\n"):
        lines.append((start, words, blocks.get(start)))
        start += len(words) + 1
    return lines


def _table_of(block: Block | None) -> int:
    """The number of the table that contains a line; 0 for none."""
    return block.level if block is not None and block.kind in _ROWS else 0
