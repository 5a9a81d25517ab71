"""The table of a document."""

from __future__ import annotations

from corpus.questions import Status
from corpus.writers.comparison_table import panels_of, report_of
from corpus.writers.subject import ExportSubject
from tests.corpus.writers.build import exported, sample_archive


def test_each_cell_has_its_status_and_its_quotations_in_full() -> None:
    subject = ExportSubject(exported())
    (panel,) = panels_of(report_of(subject), subject)
    assert [title for title, _ in panel.rows] == [question.title for question in sample_archive().questions]
    cells = dict(panel.rows)["总投资"]
    assert [cell.status for cell in cells][:3] == [Status.BASELINE, Status.DIFFERS_IN_FIGURE, Status.OVERLAPS]
    assert cells[1].quotations[0].text == "合计14.6亿元，比官方口径多出近2亿元"
    assert (cells[1].label, cells[1].figure, cells[1].notes) == ("数值不同", "14.6 亿元", ("+14.1%",))
    assert (cells[3].label, cells[3].quotations) == ("未提及", ())
    assert cells[0].notes == (), "that it is the baseline is its status"


def test_silent_cells_may_be_empty() -> None:
    subject = ExportSubject(exported(silent=False))
    (panel,) = panels_of(report_of(subject), subject)
    silent = [cell for _, cells in panel.rows for cell in cells if not cell.quotations]
    assert silent
    assert {cell.label for cell in silent} == {""}
