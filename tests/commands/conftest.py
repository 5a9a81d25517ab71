"""Fixtures: a terminal and projects."""

from __future__ import annotations

from pathlib import Path

import pytest

from resources.sample import build
from tests.terminal import Terminal


@pytest.fixture
def terminal(capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(capsys)


@pytest.fixture
def project(tmp_path: Path, terminal: Terminal) -> Path:
    """An empty project."""
    path = tmp_path / "river.duikan"
    assert terminal.run("new", path, "--title", "渡轮")[0] == 0
    return path


@pytest.fixture
def sample(project: Path, terminal: Terminal) -> Path:
    """A project with the sample."""
    assert terminal.run("import", project, build.OUT)[0] == 0
    return project
