"""The fare project, open, and its ledger."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.comparing.ledger.ledger_lines import LedgerLine, lines_of
from desktop.comparing.ledger.ledger_view import LedgerView
from desktop.project.workspace import Workspace
from tests.desktop import panels
from tests.desktop.comparing.fares import open_fares


@pytest.fixture
def fares(kept_worker: None, workspace: Workspace, qtbot: QtBot, tmp_path: Path) -> Workspace:
    return open_fares(workspace, qtbot, tmp_path)


@pytest.fixture
def comparing(services: Any, fares: Workspace, qtbot: QtBot) -> Any:
    """The comparison with all figures read."""
    services.comparing.start()
    services.figures.request_all()
    panels.read_all(services.figures, qtbot)
    return services.comparing


@pytest.fixture
def lines(comparing: Any, fares: Workspace) -> dict[str, LedgerLine]:
    """The lines by their titles."""
    made = lines_of(comparing.rows(), panels.rows(fares).rates.values(), "zh_CN")
    return {line.title: line for line in made}


@pytest.fixture
def view(comparing: Any, services: Any, qtbot: QtBot) -> LedgerView:
    made = LedgerView(
        services.workspace, comparing, services.figures, services.current, services.theme, services.settings
    )
    qtbot.addWidget(made)
    made.resize(1440, 760)
    made.show()
    assert made.model.lines
    return made
