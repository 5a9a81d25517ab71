"""References in the text of a memo, as single characters that are painted as chips."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QPyTextObject,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from corpus.memo_text import MemoReference, Referred
from corpus.snapshot import Snapshot
from desktop.look import painting
from desktop.look.theme import Theme

ATOM = "\N{OBJECT REPLACEMENT CHARACTER}"
ATOM_TYPE = QTextFormat.ObjectTypes.UserObject + 1
_KIND, _ID, _WORDS = (QTextFormat.Property.UserProperty + number for number in (1, 2, 3))
LEAST_WIDTH, MOST_WIDTH = 60, 420
"""Smallest and largest width of a chip in pixels; a longer quote is elided in the middle."""
_PAD, _BAR, _GAP = 6, 3, 5
_SLACK = 4
"""Pixels added to the measured width: a hinted font may be drawn slightly wider."""
_OUTSIDE = 2
"""Distance between a chip and the text beside it in pixels."""


def atom_format(reference: MemoReference) -> QTextCharFormat:
    """The format of the character that represents a reference."""
    form = QTextCharFormat()
    form.setObjectType(ATOM_TYPE)
    form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBaseline)
    for key, value in ((_KIND, str(reference.kind)), (_ID, reference.id), (_WORDS, reference.words)):
        form.setProperty(key, value)
    return form


def reference_of(form: QTextFormat) -> MemoReference | None:
    """The reference that characters of this format represent; None if they are ordinary text."""
    if form.objectType() != ATOM_TYPE:
        return None
    return MemoReference(
        Referred(str(form.property(_KIND))), str(form.property(_ID)), str(form.property(_WORDS))
    )


def text_of_block(block: QTextBlock, start: int = 0, end: int | None = None) -> str:
    """The stored text of a line of the document, or of a part of it."""
    parts: list[str] = []
    for at, words, form in _runs(block):
        visible = words[max(0, start - at) : len(words) if end is None else max(0, end - at)]
        reference = reference_of(form)
        # Text typed right after a chip may have its format.
        parts.append(visible if reference is None else visible.replace(ATOM, reference.as_text()))
    return "".join(parts).replace("\u2028", "\n")


def _runs(block: QTextBlock) -> Iterator[tuple[int, str, QTextCharFormat]]:
    """The runs of one format in a line: start, characters and format."""
    run = block.begin()
    while not run.atEnd():
        fragment = run.fragment()
        yield fragment.position() - block.position(), fragment.text(), fragment.charFormat()
        run += 1


def text_of(document: QTextDocument, selection: QTextCursor | None = None) -> str:
    """The stored text of a document, or of a selection in it."""
    first, last = 0, document.characterCount()
    if selection is not None:
        first, last = selection.selectionStart(), selection.selectionEnd()
    lines = []
    block = document.findBlock(first)
    while block.isValid() and block.position() <= last:
        lines.append(text_of_block(block, max(0, first - block.position()), last - block.position()))
        block = block.next()
    return "\n".join(lines)


class AtomPainter(QPyTextObject):
    """Paints the chips: a claim with the letter of its article and its quote in the colour of its first tag, a tag in
    its own colour, and deleted ones with a dashed border."""

    def __init__(self, theme: Theme, snapshot: Callable[[], Snapshot | None], gone: str, parent: Any) -> None:
        """``gone``: the text for a deleted claim or tag."""
        super().__init__(parent)
        self._theme, self._snapshot, self._gone = theme, snapshot, gone

    def intrinsicSize(self, doc: QTextDocument, posInDocument: int, format: QTextFormat) -> QSizeF:  # noqa: N803
        reference = reference_of(format)
        if reference is None:
            return QSizeF()
        lead, words, tail = self._chip_words(reference)
        small = self._theme.font("caption")
        wide = painting.text_width(words, self._font(reference)) + 2 * (_PAD + _OUTSIDE) + _BAR + _SLACK
        wide += sum(painting.text_width(part, small) + _GAP for part in (lead, tail) if part)
        room = max(LEAST_WIDTH, min(MOST_WIDTH, doc.textWidth() - 2 * doc.documentMargin() - 4))
        return QSizeF(min(wide, room), QFontMetricsF(doc.defaultFont()).height())

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        posInDocument: int,  # noqa: N803
        format: QTextFormat,
    ) -> None:
        reference = reference_of(format)
        if reference is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(rect).adjusted(_OUTSIDE + 0.5, 0.5, -_OUTSIDE - 0.5, -0.5)
        base = rect.bottom() - QFontMetricsF(doc.defaultFont()).descent()
        self._paint_box(painter, box, reference)
        self._paint_words(painter, box, base, reference)
        painter.restore()

    def _font(self, reference: MemoReference) -> QFont:
        """The font of a chip: a quote has the glyph shapes of its own script, which may differ from that of the
        interface."""
        snapshot = self._snapshot()
        claim = snapshot.claims.get(reference.id) if snapshot is not None else None
        article = snapshot.articles.get(claim.article) if snapshot is not None and claim is not None else None
        return self._theme.text_font(article.language) if article is not None else self._theme.font()

    def _chip_words(self, reference: MemoReference) -> tuple[str, str, str]:
        """The leading text, the words, and the trailing text of a chip."""
        snapshot = self._snapshot()
        if snapshot is not None and reference.kind is Referred.CLAIM:
            claim = snapshot.claims.get(reference.id)
            if claim is not None:
                return snapshot.letter(claim.article), claim.quote, ""
        if snapshot is not None and reference.kind is Referred.TAG:
            tag = snapshot.tags.get(reference.id)
            if tag is not None:
                return f"#{snapshot.digit_of(tag.id) or ''}", tag.name, ""
        return "", reference.words, self._gone

    def _colour_of(self, reference: MemoReference) -> str | None:
        """The tag colour of a chip; empty for a claim without tags, None for a deleted row."""
        snapshot = self._snapshot()
        if snapshot is None:
            return None
        if reference.kind is Referred.TAG:
            tag = snapshot.tags.get(reference.id)
            return tag.colour if tag is not None else None
        claim = snapshot.claims.get(reference.id)
        if claim is None:
            return None
        tags = [snapshot.tags[tag] for tag in claim.tags if tag in snapshot.tags]
        return tags[0].colour if tags else ""

    def _paint_box(self, painter: QPainter, box: QRectF, reference: MemoReference) -> None:
        theme, colour = self._theme, self._colour_of(reference)
        radius = theme.radius("control")
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if colour is None:
            pen = QPen(theme.colour("borderStrong"), 1)
            pen.setDashPattern([3, 2])
            painter.setPen(pen)
            painter.drawRoundedRect(box, radius, radius)
            return
        if reference.kind is Referred.TAG:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.tag(colour).fill)
            painter.drawRoundedRect(box, radius, radius)
            return
        edge = theme.tag(colour).line if colour else theme.colour("borderStrong")
        painter.setPen(QPen(edge, 1))
        painter.setBrush(theme.colour("panel"))
        painter.drawRoundedRect(box, radius, radius)
        painter.fillRect(QRectF(box.left(), box.top() + 1, _BAR, box.height() - 2), edge)

    def _paint_words(self, painter: QPainter, box: QRectF, base: float, reference: MemoReference) -> None:
        theme, colour = self._theme, self._colour_of(reference)
        lead, words, tail = self._chip_words(reference)
        small = theme.font("caption")
        is_tag = reference.kind is Referred.TAG
        quiet = theme.colour("text3" if colour is None else "text2")
        ink = theme.tag(colour).text if is_tag and colour is not None else theme.colour("text")
        if colour is None:
            ink = quiet
        left, right = box.left() + _PAD + (0 if is_tag else _BAR), box.right() - _PAD
        if lead:
            left = painting.paint_text(
                painter, left, base, right - left, lead, small, ink if is_tag else quiet
            )
            left += _GAP
        if tail:
            right = painting.paint_text_right(painter, right, base, tail, small, quiet) - _GAP
        font = self._font(reference)
        elided = QFontMetricsF(font).elidedText(
            " ".join(words.split("\n")), Qt.TextElideMode.ElideMiddle, max(right - left, 0)
        )
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(QPointF(left, base), elided)
