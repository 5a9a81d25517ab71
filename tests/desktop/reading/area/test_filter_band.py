"""The band above the panes while claims are hidden."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop.commands.actions import Actions
from desktop.current import Current
from desktop.derived.reading_filter import ReadingFilter, Showing
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.reading.area.filter_band import FilterBand
from tests.desktop import panels


@pytest.fixture
def band(
    kept_worker: None,
    workspace: Workspace,
    reading_filter: ReadingFilter,
    theme: Theme,
    actions: Actions,
    qtbot: QtBot,
    tmp_path: Path,
) -> FilterBand:
    panels.open_river(workspace, qtbot, tmp_path)
    band = FilterBand(workspace, reading_filter, theme, actions)
    qtbot.addWidget(band)
    band.resize(900, 32)
    return band


def test_it_is_there_only_while_something_is_hidden(band: FilterBand, reading_filter: ReadingFilter) -> None:
    assert band.isHidden()
    reading_filter.show_only(Showing.TAG, "tag-1")
    assert not band.isHidden() and band.height() == 32
    band.set_allowed(False)
    assert band.isHidden()
    band.set_allowed(True)
    reading_filter.clear()
    assert band.isHidden()


def test_it_says_what_is_hidden_and_that_counts_leave_it_out(
    band: FilterBand, reading_filter: ReadingFilter
) -> None:
    reading_filter.show_only(Showing.TAG, "tag-1")
    assert band.words == (
        "Only claims tagged “涨幅测算” are shown "
        "9 claim(s) and 5 link(s) are hidden and not counted; exports include them."
    )
    assert band.accessibleName() == band.words
    reading_filter.show_only(Showing.RELATION, "overlaps")
    assert band.words.startswith("Only links “Overlaps” and their claims are shown 10 claim(s)")
    reading_filter.show_only(Showing.DISPUTED)
    assert band.words.startswith("Only disputed claims are shown")
    assert not band.grab().isNull()


def test_tags_that_the_codebook_hides_are_told_too(band: FilterBand, current: Current) -> None:
    current.set_hidden_tags(frozenset({"tag-0", "tag-1"}))
    assert band.words.startswith("2 tag(s) hidden in the codebook")


def test_the_counts_follow_the_project(
    band: FilterBand, reading_filter: ReadingFilter, workspace: Workspace, qtbot: QtBot
) -> None:
    from db import edits

    reading_filter.show_only(Showing.TAG, "tag-1")
    panels.changing(workspace, qtbot, lambda: workspace.perform(edits.delete_claims, ["claim-1"]))
    assert "8 claim(s)" in band.words


def test_the_button_shows_all(band: FilterBand, actions: Actions, qtbot: QtBot) -> None:
    button = band.findChild(QAbstractButton, "showAllClaims")
    assert button is not None and button.toolTip() == "Show all  V"
    with qtbot.waitSignal(actions["filter.all"].triggered):
        button.click()


def test_it_says_whose_layer_is_hidden_and_changes_colours(
    band: FilterBand, reading_filter: ReadingFilter, workspace: Workspace, qtbot: QtBot
) -> None:
    layers = reading_filter.layers
    (lin,) = (person for person in layers.persons() if person.id == "annotator-lin")
    layers.set_hidden(lin.id, True)
    assert band.words.startswith("1 layer(s) hidden: 林晓 12 claim(s) and 6 link(s) are hidden")
    band._colours.chosen.emit("annotator")
    assert layers.by_annotator and band._colours.key == "annotator"
    layers.show_all()
    assert not band.isHidden() and "annotators" in band.words, "colours are not those of tags"
    assert not band.grab().toImage().isNull()
    layers.colour_by_annotator(False)
    assert band.isHidden()
