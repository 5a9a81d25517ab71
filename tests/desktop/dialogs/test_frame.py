"""The common base of dialogs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.dialogs.frame import FRAME, DialogFrame, Note, Outline, add_row, form_layout
from desktop.look.theme import Theme
from desktop.settings import Settings


def frame(theme: Theme, parent: QWidget, qtbot: QtBot) -> DialogFrame:
    dialog = DialogFrame(theme, "Title", "someDialog", parent)
    qtbot.addWidget(dialog)
    return dialog


def test_enter_does_what_the_default_button_says(theme: Theme, parent: QWidget, qtbot: QtBot) -> None:
    dialog = frame(theme, parent, qtbot)
    done: list[str] = []
    dialog.add_button("Other", "otherButton", lambda: done.append("other"), left=True)
    accept = dialog.add_ending("Do it", lambda: done.append("done"))
    dialog.open()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert done == ["done"]
    assert accept.isDefault()


def test_enter_presses_the_button_with_the_focus(theme: Theme, parent: QWidget, qtbot: QtBot) -> None:
    dialog = frame(theme, parent, qtbot)
    done: list[str] = []
    other = dialog.add_button("Other", "otherButton", lambda: done.append("other"), left=True)
    dialog.add_ending("Do it", lambda: done.append("done"))
    dialog.open()
    other.setFocus()
    qtbot.keyClick(other, Qt.Key.Key_Return)
    assert done == ["other"]
    cancel = dialog.findChild(QPushButton, "cancelButton")
    cancel.setFocus()
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(cancel, Qt.Key.Key_Enter)
    assert done == ["other"]


def test_a_dialog_comes_back_in_its_size_and_on_the_screen(
    theme: Theme, parent: QWidget, settings: Settings, qtbot: QtBot
) -> None:
    room = parent.screen().availableGeometry().size()
    for given, wide in ((300, 300), (9_000, 777)):
        dialog = frame(theme, parent, qtbot)
        dialog.resize(given, 200)
        dialog.keep_size(settings)
        assert dialog.width() == min(wide, room.width() - FRAME[0])
        dialog.open()
        dialog.resize(777, 310)
        dialog.reject()


def test_buttons_that_end_the_dialog_stand_at_the_right(theme: Theme, parent: QWidget, qtbot: QtBot) -> None:
    dialog = frame(theme, parent, qtbot)
    accept = dialog.add_ending("Do it", dialog.accept)
    left = [dialog.add_button(name, name, dialog.reject, left=True) for name in ("first", "second")]
    dialog.resize(600, 200)
    dialog.show()
    cancel = dialog.findChild(QPushButton, "cancelButton")
    assert cancel is not None
    places = [button.x() for button in (*left, cancel, accept)]
    assert places == sorted(places)
    assert cancel.x() - left[1].x() > left[1].x() - left[0].x()


def test_a_notice_is_there_while_there_is_something_to_say(
    theme: Theme, parent: QWidget, qtbot: QtBot
) -> None:
    dialog = frame(theme, parent, qtbot)
    assert dialog.message == ""
    dialog.say("It failed.", "danger")
    assert dialog.message == "It failed."
    notice = dialog.findChild(Note, "noticeLine")
    assert notice is not None
    assert notice.palette().color(QPalette.ColorRole.WindowText) == theme.colour("danger")
    dialog.say("")
    assert dialog.message == ""


def test_a_row_names_its_field(theme: Theme, qtbot: QtBot) -> None:
    page, field, choose = QWidget(), QLineEdit(), QPushButton("Choose…")
    qtbot.addWidget(page)
    form = form_layout()
    page.setLayout(form)
    add_row(form, "Folder", field, "folderField", beside=choose)
    label = next(label for label in page.findChildren(QLabel) if label.buddy() is field)
    assert (label.text(), field.accessibleName(), field.objectName()) == ("Folder", "Folder", "folderField")
    assert not choose.autoDefault()


def test_an_outline_follows_the_theme(theme: Theme, qtbot: QtBot) -> None:
    area = QListWidget()
    qtbot.addWidget(area)
    Outline(area, theme)
    for name in ("dark", "light"):
        theme.set_look(name, "standard")
        assert area.palette().color(QPalette.ColorRole.WindowText) == theme.colour("border")
