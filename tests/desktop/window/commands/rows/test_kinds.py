"""Commands that act in one part of the window."""

from __future__ import annotations

from desktop.commands.command import Group, KeyScope, Need
from desktop.window.commands.rows.kinds import judging_command, reading_command


def test_reading_commands_need_an_article_on_screen_before_all_else() -> None:
    command = reading_command("a", "A", Group.EDIT, print, ("A",), needs=(Need.CLAIM,), checkable=True)
    assert command.scope is KeyScope.READING
    assert command.needs == (Need.PROJECT, Need.READING, Need.CLAIM)
    assert (command.keys, command.checkable, command.in_menu) == (("A",), True, True)


def test_judging_commands_need_a_suggestion_and_mostly_a_project_that_can_be_changed() -> None:
    accept = judging_command("a", "A", print, ("Y",))
    look = judging_command("b", "B", print, ("Space",), writes=False, in_menu=False)
    assert {accept.scope, look.scope} == {KeyScope.SUGGESTIONS}
    assert accept.needs == (Need.PROJECT, Need.WRITABLE, Need.SUGGESTION)
    assert look.needs == (Need.PROJECT, Need.SUGGESTION)
    assert (accept.in_menu, look.in_menu) == (True, False)
