"""Finds the noun that a number counts, right behind it (14亿人口) or some words later (七大科技厂商).

The words of its patterns were collected by hand: from errors on the annotated texts (``tests/data/figures``), and with
what the language has beside those.
"""

from __future__ import annotations

import re
from functools import cache

from corpus.figures.figure import FigureKind
from corpus.figures.numerals.quantity import Quantity
from corpus.figures.tables import any_of, counting, phrases
from corpus.script import is_han

_BIG_NOT = frozenset("小学多约幅致陆型于规半选会量部批赛量家")
_LARGER = re.compile("大(?:一?[些点]|[得很的了多,。;!?]|$)")
"""比三十大一些."""
_NOT_IN_A_NOUN = frozenset(
    "的在和与是了被将已等从向对为到至以而其有或及则也都就还才又但后前中上下内外这那各每"
)
_ENDS_A_PHRASE = _NOT_IN_A_NOUN | frozenset(
    "今明昨去参报获取得超增减入出进退提改修把让使令给用来过完达占比约仅只并且能可会要须应需该正再曾均共同时起开不没未丶"
)
"""Characters with which words begin that are no part of a noun phrase."""
_MAKES_NOUNS = frozenset(
    "社团会队组店厂馆站所院校园场区坊铺摊户者员师商库室厅塔寺庙宫台器机具车船舰艇证书刊报案牌奖村镇乡县岛桥楼棚矿窑"
)
_NO_NOUNS = frozenset({"左右", "之多", "停车"})
"""What looks like an unknown noun. What begins with a character of :data:`_ENDS_A_PHRASE`, as 以上, is none anyway."""
_LATIN_BETWEEN = re.compile("(?: ?[a-z][a-z0-9.+-]* ?(?:[0-9]+ ?)?){1,2}")
_ALSO_VERBS = frozenset(
    {"报告", "组织", "建议", "代表", "计划", "规划", "规定", "设计", "编辑", "投资", "合作"}
)
"""31个省报告: behind another noun, and before more of the sentence, these are its verb."""
_PEOPLE = "人"
"""The noun of one character behind which a verb often follows at once: 三百人参加. Others rather begin a longer word: 票价."""
_IN_A_WORD = re.compile(
    "人(?:工(?!作)|生(?![病活气还])|行(?![动走进])|体(?![检验会])|事(?![后先前])|道(?![歉别])|心(?!里)|[民均类才物士力格权性文气机脸寿防际造社字])"
)
"""What 人 begins so that it counts no people: 3个人工智能项目, but 五个人工作."""
_NATIONAL = frozenset("站队局馆级")
"""61个国家站: behind one of these 国家 is no country that is counted."""
_MOST_MODIFIERS, _LONGEST_MODIFIER = 2, 3
_REACH, _LONGEST_HEAD, _TWO = 6, 5, 2
"""How many characters behind the number its noun may begin, and lengths of nouns."""
_BEHIND_A_NOUN = frozenset("的和与及、已均都被将也")
"""Two unknown characters before one of these are a noun."""
_VERB = re.compile("成立|设立|组建|引导|注资|收购|推动|支持|资助|打造|兴建|增资")
"""拨100亿成立公司: what is done with the money, and no noun that is counted."""
_FIRST, _LAST = 1900, 2099
"""What in digits and right before a noun is a year and counts nothing."""


def count_big(plain: str, quantity: Quantity, at: int) -> bool:
    """七大科技厂商: seven of the noun that comes some characters later."""
    if plain[quantity.start - 1 : quantity.start] == "比" and _LARGER.match(plain, at):
        return False
    if plain[at] != "大" or quantity.low > 100 or quantity.kind is FigureKind.MONEY:
        return False
    after = plain[at + 1 : at + 2]
    if not is_han(after or " ") or after in _BIG_NOT:
        return False
    quantity.kind, quantity.unit, quantity.end = FigureKind.COUNT, "大", at + 1
    found = described_at(plain, at + 1)
    if found:
        quantity.unit = found
    return True


def count_noun(plain: str, quantity: Quantity, at: int) -> None:
    """A counted noun without a classifier: 14亿人口, 4.3亿活跃用户."""
    if quantity.kind is FigureKind.MONEY or quantity.glued or quantity.numeral.single:
        return
    if at > quantity.end and plain[quantity.start - 1 : quantity.start].strip(" \n"):
        return  # a space behind the number alone parts two halves of a headline: 总票房57亿 观影人次
    noun = noun_at(plain, at)
    if quantity.numeral.power >= 10**4 and money_head().match(plain, at):
        return
    if noun and plain[quantity.numeral.start : quantity.end].isdigit() and _FIRST <= quantity.low <= _LAST:
        return  # 2021人口普查
    if noun:
        quantity.kind, quantity.unit, quantity.end = FigureKind.COUNT, noun, at + len(noun)
        return
    if quantity.numeral.power >= 10**4 and not _VERB.match(plain, at):
        between = _LATIN_BETWEEN.match(plain, at)
        found = _noun_within(plain, between.end() if between else at, _REACH)
        if found:
            quantity.kind, quantity.unit = FigureKind.COUNT, found


