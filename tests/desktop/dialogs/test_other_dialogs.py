"""Pasting, details, new versions, exports, projects, relations, settings, questions."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from corpus.model import Language, Relation
from db import edits
from desktop import dialogs
from desktop.project.jobs import Jobs
from desktop.project.workspace import Workspace
from tests.desktop.build import RIVER_DAILY, RIVER_WEEKLY

PASTED = "渡輪調漲 學者憂乘客流失\n東灣時報　2026年3月14日\n船票調漲一元，部分乘客將改搭公車，載客量恐怕不增反減。\n"


def settled(workspace: Workspace, qtbot: Any) -> None:
    qtbot.waitUntil(lambda: workspace.saving.state in ("saved", "failed"), timeout=20_000)


# Pasting


def test_a_pasted_text_is_described_by_what_it_says(
    opened: Workspace, theme: Any, settings: Any, parent: QWidget, qtbot: Any
) -> None:
    dialog = dialogs.open_paste(parent, opened, theme, settings, PASTED)
    assert dialog.form.title.text() == "渡輪調漲 學者憂乘客流失"
    assert dialog.form.chosen_language is Language.TRADITIONAL
    with qtbot.waitSignal(opened.changed, timeout=10_000):
        dialog.accept_button.click()
    assert opened.snapshot is not None
    article = opened.snapshot.articles_in_order()[-1]
    assert (article.title, article.source_file) == ("渡輪調漲 學者憂乘客流失", "")
    assert opened.undoable is not None
    assert opened.undoable.name == "article.import"


def test_what_the_person_wrote_is_not_guessed_over(
    opened: Workspace, theme: Any, settings: Any, parent: QWidget, qtbot: Any
) -> None:
    dialog = dialogs.open_paste(parent, opened, theme, settings, PASTED)
    dialog.form.title.clear()
    qtbot.keyClicks(dialog.form.title, "My title")
    dialog.text.setPlainText("另一个标题\n" + PASTED)
    dialog.guess()
    assert dialog.form.title.text() == "My title"
    dialog.text.setPlainText("")
    assert not dialog.accept_button.isEnabled()


def test_a_text_that_is_there_is_not_added_again(
    opened: Workspace, theme: Any, settings: Any, parent: QWidget
) -> None:
    dialog = dialogs.open_paste(parent, opened, theme, settings, RIVER_DAILY)
    assert not dialog.accept_button.isEnabled()
    assert "青川渡轮十二年来首次调价" in dialog.said


# Details


def test_details_are_changed_in_one_act(
    opened: Workspace, theme: Any, settings: Any, parent: QWidget, qtbot: Any
) -> None:
    dialog = dialogs.open_properties(parent, opened, theme, settings, "article-1")
    assert dialog is not None
    dialog.form.publisher.selectAll()
    qtbot.keyClicks(dialog.form.publisher, "Daily")
    dialog.form.published.clear()
    qtbot.keyClicks(dialog.form.published, "2026")
    with qtbot.waitSignal(opened.changed, timeout=10_000):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert opened.snapshot is not None
    article = opened.snapshot.articles["article-1"]
    assert (article.publisher, article.published, article.title) == (
        "Daily",
        "2026",
        "青川渡轮十二年来首次调价",
    )


def test_details_that_were_not_touched_make_no_act(
    opened: Workspace, theme: Any, settings: Any, parent: QWidget
) -> None:
    before = opened.undoable
    dialog = dialogs.open_properties(parent, opened, theme, settings, "article-1")
    assert dialog is not None
    assert dialog.accept_button is not None
    dialog.accept_button.click()
    assert not dialog.isVisible()
    assert opened.undoable == before
    assert dialogs.open_properties(parent, opened, theme, settings, "gone") is None


# New versions


def test_a_new_version_says_first_what_it_does_to_the_claims(
    opened: Workspace, theme: Any, settings: Any, parent: QWidget, qtbot: Any
) -> None:
    """Row 44."""
    dialog = dialogs.open_new_version(parent, opened, theme, settings, "article-2")
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.text.toPlainText() == RIVER_WEEKLY, timeout=10_000)
    assert not dialog.accept_button.isEnabled()
    corrected = RIVER_WEEKLY.replace("渡轮单程票", "据公告，渡轮单程票").replace(
        "若客流不变，票款每年可多收1.8亿至2.2亿元。\n", ""
    )
    dialog.text.setPlainText(corrected)
    qtbot.waitUntil(lambda: dialog.accept_button.isEnabled(), timeout=20_000)
    said = dialog.effect.text()
    assert "3" in said
    assert "1" in said
    with qtbot.waitSignal(opened.changed, timeout=10_000):
        dialog.accept_button.click()
    assert opened.snapshot is not None
    claims = opened.snapshot.claims_of("article-2")
    assert sorted(claim.orphaned for claim in claims) == [False, False, False, True]


def test_a_new_version_can_be_loaded_from_a_file(
    opened: Workspace, theme: Any, settings: Any, parent: QWidget, qtbot: Any, tmp_path: Path
) -> None:
    dialog = dialogs.open_new_version(parent, opened, theme, settings, "article-2")
    assert dialog is not None
    qtbot.waitUntil(lambda: bool(dialog.text.toPlainText()), timeout=10_000)
    path = tmp_path / "new.txt"
    path.write_bytes((RIVER_WEEKLY + "补记一段。\n").encode("gb18030"))
    dialog.load(str(path))
    qtbot.waitUntil(lambda: dialog.accept_button.isEnabled(), timeout=20_000)
    path.write_bytes(b"%PDF-1.7")
    dialog.load(str(path))
    qtbot.waitUntil(lambda: bool(dialog.said), timeout=10_000)
    with qtbot.waitSignal(opened.changed, timeout=10_000):
        dialog.accept_button.click()
    assert opened.snapshot is not None
    assert opened.snapshot.articles["article-2"].encoding == "gb18030"


# Exports


def test_an_export_goes_where_it_was_told(
    opened: Workspace, theme: Any, settings: Any, parent: QWidget, qtbot: Any, tmp_path: Path, jobs: Jobs
) -> None:
    done: list[str] = []
    dialog = dialogs.open_export(parent, opened, jobs, theme, settings, then=done.append)
    assert dialog.path.text() == str(tmp_path / "river.json")
    out = tmp_path / "sub" / "out.json"
    dialog.path.setText(str(out))
    assert not dialog.accept_button.isEnabled()
    assert dialog.said
    out.parent.mkdir()
    dialog.path.setText(str(out) + " ")
    assert dialog.accept_button.isEnabled()
    dialog.without_texts.click()
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: done == [str(out)], timeout=10_000)
    exported = json.loads(out.read_bytes())
    assert exported["texts"] == []
    assert len(exported["claims"]) == 12
    assert settings.value("export_texts") is False
    assert settings.value("last_folder") == str(out.parent)
    assert jobs.running == ()


def test_an_existing_file_is_said_to_be_replaced(
    opened: Workspace, theme: Any, settings: Any, parent: QWidget, tmp_path: Path, jobs: Jobs
) -> None:
    (tmp_path / "river.json").write_text("old")
    dialog = dialogs.open_export(parent, opened, jobs, theme, settings)
    assert dialog.said
    assert dialog.accept_button.isEnabled()


def test_a_cancelled_export_leaves_the_old_file(
    opened: Workspace, qtbot: Any, tmp_path: Path, jobs: Jobs
) -> None:
    """Row 53."""
    from desktop.dialogs.export_dialog import export

    out = tmp_path / "out.json"
    out.write_text("old")
    done: list[str] = []
    export(opened, jobs, str(out), texts=True, title="Export", then=done.append)
    jobs.running[0].cancel()
    qtbot.waitUntil(lambda: not jobs.running, timeout=10_000)
    assert out.read_text() == "old"
    assert done == []
    assert not list(tmp_path.glob(".out.json.*"))


def test_an_export_that_cannot_be_written_says_so_and_leaves_no_rubbish(
    opened: Workspace, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, jobs: Jobs
) -> None:
    import errno

    from desktop.dialogs.export_dialog import export
    from desktop.words.failures import sentence_for

    folder = tmp_path / "out"
    folder.mkdir()

    def full(*_: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("corpus.writers.json_archive.write", lambda *_, **__: full())
    with qtbot.waitSignal(opened.failed, timeout=10_000) as failed:
        export(opened, jobs, str(folder / "out.json"), texts=True, title="Export", then=None)
    assert "disk is full" in sentence_for(failed.args[0])
    assert os.listdir(folder) == []
    assert jobs.running == ()
    with qtbot.waitSignal(opened.failed, timeout=10_000) as failed:
        export(opened, jobs, str(tmp_path / "nowhere" / "out.json"), texts=True, title="Export", then=None)
    assert "The export was not written: No such file" in sentence_for(failed.args[0])


# Projects


def test_a_new_project_is_named_after_its_title(
    workspace: Workspace, theme: Any, settings: Any, parent: QWidget, qtbot: Any, tmp_path: Path
) -> None:
    settings.set_value("last_folder", str(tmp_path))
    done: list[bool] = []
    dialog = dialogs.open_new_project(parent, workspace, theme, settings, then=lambda: done.append(True))
    assert not dialog.accept_button.isEnabled()
    dialog.title.setText("票价: 2026/09")
    dialog.title.textEdited.emit(dialog.title.text())
    assert dialog.path == str(tmp_path / "票价  2026 09.duikan")
    dialog.file.clear()
    qtbot.keyClicks(dialog.file, "fares")
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    assert workspace.location == str(tmp_path / "fares.duikan")
    assert workspace.snapshot is not None
    assert workspace.snapshot.project.title == "票价: 2026/09"


def test_a_project_is_never_overwritten(
    workspace: Workspace, theme: Any, settings: Any, parent: QWidget, qtbot: Any, tmp_path: Path
) -> None:
    settings.set_value("last_folder", str(tmp_path))
    (tmp_path / "fares.duikan").write_text("mine")
    dialog = dialogs.open_new_project(parent, workspace, theme, settings)
    qtbot.keyClicks(dialog.title, "fares")
    assert not dialog.accept_button.isEnabled()
    assert dialog.said
    # It appears between the look and the act.
    dialog.file.clear()
    qtbot.keyClicks(dialog.file, "other")
    (tmp_path / "other.duikan").write_text("mine too")
    with qtbot.waitSignal(workspace.failed, timeout=20_000):
        dialog.accept_button.click()
    assert dialog.isVisible()
    assert dialog.said
    assert (tmp_path / "other.duikan").read_text() == "mine too"


# Relations


def test_own_relations_are_made_renamed_turned_and_deleted(
    opened: Workspace, theme: Any, settings: Any, parent: QWidget, qtbot: Any
) -> None:
    dialog = dialogs.open_relations(parent, opened, theme, settings)
    assert dialog.current() is None
    with qtbot.waitSignal(opened.changed, timeout=10_000):
        dialog.new.click()
    made = dialog.current()
    assert made is not None
    dialog.name.clear()
    qtbot.keyClicks(dialog.name, "explains")
    with qtbot.waitSignal(opened.changed, timeout=10_000):
        dialog.name.editingFinished.emit()
    with qtbot.waitSignal(opened.changed, timeout=10_000):
        dialog.directed.click()
    assert opened.snapshot is not None
    kept = opened.snapshot.relations[made.id]
    assert (kept.name, kept.directed) == ("explains", True)
    with qtbot.waitSignal(opened.changed, timeout=10_000):
        opened.perform(edits.set_link_relation, ["link-1"], made.id)
    assert dialog.replacement.isVisibleTo(dialog)
    dialog.replacement.setCurrentIndex(dialog.replacement.findData("overlaps"))
    with qtbot.waitSignal(opened.changed, timeout=10_000):
        dialog.remove.click()
    assert made.id not in opened.snapshot.relations
    assert opened.snapshot.links["link-1"].relation == "overlaps"
    assert not [
        row for row in opened.snapshot.relations.values() if isinstance(row, Relation) and not row.built_in
    ]


def test_a_name_that_is_taken_is_refused_in_words(
    opened: Workspace, theme: Any, settings: Any, parent: QWidget, qtbot: Any
) -> None:
    dialog = dialogs.open_relations(parent, opened, theme, settings)
    for _ in range(2):
        with qtbot.waitSignal(opened.changed, timeout=10_000):
            dialog.new.click()
    first = dialog.list.item(0).text()
    dialog.name.setText(first)
    with qtbot.waitSignal(opened.failed, timeout=10_000):
        dialog.name.editingFinished.emit()
    assert dialog.said
    assert dialog.name.text() != first


# Settings


def test_each_setting_takes_effect_at_once(theme: Any, settings: Any, parent: QWidget, qtbot: Any) -> None:
    dialog = dialogs.open_settings(parent, theme, settings)
    told: list[str] = []
    settings.changed.connect(told.append)
    dialog.theme_choice.setCurrentIndex(dialog.theme_choice.findData("dark"))
    dialog.theme_choice.activated.emit(dialog.theme_choice.currentIndex())
    dialog.reading_size.setValue(20)
    dialog.serif.click()
    dialog.annotator.setText("  苏禾 ")
    dialog.accept()
    assert told == ["theme", "reading_size", "serif", "annotator"]
    assert [settings.value(key) for key in told] == ["dark", 20, True, "苏禾"]


def test_the_settings_speak_the_language_chosen_in_them(
    theme: Any, settings: Any, parent: QWidget, qapp: Any
) -> None:
    from PySide6.QtCore import QEvent

    dialog = dialogs.open_settings(parent, theme, settings)
    dialog.setWindowTitle("stale")
    qapp.sendEvent(dialog, QEvent(QEvent.Type.LanguageChange))
    assert dialog.windowTitle() != "stale"
    assert all(dialog.density.itemText(index) for index in range(dialog.density.count()))


# Questions and answers


@pytest.mark.parametrize("danger", [False, True])
def test_a_question_is_asked_once_and_enter_is_safe(
    theme: Any, parent: QWidget, qtbot: Any, danger: bool
) -> None:
    done: list[bool] = []
    dialog = dialogs.confirm(
        parent,
        theme,
        title="Remove article",
        what="The article will be removed.",
        affects=["4 claims", "2 links"],
        action="Remove",
        then=lambda: done.append(True),
        danger=danger,
    )
    assert "2 links" in dialog.accessibleDescription()
    dialog.activateWindow()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert done == ([] if danger else [True])
    if not dialog.isHidden():
        dialog.accept_button.click()
        assert done == [True]


def test_escape_cancels_every_dialog(
    opened: Workspace, theme: Any, settings: Any, parent: QWidget, qtbot: Any, jobs: Jobs
) -> None:
    before = opened.undoable
    for dialog in (
        dialogs.open_paste(parent, opened, theme, settings, PASTED),
        dialogs.open_properties(parent, opened, theme, settings, "article-1"),
        dialogs.open_export(parent, opened, jobs, theme, settings),
        dialogs.open_new_project(parent, opened, theme, settings),
        dialogs.open_relations(parent, opened, theme, settings),
        dialogs.open_settings(parent, theme, settings),
        dialogs.open_about(parent, theme),
    ):
        assert dialog is not None
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()
    assert opened.undoable == before


def test_every_control_has_an_accessible_name(
    opened: Workspace, theme: Any, settings: Any, parent: QWidget, jobs: Jobs
) -> None:
    from PySide6.QtGui import QAccessible

    for dialog in (
        dialogs.open_paste(parent, opened, theme, settings, PASTED),
        dialogs.open_properties(parent, opened, theme, settings, "article-1"),
        dialogs.open_export(parent, opened, jobs, theme, settings),
        dialogs.open_new_project(parent, opened, theme, settings),
        dialogs.open_relations(parent, opened, theme, settings),
        dialogs.open_settings(parent, theme, settings),
        dialogs.open_about(parent, theme),
    ):
        assert dialog is not None
        for control in dialog.findChildren(QWidget):
            reachable = control.focusPolicy() & Qt.FocusPolicy.TabFocus and control.isVisibleTo(dialog)
            if not reachable or control.objectName().startswith("qt_"):
                continue
            interface = QAccessible.queryAccessibleInterface(control)
            name = interface.text(QAccessible.Text.Name) if interface is not None else ""
            assert name or isinstance(control, QPushButton), (
                dialog.objectName(),
                control.objectName(),
                control,
            )
        dialog.close()


def test_about_names_what_it_stands_on(theme: Any, parent: QWidget) -> None:
    words = dialogs.open_about(parent, theme).licences.toPlainText()
    assert "6.11.3" in words
    assert "SQLAlchemy" in words
