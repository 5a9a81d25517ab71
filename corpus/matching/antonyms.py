"""Words of one shape that mean the opposite because of a single opposing character: 上调 and 下调, 真迹 and 伪迹.

Chinese makes such words freely, so that a short list of characters stands for many pairs of words which no list has.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from corpus.matching.facts import Facts
from corpus.matching.lexicon import Word
from corpus.script import fold

_OPPOSED = (
    "升涨增加扩高/降跌减缩低 开启通/关闭停断 进入来/出离退撤 买购/卖售 盈赚/亏赔 胜赢/败负输 生活/死亡 真/假伪 前先/后 "
    "早/晚迟 快/慢 多/少 有/无 左/右 东/西 南/北 上/下 内/外 男/女 公/私 松宽/紧严 强/弱 长/短 轻/重 冷/热 干/湿 明/暗 "
    "得/失 聚合/散分 准允许/禁拒 信/疑 收/免 奖/罚 任/免 建立/拆废 主/被副 新/旧老 首/末 始/终 正/误反 对/错 安/危 "
    "富余/缺欠 满/空 留/走离 赞/反 善良优好/恶劣坏 整/碎残 旺/淡 清/浊 攻/守 借/还 自/他 昼/夜 晨/晚 同/异 独/合 "
    "续/停止断 木/钢石铁 顺/逆 暖/寒 亲/代 单/双 日白/夜晚"
)
"""Characters of the language that are opposed to each other, in pairs of sides."""
_DEGREES = frozenset(fold("更较最很太"))
"""What makes of a word a comparison, which may be of anything: 成本更低, 效率更高."""
_LONGEST = 4
"""Code points of the longest word that is looked at: longer ones are phrases, whose parts are looked at anyway."""


def opposed_words(a: Facts, b: Facts) -> Iterator[tuple[Word, Word]]:
    """The words of two statements that are opposed by one character. Who has both compares them."""
    here, there = ({word.text: word for word in facts.words} for facts in (a, b))
    for text, word in here.items():
        if text in there:
            continue
        for turned in opposites_of(text):
            against = there.get(turned)
            if against is not None and turned not in here and a.negates(word) == b.negates(against):
                yield word, against


@lru_cache(maxsize=50_000)
def opposites_of(word: str) -> tuple[str, ...]:
    """What a folded word becomes when one of its characters is replaced by an opposed one, whether that is a word or
    not. Empty for single characters."""
    if not 1 < len(word) <= _LONGEST or word[0] in _DEGREES:
        return ()
    return tuple(
        word[:at] + other + word[at + 1 :]
        for at, character in enumerate(word)
        for other in _opposed().get(character, ())
    )


@cache
def _opposed() -> dict[str, str]:
    found: dict[str, str] = {}
    for pair in fold(_OPPOSED).split():
        one, other = pair.split("/")
        for side, against in ((one, other), (other, one)):
            for character in side:
                found[character] = found.get(character, "") + against
    return found
