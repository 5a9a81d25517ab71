"""Builders: small projects with sensible defaults, with texts written for the tests."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from corpus.archive import Archive
from corpus.model import (
    BUILT_IN_RELATIONS,
    DIRECTED_RELATIONS,
    TAG_COLOURS,
    Annotator,
    Article,
    Claim,
    Kind,
    Language,
    Link,
    Project,
    Relation,
    Tag,
    TextVersion,
)

NOON = "2026-10-08T04:00:00.000Z"
LIN = Annotator("annotator-lin", "林晓")

RIVER_DAILY = """青川渡轮十二年来首次调价
青川市交通局10月7日公布，跨江渡轮单程票价由2元调整为3元，自11月1日起执行。
交通局测算，调价后平均票价为2.6元，比调整前上涨约三成。每年增加的票款收入约1.4亿元，将用于更新船只。
渡轮公司提供的数据显示，去年日均客运量为21.5万人次，同比增长4.2%。
"""

RIVER_WEEKLY = """三块钱过江，钱去了哪里
渡轮单程票从2元涨到3元，只是账单的第一行。我们按公开的客流结构重新测算，调价后平均票价约为2.8元，涨幅超过四成。
年报披露，去年日均客运量为19.8万人次，按登船计算，换乘不重复计入。
若客流不变，票款每年可多收1.8亿至2.2亿元。
"""

RIVER_POST = """青川渡輪調漲　通勤族每月多付八十元
青川渡輪十一月一日起調整票價，單程票由2元調為3元，這是該市十二年來首度漲價。
主管機關說明，去年全線日均運量逾20萬人次，平均票價調整後約2.6元，漲幅近三成。
不過本報實際試算，通勤族每月支出平均增加約80元。
"""


def relations() -> tuple[Relation, ...]:
    """The five built-in relations."""
    return tuple(
        Relation(name, "", name in DIRECTED_RELATIONS, number)
        for number, name in enumerate(BUILT_IN_RELATIONS)
    )


def article(
    number: int, content: str, language: Language = Language.SIMPLIFIED, publisher: str = "青川日报"
) -> Article:
    """An article whose title is the first line of its text."""
    return Article(
        id=f"article-{number}",
        title=content.partition("\n")[0],
        publisher=publisher,
        published="2026-10-08",
        url="",
        language=language,
        source_file=f"{number}.txt",
        encoding="utf-8",
        text=f"text-{number}",
        sha256=hashlib.sha256(content.encode()).hexdigest(),
        characters=len(content),
        position=number,
        annotator=LIN.id,
        created=NOON,
        updated=NOON,
    )


def text_of(article: Article, content: str) -> TextVersion:
    """The current text version of ``article``."""
    return TextVersion(article.text, article.id, content, article.sha256, LIN.id, NOON)


def tag(number: int, name: str, parent: str | None = None) -> Tag:
    """A tag in the colour of its number."""
    colour = TAG_COLOURS[number % len(TAG_COLOURS)]
    return Tag(f"tag-{number}", name, parent, colour, "", None, number, LIN.id, NOON, NOON)


def claim(
    number: int,
    of: Article,
    content: str,
    quote: str,
    tags: Sequence[str] = (),
    note: str = "",
    kind: Kind = Kind.NONE,
) -> Claim:
    """A claim on the first occurrence of ``quote`` in the text, which must contain it."""
    start = content.index(quote)
    end = start + len(quote)
    return Claim(
        id=f"claim-{number}",
        article=of.id,
        text=of.text,
        start=start,
        end=end,
        quote=quote,
        prefix=content[max(0, start - 32) : start],
        suffix=content[end : end + 32],
        tags=tuple(tags),
        kind=kind,
        note=note,
        orphaned=False,
        annotator=LIN.id,
        created=NOON,
        updated=NOON,
    )


def link(number: int, source: Claim, target: Claim, relation: str = "equivalent") -> Link:
    """A link between two claims."""
    return Link(f"link-{number}", source.id, target.id, relation, "", LIN.id, NOON, NOON)


def river_archive() -> Archive:
    """Three articles on one ferry fare, with tags, claims and links that agree, differ and overlap."""
    contents = (RIVER_DAILY, RIVER_WEEKLY, RIVER_POST)
    daily = article(1, RIVER_DAILY)
    weekly = article(2, RIVER_WEEKLY, publisher="江城财经")
    post = article(3, RIVER_POST, Language.TRADITIONAL, "聯合江報")
    articles = (daily, weekly, post)
    fare, rise, riders = tag(0, "票价水平"), tag(1, "涨幅测算"), tag(2, "客运规模")
    income = tag(3, "收入")
    claims = (
        claim(1, daily, RIVER_DAILY, "单程票价由2元调整为3元", [fare.id], kind=Kind.POLICY),
        claim(2, daily, RIVER_DAILY, "调价后平均票价为2.6元", [fare.id]),
        claim(3, daily, RIVER_DAILY, "比调整前上涨约三成", [rise.id]),
        claim(4, daily, RIVER_DAILY, "每年增加的票款收入约1.4亿元", [income.id]),
        claim(5, daily, RIVER_DAILY, "去年日均客运量为21.5万人次", [riders.id], "官方口径", Kind.STATISTIC),
        claim(6, weekly, RIVER_WEEKLY, "渡轮单程票从2元涨到3元", [fare.id]),
        claim(7, weekly, RIVER_WEEKLY, "调价后平均票价约为2.8元，涨幅超过四成", [fare.id, rise.id]),
        claim(8, weekly, RIVER_WEEKLY, "去年日均客运量为19.8万人次", [riders.id], "按登船计算"),
        claim(9, weekly, RIVER_WEEKLY, "票款每年可多收1.8亿至2.2亿元", [income.id]),
        claim(10, post, RIVER_POST, "單程票由2元調為3元", [fare.id]),
        claim(11, post, RIVER_POST, "去年全線日均運量逾20萬人次", [riders.id]),
        claim(12, post, RIVER_POST, "漲幅近三成", [rise.id]),
    )
    by_number = {int(one.id.rpartition("-")[2]): one for one in claims}
    links = (
        link(1, by_number[1], by_number[6]),
        link(2, by_number[6], by_number[10]),
        link(3, by_number[5], by_number[8], "differs_in_figure"),
        link(4, by_number[8], by_number[11], "contradicts"),
        link(5, by_number[3], by_number[12], "overlaps"),
        link(6, by_number[4], by_number[9], "differs_in_figure"),
    )
    return Archive(
        project=Project("project-river", "青川渡轮调价", NOON),
        annotators=(LIN,),
        articles=articles,
        texts=tuple(text_of(one, content) for one, content in zip(articles, contents, strict=True)),
        tags=(fare, rise, riders, income),
        relations=relations(),
        claims=claims,
        links=links,
    )
