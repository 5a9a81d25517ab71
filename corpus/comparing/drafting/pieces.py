"""The words of a statement that may be in a title, and the sequences of adjacent ones."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from corpus.script import fold

LONGEST = 14
"""Greatest length of a title in code points. Chosen: the width of its column."""
_BETWEEN = re.compile(fold("[a-z0-9] [a-z0-9]|.[的之和及占]?."))
"""Text between two words of a phrase, with the characters on either side. 与 is left out, since it is as often a
preposition."""
OPEN_END = re.compile("[一二三四五六七八九十百千两每几]")
"""First characters of words that cannot end a phrase: 公园和一所, 带鱼每斤."""


@dataclass(frozen=True, slots=True)
class TitlePiece:
    """A word of a statement; offsets count from the beginning of the statement."""

    start: int
    end: int
    shared: float
    """Share of the other statements that have the word in any form."""
    head: bool
    """Whether it names what the answering figure measures."""
    inside: bool
    """Whether it is in the clause that answers."""
    usual: bool
    """Whether it is frequent in the whole project."""

    @property
    def size(self) -> int:
        return self.end - self.start


def stand_together(folded: str, piece: TitlePiece, following: TitlePiece) -> bool:
    """Whether two pieces of a folded text are adjacent, or separated only by a particle or conjunction."""
    return _BETWEEN.fullmatch(folded, piece.end - 1, following.start + 1) is not None


def runs_of(folded: str, pieces: Sequence[TitlePiece]) -> Iterator[Sequence[TitlePiece]]:
    """The sequences of adjacent pieces that fit into a title."""
    for first, begin in enumerate(pieces):
        for last in range(first, len(pieces)):
            piece = pieces[last]
            if piece.end - begin.start > LONGEST:
                break
            if last > first and not stand_together(folded, pieces[last - 1], piece):
                break
            if not OPEN_END.match(folded, piece.start):
                yield pieces[first : last + 1]
