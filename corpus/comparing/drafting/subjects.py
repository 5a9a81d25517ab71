"""The subject of a title: the words before a phrase that say of what it is the measure.

A phrase is chosen by what tells a row from the others, so words that all of the project is about lose against it. A
reader of the report needs them: 降幅 is that of a price, 投入 that of a country.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from corpus.comparing.drafting.cutting import MEASURES
from corpus.comparing.drafting.noun_phrases import is_mere_verb, may_begin, may_end, may_precede
from corpus.comparing.drafting.pieces import LONGEST, TitlePiece, runs_of, stand_together
from corpus.matching import lexicon
from corpus.script import fold

_ENOUGH = 0.5
"""Share of the other statements that must have a word of the subject. Chosen on the titles of the golds of this
repository, as the next."""
_THIN = 3
"""Code points of a phrase up to which its subject may stand in an earlier clause."""
_MEASURED = MEASURES | frozenset(fold("入支资幅"))
"""Last characters of words that name a measure."""
_NO_SUBJECT = frozenset(
    fold(word)
    for word in "方面 领域 公司 企业 部门 机构 项目 内地 中国内地 当地 本地 官方 当局 全部 我们 大家 人们 自己".split()
)
"""Words for anybody and anything."""


def begun_earlier(folded: str, pieces: Sequence[TitlePiece], first: int, room: int) -> int:
    """The index of the piece with which a phrase that begins with the piece ``first`` begins if it takes in the words
    right before it that others have too, as long as they fit into ``room`` code points."""
    start = pieces[first].start
    while first:
        before, at = pieces[first - 1], pieces[first]
        fits = start - before.start <= room and stand_together(folded, before, at)
        if not fits or not _names(folded, before) or not _may_stand(folded, before, at):
            break
        first -= 1
    return first


def subject_of(folded: str, pieces: Sequence[TitlePiece], first: int, size: int) -> Sequence[TitlePiece]:
    """The words before a phrase of ``size`` code points that say of what it tells, all of them shared with others: in
    its clause or, for a phrase that says next to nothing, in an earlier one. Empty if there are none. The phrase begins
    with the piece ``first``."""
    inside = pieces[first].inside
    before = [piece for piece in pieces[:first] if size <= _THIN or piece.inside is inside]
    possible = [
        run
        for run in runs_of(folded, before)
        if all(_names(folded, piece) for piece in run)
        and run[-1].end - run[0].start + size <= LONGEST
        and may_begin(folded, run[0].start, run[0].end)
        and may_end(folded, run[-1].start, run[-1].end, alone=len(run) == 1)
        and all(_may_stand(folded, one, other) for one, other in pairwise(run))
    ]
    return max(possible, key=_telling, default=())


def with_subject(subject: str, phrase: str) -> str:
    """A phrase with its subject: 平均价格 and 降幅, but 全程 and 票价, where only the subject names a measure."""
    measured = fold(subject)[-1:] in _MEASURED and fold(phrase)[-1:] not in _MEASURED
    return phrase + subject if measured else subject + phrase


def _names(folded: str, piece: TitlePiece) -> bool:
    """Whether others have a word too, and it names something."""
    word = folded[piece.start : piece.end]
    if piece.shared < _ENOUGH or is_mere_verb(folded, piece.start, piece.end):
        return False
    return word not in _NO_SUBJECT and word not in lexicon.actions()


def _may_stand(folded: str, piece: TitlePiece, following: TitlePiece) -> bool:
    return may_precede(folded, piece.start, piece.end, folded[following.start : following.end])


def _telling(run: Sequence[TitlePiece]) -> tuple[float, int]:
    return sum(piece.size * piece.shared for piece in run), run[0].start
