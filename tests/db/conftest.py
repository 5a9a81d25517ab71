"""Fixtures: a project, and two copies of one."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.store import Store
from tests.db import build
from tests.db.merging.two import Two, two_copies


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A project with two articles; after the test it must be intact."""
    with build.project(tmp_path) as store:
        yield store
        assert store.check() == []


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    """A closed project; after the test it must be intact."""
    with build.project(tmp_path) as store:
        build.claim(store, tags=[build.tag(store).id])
        return Path(store.location)


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Two]:
    """Two copies of a project."""
    with two_copies(tmp_path) as copies:
        yield copies


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give every operation a later time than the previous one."""
    seconds = itertools.count()
    monkeypatch.setattr("db.committing.now", lambda: f"2030-01-01T00:00:00.{next(seconds):03}Z")
