"""Titles of drafted rows: a noun phrase of the words that the statements share, with the measure that they tell.

A title is a stretch of one of the clauses that answer, read as it stands: that which has most of the words that the
other statements have too, in whatever form (客流, 載客), and the word right before the answering figure, which names
what is measured. Where no stretch has enough, such words are taken from the first statement, in its script and order.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from corpus.comparing.drafting.cutting import UNKNOWN, pieces_of
from corpus.comparing.drafting.measured import measure_behind
from corpus.figures import Figure, FigureKind
from corpus.matching import lexicon
from corpus.matching.clauses import clause_at
from corpus.matching.facts import Facts
from corpus.matching.grammar import FUNCTION_WORDS, GRAMMAR
from corpus.matching.topics import keys_of
from corpus.model import Span
from corpus.script import fold

LONGEST = 14
"""Code points of a title."""
_LEAST = 4
_SHARED = 0.45
"""Share of the other statements that must have a word."""
_PARTLY = 0.4
"""What a character in common counts beside a word in common: 客流 and 載客."""
_TIMES = frozenset(
    fold(word)
    for word in "去年 上年 今年 明年 前年 后年 每年 每月 每日 每天 首批 首年 常年 历年 往年 年均 月均 日均".split()
)
"""Words of time that belong into a title although they may be read as dates, and are no measure."""
_NO_NAME = GRAMMAR | frozenset(fold("后前中内外上下时用由向对因占"))
"""Characters that neither begin nor end a name."""
_LISTS = "title_words.txt"


@cache
def _tells_nothing() -> frozenset[str]:
    """Words that say how something is told and not what."""
    text = (files("corpus.comparing.drafting") / _LISTS).read_text(encoding="utf-8")
    return frozenset(
        fold(word) for line in text.split("\n") if not line.startswith("#") for word in line.split()
    )


_ENOUGH = 1.5
"""Worth from which a stretch of a clause makes a title. This and the numbers below are chosen by reading the titles of
the golds ``harbour``, ``dishes`` and ``robotaxi``."""
_UNSHARED = 0.4
"""What is taken off for a code point of a word, beside the share of the others that have it."""
_WORN = 0.35
"""What is left of that share where all of the project is about the word."""
_HEAD = 3.0
"""What the word of the measure adds, and the first statement."""
_FIRST = 0.8
_OTHER_SCRIPT = 2.0
"""What a title in another script than that of the first statement is taken off."""
_CHANGED = 0.08
"""Share of characters that folding changes in Traditional texts, and hardly in Simplified ones."""
_BETWEEN = re.compile(fold("^[的之和及 ]?$"))
"""What may stand between two words of a phrase; 与 is as often a preposition."""
_JOINTS = re.compile(fold("^(?:的|之|与|和|占|每|至|到)$"))
"""What may stand between two words of a title."""
_OPEN_END = re.compile("[一二三四五六七八九十百千两每几]")
"""What begins a word with which no phrase ends: 公园和一所, 带鱼每斤."""
_SHARE = fold("占")
_LATIN = re.compile(r"[a-z0-9]")
_MARKS = re.compile(r"[\s\u3000“”‘’「」『』（）()《》〔〕]+")


@dataclass(frozen=True, slots=True)
class Titled:
    """A statement as titles see it."""

    facts: Facts
    answer: Figure | None = None
    """The figure that answers; offsets count code points of the article."""
    focus: Span | None = None
    """The clause that answers, in code points of the article; None: all of it."""

    @property
    def clause(self) -> tuple[int, int]:
        """Where the clause that answers begins and ends, in code points of the statement."""
        base, size = self.facts.statement.start, len(self.facts.folded)
        if self.answer is not None:
            at = self.answer.start - base
            if self.focus is not None and self.focus.start <= self.answer.start < self.focus.end:
                return max(0, self.focus.start - base), min(size, self.focus.end - base)
            clause = self.facts.clauses[clause_at(self.facts.clauses, at)]
            return clause.start, clause.end
        if self.focus is not None:
            return max(0, self.focus.start - base), min(size, self.focus.end - base)
        return 0, size


Usual = Callable[[str], bool]
"""Whether a word, folded, stands in so many statements of the project that it tells none from the others."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """A word of the first statement; offsets count from its beginning."""

    start: int
    end: int
    shared: float
    head: bool
    inside: bool
    """Whether it stands in the clause that answers."""
    usual: bool

    @property
    def size(self) -> int:
        return self.end - self.start

    @property
    def kept(self) -> bool:
        """Whether it belongs into the title if there is room."""
        return self.inside and (self.head or (self.shared >= _SHARED and not self.usual))


def title_of(statements: Sequence[Titled], usual: Usual = lambda word: False) -> str:
    """The title of a row of these statements, of which there is at least one."""
    first = statements[0]
    phrase = _phrase(statements, usual)
    if phrase:
        return phrase
    folded = first.facts.folded
    pieces = [
        piece for piece in _pieces(first, statements[1:], usual) if not _OPEN_END.match(folded, piece.start)
    ]
    chosen = _fitting([piece for piece in pieces if piece.kept])
    further = sorted(pieces, key=lambda piece: (not piece.inside, -piece.shared, piece.usual, piece.start))
    for piece in further:
        if _size(chosen) >= _LEAST:
            break
        if piece not in chosen and _size(chosen) + piece.size <= LONGEST:
            chosen.append(piece)
    text = first.facts.statement.text
    found = _joined(text, folded, sorted(chosen, key=lambda piece: piece.start))
    return found or _beginning(text)


def _phrase(statements: Sequence[Titled], usual: Usual) -> str:
    """The stretch of one of the clauses that answer that has most of what the others say, read as it stands; empty
    where none has enough."""
    best: float = _ENOUGH
    found = ""
    script = _is_traditional(statements[0])
    for at, told in enumerate(statements):
        other_script = _OTHER_SCRIPT if _is_traditional(told) != script else 0.0
        others = [other for other in statements if other is not told]
        pieces = [piece for piece in _pieces(told, others, usual) if piece.inside]
        if at > 0 and not _speaks_of(statements[0], told.facts.folded, pieces):
            continue
        for run in _runs(told.facts.folded, pieces):
            size = run[-1].end - run[0].start
            worth = sum(_worth(piece) for piece in run) + (_FIRST if at == 0 else 0.0)
            worth -= other_script
            if _LEAST <= size <= LONGEST and worth > best:
                best, found = worth, _measured(told, run)
    return found


def _measured(told: Titled, run: Sequence[_Piece]) -> str:
    """The text of a phrase, with a noun of measure where it ends in a verb."""
    facts = told.facts
    start, end = run[0].start, run[-1].end
    measure = measure_behind(
        facts.folded[run[-1].start : end],
        told.answer,
        of_share=facts.folded[:start].endswith(_SHARE),
        traditional=_is_traditional(told),
    )
    title = facts.statement.text[start:end]
    return title + measure if len(title) + len(measure) <= LONGEST else title


def _speaks_of(first: Titled, folded: str, pieces: Iterable[_Piece]) -> bool:
    """Whether the clause of the first statement has one of some words, in whatever form."""
    start, end = first.clause
    clause = first.facts.folded[start:end]
    keys = frozenset().union(*(keys_of(clause[one:other]) for one, other in pieces_of(clause)))
    words = (folded[piece.start : piece.end] for piece in pieces)
    return any(word in clause or not keys.isdisjoint(keys_of(word)) for word in words)


def _is_traditional(told: Titled) -> bool:
    """Whether folding, which leads to Simplified characters, changes many of its characters."""
    text = told.facts.statement.text
    changed = sum(fold(character) != character for character in text if character > "\u2fff")
    return changed > _CHANGED * len(text)


def _runs(folded: str, pieces: Sequence[_Piece]) -> Iterator[Sequence[_Piece]]:
    """All stretches of words that stand side by side, or with no more between them than what joins words."""
    for first in range(len(pieces)):
        for last in range(first, len(pieces)):
            if last > first and not _BETWEEN.match(folded[pieces[last - 1].end : pieces[last].start]):
                break
            if not _OPEN_END.match(folded, pieces[last].start):
                yield pieces[first : last + 1]


def _worth(piece: _Piece) -> float:
    told = piece.size * (piece.shared * (_WORN if piece.usual else 1.0) - _UNSHARED)
    return told + (_HEAD if piece.head else 0.0)


def shared_words(statements: Sequence[Titled], limit: int = 4) -> tuple[str, ...]:
    """Words of the first statement that all others have, as it has them, the most telling first."""
    facts = statements[0].facts
    found = [piece for piece in _pieces(statements[0], statements[1:]) if piece.shared >= 1.0]
    found.sort(key=lambda piece: (-lexicon.rarity(facts.folded[piece.start : piece.end]), piece.start))
    text = facts.statement.text
    return tuple(dict.fromkeys(text[piece.start : piece.end] for piece in found))[:limit]


def _pieces(first: Titled, others: Sequence[Titled], usual: Usual = lambda word: False) -> list[_Piece]:
    facts = first.facts
    keys = [_keys(other.facts) for other in others]
    texts = [other.facts.folded for other in others]
    head = _head(first)
    start_of, end_of = first.clause
    found = []
    words = _words(first)
    covered = {at for start, end in pieces_of(facts.folded) for at in range(start, end)}
    for start, end in words:
        word = facts.folded[start:end]
        shares = [
            1.0 if word in text or not keys_of(word).isdisjoint(held) else _PARTLY * _has_letter(word, text)
            for held, text in zip(keys, texts, strict=True)
        ]
        known = lexicon.rarity(word) < UNKNOWN or any(word in text for text in texts)
        shared = (sum(shares) / len(shares) if shares else 1.0) if known else 0.0
        is_head = (start, end) == head
        wide = _completed(facts.folded, start, end, texts, covered)
        inside = start_of <= start and end <= end_of
        found.append(_Piece(*wide, shared, is_head, inside, usual(word)))
    return found


def _completed(
    folded: str, start: int, end: int, texts: Sequence[str], covered: Collection[int]
) -> tuple[int, int]:
    """A word with a character of no word beside it that others write with it too: 汐 and 州市 are 汐州市, 涡轮 and
    泵 are 涡轮泵."""
    for first, last, beside in ((start - 1, end, start - 1), (start, end + 1, end)):
        character = folded[beside : beside + 1] if beside >= 0 else ""
        loose = character.isalpha() and character not in _NO_NAME and not _LATIN.match(character)
        if loose and beside not in covered and any(folded[first:last] in text for text in texts):
            return first, last
    return start, end


def _keys(facts: Facts) -> frozenset[str]:
    words = (facts.folded[start:end] for start, end in pieces_of(facts.folded))
    return frozenset().union(*(keys_of(word) for word in words))


def _has_letter(word: str, seen: str) -> bool:
    return any(letter in seen and letter not in GRAMMAR and not _LATIN.match(letter) for letter in word)


def _words(told: Titled) -> list[tuple[int, int]]:
    """Where the words of a statement are that may stand in a title."""
    facts = told.facts
    base = facts.statement.start
    taken = [
        (figure.start - base, figure.end - base)
        for figure in (*facts.figures, *facts.dates)
        if fold(figure.text) not in _TIMES
    ]
    found = []
    for start, end in pieces_of(facts.folded):
        word = facts.folded[start:end]
        inside = any(first < end and start < last for first, last in taken)
        if not inside and word not in _tells_nothing() and word not in FUNCTION_WORDS:
            found.append((start, end))
    return found


def _head(told: Titled) -> tuple[int, int] | None:
    """The word that names what the answering figure measures: the last before it in its clause."""
    answer = told.answer
    if answer is None or answer.kind is FigureKind.DATE:
        return None
    at = answer.start - told.facts.statement.start
    clause = told.facts.clauses[clause_at(told.facts.clauses, at)]
    folded = told.facts.folded
    before = [
        (start, end)
        for start, end in _words(told)
        if clause.start <= start and end <= at and folded[start:end] not in _TIMES
        if not _OPEN_END.match(folded, start)
    ]
    return before[-1] if before else None


def _size(pieces: Iterable[_Piece]) -> int:
    return sum(piece.size for piece in pieces)


def _fitting(pieces: list[_Piece]) -> list[_Piece]:
    """As many as a title can hold, those shared by fewest left out first; of equal ones the farther from the head."""
    head = next((piece.start for piece in pieces if piece.head), pieces[-1].start if pieces else 0)
    kept = list(pieces)
    while _size(kept) > LONGEST and len(kept) > 1:
        kept.remove(min(kept, key=lambda piece: (piece.head, piece.shared, -abs(piece.start - head))))
    return kept


def _joined(text: str, folded: str, pieces: Sequence[_Piece]) -> str:
    found = ""
    seen: set[str] = set()
    before: _Piece | None = None
    for piece in pieces:
        word = folded[piece.start : piece.end]
        if word in seen or len(found) + piece.size > LONGEST or (before and piece.start < before.end):
            continue
        if before is not None:
            found += _joint(
                text[before.end : piece.start],
                folded[before.end - 1],
                word,
                LONGEST - len(found) - piece.size,
            )
        found += text[piece.start : piece.end]
        seen.add(word)
        before = piece
    return found


def _joint(between: str, last: str, word: str, room: int) -> str:
    """What stands between two words of a title."""
    if room < 1:
        return ""
    if _JOINTS.match(fold(between)):
        return between
    return " " if _LATIN.match(last) and _LATIN.match(word) else ""


def _beginning(text: str) -> str:
    """The first words of a statement that has none for a title."""
    return _MARKS.sub("", text)[:LONGEST]
