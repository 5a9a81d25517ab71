"""The right half of the dialog."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from corpus.writers import writer_named
from corpus.writers.scope import ExportScope
from desktop.dialogs.exporting.choices import ExportChoice
from desktop.dialogs.exporting.export_form import ExportCounts, ExportForm
from desktop.look.theme import Theme
from tests.corpus.report.build import sample


@pytest.fixture
def form(theme: Theme, parent: QWidget, tmp_path: Path) -> ExportForm:
    snapshot, _ = sample()
    choice = ExportChoice("docx", "en", path=str(tmp_path / "a.docx"), project=snapshot.project.id)
    return ExportForm(writer_named("docx"), choice, snapshot, theme, parent)


def test_what_is_not_carried_is_always_said(form: ExportForm, theme: Theme, parent: QWidget) -> None:
    assert "history" in form.losses.words.text()
    assert "34 link" in form.losses.words.text()
    snapshot, _ = sample()
    quiet = ExportForm(writer_named("json"), replace(form.choice, format="json"), snapshot, theme, parent)
    assert quiet.losses.words.text().startswith("Everything except")


def test_a_smaller_scope_is_counted(form: ExportForm) -> None:
    whole = ExportCounts.of(form.chosen)
    first = sample()[0].articles_in_order()[0]
    form.scopes["articles"].set_rows([(first.id, "A")], frozenset({first.id}))
    form.update_counts()
    assert form.choice.scope == ExportScope(articles=frozenset({first.id}))
    counts = ExportCounts.of(form.chosen)
    assert (counts.articles, counts.links) == (1, 0)
    assert 0 < counts.claims < whole.claims


def test_questions_and_people_choose_a_part_too(form: ExportForm) -> None:
    snapshot = sample()[0]
    question, person = snapshot.questions_in_order()[0], next(iter(snapshot.annotators.values()))
    form.scopes["questions"].set_rows([(question.id, "Q")], frozenset({question.id}))
    assert {claim.question for claim in form.chosen.claims} == {question.id}
    form.scopes["annotators"].set_rows([(person.id, "P")], frozenset({person.id}))
    assert form.scope == ExportScope(questions=frozenset({question.id}), annotators=frozenset({person.id}))
    assert {claim.annotator for claim in form.chosen.claims} == {person.id}


def test_a_smaller_part_is_estimated_to_be_smaller(form: ExportForm) -> None:
    whole = form.estimate
    first = sample()[0].questions_in_order()[0]
    form.scopes["questions"].set_rows([(first.id, "Q")], frozenset({first.id}))
    part = form.estimate
    assert whole.pages is not None and part.pages is not None
    assert whole.bytes is not None and part.bytes is not None
    assert (part.pages < whole.pages, part.bytes < whole.bytes) == (True, True)


def test_where_it_cannot_be_written_is_said_before(form: ExportForm, tmp_path: Path) -> None:
    assert form.refusal("/x/p.duikan") == ""
    project = tmp_path / "p.duikan"
    project.write_text("")
    for path in ("", str(tmp_path / "nowhere" / "a.docx"), str(project)):
        form.path.setText(path)
        assert form.refusal(str(project)), path
    there = tmp_path / "there.docx"
    there.write_text("old")
    form.path.setText(f" {there} ")
    assert form.refusal(str(project)) == ""
    assert "replaced" in form.target_note.text()
    assert form.choice.path == str(there)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_is_read_only_is_said_before(form: ExportForm, tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)
    form.path.setText(str(closed / "a.docx"))
    assert "Cannot write there" in form.refusal("/x/p.duikan")
