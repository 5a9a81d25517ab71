"""How often something happened, told with 度 before a verb: 两度发出警告, 三度夺冠.

The words of its patterns were collected by hand: from errors on the annotated texts (``tests/data/figures``), and with
what the language has beside those.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from corpus.figures.figure import FigureKind
from corpus.figures.numerals.arithmetic import DIGITS
from corpus.figures.numerals.numerals import Numeral
from corpus.figures.numerals.quantity import Quantity, of
from corpus.figures.searching import around

_SIGN = re.compile("度")
_TIMES = re.compile(
    "(?<![零下上第高低约近达超逾过温差弧角纬经转斜散光视摄华氏\\d十百千万几数年季月])(?P<count>[两三四五六七八九])度"
    "(?=发[出布生动]|[上下]?调[高低升降整薪涨查]?|[加减][息薪价码产班]|降[价息级]|[涨升][价息]|夺|获[得奖颁选]|当选|连任|蝉联|登[上顶场]|"
    "入[选围狱院主]|出[任战击手庭现访]|[来到]访|赴|访[问华美日台]|延[期后长]|推[迟延]|打?破|刷新|提[高出前名起]|遭|被|沦|传[召唤出]|"
    "宣[布告]|修[改订正宪]|交[手锋战]|聚首|问鼎|称[霸王后]|封[王后]|申[请诉报]|上[诉访书榜]|落[选败榜]|参[选赛加]|[结离]婚|"
    "进[入球军出]|闯|撤[回换销]|更?换|[受处]罚|[示警]告|开[庭审会火]|审[理议]|流[标拍会产]|重[启组建申]|停[产工牌业运]|改[变名期革]|"
    "入围|否[决认]|退[回赛]|要求|致[函电歉]|约[谈见]|会[面晤谈]|中[标风]|昏[迷倒]|住院|手术|感染|爆发|失[败利守]|拒[绝]|易[主手帅])"
)


def in_words(plain: str) -> Iterator[Quantity]:
    """The numbers of times in a text."""
    for match in around(_TIMES, _SIGN, plain, 1):
        count = Decimal(DIGITS[match["count"]])
        quantity = of(Numeral(*match.span("count"), count, count, coefficient=count, single=True))
        quantity.kind, quantity.unit, quantity.end = FigureKind.COUNT, "次", match.end()
        yield quantity
