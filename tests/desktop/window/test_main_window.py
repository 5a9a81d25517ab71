"""The window around an open project: what is enabled, shown, folded and remembered."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from corpus.model import Span
from corpus.new_article import NewArticle
from db import edits, errors
from desktop.current import Place
from desktop.project.attempt import Attempt, Failure, Task
from desktop.settings import Settings
from desktop.window.banner import Banner
from desktop.window.main_window import MainWindow
from desktop.window.view_stack import VIEWS
from desktop.words.translation import Translation
from tests.desktop.panels import PATIENCE, changing, rows

TAGGING = Attempt(Task.EDIT, edits.tag_span)
IMPORTING = Attempt(Task.EDIT, edits.import_articles)


def press(window: MainWindow, command: str) -> None:
    window.actions_table[command].trigger()


def child(window: MainWindow, name: str, kind: type = QWidget) -> QWidget:
    found = window.findChild(kind, name)
    assert found is not None, name
    return found


def test_opening_shows_the_workbench_with_the_first_articles(river: MainWindow) -> None:
    assert river.page is river.workbench
    assert river.open_articles() == ["article-1", "article-2"]
    assert river.windowTitle() == "river.duikan — Duikan"
    assert river.settings.recent_projects() == [river.workspace.location]
    assert river.header.switch.isVisible()
    assert river.actions_table["article.import"].isEnabled()
    assert child(river, "status_counts", QLabel).text() == "3 article(s) · 12 claim(s) · 6 link(s)"  # type: ignore[attr-defined]


def test_views_change_by_key_and_only_one_is_checked(river: MainWindow, qtbot: QtBot) -> None:
    for key, name in (
        (Qt.Key.Key_2, "claims"),
        (Qt.Key.Key_3, "links"),
        (Qt.Key.Key_4, "figures"),
        (Qt.Key.Key_1, "read"),
    ):
        qtbot.keyClick(river, key, Qt.KeyboardModifier.ControlModifier)
        assert river.workbench is not None
        assert river.workbench.views.name == name
        checked = [view for view in VIEWS if river.actions_table[f"view.{view}"].isChecked()]
        assert checked == [name]


def test_reading_commands_are_disabled_outside_the_reading_view(river: MainWindow) -> None:
    river.current.set_claim("claim-5")
    assert river.actions_table["claim.note"].isEnabled()
    press(river, "view.claims")
    assert not river.actions_table["claim.note"].isEnabled()
    assert river.actions_table["find"].isEnabled()


def test_undo_names_the_act_and_where(river: MainWindow, qtbot: QtBot) -> None:
    undo, redo = river.actions_table["undo"], river.actions_table["redo"]
    changing(
        river.workspace,
        qtbot,
        lambda: river.workspace.perform(edits.tag_span, "article-2", Span(13, 20), "tag-2"),
    )
    assert undo.text() == "Undo add tag “客运规模” (B ¶2)"
    assert undo.text() in undo.toolTip()
    changing(river.workspace, qtbot, undo.trigger)
    assert redo.text() == "Redo add tag “客运规模” (B ¶2)"
    assert redo.isEnabled()


def test_docks_fold_to_rails_and_come_back(river: MainWindow) -> None:
    workbench = river.workbench
    assert workbench is not None
    for side in ("left", "right"):
        rail = child(river, f"rail_{side}")
        assert workbench.dock_shown(side)
        assert rail.isHidden()
        press(river, f"dock.{side}")
        assert not workbench.dock_shown(side)
        assert not rail.isHidden()
        assert not river.actions_table[f"dock.{side}"].isChecked()
        assert river.settings.value(f"{side}_dock") is False
        press(river, f"dock.{side}")
        assert workbench.dock_shown(side)


def test_docks_make_room_for_three_panes_in_a_narrow_window_unless_insisted_on(
    river: MainWindow, qtbot: QtBot
) -> None:
    workbench = river.workbench
    assert workbench is not None
    river.resize(1366, 738)
    press(river, "pane.add")
    qtbot.waitUntil(lambda: len(workbench.views.reading.state()["panes"]) == 3, timeout=PATIENCE)
    assert not workbench.dock_shown("left")
    assert not workbench.dock_shown("right")
    press(river, "dock.left")
    assert workbench.dock_shown("left")
    assert not workbench.dock_shown("right")
    press(river, "pane.close")
    qtbot.waitUntil(lambda: workbench.dock_shown("right"), timeout=PATIENCE)


def test_strip_tells_of_the_claim_while_the_inspector_is_folded(river: MainWindow, qtbot: QtBot) -> None:
    strip = child(river, "claim_strip")
    river.current.set_claim("claim-5")
    assert strip.isHidden()
    press(river, "dock.right")
    assert not strip.isHidden()
    assert strip.accessibleName() == rows(river.workspace).claims["claim-5"].quote
    qtbot.mouseClick(child(river, "claim_strip_expand", QToolButton), Qt.MouseButton.LeftButton)
    assert strip.isHidden()
    assert river.workbench is not None
    assert river.workbench.dock_shown("right")


def test_rail_opens_its_dock_at_the_part_that_was_chosen(river: MainWindow, qtbot: QtBot) -> None:
    workbench = river.workbench
    assert workbench is not None
    press(river, "dock.left")
    qtbot.mouseClick(child(river, "rail_left_codebook", QToolButton), Qt.MouseButton.LeftButton)
    assert workbench.dock_shown("left")
    assert workbench.codebook.isAncestorOf(QApplication.focusWidget())
    press(river, "dock.left")
    qtbot.mouseClick(child(river, "rail_left_search", QToolButton), Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is river.header.search


def test_search_takes_the_place_of_the_lists_while_there_is_a_query(river: MainWindow, qtbot: QtBot) -> None:
    workbench = river.workbench
    assert workbench is not None
    press(river, "dock.left")
    press(river, "find")
    river.header.search.setText("票價")
    assert river.current.query == "票價"
    assert workbench.dock_shown("left")
    assert workbench.search.isVisible()
    qtbot.keyClick(river.header.search, Qt.Key.Key_Escape)
    assert river.current.query == ""
    assert not workbench.dock_shown("left")
    reading = workbench.views.reading
    assert reading.isAncestorOf(QApplication.focusWidget())


def test_f6_goes_round_all_regions_and_shift_f6_back(river: MainWindow, qtbot: QtBot) -> None:
    workbench = river.workbench
    assert workbench is not None
    river.header.search.setFocus()
    seen = []
    for _ in range(20):
        press(river, "region.next")
        focus = QApplication.focusWidget()
        if focus is river.header.search:
            break
        seen.append(focus)
    assert any(workbench.library.isAncestorOf(widget) for widget in seen)
    assert any(workbench.codebook.isAncestorOf(widget) for widget in seen)
    assert any(workbench.inspector.isAncestorOf(widget) for widget in seen)
    assert any(river.status.isAncestorOf(widget) for widget in seen)
    assert len([widget for widget in seen if widget.objectName() == "articleView"]) == 2
    back = []
    for _ in seen:
        press(river, "region.previous")
        back.append(QApplication.focusWidget())
    assert back == seen[::-1]


def test_back_and_forward_follow_the_jumps(river: MainWindow) -> None:
    river.current.go_to(Place(article="article-1", claim="claim-5"))
    river.current.go_to(Place(article="article-2", claim="claim-8"))
    assert river.current.claim == "claim-8"
    press(river, "place.back")
    assert river.current.claim == "claim-5"
    press(river, "place.forward")
    assert river.current.claim == "claim-8"


def test_jump_from_a_table_shows_the_reading_view_but_a_preview_does_not(river: MainWindow) -> None:
    assert river.workbench is not None
    press(river, "view.claims")
    river.current.go_to(Place(article="article-1", claim="claim-1", preview=True))
    assert river.workbench.views.name == "claims"
    river.current.go_to(Place(article="article-1", claim="claim-1"))
    assert river.workbench.views.name == "read"


def test_text_size_stays_within_its_bounds(river: MainWindow) -> None:
    for _ in range(20):
        press(river, "zoom.in")
    assert river.settings.value("reading_size") == 24
    for _ in range(20):
        press(river, "zoom.out")
    assert river.settings.value("reading_size") == 13
    press(river, "zoom.reset")
    assert river.settings.value("reading_size") == 16


def test_theme_changes_without_a_restart(river: MainWindow) -> None:
    before = river.grab().toImage().pixelColor(700, 400)
    press(river, "theme.toggle")
    assert river.theme.dark
    assert river.actions_table["theme.toggle"].isChecked()
    assert river.grab().toImage().pixelColor(700, 400) != before
    press(river, "theme.toggle")
    assert not river.theme.dark


def test_new_language_rebuilds_the_panels_and_keeps_the_view(river: MainWindow, qtbot: QtBot) -> None:
    old = river.workbench
    press(river, "pane.add")
    shown = river.open_articles()
    river.current.set_claim("claim-5")
    assert old is not None
    press(river, "view.claims")
    old.library.restore({"filtering": True, "query": "渡轮"})
    old.views.restore({"claims": {"query": "客运", "grouping": "article"}})
    kept = old.state()
    press(river, "view.read")
    translation = Translation()
    translation.install("zh_CN")
    qtbot.waitUntil(lambda: river.workbench is not old, timeout=PATIENCE)
    assert river.page is river.workbench
    assert river.workbench is not None
    assert river.workbench.state() == kept
    assert river.open_articles() == shown
    assert river.current.claim == "claim-5"
    translation.uninstall()


def test_closing_and_opening_again_restores_panes_and_view(river: MainWindow, qtbot: QtBot) -> None:
    location = river.workspace.location
    press(river, "pane.add")
    shown = river.open_articles()
    assert len(shown) == 3
    assert river.workbench is not None
    reading = river.workbench.views.reading
    qtbot.waitUntil(lambda: len(reading.state()["panes"]) == 3, timeout=PATIENCE)
    press(river, "view.links")
    press(river, "project.close")
    assert river.page is river.start_page
    assert river.current.article is None
    river.open_project(location)
    qtbot.waitUntil(lambda: river.workspace.saving.state == "saved", timeout=PATIENCE)
    assert river.workbench is not None
    assert river.open_articles() == shown
    assert river.workbench.views.name == "links"


def test_escape_ends_in_the_active_pane(river: MainWindow, qtbot: QtBot) -> None:
    assert river.workbench is not None
    button = child(river, "status_annotator", QToolButton)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Escape)
    assert river.workbench.views.reading.isAncestorOf(QApplication.focusWidget())


def test_name_of_the_annotator_changes_from_the_status_bar(river: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(child(river, "status_annotator", QToolButton), Qt.MouseButton.LeftButton)
    field = child(river, "prompt_field", QLineEdit)
    field.setText("周予")  # type: ignore[attr-defined]
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert river.workspace.annotator == "周予"
    assert "周予" in child(river, "status_annotator", QToolButton).text()  # type: ignore[attr-defined]


def test_project_is_renamed_by_a_prompt_that_wants_a_name(river: MainWindow, qtbot: QtBot) -> None:
    press(river, "project.title")
    field = child(river, "prompt_field", QLineEdit)
    accept = child(river, "prompt_accept")
    field.clear()  # type: ignore[attr-defined]
    assert not accept.isEnabled()
    field.setText("渡轮票价")  # type: ignore[attr-defined]
    changing(river.workspace, qtbot, lambda: qtbot.mouseClick(accept, Qt.MouseButton.LeftButton))
    assert rows(river.workspace).project.title == "渡轮票价"


def test_jobs_show_their_progress_and_can_be_cancelled(river: MainWindow) -> None:
    button = child(river, "status_job", QToolButton)
    assert button.isHidden()
    job = river.services.jobs.start("正在导入")
    job.set_progress(31, 50)
    assert not button.isHidden()
    assert button.accessibleName() == "正在导入 62%"
    menu = button.menu()  # type: ignore[attr-defined]
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    assert job.cancelled
    job.finish()
    assert button.isHidden()


def banner(window: MainWindow) -> Banner:
    return window.banner


def test_full_disk_is_told_with_a_way_to_try_again_and_to_save_elsewhere(
    river: MainWindow, qtbot: QtBot
) -> None:
    """Row 11."""
    retried: list[bool] = []
    error = errors.DiskFull(river.workspace.location)
    river.workspace.failed.emit(Failure(error, TAGGING, lambda: retried.append(True)))
    assert banner(river).kind == "failure"
    assert banner(river).text.startswith("Not saved: the disk is full.")
    child(river, "banner_save_copy")
    qtbot.mouseClick(child(river, "banner_retry"), Qt.MouseButton.LeftButton)
    assert retried == [True]
    assert banner(river).text == ""


def test_cancelled_work_is_no_failure(river: MainWindow) -> None:
    river.workspace.failed.emit(Failure(errors.Cancelled(""), IMPORTING))
    assert banner(river).text == ""


def test_the_first_articles_of_a_project_are_shown_at_once(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(window.workspace.opened, timeout=PATIENCE):
        window.workspace.create(tmp_path / "new.duikan", "新项目")
    assert window.open_articles() == []
    many = [NewArticle(f"第 {number} 篇的正文。", f"第 {number} 篇") for number in range(3)]
    changing(window.workspace, qtbot, lambda: window.workspace.perform(edits.import_articles, many))
    first = [article.id for article in rows(window.workspace).articles_in_order()[:2]]
    assert window.open_articles() == first
    more = [NewArticle("第四篇的正文。", "第四篇")]
    changing(window.workspace, qtbot, lambda: window.workspace.perform(edits.import_articles, more))
    assert window.open_articles() == first, "later ones do not push away what is being read"


def test_article_imported_before_can_be_gone_to(river: MainWindow, qtbot: QtBot) -> None:
    article = rows(river.workspace).articles["article-3"]
    river.workspace.failed.emit(Failure(errors.AlreadyImported("", article), IMPORTING))
    assert banner(river).kind == "notice"
    qtbot.mouseClick(child(river, "banner_show"), Qt.MouseButton.LeftButton)
    assert "article-3" in river.open_articles()


def test_what_was_declined_is_no_failure_to_save_and_forgotten_with_the_next_act(
    river: MainWindow, qtbot: QtBot
) -> None:
    link = next(iter(rows(river.workspace).links.values()))
    with qtbot.waitSignal(river.workspace.failed):
        river.workspace.perform(edits.create_link, link.source, link.target, link.relation)
    assert (banner(river).kind, banner(river).text) == (
        "notice",
        "These two claims are linked in this way already.",
    )
    assert river.workspace.saving.state == "saved"
    with qtbot.waitSignal(river.workspace.changed):
        river.workspace.perform(edits.set_claim_note, link.source, "见第二段")
    assert banner(river).text == ""


def test_missing_project_is_told_and_can_be_taken_from_the_list(
    window: MainWindow, settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    gone = str(tmp_path / "gone.duikan")
    settings.remember_project(gone)
    with qtbot.waitSignal(window.workspace.failed, timeout=PATIENCE):
        window.open_project(gone)
    assert "gone.duikan" in banner(window).text
    assert window.page is window.start_page
    qtbot.mouseClick(child(window, "banner_forget"), Qt.MouseButton.LeftButton)
    assert settings.recent_projects() == []


def drag(window: MainWindow, path: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDragEnterEvent(
        QPoint(200, 200),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window, event)
    return data


@pytest.mark.parametrize(("name", "words"), [("a.duikan", "open this project"), ("a.txt", "start a project")])
def test_dragged_files_are_offered_what_a_drop_would_do(
    window: MainWindow, tmp_path: Path, name: str, words: str
) -> None:
    drag(window, tmp_path / name)
    overlay = child(window, "drop_overlay")
    assert overlay.isVisible()
    assert words in overlay.accessibleName()


def test_dropped_project_is_opened(river: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    copy = tmp_path / "copy.duikan"
    with qtbot.waitSignal(river.workspace.opened, timeout=PATIENCE):
        done: list[bool] = []
        river.workspace.save_copy(copy).then(lambda _: done.append(True))
        qtbot.waitUntil(lambda: bool(done), timeout=PATIENCE)
        data = drag(river, copy)
        drop = QDropEvent(
            QPointF(200, 200),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(river, drop)
        qtbot.waitUntil(lambda: river.workspace.location == str(copy), timeout=PATIENCE)
    assert child(river, "drop_overlay").isHidden()


@pytest.mark.parametrize(
    "command", ["view.read", "view.claims", "view.links", "view.figures", "shortcuts", "palette", "find"]
)
def test_every_control_on_screen_has_an_accessible_name(river: MainWindow, command: str) -> None:
    river.workspace.failed.emit(Failure(errors.DiskFull(""), TAGGING))
    river.services.jobs.start("正在导入")
    river.current.set_claim("claim-5")
    press(river, command)
    nameless = [
        f"{type(widget).__name__} {widget.objectName()} in {type(widget.parentWidget()).__name__}"
        for widget in river.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.accessibleName()
        and not getattr(widget, "text", lambda: "")()
    ]
    assert nameless == []


def test_f1_shows_the_keys_and_leaves_again(river: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(river, Qt.Key.Key_F1)
    page = river.page
    assert page.objectName() == "shortcuts_page"
    everything = len(page.shown())  # type: ignore[attr-defined]
    field = child(river, "shortcuts_filter", QLineEdit)
    field.setText("pane")  # type: ignore[attr-defined]
    assert 0 < len(page.shown()) < everything  # type: ignore[attr-defined]
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert len(page.shown()) == everything  # type: ignore[attr-defined]
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert river.page is river.workbench


def test_draft_is_what_is_being_typed(river: MainWindow) -> None:
    assert river.draft() == ""
    river.header.search.setFocus()
    river.header.search.setText("半句")
    assert river.draft() == "半句"


def test_every_shortcut_on_screen_works_in_one_place_only(river: MainWindow) -> None:
    """No menu, panel or button brings a key of its own that the table has already given away."""
    own = {id(river.actions_table[command.id]) for command in river.actions_table}
    given = {
        key.toString()
        for command in river.actions_table
        for key in river.actions_table[command.id].shortcuts()
    }
    strangers = [
        action
        for widget in river.findChildren(QWidget)
        for action in widget.actions()
        if id(action) not in own
        and action.shortcut() != QKeySequence()
        and action.shortcut().toString() in given
    ]
    assert [
        action.text() for action in strangers if action.shortcutContext() == Qt.ShortcutContext.WindowShortcut
    ] == []
