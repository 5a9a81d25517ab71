"""The ferry project, open, and copies of it with changes by others."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from corpus.snapshot import Snapshot
from db import edits
from db.store import Store
from desktop.derived.people.layers import Layers
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from tests.desktop.build import LIN
from tests.desktop.panels import PATIENCE, changing, open_river, rows

ZHOU = "周予"
Work = Callable[[Store], object]
Told = tuple[Any, Snapshot, Snapshot]
"""The dry run of a merge, the project as it is, and as it would be."""


@pytest.fixture
def opened(kept_worker: None, workspace: Workspace, qtbot: QtBot, tmp_path: Path) -> Workspace:
    """The ferry project, open."""
    return open_river(workspace, qtbot, tmp_path)


@pytest.fixture
def layers(opened: Workspace, settings: Settings) -> Layers:
    """The people of the project."""
    return Layers(opened, settings)


@pytest.fixture
def copied(opened: Workspace, qtbot: QtBot, tmp_path: Path) -> Callable[[Work], str]:
    """Makes a copy of the open project and edits it; returns the path."""

    def make(work: Work) -> str:
        path = tmp_path / "周予.duikan"
        done: list[object] = []
        opened.save_copy(path).then(done.append)
        qtbot.waitUntil(lambda: bool(done), timeout=PATIENCE)
        with Store.open(path, ZHOU) as store:
            work(store)
        return str(path)

    return make


@pytest.fixture
def apart(opened: Workspace, copied: Callable[[Work], str], qtbot: QtBot) -> str:
    """A copy that was edited separately: a note and a relation changed on both sides, a tag and a deletion by others,
    and a tag that the user put on a claim there. The path."""

    def work(store: Store) -> None:
        store.perform(edits.set_claim_note, "claim-5", "官方口径，见年报")  # type: ignore[arg-type]
        store.perform(edits.set_link_relation, ["link-5"], "differs_in_figure")  # type: ignore[arg-type, list-item]
        store.perform(edits.create_tag, "通勤负担")
        store.perform(edits.delete_claims, ["claim-11"])  # type: ignore[list-item]

    path = copied(work)
    with Store.open(path, LIN) as store:
        store.perform(edits.toggle_tag, "claim-2", "tag-1")  # type: ignore[arg-type]
    for edit, *given in (
        (edits.set_claim_note, "claim-5", "官方口径，未计换乘"),
        (edits.set_link_relation, ["link-5"], "contradicts"),
    ):
        changing(opened, qtbot, lambda edit=edit, given=given: opened.perform(edit, *given))  # type: ignore[misc]
    return path


@pytest.fixture
def told(opened: Workspace, apart: str, qtbot: QtBot) -> Told:
    """The dry run of the merge, with the project as it is and as it would be."""
    answers: list[Any] = []
    opened.ask(lambda store: store.merge(apart, dry_run=True)).then(answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=PATIENCE)
    now = rows(opened)
    then = Snapshot(now.project, now.rows())
    then.apply(answers[0].preview)
    return answers[0], now, then
