"""The keys of the matrix that change questions, each as one operation."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from corpus.questions import Status
from corpus.snapshot import Snapshot
from desktop.comparing.matrix.peek import Peek
from desktop.comparing.matrix.view import MatrixView
from desktop.current import Current
from desktop.project.workspace import Workspace
from desktop.widgets.status_popup import ScopePopup, StatusPopup
from tests.desktop import panels
from tests.desktop.panels import changing, jumps


def rows(workspace: Workspace) -> Snapshot:
    assert workspace.snapshot is not None
    return workspace.snapshot


def press(qtbot: QtBot, view: MatrixView, key: Any, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
    # Where there is no window manager, a popup that closes leaves no window active.
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow, timeout=panels.PATIENCE)
    view.context.grid.main.setFocus()
    qtbot.keyClick(view.context.grid.main, key, modifier)


def popup(kind: type[Any]) -> Any:
    found = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind)]
    shown = [widget for widget in found if widget.isVisible()]
    assert shown, kind
    return shown[-1]


def status(view: MatrixView, row: int, article: str) -> Status:
    entry = view.context.model.entries[row]
    assert entry.row is not None
    return entry.row.cell(article).status


def test_x_says_that_an_article_does_not_mention_it_and_takes_it_back(
    matrix: MatrixView, compared: Workspace, qtbot: QtBot
) -> None:
    matrix.context.grid.set_current(0, 3)
    changing(compared, qtbot, lambda: press(qtbot, matrix, Qt.Key.Key_X))
    qtbot.waitUntil(lambda: status(matrix, 0, "article-3") is Status.NOT_MENTIONED, timeout=panels.PATIENCE)
    changing(compared, qtbot, lambda: press(qtbot, matrix, Qt.Key.Key_X))
    assert not rows(compared).cells


def test_x_does_nothing_where_the_article_says_something(
    matrix: MatrixView, compared: Workspace, qtbot: QtBot
) -> None:
    matrix.context.grid.set_current(0, 2)
    press(qtbot, matrix, Qt.Key.Key_X)
    assert compared.saving.state == "saved", "no edit was begun"
    assert not rows(compared).cells


def test_o_overrules_with_a_reason_and_o_again_takes_it_back(
    matrix: MatrixView, compared: Workspace, qtbot: QtBot
) -> None:
    matrix.context.grid.set_current(1, 2)
    press(qtbot, matrix, Qt.Key.Key_O)
    shown = popup(StatusPopup)
    shown.reason.setText("口径不同")
    changing(compared, qtbot, lambda: shown.take(Status.OVERLAPS))
    (cell,) = rows(compared).cells.values()
    assert (cell.question, cell.article, cell.status, cell.reason) == (
        "question-2",
        "article-2",
        Status.OVERLAPS,
        "口径不同",
    )
    qtbot.waitUntil(lambda: status(matrix, 1, "article-2") is Status.OVERLAPS, timeout=panels.PATIENCE)
    changing(compared, qtbot, lambda: press(qtbot, matrix, Qt.Key.Key_O))
    assert not rows(compared).cells


def test_b_changes_the_baseline_and_the_statuses_follow(
    matrix: MatrixView, compared: Workspace, qtbot: QtBot
) -> None:
    matrix.context.grid.set_current(1, 2)
    changing(compared, qtbot, lambda: press(qtbot, matrix, Qt.Key.Key_B))
    assert rows(compared).questions["question-2"].baseline == "claim-8"
    qtbot.waitUntil(lambda: status(matrix, 1, "article-2") is Status.BASELINE, timeout=panels.PATIENCE)
    assert status(matrix, 1, "article-1") is Status.DIFFERS_IN_FIGURE
    assert status(matrix, 1, "article-3") is Status.CONTRADICTS, "a link says so"


def test_p_takes_a_figure_out_of_the_comparison_with_a_word(
    matrix: MatrixView, compared: Workspace, qtbot: QtBot
) -> None:
    matrix.context.grid.set_current(1, 2)
    press(qtbot, matrix, Qt.Key.Key_P)
    shown = popup(ScopePopup)
    shown.words.setText("按登船")
    changing(compared, qtbot, lambda: qtbot.keyClick(shown.words, Qt.Key.Key_Return))
    (mark,) = rows(compared).figure_marks.values()
    assert (mark.text, mark.scope) == ("19.8万人次", "按登船")


def test_delete_takes_the_claim_out_of_the_question(
    matrix: MatrixView, compared: Workspace, qtbot: QtBot
) -> None:
    matrix.context.grid.set_current(1, 3)
    changing(compared, qtbot, lambda: press(qtbot, matrix, Qt.Key.Key_Delete))
    assert rows(compared).claims["claim-11"].question is None


def test_s_writes_a_summary_in_place(matrix: MatrixView, compared: Workspace, qtbot: QtBot) -> None:
    matrix.context.grid.set_current(1, 1)
    press(qtbot, matrix, Qt.Key.Key_S)
    editor = matrix.context.editor.editor
    assert editor is not None
    qtbot.keyClicks(editor, "not comparable")
    changing(
        compared,
        qtbot,
        lambda: qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
    )
    assert rows(compared).questions["question-2"].summary == "not comparable"
    assert matrix.context.grid.main.hasFocus()


def test_escape_leaves_the_summary_as_it_was(matrix: MatrixView, compared: Workspace, qtbot: QtBot) -> None:
    matrix.context.grid.set_current(0, 1)
    press(qtbot, matrix, Qt.Key.Key_S)
    editor = matrix.context.editor.editor
    qtbot.keyClicks(editor, "x")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert compared.saving.state == "saved", "no edit was begun"
    assert rows(compared).questions["question-1"].summary == "B 自行重算。"
    assert matrix.context.editor.editor is None


def test_f2_edits_the_title(matrix: MatrixView, compared: Workspace, qtbot: QtBot) -> None:
    matrix.context.grid.set_current(0, 1)
    press(qtbot, matrix, Qt.Key.Key_F2)
    editor = matrix.context.editor.editor
    qtbot.keyClicks(editor, "fare")
    changing(compared, qtbot, lambda: qtbot.keyClick(editor, Qt.Key.Key_Return))
    assert rows(compared).questions["question-1"].title == "fare"


def test_enter_goes_to_the_source(matrix: MatrixView, current: Current, qtbot: QtBot) -> None:
    places = jumps(current)
    matrix.context.grid.set_current(1, 2)
    press(qtbot, matrix, Qt.Key.Key_Return)
    assert [(place.article, place.claim) for place in places] == [("article-2", "claim-8")]
    matrix.context.grid.set_current(0, 3)
    press(qtbot, matrix, Qt.Key.Key_Return)
    assert places[-1].article == "article-3"
    assert places[-1].claim is None


def test_space_looks_at_the_source_and_space_closes_it(matrix: MatrixView, qtbot: QtBot) -> None:
    matrix.context.grid.set_current(1, 2)
    press(qtbot, matrix, Qt.Key.Key_Space)
    qtbot.waitUntil(
        lambda: any(isinstance(one, Peek) and one.isVisible() for one in QApplication.topLevelWidgets()),
        timeout=panels.PATIENCE,
    )
    shown = popup(Peek)
    assert "去年日均客运量为19.8万人次" in shown.text.toPlainText()
    qtbot.keyClick(shown, Qt.Key.Key_Space)
    assert not shown.isVisible()


def test_copying_puts_a_table_on_the_clipboard(matrix: MatrixView, qtbot: QtBot) -> None:
    matrix.context.grid.set_current(1, 1)
    press(qtbot, matrix, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QApplication.clipboard().mimeData()
    lines = data.text().splitlines()
    assert lines[0].split("\t")[:2] == ["Question", "A 青川日报"]
    assert "日均客运量" in data.text()
    assert "21.5" in data.text()
    assert data.html().count("<tr>") == 2


def test_the_menu_of_a_cell_has_at_most_nine_entries(matrix: MatrixView, qtbot: QtBot) -> None:
    matrix.context.grid.set_current(1, 2)
    matrix.acts.open_menu(matrix.context.cell_place())
    menu = popup(QMenu)
    entries = [action for action in menu.actions() if not action.isSeparator()]
    assert 4 <= len(entries) <= 9
    assert {"compare.go", "compare.baseline", "compare.not_mentioned", "compare.summary"} <= {
        action.objectName() for action in entries
    }
    menu.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_B, Qt.Key.Key_O, Qt.Key.Key_S, Qt.Key.Key_P, Qt.Key.Key_F2])
def test_a_project_that_is_read_only_is_not_changed(
    matrix: MatrixView, compared: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, key: Any
) -> None:
    monkeypatch.setattr(type(compared), "read_only", property(lambda _: True))
    matrix.context.grid.set_current(1, 2)
    press(qtbot, matrix, key)
    assert compared.saving.state == "saved", "no edit was begun"
    assert matrix.context.editor.editor is None
    assert rows(compared).questions["question-2"].baseline is None
