"""Titles of drafted rows.

A title is a noun phrase (:mod:`corpus.comparing.drafting.noun_phrases`) that occurs in one of the clauses that answer,
followed by a noun of measure if needed. It is the one with the most words that the other statements have too, in any
form (客流, 載客), and with the word directly before the answering figure, which names what is measured.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise

from corpus.comparing.drafting.cutting import UNKNOWN, pieces_of
from corpus.comparing.drafting.measured import measure_behind, number_or_share_of
from corpus.comparing.drafting.noun_phrases import (
    is_mere_verb,
    is_whole,
    leads_on,
    may_begin,
    may_end,
    may_precede,
)
from corpus.comparing.drafting.pieces import LONGEST, OPEN_END, TitlePiece, runs_of
from corpus.comparing.drafting.subjects import begun_earlier, subject_of, with_subject
from corpus.figures import Figure, FigureKind
from corpus.matching.clauses.clauses import clause_at
from corpus.matching.facts.facts import Facts
from corpus.matching.words import lexicon
from corpus.matching.words.grammar import FUNCTION_WORDS, GRAMMAR
from corpus.matching.words.topics import keys_of
from corpus.model import Span
from corpus.script import fold, simplified_characters

_LEAST, _SHORTEST = 4, 2
"""Length in code points below which a title is penalised, and least length. Chosen."""
_BRIEF = 5
"""Greatest length in code points of a title that is not used without the word before it. Chosen."""
_SHORT = 2.5
"""Penalty for a title shorter than ``_LEAST``. The weights here and below are chosen by reading the titles of the golds
``harbour``, ``dishes`` and ``robotaxi``."""
_PARTLY = 0.4
"""Weight of a common character relative to a common word: 客流 and 載客."""
_TIMES = frozenset(
    fold(word)
    for word in "去年 上年 今年 明年 前年 后年 每年 每月 每日 每天 首批 首年 常年 历年 往年 年均 月均 日均".split()
)
"""Words of time that may be part of a title although they are dates, but not a title by themselves."""
_NO_NAME = GRAMMAR | frozenset(fold("后前中内外上下时用由向对因占"))
"""Characters that cannot begin or end a name."""
_LISTS = "title_words.txt"
"""The file of words without content for a title."""


@cache
def _tells_nothing() -> frozenset[str]:
    """Words without content for a title."""
    text = (files("corpus.comparing.drafting") / _LISTS).read_text(encoding="utf-8")
    return frozenset(
        fold(word) for line in text.split("\n") if not line.startswith("#") for word in line.split()
    )


_UNSHARED = 0.3
"""Penalty for each code point of a word, so that words that few statements have lower the worth of a title."""
_WORN = 0.25
"""Factor of the share of a word that is frequent in the whole project."""
_HEAD = 3.0
"""Bonus of the word that names what is measured."""
_FIRST = 0.8
"""Penalty for a title from another statement than the first."""
_PLAIN = 2.0
"""Penalty for a title of words that are all frequent in the whole project."""
_OUTSIDE = 6.0
"""Penalty for a title outside the clause that answers."""
_OTHER_SCRIPT = 2.0
"""Penalty for a title in another script than that of the first statement."""
_CHANGED = 0.08
"""Share of characters changed by folding above which a text is Traditional. Chosen: folding hardly changes Simplified
texts."""
_OBJECT = re.compile(fold("的?[\u3400-\u9fff]"))
"""Text behind a figure if it counts the object of the verb before it: 解决8.6万人的困难."""
_LATIN = re.compile(r"[a-z0-9]")
"""A character of a word in Latin letters, or a digit."""
_HAN = re.compile("[\u3400-\u9fff]")
"""A Chinese character."""
_MARKS = re.compile(r"[\s\u3000“”‘’「」『』（）()《》〔〕]+")
"""White space, quotation marks and brackets, which titles omit."""


@dataclass(frozen=True, slots=True)
class Titled:
    """A statement of a row with the figure and the clause that answer."""

    facts: Facts
    answer: Figure | None = None
    """The figure that answers; offsets count code points of the article."""
    focus: Span | None = None
    """The clause that answers, in code points of the article; None: all of it."""

    @property
    def clause(self) -> tuple[int, int]:
        """Start and end of the clause that answers, in code points of the statement."""
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
"""Whether a folded word is in so many statements of the project that it does not distinguish them."""


def title_of(statements: Sequence[Titled], usual: Usual = lambda word: False) -> str:
    """The title of a row of at least one statement; in Simplified characters if the first statement is."""
    best = max(_phrases(statements, usual), key=lambda phrase: phrase.worth, default=None)
    if best is None:
        return _beginning(statements[0].facts.statement.text)
    title = _completed_text(best)
    return title if _is_traditional(statements[0]) else simplified_characters(title)


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A candidate for a title."""

    titled: Titled
    """The statement it is from."""
    pieces: Sequence[TitlePiece]
    """The words of the statement."""
    run: Sequence[TitlePiece]
    """The words of the phrase."""
    text: str
    """The phrase with its noun of measure."""
    worth: float


