"""Which keys a command may have, and the effect of taking one from another command."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QKeyCombination, Qt

from desktop.commands.actions import Actions
from desktop.commands.key_choice import KeyRefusal, change_of, holders, key_of, refusal_of, refusal_words
from desktop.window.commands.table import COMMANDS

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
CHANGEABLE = [command.id for command in COMMANDS if not command.fixed]


@pytest.mark.parametrize(
    ("pressed", "key"),
    [
        (QKeyCombination(CTRL, Qt.Key.Key_K), "Ctrl+K"),
        (QKeyCombination(SHIFT, Qt.Key.Key_S), "Shift+S"),
        (QKeyCombination(SHIFT, Qt.Key.Key_Question), "?"),
        (QKeyCombination(CTRL | SHIFT, Qt.Key.Key_Backtab), "Ctrl+Shift+Tab"),
        (QKeyCombination(CTRL, Qt.Key.Key_Control), ""),
    ],
)
def test_a_pressed_key_is_written_as_the_table_writes_it(pressed: QKeyCombination, key: str) -> None:
    assert key_of(pressed) == key


@pytest.mark.parametrize(
    ("command", "key", "refusal"),
    [
        ("follow", "Esc", KeyRefusal.FIXED),
        ("follow", "7", KeyRefusal.DIGIT),
        ("palette", "P", KeyRefusal.EVERYWHERE),
        ("palette", "Shift+P", KeyRefusal.EVERYWHERE),
        ("palette", "Ctrl+V", KeyRefusal.EDITING),
        ("palette", "Ctrl+Alt+Q", KeyRefusal.TYPES),
        ("palette", "Ctrl+Space", KeyRefusal.INPUT_METHOD),
        ("palette", "F8", None),
        ("follow", "Q", None),
    ],
)
def test_keys_that_would_break_something_are_refused(
    actions: Actions, command: str, key: str, refusal: KeyRefusal | None
) -> None:
    assert refusal_of(actions.command(command), key) is refusal


def test_every_refusal_has_words() -> None:
    assert len({refusal_words(refusal) for refusal in KeyRefusal}) == len(KeyRefusal)


def test_who_has_a_key_depends_on_where_it_acts(actions: Actions) -> None:
    assert [one.id for one in holders(actions, "tag.quick", ("F",))] == ["follow"]
    assert "suggestion.accept" not in [one.id for one in holders(actions, "tag.quick", ("Y",))]
    assert [one.id for one in holders(actions, "follow", ("Del",))] == ["claim.delete"]


def test_swapping_gives_the_other_the_old_key(actions: Actions) -> None:
    change = change_of(actions, "tag.quick", ("F",))
    assert change.swapped
    assert change.keys == {"tag.quick": ("F",), "follow": ("T",)}


def test_a_letter_is_not_swapped_into_the_whole_window(actions: Actions) -> None:
    change = change_of(actions, "follow", ("Ctrl+K",))
    assert not change.swapped
    assert change.keys == {"follow": ("Ctrl+K",), "palette": ()}


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(command=st.sampled_from(CHANGEABLE), other=st.sampled_from(CHANGEABLE))
def test_no_key_means_two_things_after_a_change(actions: Actions, command: str, other: str) -> None:
    actions.set_keys({})
    keys = actions.command(other).platform_keys[:1]
    if any(holder.fixed for holder in holders(actions, command, keys)):
        return
    actions.set_keys(change_of(actions, command, keys).keys)
    for id in (command, other):
        assert not holders(actions, id, actions.command(id).platform_keys), (command, other)
