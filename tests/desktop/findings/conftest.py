"""The ferry project, open, for every test of the findings."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from corpus.archive import Archive
from corpus.model import Annotator
from desktop.project.workspace import Workspace
from tests.desktop import panels
from tests.desktop.build import LIN, link, river_archive


@pytest.fixture
def person() -> Annotator:
    """Who tags and links is who made the ferry project."""
    return LIN


@pytest.fixture
def archive() -> Archive:
    """The ferry project with one orphan and one quotation, which has a direction."""
    river = panels.with_orphan(river_archive(), "claim-4")
    claims = {claim.id: claim for claim in river.claims}
    quoting = link(7, claims["claim-7"], claims["claim-2"], "quotes")
    return replace(river, links=(*river.links, quoting))


@pytest.fixture
def river(workspace: Workspace, qtbot: QtBot, tmp_path: Path, archive: Archive) -> Workspace:
    return panels.open_river(workspace, qtbot, tmp_path, archive)
