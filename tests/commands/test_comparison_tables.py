"""A comparison as a table for a terminal."""

from __future__ import annotations

from commands.comparison_tables import table_rows
from corpus.report.wording import words_of
from tests.corpus.report.build import newsroom
from tests.corpus.writers.comparison import a_draft, a_row

ENGLISH = words_of("en")
SNAPSHOT = newsroom("a", "b", "c")


def test_the_table_has_a_line_for_every_article() -> None:
    heads, lines = table_rows([a_row(), a_row()], SNAPSHOT, ENGLISH)
    assert heads == ("QUESTION", "IN", "STATUS", "FIGURE", "DIFFERENCE", "QUOTE")
    assert lines[:3] == [
        ("总投资", "A", "baseline", "1 billion CNY", "", "投资10亿元"),
        ("", "B", "differs in figure, overruled, echo", "1.2 billion CNY", "+20%", "投资12亿元"),
        ("", "C", "not read", "", "", ""),
    ]
    assert len(lines) == 6


def test_drafts_have_their_score() -> None:
    heads, lines = table_rows([a_draft()], SNAPSHOT, ENGLISH)
    assert heads[0] == "SCORE"
    assert [line[:2] for line in lines] == [("0.86", "总投资"), ("", ""), ("", "")]
