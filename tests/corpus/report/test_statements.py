"""Every statement with its quotation, place and source."""

from __future__ import annotations

from dataclasses import replace

from corpus.comparing.copies import Copies
from corpus.model import Claim
from corpus.questions import QuestionVerdict
from corpus.report.findings import FindingKind
from corpus.report.sources import sources_of
from corpus.report.statements import ReportQuestion, questions_of
from corpus.report.wording import words_of
from corpus.snapshot import Snapshot
from tests.corpus.report.build import material, sample

WORDS = words_of("zh_CN")


def told(number: int, **fields: object) -> ReportQuestion:
    """A question of the sample."""
    made = material()
    rows = list(made.rows)
    rows[number] = replace(rows[number], **fields)
    made = replace(made, rows=tuple(rows))
    return questions_of(made, sources_of(made, [], WORDS), {}, WORDS)[number]


def test_every_statement_has_its_place_and_its_source() -> None:
    found = told(1)
    assert (found.anchor, found.title, found.kind) == ("q2", "总投资", FindingKind.DIFFERS)
    assert [statement.source.letter for statement in found.statements] == ["A", "B", "C", "E"]
    assert [statement.anchor for statement in found.statements] == ["q2-A", "q2-B", "q2-C", "q2-E"]
    first = found.statements[0]
    assert "".join(part for part, _ in first.passage.quote) == "总投资12.8亿元"
    assert (first.passage.paragraph, first.date, first.label) == (2, "2026-03-12", "基准")
    assert (found.silent, found.unread) == ("D", "")


def test_who_is_silent_and_who_is_unread_is_told_apart() -> None:
    found = told(6)
    assert (found.silent, found.unread) == ("A、B、C", "E")


def test_an_overrule_is_told_with_its_reason() -> None:
    found = told(5).statements[2]
    assert found.overruled
    assert found.reason == "分析者改判：读者自己掐的表"


def test_the_origin_is_named_and_an_echo_says_whose() -> None:
    found = told(2)
    assert [statement.origin for statement in found.statements] == [
        "市轮渡公司年报",
        "",
        "市轮渡公司年报",
        "",
    ]
    assert [statement.echo_of for statement in found.statements] == ["", "", "A", ""]
    unconfirmed = tuple(replace(origin, confirmed=False) for origin in material().rows[2].origins)
    assert [statement.echo_of for statement in told(2, origins=unconfirmed).statements] == ["", "", "", ""]


def test_an_echo_that_is_a_copy_says_of_what() -> None:
    made = material()
    first, *_, last = made.snapshot.articles
    cells = tuple(replace(cell, echo=cell.article == last) for cell in made.rows[1].cells)
    made = replace(
        made,
        rows=(replace(made.rows[1], cells=cells, origins=()),),
        copies=(Copies(first, last, 0.9, 0.4, (), ()),),
    )
    (found,) = questions_of(made, sources_of(made, [], WORDS), {}, WORDS)
    assert [statement.echo_of for statement in found.statements] == ["", "", "", "A"]


def test_summary_and_verdict_are_the_analysts() -> None:
    question = material().rows[0].question
    assert question is not None
    found = told(0, question=replace(question, summary=" 三元。 ", verdict=QuestionVerdict.AGREED))
    assert (found.summary, found.verdict) == ("三元。", "分析者判定：一致")
    assert told(0).verdict == ""


def test_a_second_statement_of_a_source_stands_below_the_first() -> None:
    snapshot, texts = sample()
    extra: list[Claim] = [
        replace(claim, question="q-0")
        for claim in snapshot.claims.values()
        if claim.quote == "60岁以上老人和学生继续享受半价"
    ]
    held = [
        *snapshot.articles.values(), *snapshot.annotators.values(), *snapshot.questions.values(),
        *({**snapshot.claims, **{one.id: one for one in extra}}).values(),
    ]  # fmt: skip
    made = material(Snapshot(snapshot.project, held), texts)
    found = questions_of(made, sources_of(made, [], WORDS), {}, WORDS)[0]
    assert [(statement.source.letter, statement.anchor) for statement in found.statements[:3]] == [
        ("A", "q1-A"),
        ("A", ""),
        ("B", "q1-B"),
    ]
    assert [statement.reason for statement in found.statements[:2]] == ["其余来源与它比较", ""]
