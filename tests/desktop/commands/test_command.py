"""Texts and keys of commands in menus, tooltips and key caps."""

from __future__ import annotations

import pytest

from desktop.commands.command import GROUP_NAMES, REASONS, Command, Group, Need, group_words, key_text

NEW = Command("project.new", "New project…", Group.PROJECT, print, ("Ctrl+N",), mac_keys=("Meta+N",))
ABOUT = Command("about", "About Duikan", Group.HELP, print)


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


def test_tooltip_has_words_and_key_without_the_dots_of_a_dialog(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert (NEW.words(), NEW.plain_words()) == ("New project…", "New project")
    assert NEW.tooltip() == "New project  Ctrl N"
    assert (ABOUT.key_text, ABOUT.tooltip()) == ("", "About Duikan")


def test_macos_may_have_other_keys_or_none(monkeypatch: pytest.MonkeyPatch) -> None:
    no_key = Command("menus", "Menus", Group.VIEW, print, ("F10",), mac_keys=())
    monkeypatch.setattr("sys.platform", "linux")
    assert (NEW.platform_keys, no_key.platform_keys) == (("Ctrl+N",), ("F10",))
    monkeypatch.setattr("sys.platform", "darwin")
    assert (NEW.platform_keys, no_key.platform_keys) == (("Meta+N",), ())
