"""Builds the Qt document of an article: one block format for all paragraphs, then the exceptions."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from corpus.model import Language
from corpus.visible import visible
from desktop.look.theme import Theme
from desktop.reading.text.reading_text import PARAGRAPH_END, ReadingText
from desktop.reading.text.title_block import BELOW, BETWEEN, TITLE_LINE, title_font

_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value

HEAD_LINES = 4
"""Non-empty lines among which the text's own title is searched. Chosen: a section's name, a date and a byline may
precede it."""
BLANK = 0.4
"""Height of an empty paragraph in em. Chosen: texts from the web have one between any two others, which have a gap
already."""


@dataclass(frozen=True, slots=True)
class TypeSetting:
    """The typographic settings of the text. ``size`` is in pixels."""

    language: Language
    size: int
    serif: bool

    def font(self, theme: Theme) -> QFont:
        """The font of the text."""
        return theme.reading_font(self.language, self.size, serif=self.serif)

    def line_height(self, theme: Theme) -> int:
        """Height of a line in pixels."""
        return round(float(theme.token("type", "reading", "lineHeight")) * self.size)

    def paragraph_gap(self, theme: Theme) -> int:
        """Space below a paragraph in pixels."""
        return round(float(theme.token("type", "reading", "paragraphGap")) * self.size)

    def blank_height(self) -> int:
        """Height of an empty paragraph in pixels."""
        return round(BLANK * self.size)


@dataclass(frozen=True, slots=True)
class Margins:
    """Empty space around the text in pixels."""

    left: int
    top: int
    right: int
    bottom: int


def set_margins(document: QTextDocument, margins: Margins) -> None:
    """Change the space around the text. For a non-empty document this costs a pass over its blocks."""
    frame = document.rootFrame()
    form = frame.frameFormat()
    present = (form.leftMargin(), form.topMargin(), form.rightMargin(), form.bottomMargin())
    if present != (margins.left, margins.top, margins.right, margins.bottom):
        form.setLeftMargin(margins.left)
        form.setTopMargin(margins.top)
        form.setRightMargin(margins.right)
        form.setBottomMargin(margins.bottom)
        frame.setFrameFormat(form)


def title_paragraph(text: str, title: str) -> int | None:
    """The index of the paragraph at the beginning of ``text`` that repeats its ``title``; None if there is none."""
    title_words, count = visible(title), 0
    for number, line in enumerate(re.split(PARAGRAPH_END, text, maxsplit=HEAD_LINES * 3)[: HEAD_LINES * 3]):
        words = visible(line).lstrip("#").strip()
        if title_words and words == title_words:
            return number
        count += bool(words)
        if count == HEAD_LINES:
            break
    return None


def build_document(
    parent: QObject, text: ReadingText, theme: Theme, setting: TypeSetting, margins: Margins
) -> QTextDocument:
    """A document whose blocks all inherit one format: formatting them afterwards would take a pass over each."""
    document = QTextDocument(parent)
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(setting.font(theme))
    option = document.defaultTextOption()
    option.setWrapMode(option.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    set_margins(document, margins)
    form = QTextBlockFormat()
    form.setLineHeight(setting.line_height(theme), _FIXED)
    form.setBottomMargin(setting.paragraph_gap(theme))
    cursor = QTextCursor(document)
    cursor.setBlockFormat(form)
    cursor.insertText(text.content)
    _close_up_blanks(document, text, setting)
    _join_display_breaks(document, text)
    _mark_bidi(document, text, theme, setting)
    return document


def style_title(
    document: QTextDocument, paragraph: int, theme: Theme, setting: TypeSetting, room_below: float
) -> None:
    """Set a paragraph as the title, with ``room_below`` for the data line."""
    font = title_font(theme, setting.language, setting.size, serif=setting.serif)
    form = QTextBlockFormat()
    form.setLineHeight(round(font.pixelSize() * TITLE_LINE), _FIXED)
    form.setBottomMargin(BELOW + (BETWEEN + room_below if room_below else 0))
    cursor = QTextCursor(document.findBlockByNumber(paragraph))
    cursor.mergeBlockFormat(form)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    bold = QTextCharFormat()
    bold.setFont(font)
    cursor.mergeCharFormat(bold)


def _close_up_blanks(document: QTextDocument, text: ReadingText, setting: TypeSetting) -> None:
    """Reduce the height of empty paragraphs."""
    low = QTextBlockFormat()
    low.setLineHeight(setting.blank_height(), _FIXED)
    low.setBottomMargin(0)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for start in text.blank_starts():
        cursor.setPosition(start)
        cursor.setBlockFormat(low)
    cursor.endEditBlock()


def _join_display_breaks(document: QTextDocument, text: ReadingText) -> None:
    """Remove the gaps between parts of one very long paragraph."""
    joined = QTextBlockFormat()
    joined.setBottomMargin(0)
    for position in text.continuations():
        QTextCursor(document.findBlock(position - 1)).mergeBlockFormat(joined)


def _mark_bidi(document: QTextDocument, text: ReadingText, theme: Theme, setting: TypeSetting) -> None:
    marks = text.bidi_positions()
    if not marks:
        return
    # Imported only for the few texts that contain such marks.
    from desktop.reading.text.bidi_mark import BIDI_OBJECT, BidiMark, bidi_format

    document.documentLayout().registerHandler(BIDI_OBJECT, BidiMark(theme, setting.size, document))
    cursor = QTextCursor(document)
    for position, name in marks:
        cursor.setPosition(position)
        cursor.setPosition(position + 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(bidi_format(name))
