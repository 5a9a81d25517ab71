"""One article's text, read-only, with a caret, in one of three readings.

Offsets in the interface are code points of the stored text. Positions on the screen are in
:mod:`desktop.reading.text.text_view`, painting in :mod:`desktop.reading.text.reading_view`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QPalette, QResizeEvent, QShowEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QScrollBar, QTextEdit, QWidget

from corpus.blocks import Block
from corpus.identities import ArticleId
from corpus.model import Article, Language, Span
from corpus.script.reading import Reading
from desktop.look.theme import Theme
from desktop.reading.text.document import (
    Margins,
    TypeSetting,
    build_document,
    set_margins,
    style_title,
    title_paragraph,
)
from desktop.reading.text.geometry import TextGeometry
from desktop.reading.text.reading_text import ReadingText
from desktop.reading.text.scroller import Scroller
from desktop.reading.text.structure import Structure
from desktop.reading.text.title_block import TextHeading, TitleBlock
from desktop.words.wording import date_text

if TYPE_CHECKING:
    from corpus.script.conversion import Converted

MARGIN_LEFT = 28
"""In pixels: room for the margin bars of claims and the sign of a note."""
MARGIN_RIGHT = 20
MARGIN_BOTTOM = 48
"""In pixels, so that the last line is not at the lower edge."""
MEASURE = 36
"""Length of the longest lines in em, unless the user chose otherwise. From the design."""
NARROW = 300
"""Width of a pane in pixels below which the text is a pixel smaller, so that a line keeps about sixteen characters."""

Converter: TypeAlias = "Callable[[str, Reading, Callable[[Converted], None]], object]"


def convert_here(text: str, reading: Reading, then: Callable[[Converted], None]) -> None:
    """The default :data:`Converter`: converts immediately, on this thread."""
    from corpus.script.conversion import convert

    then(convert(text, reading))


class TextPage(QTextEdit):
    """Shows a text in a reading and a size; keeps caret, selection and the reader's place when either changes."""

    selection_span_changed = Signal(object)
    """The selected :class:`~corpus.model.Span`, or None."""
    caret_moved = Signal(int)
    layout_changed = Signal()
    """Every position in the text may have changed: width, size, font, reading or text changed."""
    reading_changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._article: Article | None = None
        self._text = ReadingText("")
        self._blocks: Sequence[Block] = ()
        self._structure = Structure(self._text)
        self._reading = Reading.ORIGINAL
        self._wanted_reading = Reading.ORIGINAL
        self._converter: Converter = convert_here
        self._size = int(theme.token("type", "reading", "size"))
        self._least_size = int(theme.token("type", "reading", "minSize"))
        self._shown_size = self._size
        self._serif = False
        self._measure = MEASURE
        self._setting = TypeSetting(Language.SIMPLIFIED, self._size, False)
        self._title_at: int | None = None
        """The paragraph that repeats the title."""
        self._title = TitleBlock(theme, TextHeading("", "", Language.SIMPLIFIED), self._size)
        _use_own_viewport(self)
        self._geometry = TextGeometry(self.document(), self._text, self._size)
        self._last_span: Span | None = None
        self._own_document: QTextDocument | None = None
        self._scroller = Scroller(theme, self.verticalScrollBar(), self)
        _make_read_only(self)
        self._restyle()
        self.cursorPositionChanged.connect(self._on_caret_moved)
        self.selectionChanged.connect(self._on_selection_changed)
        theme.changed.connect(self._on_theme_changed)

    def _restyle(self) -> None:
        palette = self._theme.palette()
        # The selection is painted on the band of the text rather than on Qt's full line height.
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            palette.setColor(group, QPalette.ColorRole.Highlight, QColor(0, 0, 0, 0))
        self.setPalette(palette)
        # An application style sheet gives the viewport a palette of its own, which then no longer follows.
        self.viewport().setPalette(palette)

    # What is shown

    @property
    def article_id(self) -> ArticleId | None:
        """Identity of the article that is shown."""
        return self._article.id if self._article else None

    @property
    def article(self) -> Article | None:
        """The article that is shown."""
        return self._article

    @property
    def source(self) -> str:
        """The stored text that is shown."""
        return self._text.source

    @property
    def reading(self) -> Reading:
        """The script in which the text is shown now."""
        return self._reading

    @property
    def geometry_of_text(self) -> TextGeometry:
        """The geometry of the text shown, in positions of the document."""
        return self._geometry

    @property
    def reading_text(self) -> ReadingText:
        """The text shown, with the conversion to stored offsets."""
        return self._text

    def set_converter(self, converter: Converter) -> None:
        """Convert between scripts with ``converter`` instead of immediately on this thread."""
        self._converter = converter

    def show_article(
        self,
        article: Article,
        text: str,
        blocks: Sequence[Block] = (),
        *,
        reading: Reading = Reading.ORIGINAL,
    ) -> None:
        """Show ``text``, the current text version of ``article``, from its beginning. ``blocks``: its headings, tables,
        lists and footnotes."""
        self._article, self._blocks = article, blocks
        self._reading = self._wanted_reading = Reading.ORIGINAL
        self._scroller.anchor = (0, 0.0)
        self._show(ReadingText(text))
        self.setAccessibleName(article.title)
        self.set_reading(reading)

    def update_article(self, article: Article) -> None:
        """Update the data (title, publisher, date, script) of the article shown."""
        if article != self._article:
            self._article = article
            self.setAccessibleName(article.title)
            self._show(self._text)

    def set_reading(self, reading: Reading) -> None:
        """Show the text in another reading; selection and place are kept."""
        if reading is self._wanted_reading:
            return
        self._wanted_reading = reading
        if reading is Reading.ORIGINAL:
            self._on_converted(reading, self.source, None)
            return
        source = self.source
        self._converter(source, reading, lambda converted: self._on_converted(reading, source, converted))

    def _on_converted(self, reading: Reading, source: str, converted: Converted | None) -> None:
        # The answer may arrive after another reading or text was requested.
        if reading is not self._wanted_reading or source is not self.source:
            return
        self._reading = reading
        self._show(ReadingText(source, converted))
        self.reading_changed.emit(reading)

    def set_type(self, size: int, *, serif: bool = False, measure: int = MEASURE) -> None:
        """Set the font size in pixels (13 to 24), whether it is a serif face, and the longest lines in em."""
        if (size, serif, measure) != (self._size, self._serif, self._measure):
            self._size, self._serif, self._measure = size, serif, measure
            self._show(self._text)

    def language_shown(self) -> Language:
        """The script of the displayed characters."""
        if self._reading is Reading.ORIGINAL:
            return self._article.language if self._article else Language.SIMPLIFIED
        return Language.SIMPLIFIED if self._reading is Reading.SIMPLIFIED else Language.TRADITIONAL

    def _show(self, text: ReadingText) -> None:
        """Rebuild the document. The caret, the selection and the reader's place are kept if it is the same text."""
        self._scroller.arrive()
        former = self._text
        caret = self.textCursor()
        span = former.span(caret.anchor(), caret.position()) if caret.hasSelection() else None
        offset = former.offset(caret.position())
        top = (former.offset(self._scroller.anchor[0]), self._scroller.anchor[1])
        same, self._text = former.source is text.source, text
        self._shown_size = self._fitting_size()
        document = self._build_document()
        before, self._own_document = self._own_document, document
        self._geometry = TextGeometry(document, text, self._shown_size)
        self._on_text_replaced()
        # With its final width, so that Qt lays the text out only once.
        document.setTextWidth(self.viewport().width())
        with self._scroller.keep():
            self.setDocument(document)
            # The reading view paints its own caret; Qt stores the width of its caret with the document.
            self.setCursorWidth(0)
            if same:
                self.select_span(span) if span else self.place_caret(offset)
        if before is not None:
            before.deleteLater()
        self._scroller.anchor = (text.position(top[0]), top[1]) if same else (0, 0.0)
        self._scroller.restore(self._geometry)
        self._announce_layout()

    def _on_text_replaced(self) -> None:
        """For subclasses: another document is shown, and previous positions are invalid."""

    def _build_document(self) -> QTextDocument:
        language, article = self.language_shown(), self._article
        self._setting = TypeSetting(language, self._shown_size, self._serif)
        title = article.title if article else ""
        self._title_at = title_paragraph(self.source, title)
        data = _data_line(article) if article else ""
        heading = TextHeading(title if self._title_at is None else "", data, language)
        self._title = TitleBlock(self._theme, heading, self._shown_size, serif=self._serif)
        document = build_document(self, self._text, self._theme, self._setting, self._margins())
        self._structure = Structure(self._text, self._blocks, self._title_at)
        self._structure.style(document, self._theme, self._setting, self.column()[1])
        if self._title_at is not None:
            style_title(document, self._title_at, self._theme, self._setting, self._title.data_height())
        return document

    # Layout

    def _fitting_size(self) -> int:
        """The font size in pixels: one smaller in a narrow pane. A pane that is not shown yet has no width."""
        narrow = self.isVisible() and self.width() < NARROW and self._size > self._least_size
        return self._size - 1 if narrow else self._size

    def set_ruler(self, ruler: QScrollBar) -> None:
        """Use another vertical scroll bar."""
        self.setVerticalScrollBar(ruler)
        self._scroller.use(ruler)

    def line_height(self) -> int:
        """Height of a line in pixels."""
        return self._setting.line_height(self._theme)

    def column(self) -> tuple[int, int]:
        """Left edge and width of the text in viewport pixels; centred if there is more room than the longest line."""
        room = max(self.viewport().width() - MARGIN_LEFT - MARGIN_RIGHT, 1)
        widest = self._measure * self._shown_size
        width = min(room, widest)
        return MARGIN_LEFT + (room - width) // 2, width

    def _margins(self) -> Margins:
        left, width = self.column()
        right = self.viewport().width() - left - width
        return Margins(left, self._title.height(width), max(right, 0), MARGIN_BOTTOM)

    def _announce_layout(self) -> None:
        self._geometry.forget()
        self._on_layout_forgotten()
        self.viewport().update()
        self.layout_changed.emit()

    def _on_layout_forgotten(self) -> None:
        """For subclasses: every position in the text may have changed."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._scroller.arrive()
        if self._fitting_size() != self._shown_size:
            self._show(self._text)
        with self._scroller.keep():
            set_margins(self.document(), self._margins())
            self._structure.fit(self.document(), self.column()[1])
            self._geometry.forget()
            super().resizeEvent(event)
        self._scroller.restore(self._geometry)
        self._announce_layout()

    def showEvent(self, event: QShowEvent) -> None:
        if self._fitting_size() != self._shown_size:
            self._show(self._text)
        # Qt scrolls to the caret when a text is first shown.
        with self._scroller.keep():
            super().showEvent(event)
        self._scroller.restore(self._geometry)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() != QEvent.Type.FontChange or self._own_document is None:
            super().changeEvent(event)
            return
        # Qt passes a change of the widget's font on to the document, which has one of its own.
        with self._scroller.keep():
            super().changeEvent(event)
            self.document().setDefaultFont(self._setting.font(self._theme))
        self._scroller.restore(self._geometry)

    def _on_theme_changed(self) -> None:
        self._restyle()
        self._show(self._text)

    # Caret and selection

    def caret_offset(self) -> int:
        """The source offset of the caret."""
        return self._text.offset(self.textCursor().position())

    def selected_span(self) -> Span | None:
        """The selected part of the stored text, in whole characters; None if nothing is selected."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        return self._text.span(cursor.anchor(), cursor.position()) or None

    def select_span(self, span: Span) -> None:
        """Select a source span, without scrolling."""
        first, last = self._text.positions(span.start, span.end)
        self._set_cursor(first, last)

    def place_caret(self, offset: int) -> None:
        """Put the caret before a source offset and clear the selection, without scrolling."""
        position = self._text.position(offset)
        self._set_cursor(position, position)

    def _set_cursor(self, anchor: int, position: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(anchor)
        cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        value = self.verticalScrollBar().value()
        # Qt scrolls to the caret wherever it is set.
        with self._scroller.keep():
            self.setTextCursor(cursor)
            self.verticalScrollBar().setValue(value)

    def _on_caret_moved(self) -> None:
        self.viewport().update()
        self.caret_moved.emit(self.caret_offset())

    def _on_selection_changed(self) -> None:
        span = self.selected_span()
        self.viewport().update()
        if span != self._last_span:
            self._last_span = span
            self.selection_span_changed.emit(span)


def _use_own_viewport(edit: QTextEdit) -> None:
    """Give ``edit`` a viewport that was created here. For one created by Qt, PySide creates the Python classes of every
    kind of widget to find its type, which takes some 40 ms before the first paint."""
    viewport = QWidget()
    viewport.setBackgroundRole(QPalette.ColorRole.Base)
    viewport.setAutoFillBackground(True)
    viewport.setCursor(Qt.CursorShape.IBeamCursor)
    edit.setViewport(viewport)
    # The initial document of the text edit measured its text by the previous viewport.
    edit.document().documentLayout().setPaintDevice(viewport)


def _make_read_only(edit: QTextEdit) -> None:
    edit.setReadOnly(True)
    edit.setUndoRedoEnabled(False)
    edit.setFrameShape(QFrame.Shape.NoFrame)
    edit.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    edit.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    edit.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    edit.setAcceptDrops(False)
    edit.viewport().setAcceptDrops(False)
    # Letters are commands here, so an active input method must never receive them.
    for widget in (edit, edit.viewport()):
        widget.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
    edit.viewport().setMouseTracking(True)


def _data_line(article: Article) -> str:
    """Publisher, date and author, as far as they are known."""
    parts = (article.publisher, date_text(article.published), article.byline)
    return "　".join(part for part in parts if part)
