"""The content of a report and its order."""

from __future__ import annotations

from dataclasses import replace

from corpus.comparing.ledger import ledger_of
from corpus.comparing.values import Row
from corpus.report.content import content_of
from corpus.report.findings import FindingKind
from corpus.report.wording import words_of
from tests.corpus.report.build import GROUPS, cell, material, newsroom, row

WORDS = words_of("zh_CN")


def test_the_head_counts_what_was_compared() -> None:
    content = content_of(material(), WORDS)
    assert content.title == "汐州渡轮电动化：5 个来源的对勘"
    assert content.byline == (
        "苏禾",
        "2026 年 11 月 24 日",
        "5 篇文章，读过 4 篇",
        "9 个议题",
        "47 条论断",
        "34 条关联",
    )
    assert [source.letter for source in content.unread] == ["E"]


def test_every_question_is_found_once() -> None:
    content = content_of(material(), WORDS)
    lists = (content.disputed, *content.settled)
    assert sorted(finding.title for each in lists for finding in each.findings) == sorted(GROUPS)
    assert content.disputed.heading == f"有分歧，{len(content.disputed.findings)}"


def test_sources_are_numbered_as_the_findings_mention_them() -> None:
    content = content_of(material(), WORDS)
    lists = (content.disputed, *content.settled)
    mentioned = [article for each in lists for finding in each.findings for article in finding.articles]
    assert [source.number for source in content.sources] == [1, 2, 3, 4, 5]
    assert [source.article for source in content.sources] == list(dict.fromkeys(mentioned))
    assert [one.letter for one in content.by_article.values()] == ["A", "B", "C", "D", "E"]


def test_the_bar_is_shared_out_by_kinds() -> None:
    rows = (
        row(cell("a", "baseline", "x"), cell("b", "agrees", "x")),
        row(cell("a", "baseline", "x"), cell("b", "contradicts", "x")),
        row(cell("a", "baseline", "x"), cell("b", "agrees", "x")),
        row(cell("a", "baseline", "x"), cell("b", "unread")),
    )
    content = content_of(_plain(rows), WORDS)
    told = [(one.kind, one.count, one.start, one.width) for one in content.shares]
    assert told == [
        (FindingKind.AGREED, 2, 0, 50),
        (FindingKind.CONTRADICTS, 1, 50, 25),
        (FindingKind.SINGLE, 1, 75, 25),
    ]
    assert content.bar == "4 个议题：一致 2、矛盾 1、仅一个出处 1"


def test_drafts_never_appear() -> None:
    draft = replace(
        row(cell("a", "baseline", "草稿3元"), cell("b", "agrees", "草稿3元")), question=None, title="草稿行"
    )
    own = row(cell("a", "baseline", "投资3亿元"), cell("b", "differs_in_figure", "投资5亿元"), title="投资")
    content = content_of(_plain((draft, own)), WORDS)
    assert [question.title for question in content.questions] == ["投资"]
    assert [one.title for panel in content.ledger for one in panel.rows] == ["投资"]
    assert [one.anchor for panel in content.ledger for one in panel.rows] == ["q1"]
    assert [one.title for one in content.pictures] == ["投资"]


def test_a_project_without_questions_has_no_findings() -> None:
    content = content_of(material(newsroom("a"), {}), WORDS)
    assert (content.questions, content.shares, content.disputed.findings) == ((), (), ())
    assert content.title == "渡轮"
    assert [source.number for source in content.sources] == [1]
    assert content_of(material(newsroom(), {}), WORDS).matrix == ()


def _plain(rows: tuple[Row, ...]):  # type: ignore[no-untyped-def]
    """Rows of articles a and b, whose claims the project has."""
    from corpus.snapshot import Snapshot
    from tests.corpus.build import article
    from tests.corpus.build import claim as claim_on

    content = "x" * 40
    sheets = [article(at, content, id=letter) for at, letter in enumerate("ab")]
    spans = {one.article: one.statements[0].span for each in rows for one in each.answered}
    claims = [
        replace(claim_on(f"claim-{letter}", text, spans[letter]), article=letter)
        for (_, text), letter in zip(sheets, "ab", strict=True)
        if letter in spans
    ]
    snapshot = Snapshot(newsroom().project, [*(sheet for sheet, _ in sheets), *claims])
    return material(snapshot, {"a": content, "b": content}, rows=rows, ledger=ledger_of(rows))
