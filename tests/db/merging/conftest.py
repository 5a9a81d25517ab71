from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.db.merging.two import Two, two_copies


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Two]:
    """Two copies of a project."""
    with two_copies(tmp_path) as copies:
        yield copies
