"""What a statement gives as the cause of something, or says not to be the cause: 由强降雨引发, 降雨并非主因."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from corpus.matching.facts import Facts
from corpus.matching.lexicon import Word
from corpus.matching.topics import Term, keys_in
from corpus.script import fold

_WHAT = "[^，。；、]{1,16}?"
_GIVEN = re.compile(
    fold(
        f"(?:归咎于?|归因于?|归结[为于]|归罪于|源于|缘于|起因于?|起因是|原因[是为]|原因在于|主因[是为])({_WHAT})(?:$|[，。；、])"
        f"|(?:由于?|因为?|系|是)({_WHAT})(?:引发|引起|导致|造成|所致|触发|惹的祸)"
        f"|({_WHAT})(?:是|为|才是)[^，。；]{{0,8}}(?:原因|主因|元凶|祸首|罪魁)"
        f"|({_WHAT})(?:引发|导致|造成|酿成)了?"
    )
)
_DENIED = re.compile(
    fold(
        f"({_WHAT})(?:并非|不是|并不是|算不上|谈不上)[^，。；]{{0,8}}(?:原因|主因|元凶|祸首|罪魁)"
        f"|(?:归咎于?|归因于?|归结[为于]|归罪于|推给|推到|怪罪?)({_WHAT})"
        "(?:身上|头上)?(?:并?不恰当|不妥|不当|欠妥|牵强|说不过去|不成立|难以成立|站不住脚?|不公平|不合理|有失|是推卸|是推诿|为时过早)"
        f"|(?:不能|不应|不该|不宜|难以)(?:归咎于?|归因于?|怪罪?)({_WHAT})(?:$|[，。；、])"
        f"|与({_WHAT})(?:无关|没有关系|并无关联|没有必然联系)"
    )
)


@dataclass(frozen=True, slots=True)
class Cause:
    """A cause that a statement gives or denies: the words that name it, and its terms."""

    word: Word
    terms: tuple[Term, ...]
    denied: bool


def causes_of(facts: Facts) -> Iterator[Cause]:
    """The causes that a statement gives or denies, the denied ones first."""
    denied = [match.span(match.lastindex or 0) for match in _DENIED.finditer(facts.folded)]
    for span in denied:
        yield _cause(facts, *span, denied=True)
    for match in _GIVEN.finditer(facts.folded):
        start, end = match.span(match.lastindex or 0)
        if not any(start < last and first < end for first, last in denied):
            yield _cause(facts, start, end, denied=False)


def share_a_cause(one: Cause, other: Cause) -> bool:
    """Whether two causes are the same thing, by the words that name them."""
    return not keys_in(one.terms).isdisjoint(keys_in(other.terms))


def one_cause(a: Facts, b: Facts) -> bool:
    """Whether two statements give the same cause, or both say of it that it is none."""
    return any(
        cause.denied == other.denied and share_a_cause(cause, other)
        for cause in causes_of(a)
        for other in causes_of(b)
    )


def _cause(facts: Facts, start: int, end: int, *, denied: bool) -> Cause:
    terms = tuple(
        term
        for topic in facts.topics
        for term in topic
        if start <= term.start and term.end <= end and not term.is_figure
    )
    return Cause(Word(facts.folded[start:end], start), terms, denied)
