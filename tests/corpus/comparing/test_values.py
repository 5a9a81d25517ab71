"""Properties of rows and cells."""

from __future__ import annotations

from dataclasses import replace

import pytest

from corpus.comparing.values import Cell, Row, StatusReason, StatusReasonCode
from corpus.questions import Status
from tests.corpus.comparing.build import question, statement

REASON = StatusReason(StatusReasonCode.LINKED)
TOLD = statement("a", "增长6.3%，日均412万人次。", 1)
CELLS = (
    Cell("a", Status.BASELINE, REASON, statements=(TOLD, statement("a", "3元", 0))),  # type: ignore[arg-type]
    Cell("b", Status.AGREES, REASON, statements=(statement("b", "客流稳定"),)),  # type: ignore[arg-type]
    Cell("c", Status.AGREES, REASON, statements=(statement("c", "客流稳定"),), echo=True),  # type: ignore[arg-type]
    Cell("d", Status.UNREAD, REASON),  # type: ignore[arg-type]
)
ROW = Row(None, "客流", "a", CELLS, score=0.8)  # type: ignore[arg-type]


def test_the_figure_of_a_cell_is_that_of_its_first_statement() -> None:
    assert TOLD.answering is TOLD.figures[1]
    assert [cell.figure for cell in CELLS] == [TOLD.figures[1], None, None, None]


def test_cells_are_found_by_article() -> None:
    assert ROW.cell("c") is CELLS[2]
    with pytest.raises(LookupError):
        ROW.cell("e")


def test_echoes_answer_and_are_not_counted() -> None:
    assert ROW.answered == CELLS[:3]
    assert ROW.count(Status.AGREES) == 1


def test_a_row_without_a_question_is_a_draft() -> None:
    assert ROW.draft
    assert not replace(ROW, question=question()).draft
