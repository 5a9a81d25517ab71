"""A label whose text contains keys, drawn as key caps: ``Press [T] and type``."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.commands.command import key_text
from desktop.look.painting import key_cap_width, paint_key_cap
from desktop.look.theme import Theme

_TOKENS = re.compile(r"\[([^\[\]]+)\]|([A-Za-z0-9.,;:!?’'()\-/]+)|(\s+)|(.)", re.DOTALL)
_NEVER_FIRST = "，。、；：？！”’）》」』…,.;:!?)"
_WIDE_MARKS = "，。、；：？！”’）》」』"
_CAP_MARGIN = 3
_LINE = 20


@dataclass(frozen=True, slots=True)
class _Piece:
    """Text or a key that is not broken across lines."""

    text: str
    key: bool = False


class KeySentence(QWidget):
    """Breaks lines between Chinese characters and between Latin words; no line begins with a closing mark."""

    def __init__(self, theme: Theme, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)
        self.set_words(words)

    def set_words(self, words: str) -> None:
        """Show another sentence; keys are in square brackets, in Qt's notation."""
        self._pieces = _cut(words)
        self.setAccessibleName(_spoken(self._pieces))
        self.updateGeometry()
        self.update()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return _LINE * len(self._lines(width))

    def sizeHint(self) -> QSize:
        return QSize(400, self.heightForWidth(max(self.width(), 200)))

    def _width(self, piece: _Piece) -> float:
        if piece.key:
            return key_cap_width(self._theme, piece.text) + 2 * _CAP_MARGIN
        return QFontMetricsF(self._theme.font("small")).horizontalAdvance(piece.text)

    def _lines(self, width: float) -> list[list[_Piece]]:
        lines: list[list[_Piece]] = [[]]
        used = 0.0
        for piece in self._pieces:
            wide = self._width(piece)
            if used + wide > width and lines[-1] and piece.text.strip():
                lines.append([])
                used = 0.0
            if not lines[-1] and not piece.text.strip():
                continue
            lines[-1].append(piece)
            used += wide
        return lines

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.colour("text2"))
        metrics = QFontMetricsF(painter.font())
        for number, line in enumerate(self._lines(self.width())):
            middle = number * _LINE + _LINE / 2
            base = round(middle + (metrics.ascent() - metrics.descent()) / 2)
            left = 0.0
            for place, piece in enumerate(line):
                if piece.key:
                    left -= 0 if left else _CAP_MARGIN
                    end = paint_key_cap(painter, left + _CAP_MARGIN, middle, piece.text, self._theme)
                    # A closing mark has space of its own on its left.
                    follows = line[place + 1].text if place + 1 < len(line) else ""
                    left = end + (0 if follows[:1] in _WIDE_MARKS and follows else _CAP_MARGIN)
                else:
                    painter.drawText(QPointF(left, base), piece.text)
                    left += self._width(piece)


def _spoken(pieces: list[_Piece]) -> str:
    """The sentence for a screen reader: keys are separated from words, but not from a following mark."""
    words = "".join(f" {piece.text} " if piece.key else piece.text for piece in pieces)
    return re.sub(rf" (?=[{re.escape(_NEVER_FIRST)}])", "", " ".join(words.split()))


def _cut(words: str) -> list[_Piece]:
    pieces: list[_Piece] = []
    for key, latin, space, character in _TOKENS.findall(words):
        text = latin or space or character
        if key:
            pieces.append(_Piece(key_text(key), key=True))
        elif text in _NEVER_FIRST and pieces and not pieces[-1].key:
            pieces[-1] = _Piece(pieces[-1].text + text)
        else:
            pieces.append(_Piece(text))
    return pieces
