"""Words by which a clause says that something is planned, wanted, possible or supposed, and not that it is so.

The patterns share their words as far as they ask the same, and each adds those that only its own question allows: 预算
makes of a figure an expectation, but not of an act something that is still to be done. A word that is added to one of
them may belong in the others too.
"""

from __future__ import annotations

import re

from corpus.script import fold

_INTENDED = "计划|打算|有望|力争|争取"
"""What somebody means to do, or expects to reach."""
_DEMANDED = "要求|呼吁|建议"
"""What somebody would have others do."""
_CONDITIONS = "若|如果|假如|倘若|一旦"
"""Conjunctions of a condition."""
_CONCESSIONS = "即便|即使"
"""Conjunctions of a condition that would change nothing."""

WANTED = re.compile(
    fold(
        f"{_INTENDED}|{_DEMANDED}|限期|责令|承诺|允诺|答应|应当?(?!对)|须|需要|拟|希望|若|如果|可能|可以|有助于?|有利于|旨在"
    )
)
"""What makes of the words behind it in a clause something that is wanted or possible: 限期一个月整改."""
PLANNED = re.compile(
    fold(f"{_INTENDED}|{_DEMANDED}|拟(?![人态真订定])|预计|准备(?![金好])|将(?![近军士领来就])|预期")
)
"""What makes of an act behind it in its clause something that is still to be done: 计划关闭."""
POSSIBLE = re.compile(fold("可能(?!性)|或将|或许|也许|疑似|不排除|据传"))
"""What makes of it something that may be so."""
AHEAD = re.compile(fold("将|防|避免|以免|禁止"))
"""What makes of a predicate behind it something that has not happened, besides what is wanted or supposed."""
EXPECTED = re.compile(
    fold(
        f"{_INTENDED}|预计|预测|预期|预估|预算|概算|批复|可研|设计|规划|拟|目标|承诺|可望|情景|看好|上看|赌|押"
        "|原[定订]|料(?=[会将为到达])|将(?![近军来])|(?<!不)会(?=[达到升降超有是])|要(?=[到达缩减增扩涨降等收])"
        "|建议|应当?(?![对急届用付收])|指引|规定|标准|警戒|明年|后年|来年"
    )
)
"""What makes of a figure an expectation: a forecast, a plan, a limit, a time to come."""
PROPOSED = re.compile(fold("建议|呼吁|主张|倡议|最好"))
"""What makes of a figure behind it in its clause a proposal."""
CONDITION = re.compile(fold(f"{_CONDITIONS}|{_CONCESSIONS}|要是"))
"""What makes of it a condition."""
SUPPOSED = re.compile(
    fold(
        f"^(?:但|而|且|也)?(?:{_CONDITIONS}|{_CONCESSIONS}|要是|假设|万一|只要|除非|哪怕|无论|不管)"
        "|(?:能否|是否|会不会|能不能)"
    )
)
"""What makes of a clause something that is supposed or asked: 若未能突破, …"""
RUMOUR_OR_CONDITION = re.compile(
    fold(f"(?:对于?|针对)?(?:外传|网传|传言|传闻|谣传|外界[传质])|(?:{_CONDITIONS})")
)
"""What introduces a clause that its statement does not assert: 对于外传大砍人力, …"""
