"""The commands table: complete, without clashes, and the only source of words and keys."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtGui import QKeySequence

from desktop.commands.command import GROUP_NAMES, REASONS, Group, Need, Scope, group_words, key_text
from desktop.look.theme import RESOURCES, Theme
from desktop.window.commands.table import BY_ID, COMMANDS

SYSTEM_KEYS = {"Ctrl+Space", "Shift+Space", "Ctrl+.", "Ctrl+Shift+F", "Ctrl+Shift+U", "Ctrl+;"}


def test_identities_are_unique() -> None:
    assert len(BY_ID) == len(COMMANDS)


def test_no_two_commands_have_the_same_key() -> None:
    """A letter means one thing among the texts and another among the suggestions, but both lie within the window; so
    otherwise a key may mean one thing only, on either kind of keyboard."""
    apart = {Scope.READING, Scope.SUGGESTIONS}
    for mac in (False, True):
        for one, other in combinations(COMMANDS, 2):
            if {one.scope, other.scope} == apart:
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
            assert command.scope is not Scope.WINDOW, command.id


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
        "follow": "F",
        "claim.note": "M",
        "link.mode": "K",
        "settings": "Ctrl+,",
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


def test_every_group_and_need_has_words() -> None:
    assert set(GROUP_NAMES) == set(Group)
    assert set(REASONS) == set(Need)
    assert len({group_words(group) for group in Group}) == len(Group)


@pytest.mark.parametrize(
    ("key", "shown"),
    [
        ("Ctrl+K", "Ctrl K"),
        ("Return", "Enter"),
        ("Ctrl++", "Ctrl +"),
        ("Alt+Left", "Alt ←"),
        ("[", "["),
        ("Ctrl+\\", "Ctrl \\"),
    ],
)
def test_keys_are_written_as_on_the_keyboard(key: str, shown: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert key_text(key) == shown


def test_macos_has_its_own_keys_where_the_system_differs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "darwin")
    assert BY_ID["find.next"].platform_keys == ("Ctrl+G",)
    assert BY_ID["pane.next"].platform_keys == ("Meta+Tab",)
    assert BY_ID["place.back"].platform_keys == ("Ctrl+[",)
    assert BY_ID["undo"].platform_keys == ("Ctrl+Z",)


def test_tooltip_has_words_and_key_without_the_dots_of_a_dialog(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert BY_ID["project.new"].tooltip() == "New project  Ctrl N"
    assert BY_ID["about"].tooltip() == "About Duikan"
