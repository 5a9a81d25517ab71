"""The annotators of a project, and whose layer is hidden."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from db import edits
from desktop.derived.people.layers import Layers, LayerSize, initial
from desktop.derived.reading_filter import ReadingFilter
from desktop.project.workspace import Workspace
from tests.desktop import panels
from tests.desktop.agreement.build import ZHOU, coded_archive
from tests.desktop.build import LIN, NOON


@pytest.fixture
def layers(workspace: Workspace, services: Any, qtbot: QtBot, tmp_path: Path) -> Layers:
    panels.open_river(workspace, qtbot, tmp_path, coded_archive())
    workspace.set_annotator(LIN)
    qtbot.waitUntil(lambda: workspace.me == LIN.id, timeout=panels.PATIENCE)
    found: Layers = services.layers
    return found


def test_whoever_is_here_comes_first_and_all_look_different(layers: Layers) -> None:
    lin, zhou = layers.persons()
    assert (lin.id, lin.mine, lin.initial) == (LIN.id, True, "林")
    assert (zhou.id, zhou.mine) == (ZHOU.id, False)
    assert lin.colour != zhou.colour and lin.pattern != zhou.pattern
    assert layers.sizes() == {LIN.id: LayerSize(12, 6, NOON), ZHOU.id: LayerSize(6, 1, NOON)}
    layers.set_colour(ZHOU.id, "slate")
    assert layers.person(ZHOU.id).colour == "slate"  # type: ignore[union-attr]
    assert initial(" ann") == "A" and initial("") == "?"


def test_who_only_deleted_has_a_name_but_no_layer(
    workspace: Workspace, services: Any, qtbot: QtBot, tmp_path: Path
) -> None:
    panels.open_river(workspace, qtbot, tmp_path)
    workspace.set_annotator(ZHOU)
    panels.changing(workspace, qtbot, lambda: workspace.perform(edits.delete_claims, ["claim-1"]))
    workspace.set_annotator(LIN)
    qtbot.waitUntil(lambda: workspace.me == LIN.id, timeout=panels.PATIENCE)
    layers: Layers = services.layers
    assert [person.id for person in layers.persons()] == [LIN.id]
    person = layers.person(ZHOU.id)
    assert person is not None and (person.name, person.mine) == ("周予", False)
    assert layers.person("nobody") is None


def test_a_hidden_layer_is_neither_shown_nor_counted(
    layers: Layers, reading_filter: ReadingFilter, workspace: Workspace, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(reading_filter.changed):
        layers.set_hidden(ZHOU.id, True)
    assert reading_filter.active and layers.hides(ZHOU.id) and not layers.hides(LIN.id)
    counts = reading_filter.counts()
    assert (counts.claims, counts.all_claims, counts.links, counts.all_links) == (12, 18, 6, 7)
    layers.show_only(ZHOU.id)
    assert reading_filter.counts().claims == 6
    panels.changing(workspace, qtbot, lambda: workspace.perform(edits.delete_claims, ["claim-24"]))
    assert reading_filter.counts().claims == 5
    reading_filter.clear()
    assert not layers.hidden and reading_filter.claims is None


def test_joined_identities_are_one_layer(layers: Layers, workspace: Workspace, qtbot: QtBot) -> None:
    layers.set_hidden(ZHOU.id, True)
    panels.changing(workspace, qtbot, lambda: workspace.perform(edits.join_identities, LIN.id, ZHOU.id))
    (person,) = layers.persons()
    assert person.identities == {LIN.id, ZHOU.id}
    assert not layers.hidden, "what was hidden is part of one's own layer now"


def test_the_next_project_shows_everything(layers: Layers, workspace: Workspace) -> None:
    layers.set_hidden(ZHOU.id, True)
    layers.colour_by_annotator(True)
    workspace.close()
    assert not layers.hidden and not layers.by_annotator and layers.persons() == ()
