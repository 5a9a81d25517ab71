"""A report from the contents of a project."""

from __future__ import annotations

import pytest

from corpus.report.making import make_report, material_of
from corpus.report.material import ProjectState, ReportedProject
from tests.corpus.report.build import MADE, sample


def reported() -> ReportedProject:
    snapshot, texts = sample()
    return ReportedProject(snapshot, texts, {}, ProjectState("ab" * 32))


def test_rows_come_in_the_analysts_order_with_their_ledger() -> None:
    project = reported()
    material = material_of(project, MADE)
    asked = [question.id for question in project.snapshot.questions_in_order()]
    assert [row.question.id for row in material.rows if row.question] == asked
    assert [line.title for line in material.ledger if line.row == 1] == [material.rows[1].title]


def test_the_page_is_in_the_language_asked_for() -> None:
    assert 'lang="en' in make_report(reported(), MADE, "en")
    with pytest.raises(KeyError):
        make_report(reported(), MADE, "fr")
