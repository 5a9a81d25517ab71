"""The subject of a title: the words before a phrase that name what is measured.

The phrase of a title is chosen by what distinguishes its row, so words that are frequent in the project are not in it.
A reader of the report needs them: 降幅 is that of a price, 投入 that of a country.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from corpus.comparing.drafting.cutting import MEASURES
from corpus.comparing.drafting.noun_phrases import is_mere_verb, may_begin, may_end, may_precede
from corpus.comparing.drafting.pieces import LONGEST, TitlePiece, runs_of, stand_together
from corpus.matching.words import lexicon
from corpus.script import fold

_ENOUGH = 0.5
"""Least share of the other statements with a word of the subject. This and the next number are chosen on the titles of
the golds of this repository."""
_THIN = 3
"""Greatest length in code points of a phrase whose subject may be in an earlier clause."""
_MEASURED = MEASURES | frozenset(fold("入支资幅"))
"""Last characters of words that name a measure."""
_NO_SUBJECT = frozenset(
    fold(word)
    for word in "方面 领域 公司 企业 部门 机构 项目 内地 中国内地 当地 本地 官方 当局 全部 我们 大家 人们 自己".split()
)
"""Words without a specific meaning."""


def begun_earlier(folded: str, pieces: Sequence[TitlePiece], first: int, room: int) -> int:
    """The index of the first piece if the phrase, which begins with the piece ``first``, is extended by the words
    directly before it that other statements have too, up to ``room`` code points."""
    start = pieces[first].start
    while first:
        before, at = pieces[first - 1], pieces[first]
        # Recurring words can overlap: 海湾港 and 港扩建 in 海湾港扩建工程.
        joined = before.end > at.start or stand_together(folded, before, at)
        fits = start - before.start <= room and joined
        if not fits or not _names(folded, before) or not _may_stand(folded, before, at):
            break
        first -= 1
    return first


def subject_of(folded: str, pieces: Sequence[TitlePiece], first: int, size: int) -> Sequence[TitlePiece]:
    """The subject of a phrase of ``size`` code points that begins with the piece ``first``: words that other statements
    have too, in the clause of the phrase or, for a short phrase, in an earlier one. Empty if there are none."""
    inside = pieces[first].inside
    before = [
        piece
        for piece in pieces[:first]
        if piece.end <= pieces[first].start and (size <= _THIN or piece.inside is inside)
    ]
    possible = [
        run
        for run in runs_of(folded, before)
        if all(_names(folded, piece) for piece in run)
        and run[-1].end - run[0].start + size <= LONGEST
        and may_begin(folded, run[0].start, run[0].end)
        and may_end(folded, run[-1].start, run[-1].end, alone=len(run) == 1)
        and all(_may_stand(folded, one, other) for one, other in pairwise(run))
    ]
    return max(possible, key=_informativeness, default=())


def with_subject(subject: str, phrase: str) -> str:
    """A phrase with its subject before it (平均价格 + 降幅), or behind it if only the subject names a measure (全程 +
    票价)."""
    measured = fold(subject)[-1:] in _MEASURED and fold(phrase)[-1:] not in _MEASURED
    return phrase + subject if measured else subject + phrase


def _names(folded: str, piece: TitlePiece) -> bool:
    """Whether other statements have the word too, and it is a noun with a specific meaning."""
    word = folded[piece.start : piece.end]
    if piece.shared < _ENOUGH or is_mere_verb(folded, piece.start, piece.end):
        return False
    return word not in _NO_SUBJECT and word not in lexicon.actions()


def _may_stand(folded: str, piece: TitlePiece, following: TitlePiece) -> bool:
    return may_precede(folded, piece.start, piece.end, folded[following.start : following.end])


def _informativeness(run: Sequence[TitlePiece]) -> tuple[float, int]:
    return sum(piece.size * piece.shared for piece in run), run[0].start
