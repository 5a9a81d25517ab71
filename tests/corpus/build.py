"""Builders: values with sensible defaults, and sample texts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from corpus.anchors import describe
from corpus.archive import Archive
from corpus.blocks import Block, BlockKind
from corpus.identities import cell_id, reading_id
from corpus.measures import Bound, FigureKind
from corpus.memos import Memo, SavedSearch
from corpus.model import (
    Annotator,
    AnnotatorKind,
    Article,
    Claim,
    FigureMark,
    Kind,
    Language,
    Link,
    MarkAction,
    Project,
    Rejection,
    Relation,
    Span,
    Tag,
    TextVersion,
)
from corpus.questions import (
    ArticleReading,
    CellStatus,
    DraftRejection,
    Origin,
    Question,
    QuestionVerdict,
    Rate,
    Status,
)
from corpus.text import digest

NOON = "2026-10-08T04:00:00Z"
LIN = Annotator("lin", "林晓")

SIMPLIFIED = """青川渡轮十二年来首次调价
青川市交通局10月7日公布，跨江渡轮单程票价由2元调整为3元，自11月1日起执行。
交通局测算，调价后平均票价为2.6元，比调整前上涨约三成。每年增加的票款收入约1.4亿元，将用于更新船只。
“船太旧了，夏天舱里像蒸笼。”住在东岸的王女士说。她每天过江两次，一个月要多付八十元。
渡轮公司提供的数据显示，去年日均客运量为21.5万人次，同比增长4.2%；今年前三季度为22万人次。
专家认为，票价仍低于同等城市的平均水平，但应当同时公布成本，让乘客知道钱去了哪里。
"""

TRADITIONAL = """青川渡輪十二年來首次調價
青川市交通局10月7日公佈，跨江渡輪單程票價由2元調整為3元，自11月1日起執行。
交通局測算，調價後平均票價為2.6元，比調整前上漲約三成。每年增加的票款收入約1.4億元，將用於更新船隻。
「船太舊了，夏天艙裡像蒸籠。」住在東岸的王女士說。她每天過江兩次，一個月要多付八十元。
渡輪公司提供的資料顯示，去年日均客運量為21.5萬人次，同比增長4.2%；今年前三季度為22萬人次。
專家認為，票價仍低於同等城市的平均水準，但應當同時公佈成本，讓乘客知道錢去了哪裡。
"""


def article(number: int, content: str, **fields: Any) -> tuple[Article, TextVersion]:
    """An article and its text."""
    text = TextVersion(f"text-{number}", f"article-{number}", content, digest(content), LIN.id, NOON)
    sheet = Article(
        id=text.article, title=f"第 {number} 篇", publisher="青川日报", published="2026-10-08", url="",
        language=Language.SIMPLIFIED, source_file=f"{number}.txt", encoding="utf-8", text=text.id,
        sha256=text.sha256, characters=len(content), position=number, annotator=LIN.id, created=NOON, updated=NOON,
    )  # fmt: skip
    return replace(sheet, **fields), text


def claim(one: str, of: TextVersion, span: Span, /, tags: Sequence[str] = (), **fields: Any) -> Claim:
    """A claim that quotes ``span`` of a text."""
    at = describe(of.content, span)
    made = Claim(
        id=one, article=of.article, text=of.id, start=at.start, end=at.end, quote=at.quote, prefix=at.prefix,
        suffix=at.suffix, tags=tuple(tags), kind=Kind.NONE, note="", orphaned=False, annotator=LIN.id,
        created=NOON, updated=NOON,
    )  # fmt: skip
    return replace(made, **fields)


def quoting(one: str, of: TextVersion, words: str, /, tags: Sequence[str] = (), **fields: Any) -> Claim:
    """A claim on the first occurrence of ``words`` in a text."""
    start = of.content.index(words)
    return claim(one, of, Span(start, start + len(words)), tags, **fields)


def tag(one: str, position: int = 0, parent: str | None = None, **fields: Any) -> Tag:
    made = Tag(one, f"标签 {one}", parent, "blue", "", None, position, LIN.id, NOON, NOON)
    return replace(made, **fields)


def link(one: str, source: str, target: str, relation: str = "equivalent", **fields: Any) -> Link:
    return replace(Link(one, source, target, relation, "", LIN.id, NOON, NOON), **fields)


def mark(one: str, of: Claim, words: str, /, low: float = 2.6, **fields: Any) -> FigureMark:
    """A mark on the first occurrence of ``words`` in a claim."""
    start = of.start + of.quote.index(words)
    made = FigureMark(
        id=one, claim=of.id, start=start, end=start + len(words), action=MarkAction.CORRECTED, text=words,
        kind=FigureKind.MONEY, low=low, high=low, unit="CNY", bound=Bound.EXACT, value="", inferred=False,
        annotator=LIN.id, created=NOON, updated=NOON,
    )  # fmt: skip
    return replace(made, **fields)


def rejection(one: str, end: Claim, other: Claim, **fields: Any) -> Rejection:
    """A rejected suggestion for the quotes of two claims."""
    made = Rejection(
        one, end.article, end.quote, end.start, end.end, other.article, other.quote, other.start, other.end,
        "equivalent", LIN.id, NOON, NOON,
    )  # fmt: skip
    return replace(made, **fields)


def question(one: str, position: int = 0, **fields: Any) -> Question:
    made = Question(
        one, f"议题 {one}", "", QuestionVerdict.NONE, "", None, None, position, LIN.id, NOON, NOON
    )  # fmt: skip
    return replace(made, **fields)


def cell(of: str, article: str, status: Status = Status.NOT_MENTIONED, **fields: Any) -> CellStatus:
    made = CellStatus(cell_id(of, article), of, article, status, "", LIN.id, NOON, NOON)
    return replace(made, **fields)


def reading(article: str, annotator: str = LIN.id) -> ArticleReading:
    return ArticleReading(reading_id(article, annotator), article, annotator, NOON)


def origin(one: str, name: str = "青川市交通局", **fields: Any) -> Origin:
    return replace(Origin(one, name, "", LIN.id, NOON, NOON), **fields)


def draft_rejection(one: str, *quotes: tuple[str, str], **fields: Any) -> DraftRejection:
    return replace(DraftRejection(one, "票价", quotes, LIN.id, NOON), **fields)


def rate(one: str, unit: str = "USD", target: str = "CNY", factor: float = 7.12, **fields: Any) -> Rate:
    return replace(Rate(one, unit, target, factor, "央行中间价", LIN.id, NOON, NOON), **fields)


def memo(one: str, **fields: Any) -> Memo:
    return replace(Memo(one, None, None, f"札记 {one}", "**想法**", LIN.id, NOON, NOON), **fields)


def saved_search(one: str, *filters: tuple[str, tuple[str, ...]], **fields: Any) -> SavedSearch:
    made = SavedSearch(one, f"查找 {one}", filters or (("words", ("票价",)),), 0, LIN.id, NOON, NOON)
    return replace(made, **fields)


def written_down() -> Archive:
    """The project of :func:`compared` with the structure of a text, a memo of each kind and a saved search."""
    held = compared()
    title = held.texts[0].content.index("\n")
    blocks = (Block(0, title, BlockKind.HEADING), Block(title + 1, title + 20, BlockKind.TABLE_ROW, 2))
    return replace(
        held,
        articles=(
            replace(held.articles[0], byline="记者 王一", file_sha256="0f" * 32, folder="报道/本地"),
            *held.articles[1:],
        ),
        texts=(replace(held.texts[0], blocks=blocks), *held.texts[1:]),
        memos=(
            memo("n1", article="article-0"),
            memo("n2", tag="riders", annotator="chen"),
            memo("n3", title="", text="@[票价](c1)"),
        ),
        saved_searches=(
            saved_search("s1", ("tag", ("fare", "riders")), ("annotator", ("chen",))),
            saved_search("s2", position=1),
        ),
    )


def compared() -> Archive:
    """The project of :func:`archive` with a row in each table of a comparison."""
    held = archive()
    grouped = {"c1": "q1", "c2": "q1", "c3": "q2"}
    claims = tuple(
        replace(one, question=grouped.get(one.id), origin="o1" if one.id == "c2" else None)
        for one in held.claims
    )
    corrected, added, third = held.figure_marks
    return replace(
        held,
        annotators=(
            *held.annotators,
            Annotator("chen-2", "陈立", colour="rose", same_as="chen"),
            Annotator("shared", "", kind=AnnotatorKind.SHARED),
        ),
        claims=claims,
        figure_marks=(
            replace(corrected, action=MarkAction.NOTED, answers=True),
            replace(added, scope="只计付费乘客"),
            replace(third, period="去年"),
        ),
        questions=(
            question("q1", baseline="c2", tag="fare", summary="都说二元六", verdict=QuestionVerdict.AGREED),
            question("q2", 1, note="待查", annotator="chen"),
        ),
        cells=(
            cell("q1", "article-0", Status.AGREES, reason="四舍五入", annotator="chen"),
            cell("q2", "article-1"),
        ),
        readings=(reading("article-0"), reading("article-1"), reading("article-1", "chen")),
        origins=(origin("o1", note="官网"),),
        draft_rejections=(
            draft_rejection("d1", ("article-0", "更新船只"), ("article-1", "更新船隻"), annotator="chen"),
        ),
        rates=(rate("x1"),),
    )


def archive() -> Archive:
    """A small project with a row in each table."""
    first, first_text = article(0, SIMPLIFIED)
    second, second_text = article(1, TRADITIONAL, language=Language.TRADITIONAL, published=None)
    claims = (
        quoting(
            "c1", first_text, "平均票价为2.6元", ["fare-rise", "fare"], kind=Kind.STATISTIC, note="按年报"
        ),
        quoting("c2", second_text, "平均票價為2.6元", ["fare"]),
        quoting("c3", first_text, "日均客运量为21.5万人次", ["riders"], annotator="chen"),
        quoting("c4", second_text, "票款收入", orphaned=True, quote="票款進項", text="older-text"),
    )
    return Archive(
        project=Project("project", "渡轮调价", NOON),
        annotators=(LIN, Annotator("chen", "陈立")),
        articles=(first, second),
        texts=(first_text, second_text),
        tags=(tag("fare", shortcut=1), tag("fare-rise", parent="fare", colour="orange"), tag("riders", 1)),
        relations=(Relation("background", "背景", True, 5),),
        claims=claims,
        links=(link("l1", "c1", "c2", note="同一来源"), link("l2", "c3", "c2", "background")),
        figure_marks=(
            mark("m1", claims[1], "2.6元", action=MarkAction.DISMISSED, inferred=True),
            mark("m2", claims[2], "日均", 1.0, action=MarkAction.ADDED, kind=FigureKind.DURATION, unit="day"),
            mark("m3", claims[2], "21.5万人次", 2.2e5, kind=FigureKind.COUNT, unit="人次", annotator="chen"),
        ),
        rejections=(rejection("r1", claims[0], claims[3], annotator="chen"),),
        exported=NOON,
    )
