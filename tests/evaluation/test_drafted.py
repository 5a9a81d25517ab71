"""The table of drafts: the measures of each subject, and of all."""

from __future__ import annotations

from evaluation.drafted import elsewhere_lines, table_lines
from evaluation.groups import GoldSubject
from tests.corpus.comparing.drafting.articles import ARTICLES
from tests.evaluation.test_fitting import GROUPS


def test_table() -> None:
    subjects = [GoldSubject("bridge", ARTICLES, GROUPS), GoldSubject("same", ARTICLES, GROUPS)]
    head, *lines = list(table_lines(None, subjects))
    assert "aim" in head
    cells = [line.strip("| ").split(" | ") for line in lines]
    assert [cell[0] for cell in cells] == ["bridge", "bridge", "same", "same", "mean", "mean", "all", "all"]
    assert cells[0][1] == "3"
    assert float(cells[0][3]) > 0.6
    assert cells[1][3].endswith("%")
    assert " of " in cells[6][3]


def test_table_of_articles_that_are_not_in_the_repository() -> None:
    head, *lines = list(elsewhere_lines(None, [GoldSubject("bridge", ARTICLES, GROUPS)]))
    assert "aim" in head
    cells = [line.strip("| ").split(" | ") for line in lines]
    assert [(cell[0], cell[-1]) for cell in cells] == [("bridge", "0.55"), ("bridge", "12 %")]
    assert float(cells[0][3]) > 0.5
