from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from corpus.changes import ChangeOrigin, ChangeSet
from desktop.derived.people import remote_work as module
from desktop.derived.people.remote_work import LASTING, RemoteActs
from desktop.window.services import Services
from tests.desktop.panels import open_river, rows
from tests.desktop.team.people import arrive


def test_marks_fade_in_steps(
    services: Services, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_river(services.workspace, qtbot, tmp_path)
    found, clock = services.arrivals, [1_000.0]
    monkeypatch.setattr(module, "monotonic", lambda: clock[0])
    arrive(services, "claim-1", "claim-6")
    assert found.articles() == {"article-1", "article-2"}
    assert found.marks("article-1") == {"claim-1": 1.0}
    strengths = []
    for share in (0.3, 0.6, 0.9, 1.1):
        clock[0] = 1_000.0 + LASTING * share
        strengths.append(found.strength("claim-1"))
        found._timer.timeout.emit()
    assert strengths == [0.75, 0.5, 0.25, 0.0]
    assert found.articles() == frozenset()
    assert not found._timer.isActive()


def test_what_came_is_told_by_person(services: Services, qtbot: QtBot, tmp_path: Path) -> None:
    open_river(services.workspace, qtbot, tmp_path)
    told: list[RemoteActs] = []
    services.arrivals.reported.connect(told.extend)
    claims = tuple(rows(services.workspace).claims.values())
    services.syncing.arrived.emit(ChangeSet(created=claims[:3], origin=ChangeOrigin.REMOTE))
    services.syncing.arrived.emit(ChangeSet(deleted=claims[:2], origin=ChangeOrigin.REMOTE))
    assert [(one.name, one.created, one.changed) for one in told] == [
        ("林晓", (("claim", 3),), 0),
        ("", (), 2),
    ]
    assert list(services.arrivals.recent) == [told[1], told[0]]
    services.workspace.close()
    assert not services.arrivals.recent
