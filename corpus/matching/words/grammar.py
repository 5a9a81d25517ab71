"""Characters that hold a Chinese sentence together and say nothing about its subject."""

from __future__ import annotations

import re

from corpus.script import fold

GRAMMAR = frozenset(
    fold(
        "的了是在和与及或也就都而但这那其之于以为对从把被让给很更最还又再却则即若如因所着过地得吗呢吧啊么们个些此该并且等"
        "只才将要会能可没不有上下中来去到"
    )
)
"""In the form of folded text."""
NUMERAL = re.compile(r"[0-9〇一二三四五六七八九十百千万亿兆两几半.%]")
"""A character of a number in folded text."""

SAYS_LITTLE = frozenset(
    fold(
        "说称指表示认为人一二三四五六七八九十百千万年月日时分个名位家次天号第多少大小新好用做作成出入当事问题情况公司市县省国区局方面员者该本"
        "其向无未没非否另化性率度式型"
    )
)
"""Characters that two words may share without being related. In the form of folded text."""

FUNCTION_WORDS = frozenset(
    fold(
        "以上 以下 以内 以外 以及 以来 之后 之前 之间 之内 其中 其他 其它 其余 此外 另外 因此 因为 由于 "
        "所以 如果 假如 虽然 尽管 但是 然而 不过 而且 并且 或者 还是 就是 只是 不是 可是 于是 只有 没有 "
        "还有 已经 正在 曾经 将要 可以 可能 能够 应该 应当 必须 不会 不能 这个 这些 这样 这种 这里 那个 "
        "那些 那样 那么 这么 什么 怎么 怎样 如何 为何 为了 关于 对于 根据 按照 通过 随着 作为 成为 认为 "
        "表示 指出 称为 进行 我们 他们 她们 它们 你们 自己 大家 一个 一些 一样 一直 一般 目前 现在 同时 "
        "当时 此前 此次 今后 也是 都是 还要 不少 更多 许多 非常 十分 特别 比较 几乎 大约 左右 将近 约为 "
        "甚至 仍然 依然 究竟 至于 例如 比如 等等 据说 据称 说是 几家 几个 几位 多个 多家 多名 有关 相关 "
        "则是 而是 是否 是不是 会不会 有没有 "
    ).split()
)
"""Words that say nothing about the subject, so that sharing them is not informative. In the form of folded text."""