_FEE = r"[^\W\d的了免消浪收自]{1,3}费(?![者品])"
"""备战费, 安家费."""


@cache
def money_head() -> re.Pattern[str]:
    """What makes money of a large number: 5000万冠军奖金, 300万违约金."""
    known = rf"[^,。;、!?的了\d\n]{{0,4}}{any_of(phrases('context', 'money_heads'))}"
    return re.compile(rf"{known}|{_FEE}")


def described_at(plain: str, at: int) -> str:
    """The head of the noun phrase at ``at``, which in Chinese is its last noun: 乐队 of 大学生乐队, 合作社 of 茶叶合作社.
    Up to six unknown characters may stand before the first noun. Empty if there is none.
    """
    unknown, begin = 0, at
    while at < len(plain) and unknown < _REACH:
        noun = _head_at(plain, at)
        if noun:
            return _last_of_compound(plain, at, noun)
        modifier = _longest(plain, at, counting().modifiers)
        if not modifier and (not is_han(plain[at]) or plain[at] in _ENDS_A_PHRASE):
            break
        unknown += 0 if modifier else 1
        at += len(modifier) or 1
    return _by_suffix(plain, begin, at)


def _by_suffix(plain: str, begin: int, end: int) -> str:
    """The head of an unknown phrase, which are its last two characters if the last one makes nouns: 作坊 of 木工作坊."""
    if plain[begin:end] in _NO_NOUNS:
        return ""
    if end - begin == _TWO and plain[end : end + 1] in _BEHIND_A_NOUN:  # 200个航点的
        return plain[begin:end]
    told = end - begin > 1 and plain[end - 1 : end] in _MAKES_NOUNS and plain[end - 2 : end] not in _NO_NOUNS
    return plain[end - 2 : end] if told else ""


def _last_of_compound(plain: str, at: int, noun: str) -> str:
    """The last noun of a run of nouns with at most a modifier between them."""
    for _ in range(_MOST_MODIFIERS):
        at += len(noun)
        if noun == "国家" and plain[at : at + 1] in _NATIONAL:
            return noun + plain[at]
        following = _head_at(plain, at) or _suffixed_at(plain, at)
        if not following:
            at += len(_longest(plain, at, counting().modifiers))
            following = _head_at(plain, at)
        if not following or (following in _ALSO_VERBS and is_han(plain[at + 2 : at + 3] or " ")):
            return noun
        noun = following
    return noun


def _suffixed_at(plain: str, at: int) -> str:
    """A noun of two characters behind another noun, known by its last character: 社团 of 学生社团."""
    after = plain[at + 2 : at + 3]
    ends = not after or not is_han(after) or after in _ENDS_A_PHRASE
    inside = is_han(plain[at : at + 1] or " ") and is_han(plain[at + 1 : at + 2] or " ")
    told = ends and inside and plain[at] not in _ENDS_A_PHRASE and plain[at + 1] in _MAKES_NOUNS
    return _by_suffix(plain, at, at + 2) if told else ""


def _head_at(plain: str, at: int) -> str:
    """The longest noun at this place; one of one character only where no other word can go on from it."""
    heads = counting().heads
    for length in range(min(_LONGEST_HEAD, len(plain) - at), 1, -1):
        if plain[at : at + length] in heads:
            return plain[at : at + length]
    char, after = plain[at : at + 1], plain[at + 1 : at + 2]
    ends = not after or not is_han(after) or after in _ENDS_A_PHRASE
    people = char == _PEOPLE and _IN_A_WORD.match(plain, at) is None
    return char if char in heads and (ends or people) else ""


def _longest(plain: str, at: int, words: frozenset[str]) -> str:
    pieces = (plain[at : at + length] for length in range(_LONGEST_MODIFIER, 0, -1))
    return next((piece for piece in pieces if piece in words), "")


def noun_at(plain: str, at: int) -> str:
    nouns = counting().nouns
    for length in range(min(counting().longest, len(plain) - at), 0, -1):
        if plain[at : at + length] in nouns:
            return plain[at : at + length]
    return ""


def _noun_within(plain: str, at: int, reach: int) -> str:
    """The first known noun within ``reach`` characters; empty if a word that ends noun phrases comes first."""
    for place in range(at, min(at + reach, len(plain))):
        if not is_han(plain[place]) or plain[place] in _NOT_IN_A_NOUN:
            return ""
        noun = noun_at(plain, place)
        if len(noun) > 1 or (noun and place == at):
            return noun
    return ""
