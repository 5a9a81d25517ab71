"""Who or what fills a role of an act or a thing: 由机长操纵, 操纵飞机的是副驾驶; 死于肺炎; 厂址在南岸.

A role is named by a verb, or by a noun that stands for one person or thing (死者, 厂址), and has one filler. Two that
share no character are two.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from corpus.matching.words import lexicon
from corpus.matching.words.grammar import GRAMMAR, SAYS_LITTLE
from corpus.matching.words.lexicon import Word
from corpus.script import fold

_NAMED = re.compile(
    fold(
        "([\u4e00-\u9fff](?:[者主人因地址物方犯手队品书款墓源]))(?:均|皆|都|也|其实|实际上?|应|分别|正|就|则|可能|已)*"
        "(?:不?是|并?非|[为系在]|属于?)([^，。；：]{2,14})"
    )
)
"""A noun whose last character says that it stands for one person, place or thing, and what it is said to be."""
_LED = re.compile(fold("([\u4e00-\u9fff][于往自])([^，。；：、]{2,10})"))
"""A verb that ends in a preposition: 死于, 驶往, 出自."""
_NOT_LED = frozenset(
    fold(
        "由于 关于 对于 至于 基于 过于 等于 终于 属于 大于 小于 多于 少于 高于 低于 善于 勇于 便于 急于 处于 限于 "
        "敢于 难于 易于 乐于 忙于 忠于 归于 在于 同于 鉴于 以往 过往 各自 来自 亲自 独自 擅自 私自 暗自 前往 "
        "用于 注于 力于 中于 利于 助于 适于"
    ).split()
)
"""Prepositions, adverbs and comparisons that look like them, and the ends of verbs that one thing does to many: 专注于,
致力于, 用于."""
_PLACED = re.compile(fold("(?:位于|地处|设在|建在|选在|落在|就在|坐落在?|[址地]在)([^，。；：、]{2,10})"))
_CLEFT = re.compile(
    fold("([^，。；：、]{2,8}?)的(?:其实|正|乃|竟|并|也|却|才|就)*(?:不?是|[为系])([^，。；：]{2,14})")
)
_AGENT = re.compile(fold("(?:(?<![理自来])由|被|遭)([^，。；：、]{2,16})"))
"""The text behind what introduces the one who acts: it, and then the verb."""
_MANNER = re.compile(fold("(?:到|受)?(?:非法|恶意|不明|人为|暴力|大规模|严重|突然|意外|连续|多次|反复|轮番)"))
"""遭到非法入侵: how something was done, and not by whom."""


@dataclass(frozen=True, slots=True)
class Filler:
    """What fills a role, and the characters that distinguish it from another filler."""

    role: str
    word: Word
    characters: frozenset[str]


def other_fillers(a: Iterable[Filler], b: Sequence[Filler]) -> Iterator[tuple[Word, Word]]:
    """What fills one role by two statements, of whose fillers ``a`` and ``b`` are, and has nothing in common."""
    for filler in a:
        for other in b:
            if filler.role == other.role and filler.characters.isdisjoint(other.characters):
                yield filler.word, other.word


def fillers_in(folded: str) -> tuple[Filler, ...]:
    """The roles of a folded statement and what fills them."""
    return tuple(filler for filler in _found(folded) if filler.characters)


def _found(folded: str) -> Iterator[Filler]:
    for match in _NAMED.finditer(folded):
        yield _filler(match[1], match, 2)
    for match in _LED.finditer(folded):
        if match[1] not in _NOT_LED:
            yield _filler(match[1], match, 2)
    for match in _PLACED.finditer(folded):
        yield _filler("", match, 1)
    for match in _CLEFT.finditer(folded):
        for verb in _verbs(match[1], match.start(1)):
            yield _filler(f"·{verb.text}", match, 2)
    for match in _AGENT.finditer(folded):
        if _MANNER.match(match[1]):
            continue
        verbs = _verbs(match[1], match.start(1))
        if verbs and verbs[-1].start - match.start(1) > 1:
            yield _of(f"·{verbs[-1].text}", Word(folded[match.start(1) : verbs[-1].start], match.start(1)))


def _filler(role: str, match: re.Match[str], group: int) -> Filler:
    return _of(role, Word(match[group], match.start(group)))


def _of(role: str, word: Word) -> Filler:
    telling = (character for character in word.text if "\u4e00" <= character <= "\u9fff")
    return Filler(role, word, frozenset(telling) - GRAMMAR - SAYS_LITTLE)


def _verbs(text: str, start: int) -> list[Word]:
    predicates = lexicon.predicates()
    return [Word(word.text, start + word.start) for word in lexicon.words(text) if word.text in predicates]
