"""Rows composed of statements, and the tag they share."""

from __future__ import annotations

import pytest

from corpus.comparing.drafting.assembling import Assembler, Part, proposed_tag
from corpus.comparing.values import StatusReasonCode
from corpus.matching.facts.facts import Facts
from corpus.matching.suggestion import Statement
from corpus.matching.words.statements import prepared_alone
from corpus.questions import Status


def _part(article: str, text: str) -> Part:
    ready = prepared_alone(Statement(article, "", 0, len(text), text))
    return Part(Facts(ready.statements[0], ready.figures[0], ready.words[0]), ready.figures[0])


def _assembler(*read: str) -> Assembler:
    return Assembler(("a", "b", "c"), frozenset(read), lambda place: False)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("过桥费为15元", Status.AGREES),
        ("过桥费为18元", Status.DIFFERS_IN_FIGURE),
        ("过桥费由司机协会代收", Status.OVERLAPS),
    ],
)
def test_statuses(text: str, status: Status) -> None:
    row = _assembler("c").row([_part("a", "过桥费定为15元"), _part("b", text)], 0.7)
    assert row.cell("a").status is Status.BASELINE
    assert row.cell("b").status is status
    assert row.cell("b").reason.code is StatusReasonCode.PROPOSED
    assert row.cell("c").status is Status.NOT_MENTIONED
    assert row.score == 0.7


def test_several_statements_of_one_article_stand_in_one_cell() -> None:
    parts = [_part("a", "过桥费定为15元"), _part("b", "过桥费为15元"), _part("b", "过桥费明年18元")]
    row = _assembler().row(parts, 0.7)
    assert [statement.text for statement in row.cell("b").statements] == ["过桥费为15元", "过桥费明年18元"]
    assert row.cell("c").status is Status.UNREAD


@pytest.mark.parametrize(
    ("tags", "tag"),
    [
        ([{"x"}, {"x", "y"}, set()], "x"),
        ([{"x"}, {"y"}], None),
        ([{"x"}, set(), set()], None),
        ([], None),
        ([{"x"}, {"x"}, {"y"}, {"y"}, {"z"}], None),
        ([{"y", "x"}, {"y", "x"}], "x"),
    ],
)
def test_the_tag_of_most(tags: list[set[str]], tag: str | None) -> None:
    assert proposed_tag([frozenset(held) for held in tags]) == tag
