"""Menus that are filled when they open."""

from __future__ import annotations

from desktop.commands.command import Group
from tests.desktop.window.conftest import WindowBench


def test_recent_projects_and_tags_are_listed_when_their_menu_opens(river: WindowBench) -> None:
    tags = next(m for m in river.header.menus[Group.ANNOTATE].actions() if m.menu())
    tags.menu().aboutToShow.emit()
    assert [action.text() for action in tags.menu().actions()] == [
        "票价水平\t1",
        "涨幅测算\t2",
        "客运规模\t3",
        "收入\t4",
    ]
    recent = next(m for m in river.header.menus[Group.PROJECT].actions() if m.menu())
    recent.menu().aboutToShow.emit()
    assert [action.text() for action in recent.menu().actions()] == ["river.duikan"]


def test_the_menu_of_views_is_no_higher_than_a_small_screen(river: WindowBench) -> None:
    menu = river.header.menus[Group.VIEW]
    assert menu.sizeHint().height() < 720
    below = {action.text(): action.menu() for action in menu.actions() if action.menu() is not None}
    assert list(below) == ["Panes and desks", "Text size", "Show only", "Language"]
    assert river.actions_table["zoom.reset"] in below["Text size"].actions()  # type: ignore[attr-defined]
    assert river.actions_table["filter.all"] in below["Show only"].actions()  # type: ignore[attr-defined]


def test_the_menu_of_projects_is_no_higher_than_a_small_screen(river: WindowBench) -> None:
    menu = river.header.menus[Group.PROJECT]
    assert menu.sizeHint().height() < 560
    below = [action.text() for action in menu.actions() if action.menu() is not None]
    assert below == ["Open recent", "Copies and backups", "Merge and share", "Codebook"]
    shared = next(action.menu() for action in menu.actions() if action.text() == "Merge and share")
    assert river.actions_table["team.join"] in shared.actions()  # type: ignore[attr-defined]
