"""The user's own keys in the settings and in the actions."""

from __future__ import annotations

from desktop.commands.actions import Actions
from desktop.settings import Settings
from desktop.window.commands.own_keys import OwnKeys


def test_what_is_chosen_is_in_force_and_kept(actions: Actions, settings: Settings) -> None:
    own = OwnKeys(actions, settings)
    own.choose({"follow": ("Ctrl+Y",), "tag.quick": ("T",)})
    assert own.changed == {"follow"}
    assert settings.shortcuts() == {"follow": ("Ctrl+Y",)}
    actions.set_keys({})
    OwnKeys(actions, settings)
    assert actions.command("follow").keys == ("Ctrl+Y",)


def test_a_table_key_is_not_kept_and_reset_gives_all_back(actions: Actions, settings: Settings) -> None:
    own = OwnKeys(actions, settings)
    own.choose({"follow": ("Q",), "palette": ("F8",)})
    own.choose({"follow": ("F",)})
    assert own.changed == {"palette"}
    own.reset()
    assert not own.changed
    assert actions.command("palette").keys == ("Ctrl+K",)


def test_what_is_no_key_counts_as_not_chosen(actions: Actions, settings: Settings) -> None:
    settings.set_value("shortcuts", '{"follow": ["no such key"], "palette": 3}')
    assert not OwnKeys(actions, settings).changed
