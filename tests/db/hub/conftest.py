from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.db.hub.team import Team, team
from tests.db.merging.two import Two, two_copies
from tests.postgres import Hub


@pytest.fixture
def lins(hub: Hub, tmp_path: Path) -> Iterator[Team]:
    """A team of Lin alone, with two articles on the hub."""
    with team(hub, tmp_path) as found:
        yield found


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Two]:
    """Two copies of a project without a hub."""
    with two_copies(tmp_path) as copies:
        yield copies
