"""Numbers without a unit that are ages by the words beside them: 今年五十二, 现年47, 儿子三十一, 我十六进厂.

The words of its patterns were collected by hand: from errors on the annotated texts (``tests/data/figures``), and with
what the language has beside those.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus.figures.figure import Bound
from corpus.figures.numerals.quantity import Quantity
from corpus.figures.tables import units
from corpus.script import fold

_TOLD = re.compile(
    "(?:现年|年仅|年方|时年|年满|刚满|虚岁|周岁|享年|享寿|活到|活了|死时|卒时|终年|得年|卒年|去世时|那年|当年|最[小大老]的(?:才|只有|也)?)(?:已|已经|才|刚|都|快|是|为)?$"
)
_IS_OLD = re.compile("的[^\\W\\d]{0,3}(?:大爷|大妈|大娘|奶奶|爷爷|阿姨|婆婆|阿婆|阿伯|老人|老汉|老太)")
"""八十三的郑大爷: who is so old."""
_PASSED, _STILL = (
    re.compile("年(?:[过逾近届]|将近|已过)$"),
    re.compile("[的才仍还就依]|[,。;、!?)”」』\\n]|$"),
)
"""年过六十的村医."""
_IN_YEARS = re.compile("[,、(]年(?:已|方|且|近|逾)?$")
"""六天后身亡,年四十三: as histories tell an age."""
_THIS_YEAR = re.compile("今年(?:已|已经|才|刚|刚好|都|快|整)?$")
_PERSON = re.compile("(?<![给归])(?:[我他她咱])(?:都|已经|已|才|刚|也|也就)?$")
_OF_ONESELF = re.compile("(?:^|[,。;!?\\n:“「])[我他她](?:今年)?$")
"""我28,文职: a person alone at the beginning of a clause."""
_SEX = re.compile("(?:^|[,。;!?\\n:(“「、])[男女][,、/ ]$")
"""女,34: how people introduce themselves."""
_KIN = re.compile(
    "(?:儿子|女儿|闺女|老婆|媳妇|妻子|丈夫|老公|父亲|母亲|爸|妈|弟弟|妹妹|哥哥|姐姐|孙子|孙女|老伴|外公|外婆|爷爷|奶奶)"
    "(?:今年)?(?:才|刚|都|已经|已)?$"
)
_CLAUSE_BEGINS = re.compile("(?:^|[,。;!?\\n:“「]|[我他她])$")
_AT_THAT_AGE = re.compile("进厂|进国营|进城|参军|当兵|入伍|入行|学徒|离家|辍学|结婚|出嫁|守寡|拜师|下乡|退休")
"""我十六进厂: what is done at an age."""
_ENDS = re.compile("出头|好几|开外|[,。;、!?)”」』\\n]|$|了[,。;!?]")
_YOUNGEST, _OLDEST = 2, 120
_WINDOW = 6
"""Characters before an age in which a cue is looked for. Chosen."""


def infer(text: str, plain: str, quantities: Sequence[Quantity]) -> None:
    """Give numbers that are told as somebody's age their unit. ``plain`` is ``text`` folded, with what has been read
    masked, such as the date 今年; of the numbers behind that only those in Chinese numerals are ages, as people say them.
    """
    for quantity in quantities:
        if quantity.named or quantity.vague or quantity.bound is Bound.RANGE or quantity.numeral.power > 1:
            continue
        if _YOUNGEST <= quantity.low <= _OLDEST and _is_age(text, plain, quantity):
            quantity.set_unit(units().by_symbol["岁"])
            quantity.inferred = True


def _is_age(text: str, plain: str, quantity: Quantity) -> bool:
    said = not quantity.numeral.in_digits and not quantity.numeral.single
    before = fold(text[max(0, quantity.start - _WINDOW) : quantity.start])
    if said and _PASSED.search(before) and _STILL.match(plain, quantity.end):
        return True
    if _AT_THAT_AGE.match(plain, quantity.end):
        return said and _CLAUSE_BEGINS.search(before) is not None
    if said and _IS_OLD.match(plain, quantity.end):
        return True
    if not _ENDS.match(plain, quantity.end):
        return False
    if said and _IN_YEARS.search(before):
        return True
    if _TOLD.search(before) or _OF_ONESELF.search(before) or _KIN.search(before) or _SEX.search(before):
        return True
    return said and (_THIS_YEAR.search(before) or _PERSON.search(before)) is not None
