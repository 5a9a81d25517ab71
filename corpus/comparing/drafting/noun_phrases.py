"""Tests whether a sequence of words is a complete noun phrase, so that it can be a title.

Chinese words have no endings that distinguish nouns from verbs, and many are both. The neighbouring words decide:
拖欠的货款 and 采购价格 are noun phrases, 配备救护车 is not.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from corpus.comparing.drafting.cutting import MEASURES, UNKNOWN
from corpus.matching.words import lexicon
from corpus.script import fold

_MEASURES = MEASURES | frozenset(fold("格准"))
"""Suffixes that name a measure, with those of 价格 and 标准."""
_KINDS = frozenset(fold("员者商户类站书单表期票口"))
"""Last characters of nouns that a verb can modify: 采购价格, 排放标准, 保险公司."""
_HANGING = frozenset(fold("达为至到了约仅占已将被把是有在里中上下前后内外时并均超逾掉着过们于"))
"""Characters that cannot end a phrase."""
_NOUNS = frozenset(
    fold(word)
    for word in (
        "收入 支出 开支 需求 投入 补助 补贴 供应 供给 应用 创新 销售 治理 监管 垄断 赔偿 罚款 贷款 存款 借款 欠款 捐款 "
        "拨款 定价 报价 估值 产出 分红 采购 排放"
    ).split()
)
"""Words that jieba's dictionary has as verbs but the press mostly uses as nouns."""
_DEGREES = frozenset(fold("最更较"))
"""Adverbs of degree, which require a following word."""
_TOLD_BY_VERBS = _MEASURES | _KINDS
_BEGINS_NO_WORD = frozenset(fold("化性们式型者比较"))
"""Suffixes and words of comparison, which do not begin an unknown word: 化推 in 碎片化推高."""
_LED_BY = re.compile(fold("(?:比|较|跟|同|与|和|把|被|将|让|使)$"))
"""Prepositions whose object is not a title: 比常年同期偏少."""
_OF = fold("的")
"""The particle between an attribute and its noun."""
_CLOSED = re.compile(fold("$|[，。；、：！？,;:!?\\s”」』》）)]|[的和与及为是达约仅]"))
"""Text behind a verb without an object, which may be a noun: 出口管制，."""

_APART = re.compile(
    fold(
        "[^\u3400-\u9fff]|[的一是在不了有和就都而及与着或为对从以到之于被让把向使将只没但已还才会能可要应须该请说称指由比同等又也再很更最每各另某"
        "达至超逾近约共仅升降涨跌增减占因前后内外上下中里者们时用]"
    )
)
"""Characters that do not belong to the word before them."""


def may_begin(folded: str, start: int, end: int) -> bool:
    """Whether a phrase may begin with the word at a place of a folded text."""
    word = folded[start:end]
    unknown = lexicon.rarity(word) >= UNKNOWN
    if _LED_BY.search(folded, 0, start) or (unknown and word[0] in _BEGINS_NO_WORD):
        return False
    return word not in lexicon.adverbs()


def is_mere_verb(folded: str, start: int, end: int) -> bool:
    """Whether the word at a place of a folded text is a verb and hardly ever a noun."""
    word = folded[start:end]
    return word in lexicon.verbs() and word not in _NOUNS and word[-1] not in _MEASURES


def may_precede(folded: str, start: int, end: int, following: str) -> bool:
    """Whether the word at a place of a folded text may stand before another word of a phrase: an adverb may not, and a
    verb only if it says which thing is meant."""
    word = folded[start:end]
    if word in lexicon.adverbs():
        return False
    names = word in _NOUNS or following[-1] in _TOLD_BY_VERBS
    return names or word not in lexicon.verbs() or folded.startswith(_OF, end)


def leads_on(word: str) -> bool:
    """Whether a folded word requires a following word, such as 低于, 最少 and 翻到."""
    return word[-1] in _HANGING or word[0] in _DEGREES or word in lexicon.adverbs()


def may_end(folded: str, start: int, end: int, *, alone: bool) -> bool:
    """Whether a phrase may end with the word at a place of a folded text. ``alone``: it is the only word."""
    word = folded[start:end]
    if leads_on(word):
        return False
    if not is_mere_verb(folded, start, end):
        return True
    return not alone and _CLOSED.match(folded, end) is not None


def is_whole(folded: str, end: int, covered: Collection[int]) -> bool:
    """Whether the word that ends at a place is not continued by a character outside all words: 教学 in 教学点 is not
    whole. ``covered``: the offsets of words and figures."""
    return end >= len(folded) or end in covered or _APART.match(folded, end) is not None
