from __future__ import annotations

from dataclasses import replace

import pytest

from corpus.comparing.judgements import is_main
from corpus.comparing.ledger import ledger_of
from corpus.comparing.values import Agreement, CellStatement, StatusReason, StatusReasonCode
from corpus.questions import Status
from tests.corpus.plots.build import ledger, row, statement


def judged_row(
    status: Status,
    code: StatusReasonCode | None,
    *,
    overruled: bool = False,
    **figures: str | CellStatement,
) -> Agreement:
    """The judgement of a row whose article B has a status besides its figure."""
    shown = row(**figures)
    reason = StatusReason(StatusReasonCode.LINKED, ("overlaps",), code)
    cells = [
        replace(cell, status=status, reason=reason, overruled=overruled)
        if cell.article == shown.cells[1].article
        else cell
        for cell in shown.cells
    ]
    shown = replace(shown, cells=tuple(cells))
    return ledger(shown).judgement


def test_the_judgement_of_a_row_follows_what_was_judged_of_its_articles() -> None:
    differs, equal = StatusReasonCode.FIGURES_DIFFER, StatusReasonCode.FIGURES_EQUAL
    apart = {"A": "每月100元", "B": "每月120元"}
    assert judged_row(Status.OVERLAPS, differs, **apart) is Agreement.COMPATIBLE
    assert judged_row(Status.OVERLAPS, None, overruled=True, **apart) is Agreement.COMPATIBLE
    assert judged_row(Status.OVERLAPS, differs, **apart, C="每月100元") is Agreement.COMPATIBLE
    assert judged_row(Status.OVERLAPS, None, **apart) is Agreement.DIFFERS
    assert judged_row(Status.DIFFERS_IN_FIGURE, equal, A="每月100元", B="每月100元") is Agreement.DIFFERS
    assert judged_row(Status.AGREES, None, A="每月100元", B="每月100元") is Agreement.EQUAL


def test_articles_that_differ_besides_a_judged_one_still_differ() -> None:
    differs = StatusReasonCode.FIGURES_DIFFER
    figures = {"A": "每月超过90元", "B": "每月80元", "C": "每月100元", "D": "每月140元"}
    assert judged_row(Status.OVERLAPS, differs, **figures) is Agreement.DIFFERS


def test_figures_that_are_left_out_do_not_differ_besides() -> None:
    differs, wider = StatusReasonCode.FIGURES_DIFFER, statement("D", "每月140元", scope="全国")
    judgement = judged_row(Status.OVERLAPS, differs, A="每月超过90元", B="每月80元", C="每月100元", D=wider)
    assert judgement is Agreement.COMPATIBLE


def test_a_row_with_one_figure_is_not_judged() -> None:
    shown = row(A="每月100元", B=Status.UNREAD)
    assert ledger(shown).judgement is Agreement.SINGLE


@pytest.mark.parametrize("figures", [("每月0元", "每月100元"), ("每月100元", "每月100元")])
def test_a_contradiction_is_the_judgement_whatever_the_figures_say(figures: tuple[str, str]) -> None:
    one, other = figures
    assert judged_row(Status.CONTRADICTS, None, A=one, B=other) is Agreement.CONTRADICTS


def test_what_cannot_be_compared_does_not_differ() -> None:
    judgement = judged_row(Status.DIFFERS_IN_FIGURE, None, A="每月100元", B="每月100美元")
    assert judgement is Agreement.NOT_COMPARABLE


def test_the_figures_keep_their_own_agreement() -> None:
    shown = row(A="每月100元", B="每月100元")
    shown = replace(shown, cells=(shown.cells[0], replace(shown.cells[1], status=Status.CONTRADICTS)))
    assert ledger(shown).agreement is Agreement.EQUAL


def test_a_further_measure_is_judged_by_its_figures() -> None:
    shown = row(A="投资500亿元，占全国的18%", B="投资600亿元，占全国的18%", C="投资500亿元")
    main, share = ledger_of([shown])
    assert is_main(shown, main.entries) and not is_main(shown, share.entries)
    assert (main.judgement, share.judgement) == (Agreement.DIFFERS, Agreement.EQUAL)
