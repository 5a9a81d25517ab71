"""The strip below the header."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.look.theme import Theme
from desktop.window.frame.banner import Banner, Choice


@pytest.fixture
def banner(theme: Theme, qtbot: QtBot) -> Banner:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(900, 200)
    page.show()
    banner = Banner(theme, page)
    banner.resize(900, 34)
    # The page lives as long as what stands on it.
    banner.page = page  # type: ignore[attr-defined]
    return banner


def test_it_is_hidden_until_there_is_something_to_say(banner: Banner) -> None:
    assert banner.isHidden()
    banner.show_message("notice", lambda: "Linked already.")
    assert (banner.isHidden(), banner.kind, banner.text) == (False, "notice", "Linked already.")
    assert banner.accessibleName() == "Linked already."
    banner.hide()
    assert banner.text == ""


def test_messages_wait_for_each_other(banner: Banner, qtbot: QtBot) -> None:
    banner.show_message("notice", lambda: "Zhou tagged.")
    banner.show_after("offer", lambda: "Merge the copy?")
    assert banner.text == "Zhou tagged."
    banner.hide()
    qtbot.waitUntil(lambda: banner.text == "Merge the copy?")
    banner.show_message("failure", lambda: "Not saved.")
    assert banner.text == "Not saved."
    banner.hide()
    qtbot.waitUntil(lambda: (banner.kind, banner.text) == ("offer", "Merge the copy?"))
    banner.show_message("failure", lambda: "Not saved.")
    banner.forget_project()
    qtbot.wait(0)
    assert banner.text == ""


def test_what_was_done_waits_for_an_answer_only_if_it_offers_something(banner: Banner, qtbot: QtBot) -> None:
    banner.show_message("done", lambda: "Written.")
    banner.show_after("notice", lambda: "Zhou tagged.")
    assert banner.text == "Zhou tagged."
    banner.show_message("done", lambda: "Merged.", [Choice("undo", lambda: "Undo", print)])
    banner.show_after("notice", lambda: "Zhou linked.")
    assert banner.text == "Merged."
    banner.hide()
    qtbot.waitUntil(lambda: banner.text == "Zhou linked.")


def test_a_button_acts_and_closes_the_banner(banner: Banner, qtbot: QtBot) -> None:
    done: list[str] = []
    choices = [
        Choice("retry", lambda: "Try again", lambda: done.append("retry")),
        Choice("copy", lambda: "Copy", print),
    ]
    banner.show_message("failure", lambda: "Not saved.", choices)
    button = banner.findChild(QPushButton, "banner_retry")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == ["retry"]
    assert banner.isHidden()


def test_another_message_brings_its_own_buttons(banner: Banner, qtbot: QtBot) -> None:
    banner.show_message("failure", lambda: "Not saved.", [Choice("retry", lambda: "Try again", print)])
    banner.show_message("notice", lambda: "Linked already.", [Choice("show", lambda: "Show it", print)])
    qtbot.wait(1)
    assert [button.text() for button in banner.findChildren(QPushButton)] == ["Show it"]


def test_escape_and_the_cross_close_it(banner: Banner, qtbot: QtBot) -> None:
    banner.show_message("notice", lambda: "Linked already.")
    qtbot.keyClick(banner, Qt.Key.Key_Escape)
    assert banner.isHidden()
    banner.show_message("notice", lambda: "Linked already.")
    cross = banner.findChild(QToolButton, "banner_close")
    assert cross is not None
    qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert banner.isHidden()


def test_each_kind_has_a_ground_of_its_own(banner: Banner) -> None:
    grounds = set()
    for kind in ("failure", "notice", "read_only"):
        banner.show_message(kind, str)
        grounds.add(banner.grab().toImage().pixelColor(450, 2).name())
    assert len(grounds) == 3


def test_it_is_worded_anew_in_another_language(banner: Banner) -> None:
    said = {"text": "Not saved.", "retry": "Try again"}
    banner.show_message("failure", lambda: said["text"], [Choice("retry", lambda: said["retry"], print)])
    said.update(text="未存盘。", retry="重试")
    QCoreApplication.sendEvent(banner, QEvent(QEvent.Type.LanguageChange))
    button = banner.findChild(QPushButton, "banner_retry")
    assert button is not None
    assert (banner.text, banner.accessibleName(), button.text()) == ("未存盘。", "未存盘。", "重试")


def test_only_a_report_without_buttons_stays_when_the_project_is_left(banner: Banner, qtbot: QtBot) -> None:
    banner.show_message("done", lambda: "Merged.", [Choice("undo", lambda: "Undo", print)])
    banner.forget_project()
    assert banner.text == "", "its button would undo something in the next project"
    banner.show_message("offer", lambda: "Merge the copy?")
    banner.show_message("done", lambda: "Written.")
    banner.forget_project()
    assert banner.text == "Written."
    banner.hide()
    qtbot.wait(0)
    assert banner.text == "", "what waits is of the project that was left"
