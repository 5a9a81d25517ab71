"""Commands as actions: enabled if and only if their needs are met, otherwise with the reason."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMainWindow, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.commands.actions import Actions
from desktop.commands.command import Command, Group, KeyScope, Need
from desktop.look.theme import Theme

ALL = frozenset(Need)


def test_only_commands_without_needs_act_at_first(actions: Actions) -> None:
    for command in actions:
        assert actions[command.id].isEnabled() == (not command.needs), command.id


def test_facts_enable_what_they_suffice_for(actions: Actions) -> None:
    actions.set_facts(frozenset({Need.PROJECT, Need.READING}))
    assert actions["claim.next"].isEnabled()
    assert not actions["tag.1"].isEnabled()
    actions.set_facts(ALL)
    assert all(actions[command.id].isEnabled() for command in actions)
    actions.set_facts(frozenset())
    assert not actions["claim.next"].isEnabled()


def test_reason_is_the_first_need_that_is_lacking(actions: Actions) -> None:
    assert actions.reason(actions.command("undo")) == "Open a project first"
    actions.set_facts(frozenset({Need.PROJECT}))
    assert actions.reason(actions.command("undo")) == "The project is open for reading only"
    actions.set_facts(ALL)
    assert actions.reason(actions.command("undo")) == ""


def test_one_reason_can_stand_for_all_others(actions: Actions) -> None:
    command = next(command for command in actions if command.needs)
    own = actions.reason(command)
    actions.set_facts(frozenset(), "The file is still being checked")
    assert actions.reason(command) == "The file is still being checked"
    actions.set_facts(frozenset())
    assert actions.reason(command) == own


def test_a_triggered_action_runs_its_command_on_the_receivers(empty: QMainWindow, theme: Theme) -> None:
    commands = [
        Command("add", "Add", Group.EDIT, lambda on: on.append("add")),
        Command("toggle", "Toggle", Group.EDIT, lambda on: on.append("toggle"), checkable=True),
    ]
    actions: Actions[list[str]] = Actions(commands, empty, theme)
    done: list[str] = []
    actions.connect_all(lambda: done)
    actions["toggle"].trigger()
    actions["add"].trigger()
    assert done == ["toggle", "add"]


def test_menus_share_the_actions(empty: QMainWindow, actions: Actions) -> None:
    menu = QMenu(empty)
    actions.add_to(menu, "claim.note", "claim.delete")
    assert menu.actions() == [actions["claim.note"], actions["claim.delete"]]
    assert [action.text() for action in menu.actions()] == ["Note…", "Delete claim"]


def test_a_command_can_say_more_exactly_what_it_would_do(actions: Actions) -> None:
    actions.set_words("undo", "Undo add tag")
    assert actions["undo"].text() == "Undo add tag"
    assert actions["undo"].toolTip().startswith("Undo add tag  ")
    actions.retranslate()
    assert actions["undo"].text() == "Undo"


def test_letters_act_in_the_reading_area_and_not_while_text_is_edited(
    empty: QMainWindow, actions: Actions, qtbot: QtBot
) -> None:
    area, inside, outside = QWidget(), QWidget(), QLineEdit()
    inside.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    note = QLineEdit()
    column = QVBoxLayout(area)
    column.addWidget(inside)
    column.addWidget(note)
    middle = QWidget()
    row = QVBoxLayout(middle)
    row.addWidget(area)
    row.addWidget(outside)
    empty.setCentralWidget(middle)
    pressed: list[str] = []
    for command in actions:
        actions[command.id].triggered.connect(lambda _=False, id=command.id: pressed.append(id))
    actions.attach(area)
    actions.set_facts(ALL)
    with qtbot.waitActive(empty):
        empty.show()
    for widget, expected in ((inside, ["link.mode", "tag.3"]), (note, []), (outside, [])):
        pressed.clear()
        widget.setFocus()
        qtbot.keyClicks(widget, "k3")
        assert pressed == expected
    assert note.text() == outside.text() == "k3"
    outside.setFocus()
    qtbot.keyClick(outside, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert pressed == ["palette"]


def test_icons_follow_the_theme(actions: Actions, theme: Theme) -> None:
    before = actions["undo"].icon().pixmap(16, 16).toImage()
    theme.set_look("dark", "standard")
    assert actions["undo"].icon().pixmap(16, 16).toImage() != before


def test_what_is_switched_on_has_a_tick_and_all_entries_line_up(actions: Actions) -> None:
    """Qt would draw an icon in the place of the tick, and indent what has neither otherwise."""
    for command in actions:
        action = actions[command.id]
        assert action.isIconVisibleInMenu() is not command.checkable
        assert command.checkable or not action.icon().isNull()


def test_other_keys_are_in_force_at_once_and_go_back(actions: Actions) -> None:
    told: list[None] = []
    actions.keys_changed.connect(lambda: told.append(None))
    actions.set_keys({"follow": ("Ctrl+Y",), "tag.1": ("Q",), "unknown": ("Q",)})
    assert [key.toString() for key in actions["follow"].shortcuts()] == ["Ctrl+Y"]
    assert actions.command("follow").key_text == "Ctrl Y"
    assert "Ctrl Y" in actions["follow"].toolTip()
    assert actions.command("tag.1").keys == ("1",)
    assert actions.given_keys("follow") == ("F",)
    actions.set_keys({})
    assert actions.command("follow").keys == ("F",)
    assert len(told) == 2


def test_a_sentence_names_the_keys_in_force(actions: Actions) -> None:
    words = "[F] lets go, [1] tags, [Y] accepts"
    actions.set_keys({"follow": ("G",), "suggestion.accept": ("A",)})
    assert actions.in_force(words) == "[G] lets go, [1] tags, [Y] accepts"
    assert actions.in_force("[Y] accepts", KeyScope.SUGGESTIONS) == "[A] accepts"
    actions.set_keys({"follow": ()})
    assert actions.in_force("[F] lets go") == f"“{actions.command('follow').plain_words()}” lets go"
