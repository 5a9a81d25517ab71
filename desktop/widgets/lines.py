"""Text painting for the tables of the comparison: cached fonts, and quotes broken into cached lines."""

from __future__ import annotations

import re

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QStaticText, QTextLayout, QTextOption

from corpus.comparing.excerpt import excerpt
from corpus.model import Language, Span
from desktop.look.fonts import in_chinese
from desktop.look.theme import Theme
from desktop.offsets import Utf16Map

QUOTE_SIZE = 14
"""Font size in pixels for the role ``quote``: larger than in the matrix, because whole sentences are read."""
_WIDE_MARK = re.compile("[\uff01-\uff5e]")
"""A mark of Chinese punctuation, as wide as a character."""
KEPT = 12_000
"""Most texts cached. Chosen: the content of some hundred pages."""


class LinePainter:
    """Breaks and paints text. Fonts are created when first needed, and again after a change of the theme."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._fonts: dict[tuple[str, bool, Language | None], tuple[QFont, QFontMetricsF]] = {}
        self._cut: dict[
            tuple[str, int, int, tuple[str, bool, Language | None], Span | None], tuple[str, ...]
        ] = {}
        self._elided: dict[tuple[str, int, str, bool, Language | None], tuple[QStaticText, float, float]] = {}
        theme.changed.connect(self._forget)

    def _forget(self) -> None:
        self._fonts.clear()
        self._cut.clear()
        self._elided.clear()

    def font(self, role: str, *, bold: bool = False, language: Language | None = None) -> QFont:
        """A font of the interface, or of an article's script."""
        return self._of(role, bold, language)[0]

    def width(self, text: str, role: str, *, bold: bool = False, language: Language | None = None) -> float:
        """The width of ``text`` in pixels."""
        return self._of(role, bold, _language_of(text, language))[1].horizontalAdvance(text)

    def largest_role(self, text: str, width: float, *, bold: bool = False) -> str:
        """The largest of the roles ``ui``, ``small`` and ``caption`` in which ``text`` fits into ``width``; the last
        if none does."""
        roles = (role for role in ("ui", "small") if self.width(text, role, bold=bold) <= width)
        return next(roles, "caption")

    def _of(self, role: str, bold: bool, language: Language | None) -> tuple[QFont, QFontMetricsF]:
        key = (role, bold, language)
        if key not in self._fonts:
            font = self._new_font(role, language)
            if bold:
                font = QFont(font)
                font.setBold(True)
            self._fonts[key] = font, QFontMetricsF(font)
        return self._fonts[key]

    def _new_font(self, role: str, language: Language | None) -> QFont:
        if role == "quote":
            return self._theme.reading_font(language or Language.SIMPLIFIED, QUOTE_SIZE)
        return self._theme.font(role) if language is None else self._theme.text_font(language, role)

    def paint(
        self,
        painter: QPainter,
        left: float,
        middle: float,
        width: float,
        text: str,
        ink: QColor,
        role: str = "ui",
        *,
        bold: bool = False,
        language: Language | None = None,
    ) -> float:
        """Draw one line vertically centred on ``middle``, elided to ``width``. Returns its right end."""
        language = _language_of(text, language)
        key = (text, int(width), role, bold, language)
        cached = self._elided.get(key)
        if cached is None:
            cached = self._elide(key)
        elided, advance, above = cached
        painter.setFont(self._of(role, bold, language)[0])
        painter.setPen(ink)
        painter.drawStaticText(QPointF(left, middle - above), elided)
        return left + advance

    def _elide(self, key: tuple[str, int, str, bool, Language | None]) -> tuple[QStaticText, float, float]:
        """The elided text, laid out, its width, and the distance of its top from the middle."""
        text, width, role, bold, language = key
        font, metrics = self._of(role, bold, language)
        advance = metrics.horizontalAdvance(text)
        if advance > width:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(width, 0))
            advance = metrics.horizontalAdvance(text)
        if len(self._elided) >= KEPT:
            self._elided.clear()
        laid = QStaticText(text.replace("\n", " "))
        laid.setTextFormat(Qt.TextFormat.PlainText)
        laid.prepare(font=font)
        elided = self._elided[key] = laid, advance, (metrics.ascent() + metrics.descent()) / 2
        return elided

    def wrapped(
        self,
        text: str,
        width: float,
        count: int,
        role: str = "small",
        *,
        language: Language | None = None,
        focus: Span | None = None,
    ) -> tuple[str, ...]:
        """``text`` in at most ``count`` lines. Neither a part of ``focus`` nor half a word is left out."""
        language = _language_of(text, language)
        key = (text, round(width), count, (role, False, language), focus)
        cached = self._cut.get(key)
        if cached is None:
            if len(self._cut) >= KEPT:
                self._cut.clear()
            cached = self._cut[key] = self._wrap(text, width, count, (role, False, language), focus)
        return cached

    def _wrap(
        self,
        text: str,
        width: float,
        count: int,
        of: tuple[str, bool, Language | None],
        focus: Span | None,
    ) -> tuple[str, ...]:
        font, metrics = self._of(*of)
        line = " ".join(text.split("\n"))
        room = width * count
        if metrics.horizontalAdvance(line) > room:
            limit = max(int(room / metrics.horizontalAdvance("中")), 4)
            line = excerpt(line, focus, limit).text
        lines = _laid(line, font, width)
        if len(lines) > count:
            rest = "".join(lines[count - 1 :])
            last = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)
            lines = [*lines[: count - 1], last]
        return tuple(lines)


def _language_of(text: str, language: Language | None) -> Language | None:
    """The language whose font a text needs. Users' texts, such as a summary, may be Chinese in an English interface,
    whose font has narrow punctuation."""
    if language is None and _WIDE_MARK.search(text) and not in_chinese():
        return Language.SIMPLIFIED
    return language


def words_font(theme: Theme, text: str, role: str = "ui") -> QFont:
    """The font for users' text outside a table: that of the interface, or one with wide punctuation."""
    language = _language_of(text, None)
    return theme.font(role) if language is None else theme.text_font(language, role)


def _laid(text: str, font: QFont, width: float) -> list[str]:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines = []
    units = Utf16Map(text)
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start = units.to_code_point(line.textStart())
        end = units.to_code_point(line.textStart() + line.textLength())
        lines.append(text[start:end].rstrip())
    layout.endLayout()
    return lines
