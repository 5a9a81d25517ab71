"""The commands that filter the reading view."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.derived.reading_filter import Showing
from desktop.reading.area.filter_band import FilterBand
from tests.desktop import panels
from tests.desktop.window.conftest import WindowBench


def menu_of(window: WindowBench, name: str) -> QMenu:
    found = [menu for menu in window.findChildren(QMenu, name) if menu.isVisible()]
    assert found, name
    return found[-1]


def test_disputed_claims_are_shown_alone_and_all_again(river: WindowBench) -> None:
    reading_filter = river.services.reading_filter
    river.press("view.claims")
    river.press("filter.disputed")
    assert reading_filter.showing is Showing.DISPUTED
    assert river.keeper.view == "read"
    assert river.actions_table["filter.disputed"].isChecked()
    assert river.actions_table["filter.all"].isEnabled()
    band = river.child("filterBand", FilterBand)
    assert band.isVisible()
    river.press("view.claims")
    assert not band.isVisible()
    river.press("view.read")
    assert band.isVisible()
    river.press("filter.all")
    assert reading_filter.showing is Showing.ALL and not band.isVisible()
    assert not river.actions_table["filter.disputed"].isChecked()
    assert not river.actions_table["filter.all"].isEnabled()


def test_the_command_ends_its_own_filter(river: WindowBench) -> None:
    river.press("filter.disputed")
    river.press("filter.disputed")
    assert river.services.reading_filter.showing is Showing.ALL


def test_a_tag_is_chosen_from_a_menu(river: WindowBench) -> None:
    river.press("filter.tag")
    menu = menu_of(river, "filterTagMenu")
    panels.choose(menu, "tag-1")
    menu.close()
    reading_filter = river.services.reading_filter
    assert (reading_filter.showing, reading_filter.value) == (Showing.TAG, "tag-1")
    assert river.child("status_counts").text().startswith("3 article(s) · 3/12 claim(s) · 1/6 link(s)")


def test_a_relation_is_chosen_from_a_menu(river: WindowBench) -> None:
    river.press("filter.relation")
    menu = menu_of(river, "relationMenu")
    panels.choose(menu, "overlaps")
    menu.close()
    reading_filter = river.services.reading_filter
    assert (reading_filter.showing, reading_filter.value) == (Showing.RELATION, "overlaps")


def test_a_menu_that_is_left_changes_nothing(river: WindowBench, qtbot: QtBot) -> None:
    river.press("filter.tag")
    menu_of(river, "filterTagMenu").close()
    qtbot.wait(10)
    assert river.services.reading_filter.showing is Showing.ALL
    assert not river.actions_table["filter.tag"].isChecked()


def test_an_annotator_is_chosen_from_a_menu(river: WindowBench) -> None:
    river.press("filter.author")
    menu = menu_of(river, "filterAuthorMenu")
    author = menu.actions()[0].data()
    menu.actions()[0].trigger()
    menu.close()
    reading_filter = river.services.reading_filter
    assert (reading_filter.showing, reading_filter.value) == (Showing.AUTHOR, author)
    assert river.actions_table["filter.author"].isChecked()
    band = river.child("filterBand", FilterBand)
    assert band.words.startswith("Only the claims of")
