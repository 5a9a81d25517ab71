"""The command table: complete, without conflicts, and the only source of texts and keys."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtGui import QKeySequence

from desktop.commands.command import Group, KeyScope
from desktop.folders import RESOURCES
from desktop.look.theme import Theme
from desktop.window.commands.table import COMMANDS

BY_ID = {command.id: command for command in COMMANDS}
SYSTEM_KEYS = {"Ctrl+Space", "Shift+Space", "Ctrl+.", "Ctrl+Shift+F", "Ctrl+Shift+U", "Ctrl+;"}


def test_identities_are_unique() -> None:
    assert len(BY_ID) == len(COMMANDS)


def test_no_two_commands_have_the_same_key() -> None:
    """A letter means one thing among the texts and another among the suggestions, but both lie within the window; so
    otherwise a key may mean one thing only, on either kind of keyboard."""
    apart = {KeyScope.READING, KeyScope.SUGGESTIONS, KeyScope.COMPARING}
    for mac in (False, True):
        for one, other in combinations(COMMANDS, 2):
            if one.scope is not other.scope and {one.scope, other.scope} <= apart:
                continue
            keys = [
                {
                    QKeySequence(key).toString()
                    for key in (c.mac_keys if mac and c.mac_keys is not None else c.keys)
                }
                for c in (one, other)
            ]
            assert not keys[0] & keys[1], (one.id, other.id)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.id)
def test_keys_are_keys_and_none_belongs_to_the_system(command: object) -> None:
    for key in command.keys:  # type: ignore[attr-defined]
        assert QKeySequence(key).toString() != "", key
        assert key not in SYSTEM_KEYS
        assert not key.startswith("Ctrl+Alt")


def test_letters_and_digits_act_nowhere_in_the_whole_window() -> None:
    for command in COMMANDS:
        plain = [key for key in command.keys if "+" not in key.removeprefix("Shift+") and len(key) == 1]
        if plain:
            assert command.scope is not KeyScope.WINDOW, command.id


def test_specified_keys_are_those_of_the_specification() -> None:
    expected = {
        "project.new": "Ctrl+N",
        "project.open": "Ctrl+O",
        "article.import": "Ctrl+I",
        "project.export": "Ctrl+E",
        "project.close": "Ctrl+Shift+W",
        "find": "Ctrl+F",
        "palette": "Ctrl+K",
        "dock.left": "Ctrl+B",
        "dock.right": "Ctrl+J",
        "pane.add": "Ctrl+\\",
        "pane.close": "Ctrl+W",
        "region.next": "F6",
        "shortcuts": "F1",
        "menus": "F10",
        "menu.context": "Shift+F10",
        "follow": "F",
        "claim.note": "M",
        "link.mode": "K",
        "settings": "Ctrl+,",
        "view.read": "Ctrl+1",
        "view.compare": "Ctrl+2",
        "view.figures": "Ctrl+3",
        "view.claims": "Ctrl+5",
        "view.links": "Ctrl+6",
        "question.group": "G",
        "compare.accept": "Y",
        "compare.reject": "N",
        "compare.next_draft": "J",
        "compare.alternatives": "C",
        "compare.take_out": "Delete",
        "compare.status": "O",
        "compare.scope": "P",
        "compare.baseline": "B",
        "compare.not_mentioned": "X",
        "compare.summary": "S",
        "compare.title": "F2",
        "compare.peek": "Space",
        "compare.go": "Return",
        "compare.copy": "Ctrl+C",
        "suggestion.accept": "Y",
        "suggestion.reject": "N",
        "suggestion.relation": "R",
        "suggestion.locate": "Space",
        "suggestion.go": "Return",
    }
    assert {command: BY_ID[command].keys[0] for command in expected} == expected


def test_icons_exist_at_both_sizes(theme: Theme) -> None:
    roles = theme.token("icons")
    for command in COMMANDS:
        if command.icon:
            for size in (16, 20):
                name = roles.get(command.icon, command.icon)
                assert (RESOURCES / "icons" / f"{name}_{size}_regular.svg").exists(), command.icon


def test_every_role_of_the_tokens_has_its_icons(theme: Theme) -> None:
    for name in theme.token("icons").values():
        for size in (16, 20):
            assert (RESOURCES / "icons" / f"{name}_{size}_regular.svg").exists(), name


def test_macos_has_its_own_keys_where_the_system_differs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "darwin")
    assert BY_ID["find.next"].platform_keys == ("Ctrl+G",)
    assert BY_ID["pane.next"].platform_keys == ("Meta+Tab",)
    assert BY_ID["place.back"].platform_keys == ("Ctrl+[",)
    assert BY_ID["undo"].platform_keys == ("Ctrl+Z",)


def test_texts_come_in_by_one_menu() -> None:
    """A corrected text is brought in where a new one is, and not beside the questions."""
    bringing = ("article.import", "article.paste", "article.new_version", "article.versions")
    assert {BY_ID[command].group for command in bringing} == {Group.PROJECT}
