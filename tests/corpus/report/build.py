"""Reports for tests: the sample project with questions, and single rows made by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from functools import cache
from typing import Any

from corpus.comparing.ledger import ledger_of
from corpus.comparing.rows import rows_of
from corpus.comparing.values import (
    Cell,
    CellFigure,
    CellStatement,
    Row,
    StatusReason,
    StatusReasonCode,
)
from corpus.figures import find_figures
from corpus.figures.ledger import LedgerFigure, effective
from corpus.identities import ArticleId
from corpus.model import Claim, Entity, Project, Span
from corpus.questions import (
    ArticleReading,
    CellStatus,
    Origin,
    Question,
    QuestionVerdict,
    Status,
)
from corpus.readers.json_archive import parse
from corpus.report.material import Material, ProjectState
from corpus.snapshot import Snapshot
from resources.sample import build
from tests.corpus.build import LIN, NOON, article

MADE = datetime(2026, 11, 24, 14, 32, tzinfo=timezone(timedelta(hours=8)))
GROUPS: Mapping[str, Sequence[str]] = {
    "单程票价": ("单程票价由2元调整为3元", "坐一趟汐州轮渡要花3元，比现在贵一半", "單程票價同步由2元調漲為3元，漲幅達五成"),
    "总投资": ("总投资12.8亿元", "合计14.6亿元，比官方口径多出近2亿元", "市府編列超過12億元人民幣", "若納入電網與軟體，約為14.5億元"),
    "去年日均客流": ("去年七条航线日均客流8.6万人次", "去年日均客流8.2万人次", "去年七條航線平均每日載客約8.6萬人次", "七条线一天要运近9万人次"),
    "涨价后的客流": ("日均客流有望达到10万人次，增幅超过15%", "票价上涨50%，客流将减少15%左右", "調漲50%將使運量減少7%至8%"),
    "每年减排": ("每年可减少二氧化碳排放约5.2万吨", "實際減量只有約1.5萬公噸，不到官方數字的三成", "每年淨減碳約2.1萬公噸"),
    "单程时间": ("单程过港时间由18分钟缩短至12分钟", "單程平均耗時14分鐘", "掐表13分钟，比老船快了5分钟"),
    "三号码头停航": ("三号码头从5月起停航两个月",),
    "续航里程": ("充满一次电可航行60公里，足以应付全天营运", "船舶续航以满载50公里验收，午间必须补电一次", "製造商型錄標示的數字卻是45至50公里", "滿載48公里，低溫時約40公里"),
    "更换电池": ("届时要再付4.5亿元", "更換費用介於4億至5億元"),
}  # fmt: skip
"""Questions on the sample, with the quotes that answer them."""
READ = (0, 1, 2, 3)
"""The indexes of the articles that are marked as read."""


@cache
def sample() -> tuple[Snapshot, dict[ArticleId, str]]:
    """The sample with its questions, and its texts. Each call gives the same values; do not change them."""
    archive = parse(build.OUT.read_bytes())
    author = archive.annotators[0].id
    by_quote = {claim.quote: claim for claim in archive.claims}
    made: list[Entity] = []
    # Without the questions that the sample has of its own.
    claims = {claim.id: replace(claim, question=None) for claim in archive.claims}
    tags = [tag.id for tag in archive.tags]
    time = "2026-04-07T01:00:00Z"
    for position, (title, quotes) in enumerate(GROUPS.items()):
        one = f"q-{position}"
        made.append(
            Question(
                one,
                title,
                "",
                QuestionVerdict.NONE,
                "",
                tags[position % 5],
                None,
                position,
                author,
                time,
                time,
            )
        )
        for quote in quotes:
            claim = by_quote[quote]
            claims[claim.id] = replace(claim, question=one)
    origin = Origin("o-1", "市轮渡公司年报", "", author, time, time)
    for quote in GROUPS["去年日均客流"][::2]:
        claim = claims[by_quote[quote].id]
        claims[claim.id] = replace(claim, origin=origin.id)
    readings = [ArticleReading(f"r-{number}", archive.articles[number].id, author, time) for number in READ]
    overrule = CellStatus(
        "c-1", "q-5", archive.articles[3].id, Status.OVERLAPS, "读者自己掐的表", author, time, time
    )
    rows: list[Entity] = [
        *archive.annotators, *archive.articles, *archive.tags, *archive.relations, *claims.values(), *archive.links,
        *archive.figure_marks, *made, origin, *readings, overrule,
    ]  # fmt: skip
    texts = {text.article: text.content for text in archive.texts}
    return Snapshot(archive.project, rows), texts


def material(
    snapshot: Snapshot | None = None, texts: Mapping[ArticleId, str] | None = None, **fields: Any
) -> Material:
    """The material of a project's report, by default of the sample."""
    if snapshot is None or texts is None:
        snapshot, texts = sample()
    rows = rows_of(snapshot, figures_in(snapshot, texts))
    made = Material(
        snapshot=snapshot,
        rows=rows,
        ledger=ledger_of(rows, snapshot.rates.values()),
        texts=texts,
        corrections={},
        state=ProjectState("ab" * 32, "2026-11-24T14:30:00+08:00"),
        made=MADE,
    )
    return replace(made, **fields)


def figures_in(snapshot: Snapshot, texts: Mapping[ArticleId, str]) -> Any:
    """The function that gives the figures of each claim, as for rows."""

    def of(claim: Claim) -> list[LedgerFigure]:
        published = snapshot.articles[claim.article].published
        return effective(
            find_figures(texts[claim.article], published), snapshot.marks_of(claim.id), claim.span
        )

    return of


# Single rows made by hand


def question(one: str = "q", title: str = "票价", **fields: Any) -> Question:
    made = Question(one, title, "", QuestionVerdict.NONE, "", None, None, 0, "lin", NOON, NOON)
    return replace(made, **fields)


def cell(article: str, status: str, text: str = "", **fields: Any) -> Cell:
    """A cell; with a text, one that answers with the first figure in it, if any."""
    statements: tuple[CellStatement, ...] = ()
    if text:
        figures = tuple(CellFigure(figure) for figure in find_figures(text))
        answer = 0 if figures else None
        claim = f"claim-{article}"
        statements = (CellStatement(claim, article, Span(0, len(text)), text, figures, answer),)
    reason = StatusReason(
        StatusReasonCode.IS_BASELINE if status == "baseline" else StatusReasonCode.NOT_COMPARED
    )
    return replace(Cell(article, Status(status), reason, statements=statements), **fields)


def row(*cells: Cell, verdict: str = "", summary: str = "", **fields: Any) -> Row:
    """A row of a stored question."""
    asked = question(verdict=QuestionVerdict(verdict), summary=summary)
    baseline = next((one.article for one in cells if one.status is Status.BASELINE), None)
    return replace(Row(asked, asked.title, baseline, cells), **fields)


def newsroom(*letters: str, **fields: Any) -> Snapshot:
    """A project of articles called a, b, … without claims."""
    sheets = [
        article(number, f"{letter} 的正文", id=letter, publisher=f"{letter.upper()} 报", **fields)[0]
        for number, letter in enumerate(letters)
    ]
    return Snapshot(Project("project", "渡轮", NOON), [LIN, *sheets])