def _phrases(statements: Sequence[Titled], usual: Usual) -> Iterator[_Phrase]:
    """The noun phrases of the statements."""
    script = _is_traditional(statements[0])
    for at, titled in enumerate(statements):
        folded = titled.facts.folded
        pieces = _pieces(titled, [other for other in statements if other is not titled], usual)
        inside = [piece for piece in pieces if piece.inside]
        traditional = _is_traditional(titled)
        penalty = (_FIRST if at else 0.0) + (_OTHER_SCRIPT if traditional != script else 0.0)
        if at and not _speaks_of(statements[0], folded, inside):
            penalty += _OUTSIDE
        covered = _covered(titled.facts)
        for run in runs_of(folded, pieces):
            if _is_cut_off(folded, pieces, run, usual) or _lacks_its_object(folded, pieces, run[-1]):
                continue
            text = _measured(titled, run, traditional) if is_whole(folded, run[-1].end, covered) else ""
            if _SHORTEST <= len(text) <= LONGEST:
                yield _Phrase(titled, pieces, run, text, _worth_of(run, text) - penalty)


def _completed_text(phrase: _Phrase) -> str:
    """The text of a phrase with its subject."""
    facts = phrase.titled.facts
    first = next(at for at, piece in enumerate(phrase.pieces) if piece is phrase.run[0])
    begun = begun_earlier(facts.folded, phrase.pieces, first, LONGEST - len(phrase.text))
    start = phrase.pieces[begun].start
    text = facts.statement.text[start : phrase.run[0].start] + phrase.text
    subject = subject_of(facts.folded, phrase.pieces, begun, len(text))
    return with_subject(facts.statement.text[subject[0].start : subject[-1].end], text) if subject else text


def _worth_of(run: Sequence[TitlePiece], text: str) -> float:
    """The worth of a phrase as a title. ``text``: the phrase with its noun of measure."""
    outside = 0.0 if all(piece.inside for piece in run) else _OUTSIDE
    short = _SHORT if len(text) < _LEAST else 0.0
    plain = _PLAIN if all(piece.usual for piece in run) else 0.0
    return sum(map(_worth, run)) - outside - short - plain


def _lacks_its_object(folded: str, pieces: Sequence[TitlePiece], last: TitlePiece) -> bool:
    """Whether a phrase ends with a verb whose object follows: 配备 before 救护车."""
    goes_on = any(piece.start == last.end for piece in pieces)
    return goes_on and is_mere_verb(folded, last.start, last.end)


def _is_cut_off(folded: str, pieces: Sequence[TitlePiece], run: Sequence[TitlePiece], usual: Usual) -> bool:
    """Whether the word directly before a phrase belongs to it: 伙食 before 补助金额 (only for short phrases), and 预制
    before 菜市场 if 预制菜 is frequent in the project."""
    start = run[0].start
    before = next((piece for piece in reversed(pieces) if piece.end == start), None)
    if before is None or run[-1].end - before.start > LONGEST:
        return False
    if before.usual:
        return usual(folded[before.start : start + 1])
    if run[-1].end - start > _BRIEF:
        return False
    return may_begin(folded, before.start, before.end) and may_precede(
        folded, before.start, before.end, folded[start : run[0].end]
    )


def _measured(titled: Titled, run: Sequence[TitlePiece], traditional: bool) -> str:
    """The text of a phrase with its noun of measure, in the statement's script; empty if it is no noun phrase."""
    facts = titled.facts
    folded = facts.folded
    first, last = run[0], run[-1]
    if not may_begin(folded, first.start, first.end) or not all(
        may_precede(folded, piece.start, piece.end, folded[after.start : after.end])
        for piece, after in pairwise(run)
    ):
        return ""
    alone = len(run) == 1
    if alone and folded[first.start : first.end] in _TIMES:
        return ""
    measure = (
        "" if alone and is_mere_verb(folded, last.start, last.end) else _measure(titled, run, traditional)
    )
    if not measure and not may_end(folded, last.start, last.end, alone=alone):
        return ""
    return facts.statement.text[first.start : last.end] + measure


def _measure(titled: Titled, run: Sequence[TitlePiece], traditional: bool) -> str:
    """The noun of measure for a phrase, according to the answering figure."""
    facts, answer = titled.facts, titled.answer
    if answer is None:
        return ""
    phrase = Span(run[0].start, run[-1].end)
    last = facts.folded[run[-1].start : phrase.end]
    figure = Span(answer.start - facts.statement.start, answer.end - facts.statement.start)
    number = number_or_share_of(facts.folded, phrase, figure, answer, traditional=traditional)
    if number or phrase.start >= figure.end:
        before = phrase.end <= figure.start and last in lexicon.verbs()
        return "" if before and _OBJECT.match(facts.folded, figure.end) else number
    return measure_behind(facts.folded, phrase, last, answer, traditional=traditional)


