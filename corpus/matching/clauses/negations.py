"""Where a statement negates something, and which of its words it negates.

A character that negates by itself is often a part of a word that does not negate what stands around it: 淹没, 南非,
差不多, 独一无二. Which words these are is settled by the words of the statement, and not by the characters alone.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from corpus.matching.words import lexicon
from corpus.matching.words.lexicon import Word
from corpus.script import fold

Negation = tuple[int, int]
"""Where a negation begins and ends, in code points of the folded statement."""

_NEGATION = re.compile(
    fold(
        "没有?"
        "|(?<![所总无从舍恨怪见顾记懂免值使])不(?!得[不了已而意]|[少仅但过断久同料禁妨满足限止管论只单光惜如到逾治]|及(?![格时])|超过|[低高多]于|排除)"
        "|未(?![来必免])"
        "|无(?![论疑线数缝非轨效比与穷尽愧私独形偿障烟糖铅锡息氧菌]|人[机驾船艇车区值])"
        "|[并绝决实亦均]非"
        "|否认|(?<!不)排除|零(?=事故|伤亡|死亡|感染|投诉|失误|违规|故障|泄漏|差错|中断)|勿|毋|莫|免于|(?<=[找买等管见看听收拿够达])不[到着]"
    )
)
_NOT_NEGATING = frozenset(
    fold(
        "淹没 沉没 埋没 吞没 出没 没收 没落 没顶 隐没 覆没 泯没 没准 没准儿 "
        "差不多 了不起 对不起 不得不 不能不 不可不 不由得 不由 忍不住 禁不住 冷不防 动不动 少不了 免不了 "
        "大不了 不亚于 不失为 不外乎 不外 不时 不觉 不免 不愧 不幸 不已 不惜 不停 不等 不多时 不一会 不远处 不了 "
        "不锈钢 不动产 不列颠 不丹 不间断 无异于 无霜期 无机 无机盐 无机物 无色 无量 无锡 无常 "
        "莫斯科 莫扎特 莫高窟 莫非 莫过于 莫名 莫不 莫不是 南非 北非 东非 西非 中非 是非 除非 无非 非得 非凡 "
        "韩非子 非金属 非线性 非农 非遗 非营利 非政府 未知数 未婚妻 未成年 巨无霸 "
        "要不是 要不然 要不 时不时 不妨 不单 不光 不独 不惟 不外是 不要紧 无所谓"
    ).split()
)
"""Words of up to three characters with a negating character that negate nothing beside themselves. Collected
from the most frequent words of jieba's table that have such a character."""
_PHRASE = 4
"""Characters from which a word is a set phrase: 独一无二, 不可或缺, 无可比拟. It negates nothing outside itself."""
_PLAIN_PHRASE = re.compile(
    fold(
        "^(?:没有?|并非|并不|并未|从不|从未|毫无|毫不|不会|不能|不是|不利|不良)"
        "|(?:无法|不能|不会|不再|没有|不是|不想|不敢|不肯|不愿|不让|不许|不准|不可|不必)$"
    )
)
"""A phrase of that length that means what its characters say: its negation concerns the rest of the phrase, or what
follows: 没有关系, 并不知道, 再也不能."""
_REACH = 8
"""Code points behind 不 and the like within which a word of its clause may be what is negated."""
_OBJECT_REACH = 16
"""The same behind 没有 and 未, which reach over what describes an object: 没有发现与疫苗有关的异常反应."""
_REACHING = re.compile(fold("没|未"))
LIGHT = frozenset(
    fold(
        "发现 发生 出现 存在 具有 拥有 造成 导致 引起 引发 产生 构成 形成 属于 成为 作为 收到 接到 得到 受到 遭到 "
        "看到 见到 听到 观察 观察到 查到 找到 检出 测出 录得 实行 进行 采取 予以 给予 加以 作出 做出 提出 提供 安排 "
        "任何 可能 需要 打算 计划 准备 能够 允许"
    ).split()
)
"""Verbs that say little by themselves: with them their object is negated (没有发现异常反应), or the verb behind them
(不打算退出)."""
_THEN = re.compile(fold("[就才便]"))
"""What ends the reach of a negation before it, or makes its clause say only when: 没盖完就开学."""
_DESCRIBES = re.compile(fold("(?:所?[说讲称]|公布|宣布)?的"))
"""What makes of the words before it a description: 未经处理的污水, 官方说的八万人."""
_EXISTENCE = re.compile(fold("没有|无|不存在"))
"""Negations of what is described: 没有实行限时供水的计划."""
_OF_A_NOUN = re.compile(fold("没有|无|不存在|不[是在]|[并绝决实亦均]非"))
"""Negations that concern a noun together with what describes it: 不是公司的责任. Others concern what describes it
alone: 未满18岁的选手."""
_COMPARED = re.compile(fold("[^，。；]{0,4}?[那这][么样]"))
"""What makes of a negation behind it a comparison: 没有公告里那么多."""


def negations_in(folded: str, words: Sequence[Word]) -> tuple[Negation, ...]:
    """The negations of a folded statement in order. ``words`` are its words in order."""
    starts = [word.start for word in words]
    found = []
    for match in _NEGATION.finditer(folded):
        at = bisect_right(starts, match.start()) - 1
        within = at >= 0 and _is_within(match.start(), words[at])
        if not within and not _asks(folded, match.start()):
            found.append(match.span())
    return tuple(found)


def _is_within(at: int, word: Word) -> bool:
    """Whether the negating character at a place is only a part of a word that negates nothing outside itself."""
    if at >= word.end:
        return False
    set_phrase = len(word.text) >= _PHRASE and _PLAIN_PHRASE.search(word.text) is None
    return set_phrase or word.text in _NOT_NEGATING


def _asks(folded: str, at: int) -> bool:
    """Whether a negation stands between two of the same character: 能不能, 有没有."""
    return at > 0 and folded[at - 1] == folded[at + 1 : at + 2]


def negation_of(folded: str, negations: Sequence[Negation], word: Word, clause: int) -> Negation | None:
    """The first of the negations that negate a word together, None if an even number of them does.

    They stand shortly before it, and not before the start of its ``clause``.
    """
    reaching = [
        (start, end)
        for start, end in negations
        if clause <= start and end <= word.start and word.start - end <= _reach(folded, start)
    ]
    return reaching[0] if len(reaching) % 2 == 1 else None


def _reach(folded: str, negation: int) -> int:
    return _OBJECT_REACH if _REACHING.match(folded, negation) else _REACH


def concerns(folded: str, negation: Negation, word: Word, words: Sequence[Word]) -> bool:
    """Whether a negation that reaches a word says that it is not so.

    It does not if what it negates is another predicate before the word (不认为全是毒谷的错), if it only describes
    something (未经处理的污水), or if its clause only says when something else happened (没盖完就开学). ``words`` are
    those of the statement.
    """
    if _THEN.search(folded, negation[1], word.start) or _THEN.match(folded, word.end):
        return False
    if _DESCRIBES.match(folded, word.end) and _EXISTENCE.match(folded, negation[0]) is None:
        return False
    if "的" in folded[negation[1] : word.start] and _OF_A_NOUN.match(folded, negation[0]) is None:
        return False
    if _COMPARED.match(folded, word.end):
        return False
    between = (other.text for other in words if negation[1] <= other.start and other.end <= word.start)
    predicates = lexicon.predicates()
    return all(text in LIGHT or text not in predicates for text in between)
