"""The report: time and file size. Run alone with ``python -m benchmarks report``."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

from benchmarks.measure import Measurement, cpu_seconds
from corpus.anchors import describe
from corpus.comparing.ledger import ledger_of
from corpus.comparing.rows import rows_of
from corpus.figures import find_figures
from corpus.figures.ledger import LedgerFigure, effective
from corpus.model import (
    Annotator,
    Article,
    Claim,
    Entity,
    Kind,
    Language,
    Project,
    Span,
    Tag,
    TextVersion,
)
from corpus.questions import ArticleReading, Origin, Question, QuestionVerdict
from corpus.report.material import Material, ProjectState
from corpus.snapshot import Snapshot
from corpus.text import digest

GROUPS = 200
"""Questions of the report."""
ARTICLES = 20
"""Articles of the report."""
_TIME = "2026-10-08T04:00:00Z"
"""The time of all rows."""
_CONTEXT = "据有关部门上周在例行发布会上通报，由于客流逐月回升而燃料价格居高不下，各线路的账目与年初的预计有相当大的出入，原因尚待逐项说明，公众可在网站上查阅全文"
"""The text around a statement, longer than the report shows."""
_SILENT = 0.2
"""Share of the cells without a statement."""


def figures() -> Iterator[Measurement]:
    """CPU time and file size of the report of a large project."""
    from corpus.report.rendering import write

    made = material()
    pages: list[str] = []
    spent = cpu_seconds(lambda: pages.append(write(made, "zh_CN")))
    detail = f"{GROUPS} groups × {ARTICLES} articles, {len(made.snapshot.claims):,} statements"
    yield Measurement("report: written", spent, "s", 2, f"CPU, {detail}; the template engine is loaded in it")
    yield Measurement("report: size", len(pages[0].encode()) / 1e6, "MB", 5, detail)


def material() -> Material:
    """A comparison in which most articles answer every question, three out of four with a figure."""
    dice = random.Random(7)
    author = Annotator("lin", "林晓")  # type: ignore[arg-type]
    rows: list[Entity] = [author, *_codebook()]
    rows += [
        Question(
            f"q-{number}", f"第{number}项支出与收入", "按年报口径。" if number % 3 == 0 else "", QuestionVerdict.NONE, "",  # type: ignore[arg-type]
            f"tag-{number % 9}", None, number, author.id, _TIME, _TIME,  # type: ignore[arg-type]
        )
        for number in range(GROUPS)
    ]  # fmt: skip
    rows.append(Origin("origin", "市统计年鉴", "", author.id, _TIME, _TIME))  # type: ignore[arg-type]
    texts = {}
    for number in range(ARTICLES):
        sheet, claims, content = _article(number, dice, author)
        texts[sheet.id] = content
        rows += [sheet, *claims]
        if number % 5:
            rows.append(ArticleReading(f"r-{number}", sheet.id, author.id, _TIME))  # type: ignore[arg-type]
    snapshot = Snapshot(Project("project", "城市公交账本", _TIME), rows)  # type: ignore[arg-type]
    found = {article: find_figures(text) for article, text in texts.items()}

    def figures_of(claim: Claim) -> list[LedgerFigure]:
        return effective(found[claim.article], (), claim.span)

    compared = rows_of(snapshot, figures_of)
    return Material(
        snapshot=snapshot,
        rows=compared,
        ledger=ledger_of(compared),
        texts=texts,
        corrections={},
        state=ProjectState("0" * 64, _TIME),
        made=datetime(2026, 10, 8, tzinfo=UTC),
    )


def _codebook() -> list[Tag]:
    return [
        Tag(f"tag-{number}", f"标签{number}", None, "blue", "", None, number, "lin", _TIME, _TIME)  # type: ignore[arg-type]
        for number in range(9)
    ]


def _article(number: int, dice: random.Random, author: Annotator) -> tuple[Article, list[Claim], str]:
    """An article with a paragraph for most questions, and claims on them."""
    lines, spans, at = [f"公交账本之{number}"], {}, 0
    at += len(lines[0]) + 1
    for question in range(GROUPS):
        if dice.random() < _SILENT:
            continue
        amount = f"约{dice.randint(10, 99)}亿元" if question % 4 else "与往年持平"
        quote = f"去年第{question}项支出与收入合计为{amount}，比预算所列的多出一成左右"
        before, after = _CONTEXT[question % 7 :], _CONTEXT[: 60 + question % 9]
        line = f"{before}，{quote}。{after}"
        before += "，"
        spans[question] = Span(at + len(before), at + len(before) + len(quote))
        lines.append(line)
        at += len(line) + 1
    content = "\n".join(lines)
    text = TextVersion(f"text-{number}", f"article-{number}", content, digest(content), author.id, _TIME)  # type: ignore[arg-type]
    sheet = Article(
        text.article, f"公交账本之{number}", f"第{number}日报", "2026-10-08", "https://a.example/1", Language.SIMPLIFIED,
        f"{number}.txt", "utf-8", text.id, text.sha256, len(content), number, author.id, _TIME, _TIME,
    )  # fmt: skip
    return sheet, [_claim(text, question, span) for question, span in spans.items()], content


def _claim(text: TextVersion, question: int, span: Span) -> Claim:
    at = describe(text.content, span)
    made = Claim(
        f"{text.article}-{question}", text.article, text.id, at.start, at.end, at.quote, at.prefix, at.suffix, (),  # type: ignore[arg-type]
        Kind.NONE, "", False, text.annotator, _TIME, _TIME,
    )  # fmt: skip
    origin = "origin" if question % 7 == 0 else None
    return replace(made, question=f"q-{question}", origin=origin)  # type: ignore[arg-type]