def _speaks_of(first: Titled, folded: str, pieces: Iterable[TitlePiece]) -> bool:
    """Whether the answering clause of the first statement has one of the words in any form."""
    start, end = first.clause
    clause = first.facts.folded[start:end]
    keys = frozenset().union(*(keys_of(clause[one:other]) for one, other in pieces_of(clause)))
    words = (folded[piece.start : piece.end] for piece in pieces)
    return any(word in clause or not keys.isdisjoint(keys_of(word)) for word in words)


def _is_traditional(titled: Titled) -> bool:
    """Whether the statement is in Traditional characters: folding changes many of them."""
    text = titled.facts.statement.text
    characters: list[str] = _HAN.findall(text)
    changed = sum(fold(character) != character for character in characters)
    return changed > _CHANGED * len(characters)


def _worth(piece: TitlePiece) -> float:
    worth = piece.size * (piece.shared * (_WORN if piece.usual else 1.0) - _UNSHARED)
    return worth + (_HEAD if piece.head else 0.0)


def shared_words(statements: Sequence[Titled], limit: int = 4) -> tuple[str, ...]:
    """The words of the first statement that all others have, the rarest first."""
    facts = statements[0].facts
    shared = [piece for piece in _pieces(statements[0], statements[1:]) if piece.shared >= 1.0]
    shared.sort(key=lambda piece: (-lexicon.rarity(facts.folded[piece.start : piece.end]), piece.start))
    text = facts.statement.text
    return tuple(dict.fromkeys(text[piece.start : piece.end] for piece in shared))[:limit]


def _pieces(first: Titled, others: Sequence[Titled], usual: Usual = lambda word: False) -> list[TitlePiece]:
    facts = first.facts
    keys = [_keys(other.facts) for other in others]
    texts = [other.facts.folded for other in others]
    head = _head(first)
    start_of, end_of = first.clause
    result = []
    covered = _covered(facts)
    for start, end in _words(first):
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
        result.append(TitlePiece(*wide, shared, is_head, inside, usual(word)))
    return result


def _completed(
    folded: str, start: int, end: int, texts: Sequence[str], covered: Collection[int]
) -> tuple[int, int]:
    """The span of a word, extended by an adjacent character outside all words that other statements have there too: 汐
    and 州市 become 汐州市, 涡轮 and 泵 become 涡轮泵."""
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


def _words(titled: Titled) -> list[tuple[int, int]]:
    """The spans of the words of a statement that may be in a title."""
    facts = titled.facts
    taken = _measured_in(facts)
    result = []
    for start, end in pieces_of(facts.folded):
        word = facts.folded[start:end]
        inside = any(first < end and start < last for first, last in taken)
        if not inside and word not in _tells_nothing() and word not in FUNCTION_WORDS:
            result.append((start, end))
    return result


def _covered(facts: Facts) -> frozenset[int]:
    """The offsets in a statement that belong to words, figures and dates."""
    spans = (*pieces_of(facts.folded), *_measured_in(facts))
    return frozenset(at for start, end in spans for at in range(start, end))


def _measured_in(facts: Facts) -> list[tuple[int, int]]:
    """The spans of the figures and dates of a statement, without words of time that may be in a title."""
    base = facts.statement.start
    return [
        (figure.start - base, figure.end - base)
        for figure in (*facts.figures, *facts.dates)
        if fold(figure.text) not in _TIMES
    ]


def _head(titled: Titled) -> tuple[int, int] | None:
    """The word that names what the answering figure measures: the last one before it in its clause, or the one directly
    behind a count: 设置21个补给站."""
    answer = titled.answer
    if answer is None or answer.kind is FigureKind.DATE:
        return None
    base = titled.facts.statement.start
    at, behind_it = answer.start - base, answer.end - base
    clause = titled.facts.clauses[clause_at(titled.facts.clauses, at)]
    folded = titled.facts.folded
    words = [
        (start, end)
        for start, end in _words(titled)
        if clause.start <= start and end <= clause.end and folded[start:end] not in _TIMES
        if not OPEN_END.match(folded, start) and not leads_on(folded[start:end])
    ]
    counted = next((word for word in words if word[0] == behind_it), None)
    if answer.kind is FigureKind.COUNT and counted is not None:
        return counted
    return next((word for word in reversed(words) if word[1] <= at), None)


def _beginning(text: str) -> str:
    """The beginning of a statement, as a title if there is no noun phrase."""
    return _MARKS.sub("", text)[:LONGEST]
