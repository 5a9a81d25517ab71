"""The keys as lines and as files."""

from __future__ import annotations

from lxml import html

from desktop.commands.actions import Actions
from desktop.commands.command import Group
from desktop.window.commands.key_table import keys_as_html, keys_as_text, lines_of


def test_digits_are_one_fixed_line(actions: Actions) -> None:
    digits = [line for line in lines_of(actions, Group.ANNOTATE) if line.id.startswith("tag.") and line.fixed]
    assert [line.caps for line in digits] == [("1", "–", "9")]
    assert digits[0].spoken() == "Tag by digit: 1 – 9, fixed"


def test_a_command_that_lost_its_key_stays_listed(actions: Actions) -> None:
    actions.set_keys({"follow": ()})
    line = next(line for line in lines_of(actions, Group.LINK) if line.id == "follow")
    assert line.changed
    assert line.caps == ()
    assert line.spoken().endswith("no key, changed")


def test_commands_without_keys_are_listed_on_demand(actions: Actions) -> None:
    assert "legend" not in [line.id for line in lines_of(actions, Group.HELP)]
    assert "legend" in [line.id for line in lines_of(actions, Group.HELP, keyless=True)]


def test_files_hold_the_keys_in_force(actions: Actions) -> None:
    actions.set_keys({"palette": ("Ctrl+Shift+P",)})
    assert "Ctrl Shift P" in keys_as_text(actions)
    rows = html.fromstring(keys_as_html(actions)).xpath("//tr[td]")
    told = {row[0].text_content(): row[1].text_content() for row in rows}
    assert told["Command palette"] == "Ctrl Shift P"
    assert told["Tag by digit"] == "1 – 9"
