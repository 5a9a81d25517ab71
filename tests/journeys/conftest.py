"""One worker process for all journeys: a new one reads the lexicons anew, which takes seconds."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def shared_worker(lasting_worker: object, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every window of a journey has the worker that goes on from test to test."""
    monkeypatch.setattr("desktop.project.workspace.Worker", lambda: lasting_worker)
