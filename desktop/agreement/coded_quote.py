"""Shows a passage as one annotator coded it: the annotator, tags, quote and surrounding text."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QWidget

from corpus.agreement.disagreements import CodedBy
from corpus.model import Claim, Language, Tag
from corpus.questions import Status
from desktop.derived.people.layers import Person
from desktop.look import painting
from desktop.look.painting import MARGIN
from desktop.look.theme import Theme
from desktop.offsets import Utf16Map
from desktop.widgets.person_mark import paint_pattern, paint_person
from desktop.widgets.status_marks import Marks

_HEAD = 38
_SIZE, _LINE = 16, 27
"""Pixels of the font of the quote, and of its lines."""
_BELOW = 26
"""Height of the note below the quote in pixels."""


@dataclass(frozen=True, slots=True)
class QuotedCoding:
    """The content of one side: a coding, or the absence of one."""

    person: Person | None
    name: str
    coded: CodedBy
    claim: Claim | None
    """The coded claim; if this annotator coded nothing, the other's claim, whose surroundings are shown."""
    tags: tuple[tuple[Tag, int | None], ...]
    detail: str
    """Kind of claim, relation or status, as shown to the user."""
    time: str
    note: str
    language: Language = Language.SIMPLIFIED
    relation: str = ""
    status: Status | None = None
    other: str = ""
    """The quote at the other end of a link."""

    @property
    def coded_here(self) -> bool:
        return self.coded.claim is not None


class CodedQuote(QWidget):
    """Paints one side of a disagreement."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._shown: QuotedCoding | None = None
        self._marks = Marks(theme)
        self.setObjectName(name)
        theme.changed.connect(self.update)

    def show_coding(self, coding: QuotedCoding | None) -> None:
        """Show a coding, or nothing."""
        self._shown = coding
        self.setAccessibleName(self.words)
        self.update()

    @property
    def words(self) -> str:
        """Everything that is shown, on one line."""
        shown = self._shown
        if shown is None:
            return ""
        tags = ", ".join(tag.name for tag, _ in shown.tags)
        coding = tags or shown.detail if shown.coded_here else self.tr("not coded")
        quote = shown.claim.quote if shown.claim is not None else ""
        return " ".join(part for part in (f"{shown.name}:", coding, quote, shown.note) if part)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("paper"))
        coding = self._shown
        if coding is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_head(painter, coding)
        bottom: float = _HEAD
        if coding.claim is not None:
            bottom = self._paint_quote(painter, coding, coding.claim)
        if coding.coded_here:
            small, ink = self._theme.font("small"), self._theme.colour("text2")
            base, room = bottom + 18, float(self.width() - 2 * MARGIN)
            if coding.other:
                words = f"↔ {coding.other}"
                painting.paint_text(painter, MARGIN, base, room, words, small, self._theme.colour("text"))
                base += 20
            note = self.tr("Note: {note}").format(note=coding.note) if coding.note else self.tr("No note")
            painting.paint_text(painter, MARGIN, base, room, note, small, ink)

    def _paint_head(self, painter: QPainter, coding: QuotedCoding) -> None:
        theme, middle = self._theme, _HEAD / 2
        font, small = theme.font(), theme.font("small")
        base, left = painting.baseline(0, _HEAD, font), float(MARGIN)
        right = float(self.width() - MARGIN)
        if coding.time:
            right = (
                painting.paint_text_right(painter, right, base, coding.time, small, theme.colour("text2")) - 8
            )
        if coding.person is not None:
            left = paint_person(painter, left, middle, coding.person, theme) + 8
        left = (
            painting.paint_text(painter, left, base, right - left, coding.name, font, theme.colour("text"))
            + 10
        )
        if not coding.coded_here and coding.status is None:
            words = self.tr("not coded")
            painting.paint_text(painter, left, base, right - left, words, small, theme.colour("text2"))
            return
        for tag, digit in coding.tags:
            box = QRectF(left, middle - 10, painting.chip_width(tag, digit, theme) + 1, 20)
            if box.right() > right:
                break
            painting.paint_chip(painter, box, tag, digit, theme)
            left = box.right() + 8
        if coding.relation:
            painting.paint_relation(painter, QRectF(left, middle - 8, 16, 16), coding.relation, theme)
            left += 22
        elif coding.status is not None:
            self._marks.paint(painter, left, middle - 8, coding.status)
            left += 22
        painting.paint_text(painter, left, base, right - left, coding.detail, small, theme.colour("text2"))

    def _paint_quote(self, painter: QPainter, coding: QuotedCoding, claim: Claim) -> float:
        """Paint the quote in its context. Returns the y coordinate of its lower edge."""
        theme = self._theme
        before, after = (" ".join(part.split("\n")) for part in (claim.prefix, claim.suffix))
        quote = " ".join(claim.quote.split("\n"))
        font, width = theme.reading_font(coding.language, _SIZE), self.width() - 2 * MARGIN
        lines = max(1, (self.height() - _HEAD - _BELOW) // _LINE)
        layout, start, end = _fitted(before, quote, after, font, width, lines)
        ink, quiet = theme.colour("text"), theme.colour("text2")
        style = theme.tag(coding.tags[0][0].colour if coding.tags else "slate")
        person = coding.person
        begin_line = _first_line(layout, start, end, lines)
        shown_lines = range(begin_line, min(layout.lineCount(), begin_line + lines))
        for number in shown_lines:
            line = layout.lineAt(number)
            first, last = line.textStart(), line.textStart() + line.textLength()
            base = _HEAD + (number - begin_line) * _LINE + 18.0
            if coding.coded_here and first < end and last > start:
                left = MARGIN + float(line.cursorToX(max(first, start))[0])  # type: ignore[index]
                right = MARGIN + float(line.cursorToX(min(last, end))[0])  # type: ignore[index]
                painter.fillRect(QRectF(left, base - 16, right - left, 20), style.fill)
                if person is not None:
                    paint_pattern(painter, left, right, base + 6, person, theme)
            painter.setPen(ink if coding.coded_here else quiet)
            line.draw(painter, QPointF(MARGIN, base - line.ascent()))
        return _HEAD + len(shown_lines) * _LINE


def _fitted(
    before: str, quote: str, after: str, font: QFont, width: float, lines: int
) -> tuple[QTextLayout, int, int]:
    """Lay the text out in at most ``lines`` lines. Returns the layout and the start and end of the quote in it, in
    UTF-16 units. If the quote would not fit, the text before it is shortened."""
    while True:
        begin = "……" if before else ""
        text = f"{begin}{before}{quote}{after}"
        units = Utf16Map(text)
        start, end = (units.to_qt(len(begin) + len(before) + extra) for extra in (0, len(quote)))
        layout = _laid(text, font, width)
        last = layout.lineForTextPosition(max(start, end - 1)).lineNumber()
        if not before or last - layout.lineForTextPosition(start).lineNumber() < lines:
            return layout, start, end
        before = before[len(before) // 2 + 1 :]


def _first_line(layout: QTextLayout, start: int, end: int, room: int) -> int:
    """The first line to show if there is no room for all: as much text before the quote as fits with all of the
    quote."""
    first = layout.lineForTextPosition(start).lineNumber()
    last = layout.lineForTextPosition(max(start, end - 1)).lineNumber()
    return max(0, min(first, last - room + 1))


def _laid(text: str, font: QFont, width: float) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 40))
        line.setPosition(QPointF(0, 0))
    layout.endLayout()
    return layout
