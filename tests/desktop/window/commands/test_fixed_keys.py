"""Keys handled by widgets, as listed on the shortcuts page."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from desktop.window.commands.fixed_keys import FIXED_KEYS
from desktop.window.commands.table import COMMANDS


def test_identities_are_unique_and_none_is_a_command() -> None:
    identities = [key.id for key in FIXED_KEYS]
    assert len(set(identities)) == len(identities)
    assert not set(identities) & {command.id for command in COMMANDS}


def test_keys_are_written_as_qt_writes_them_and_ranges_have_two_ends() -> None:
    for line in FIXED_KEYS:
        for key in line.keys:
            assert QKeySequence(key).toString() == key, line.id
        assert not line.is_range or len(line.keys) == 2, line.id


def test_no_two_lines_of_a_group_say_the_same() -> None:
    said = [(key.group, key.words()) for key in FIXED_KEYS]
    said += [(command.group, command.plain_words()) for command in COMMANDS if command.id[:4] != "tag."]
    assert len(set(said)) == len(said)
    assert all(words for _, words in said)
