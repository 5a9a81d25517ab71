"""The causes that a statement gives or denies: 由强降雨引发, 降雨并非主因."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from corpus.matching.words.grammar import GRAMMAR, SAYS_LITTLE
from corpus.matching.words.lexicon import Word
from corpus.matching.words.topics import Term, group_keys, keys_in
from corpus.script import fold

_WHAT = "[^，。；、]{1,16}?"
"""The words of a cause."""
_SUBJECT = "(?:(?![由因系])[^，。；、]){1,16}?"
_SIZES = (2, 3)
"""Code points of the words in a cause of which related ones are looked up: 降雨 in 强降雨."""
_ROOT = "元凶|祸首|罪魁|祸根|根源|症结|导火索"
"""Nouns for a cause."""
_NOUN = f"(?:原因|主因|诱因|{_ROOT})"
"""What a cause is called."""
_SIGN = re.compile(
    fold(
        "主要|因|咎|归[结罪]|推[给到]|引[发起]|导致|造成|所致|触发|酿成|惹的祸|影响|怪|赖"
        f"|{_ROOT}|无关|关系|关联|必然联系"
    )
)
"""Without one of these nothing is said of causes; looking for it first is faster."""
_GIVEN = re.compile(
    fold(
        f"(?:归咎于?|归因于?|归结[为于]|归罪于|源于|缘于|起因于?|起因是|{_NOUN}(?:[是为]|在于?))({_WHAT})(?:$|[，。；、])"
        f"|(?:由于?|因为?|系|是)({_WHAT})(?:引发|引起|导致|造成|所致|触发|惹的祸)"
        f"|受(?:到|了)?({_WHAT})(?:的)?影响"
        f"|主要(?:还|就)?(?:是)?(?:由于|因为|源于|缘于|受惠于?|得益于|靠)({_WHAT})(?:$|[，。；、])"
        f"|(?:都|全|只能|要)怪({_WHAT})(?:$|[，。；、])"
        f"|({_SUBJECT})(?:是|为|才是)[^，。；]{{0,8}}{_NOUN}"
        f"|({_SUBJECT})(?:引发|导致|造成|酿成)了?"
    )
)
_DENIED = re.compile(
    fold(
        f"({_SUBJECT})[与跟和同](?:此次|这次|本次|上述)[^，。；]{{0,6}}(?:无关|没有[^，。；]{{0,2}}关[系联])"
        f"|否认({_WHAT})(?:有|会|造成|产生|带来)[^，。；]{{0,4}}(?:影响|关系|关联)"
        f"|({_WHAT})(?:并非|不是|并不是|算不上|谈不上)[^，。；]{{0,8}}{_NOUN}"
        f"|(?:归咎于?|归因于?|归结[为于]|归罪于|推给|推到|怪罪?)({_WHAT})"
        "(?:身上|头上)?(?:并?不恰当|不妥|不当|欠妥|牵强|说不过去|不成立|难以成立|站不住脚?|不公平|不合理|有失|是推卸|是推诿|为时过早)"
        f"|(?:不能|不应|不该|不宜|难以)(?:归咎于?|归因于?|怪罪?)({_WHAT})(?:$|[，。；、])"
        f"|(?:拿|用|把)({_WHAT})(?:当|作为?)(?:挡箭牌|借口|托词|替罪羊)"
        f"|(?:都|全)怪({_WHAT})[，。；、]?(?:我|笔者|他|她)?(?:并?不同意|不认同|不敢苟同|不公平|说不过去)"
        f"|[与跟和同]({_WHAT})(?:并?无关|没有关系|并无关联|没有必然联系)"
    )
)
_MAIN = re.compile(fold(f"主因|主要|首要|根本|真正|才是|关键|全怪|都怪|归[咎因罪结]|{_ROOT}"))
"""What says in the clause of a cause that it is the only one that counts."""
_ONE_OF_SEVERAL = re.compile(fold("之一"))
"""What takes that back: 主要原因之一."""
_CLAUSE_BEFORE, _CLAUSE_BEHIND = re.compile(fold("[^，。；]*$")), re.compile(fold("[^，。；]*"))
"""The rest of the clause before a cause, and behind it."""


@dataclass(frozen=True, slots=True)
class Cause:
    """A cause that a statement gives or denies: the words that name it, and what these have in common with others."""

    word: Word
    keys: frozenset[str]
    denied: bool
    is_main: bool
    """Whether it is said to be the only cause that counts."""


def causes_in(folded: str, topics: Sequence[Sequence[Term]]) -> tuple[Cause, ...]:
    """The causes that a folded statement gives or denies, the denied ones first. ``topics`` are its terms by clause."""
    if _SIGN.search(folded) is None:
        return ()
    denied = [match.span(match.lastindex or 0) for match in _DENIED.finditer(folded)]
    given = [match.span(match.lastindex or 0) for match in _GIVEN.finditer(folded)]
    apart = [span for span in given if not any(span[0] < end and start < span[1] for start, end in denied)]
    terms = [term for topic in topics for term in topic if not term.is_figure]
    return (
        *(_cause(folded, terms, *span, denied=True) for span in denied),
        *(_cause(folded, terms, *span, denied=False) for span in apart),
    )


def share_a_cause(one: Cause, other: Cause) -> bool:
    """Whether two causes are the same thing, by the words that name them."""
    return not one.keys.isdisjoint(other.keys)


def are_rivals(one: Cause, other: Cause) -> bool:
    """Whether each of two causes is given as the only one that counts, and they have nothing in common, not even a
    character."""
    given = one.is_main and other.is_main and not (one.denied or other.denied)
    named = bool(one.keys and other.keys)
    return given and named and not share_a_cause(one, other) and _telling(one).isdisjoint(_telling(other))


def _telling(cause: Cause) -> frozenset[str]:
    return frozenset(cause.word.text) - GRAMMAR - SAYS_LITTLE


def one_cause(causes: Sequence[Cause], others: Sequence[Cause]) -> bool:
    """Whether two statements give the same cause, or both deny it."""
    return any(
        cause.denied == other.denied and share_a_cause(cause, other) for cause in causes for other in others
    )


def _cause(folded: str, terms: Sequence[Term], start: int, end: int, *, denied: bool) -> Cause:
    named = (term for term in terms if start <= term.start and term.end <= end)
    text = folded[start:end]
    parts = (text[at : at + size] for size in _SIZES for at in range(len(text) - size + 1))
    related = (key for part in parts for key in group_keys(part))
    return Cause(Word(text, start), keys_in(named) | frozenset(related), denied, _is_main(folded, start, end))


def _is_main(folded: str, start: int, end: int) -> bool:
    clause = _CLAUSE_BEFORE.search(folded, 0, start), _CLAUSE_BEHIND.match(folded, end)
    text = "".join(part.group() for part in clause if part is not None)
    return _MAIN.search(text) is not None and _ONE_OF_SEVERAL.search(text) is None
