"""An analyst compares what the sources say: accepts drafts, groups by hand, overrules, and copies the table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from corpus.model import Span
from corpus.questions import Status
from desktop.app.launch import Program
from desktop.comparing.matrix.model import EntryKind
from desktop.comparing.matrix.view import MatrixView
from desktop.comparing.question_chooser import QuestionChooser
from desktop.current import Destination, TextSelection
from desktop.settings import Settings
from desktop.widgets.status_popup import StatusPopup
from tests.desktop.build import RIVER_DAILY, river_archive
from tests.journeys.desks import close_desk, command, open_desk, rows, wait

pytestmark = pytest.mark.usefixtures("kept_worker")


@pytest.fixture
def desk(qapp: QApplication, settings: Settings, qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """Three articles with claims, of which nothing is linked or grouped."""
    desk = open_desk(qapp, settings, qtbot, tmp_path, replace(river_archive(), links=()))
    yield desk
    close_desk(desk)


def matrix(desk: Program) -> MatrixView:
    return desk.window.keeper.present.views.matrix


def drafts(desk: Program) -> list[str]:
    return [entry.key for entry in matrix(desk).context.model.entries if entry.kind is EntryKind.DRAFT]


def press(desk: Program, qtbot: QtBot, key: Any, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
    # Where there is no window manager, a popup that closes leaves no window active.
    desk.window.activateWindow()
    wait(qtbot, desk.window.isActiveWindow)
    main = matrix(desk).context.grid.main
    main.setFocus()
    qtbot.keyClick(main, key, modifier)


def with_drafts(desk: Program, qtbot: QtBot) -> MatrixView:
    """Open the comparison and wait until rows are drafted; the first draft is selected."""
    command(desk, "view.compare")
    wait(qtbot, lambda: len(drafts(desk)) >= 2)
    wait(qtbot, lambda: not desk.services.comparing.busy)
    view = matrix(desk)
    press(desk, qtbot, Qt.Key.Key_J)
    return view


def select(desk: Program, qtbot: QtBot, question: str, article: str) -> None:
    wait(qtbot, lambda: matrix(desk).context.select(question, article))


def popup(kind: type[Any]) -> Any:
    shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
    assert shown, kind
    return shown[-1]


def test_one_key_opens_a_first_comparison_and_one_key_accepts_a_row(desk: Program, qtbot: QtBot) -> None:
    view = with_drafts(desk, qtbot)
    entry = view.context.entry
    assert entry is not None
    assert entry.row is not None
    before = rows(desk)
    claims, keys = len(before.claims), drafts(desk)
    following = keys[keys.index(entry.key) + 1]

    press(desk, qtbot, Qt.Key.Key_Y)
    wait(qtbot, lambda: len(rows(desk).questions) == 1)
    (question,) = rows(desk).questions.values()
    assert question.title == entry.row.title
    answered = {claim.article for claim in rows(desk).claims_of_question(question.id)}
    assert answered == {cell.article for cell in entry.row.answered}
    wait(qtbot, lambda: entry.key not in drafts(desk))
    selected = view.context.entry
    assert selected is not None
    assert selected.key == following, "the next draft is selected"

    command(desk, "undo")
    wait(qtbot, lambda: not rows(desk).questions)
    assert len(rows(desk).claims) == claims
    assert not rows(desk).links
    wait(qtbot, lambda: entry.key in drafts(desk))


def test_a_rejected_draft_stays_away_until_it_is_restored(desk: Program, qtbot: QtBot) -> None:
    view = with_drafts(desk, qtbot)
    entry = view.context.entry
    assert entry is not None
    press(desk, qtbot, Qt.Key.Key_N)
    wait(qtbot, lambda: len(rows(desk).draft_rejections) == 1)
    wait(qtbot, lambda: entry.key not in drafts(desk))
    wait(qtbot, lambda: not desk.services.comparing.busy)
    assert entry.key not in drafts(desk), "nor does it come back when drafts are made again"
    command(desk, "undo")
    wait(qtbot, lambda: entry.key in drafts(desk))


def test_a_draft_is_changed_before_it_is_accepted(desk: Program, qtbot: QtBot) -> None:
    view = with_drafts(desk, qtbot)
    entry = view.context.entry
    assert entry is not None
    assert entry.row is not None
    gone = next(cell.article for cell in entry.row.answered if cell.article != entry.row.baseline)
    view.context.grid.set_current(view.context.grid.current.row(), view.context.model.column_of(gone))
    if len(entry.row.answered) > 2:
        press(desk, qtbot, Qt.Key.Key_Delete)
        wait(qtbot, lambda: view.context.cell is not None and not view.context.cell.statements)
    else:
        press(desk, qtbot, Qt.Key.Key_B)
        wait(qtbot, lambda: view.context.cell is not None and view.context.cell.status is Status.BASELINE)
    press(desk, qtbot, Qt.Key.Key_F2)
    editor = view.context.editor.editor
    qtbot.keyClicks(editor, "my title")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    press(desk, qtbot, Qt.Key.Key_Y)
    wait(qtbot, lambda: len(rows(desk).questions) == 1)
    (question,) = rows(desk).questions.values()
    assert question.title == "my title"
    held = {claim.article: claim.id for claim in rows(desk).claims_of_question(question.id)}
    assert (gone not in held) if len(entry.row.answered) > 2 else (question.baseline == held[gone])


def test_a_draft_is_accepted_once_however_often_the_key_is_pressed(desk: Program, qtbot: QtBot) -> None:
    view = with_drafts(desk, qtbot)
    entry = view.context.entry
    assert entry is not None and entry.row is not None
    press(desk, qtbot, Qt.Key.Key_Y)
    main = view.context.grid.main
    for key in (Qt.Key.Key_Y, Qt.Key.Key_Y, Qt.Key.Key_N):
        qtbot.keyClick(main, key)
    wait(qtbot, lambda: desk.workspace.writes.count == 0 and bool(rows(desk).questions))
    assert len(rows(desk).questions) == 1
    assert not rows(desk).draft_rejections, "a draft that is being accepted is not rejected as well"
    command(desk, "undo")
    wait(qtbot, lambda: not rows(desk).questions and entry.key in drafts(desk))
    view.context.select_row([one.key for one in view.context.model.entries].index(entry.key))
    press(desk, qtbot, Qt.Key.Key_Y)
    wait(qtbot, lambda: len(rows(desk).questions) == 1)


def grouped(desk: Program, qtbot: QtBot) -> str:
    """Group three claims about the riders by hand from the panes, and return the question."""
    for number, claim in enumerate(("claim-5", "claim-8", "claim-11")):
        desk.services.current.go_to(Destination(claim=claim))
        wait(qtbot, lambda claim=claim: desk.services.current.claim == claim)
        command(desk, "question.group")
        chooser = popup(QuestionChooser)
        if number == 0:
            chooser.field.setText("日均客运量")
        qtbot.keyClick(chooser.field, Qt.Key.Key_Return)
        wait(qtbot, lambda claim=claim: rows(desk).claims[claim].question is not None)
    (question,) = rows(desk).questions
    return question


def test_g_groups_claims_from_the_panes_into_one_question(desk: Program, qtbot: QtBot) -> None:
    question = grouped(desk, qtbot)
    assert rows(desk).questions[question].title == "日均客运量"
    command(desk, "view.compare")
    wait(qtbot, lambda: matrix(desk).context.model.row_of(question) >= 0)
    wait(qtbot, lambda: not desk.services.figures.busy)
    row = desk.services.comparing.row_of(question)
    assert row is not None
    assert [cell.status for cell in row.cells][:2] == [Status.BASELINE, Status.DIFFERS_IN_FIGURE]
    command(desk, "undo")
    wait(qtbot, lambda: rows(desk).claims["claim-11"].question is None)


def test_selected_text_becomes_a_claim_of_a_question(desk: Program, qtbot: QtBot) -> None:
    start = RIVER_DAILY.index("将用于更新船只")
    desk.services.current.set_claim(None)
    desk.services.current.set_selection(TextSelection("article-1", Span(start, start + 7)))
    command(desk, "question.group")
    chooser = popup(QuestionChooser)
    chooser.field.setText("用途")
    qtbot.keyClick(chooser.field, Qt.Key.Key_Return)
    wait(qtbot, lambda: len(rows(desk).questions) == 1)
    (question,) = rows(desk).questions
    assert [claim.quote for claim in rows(desk).claims_of_question(question)] == ["将用于更新船只"]
    command(desk, "undo")
    wait(qtbot, lambda: not rows(desk).questions)
    assert all(claim.quote != "将用于更新船只" for claim in rows(desk).claims.values())


def test_overruling_and_another_baseline_and_the_table_on_the_clipboard(desk: Program, qtbot: QtBot) -> None:
    question = grouped(desk, qtbot)
    command(desk, "view.compare")
    select(desk, qtbot, question, "article-2")
    wait(qtbot, lambda: not desk.services.figures.busy)
    press(desk, qtbot, Qt.Key.Key_O)
    popup(StatusPopup).take(Status.CONTRADICTS)
    wait(qtbot, lambda: len(rows(desk).cells) == 1)
    row = desk.services.comparing.row_of(question)
    assert row is not None
    assert row.cell("article-2").status is Status.CONTRADICTS
    assert row.cell("article-2").overruled
    command(desk, "undo")
    wait(qtbot, lambda: not rows(desk).cells)

    select(desk, qtbot, question, "article-2")
    press(desk, qtbot, Qt.Key.Key_B)
    wait(qtbot, lambda: rows(desk).questions[question].baseline == "claim-8")

    wait(
        qtbot, lambda: "19.8" in (desk.services.comparing.row_of(question) or row).cells[1].statements[0].text
    )
    select(desk, qtbot, question, "article-2")
    press(desk, qtbot, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QApplication.clipboard().mimeData()
    assert data.hasHtml()
    assert "日均客运量" in data.text()


def test_enter_goes_to_the_source_and_ctrl_2_comes_back(desk: Program, qtbot: QtBot) -> None:
    question = grouped(desk, qtbot)
    command(desk, "view.compare")
    select(desk, qtbot, question, "article-2")
    press(desk, qtbot, Qt.Key.Key_Return)
    wait(qtbot, lambda: desk.window.keeper.view == "read")
    assert desk.services.current.claim == "claim-8"
    command(desk, "view.compare")
    entry = matrix(desk).context.entry
    assert entry is not None
    assert entry.key == question


def test_marking_as_read_tells_not_mentioned_from_not_read(desk: Program, qtbot: QtBot) -> None:
    desk.services.current.go_to(Destination(article="article-1"))
    wait(qtbot, lambda: desk.services.current.article == "article-1")
    command(desk, "article.read")
    wait(qtbot, lambda: len(rows(desk).readings) == 1)
    assert desk.window.actions_table["article.read"].isChecked()
    command(desk, "article.read")
    wait(qtbot, lambda: not rows(desk).readings)
