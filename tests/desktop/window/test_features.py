"""What the window creates after its first frame."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.window.services import Services
from tests.desktop.panels import PATIENCE, open_river
from tests.desktop.team.standing import known, stand
from tests.desktop.window.conftest import WindowBench


def test_they_are_created_when_the_first_frame_is_painted(services: Services, qtbot: QtBot) -> None:
    window = WindowBench(services)
    qtbot.addWidget(window)
    assert window._features is None
    window.show()
    qtbot.waitUntil(lambda: window._features is not None, timeout=PATIENCE)
    assert window.header.menu_bar.actions()[0].menu().actions(), "the menus are filled"
    services.translation.uninstall()


def test_a_command_before_the_first_frame_creates_them(services: Services, qtbot: QtBot) -> None:
    window = WindowBench(services)
    qtbot.addWidget(window)
    window.press("shortcuts")
    assert window.body.page is window.features.pages._shortcuts
    services.translation.uninstall()


def test_a_failure_before_the_first_frame_is_told(services: Services, qtbot: QtBot, tmp_path: Path) -> None:
    window = WindowBench(services)
    qtbot.addWidget(window)
    damaged = tmp_path / "damaged.duikan"
    damaged.write_bytes(b"no project")
    services.workspace.open(damaged)
    qtbot.waitUntil(lambda: window._features is not None, timeout=PATIENCE)
    assert window.features.banner.kind == "failure" and not window.features.banner.isHidden()
    services.translation.uninstall()


def test_they_join_a_project_that_is_open_already(services: Services, qtbot: QtBot, tmp_path: Path) -> None:
    window = WindowBench(services)
    qtbot.addWidget(window)
    open_river(services.workspace, qtbot, tmp_path)
    known(services.workspace, qtbot)
    stand(services.syncing, "in_step")
    assert window._features is None
    features = window.features
    assert window.actions_table["team.page"].isEnabled(), "it is on a hub"
    window.keeper.complete()
    assert features._panels.suggestions is not None
    assert window.workbench.inspector.show_guest("journal") is not None
    services.translation.uninstall()


def test_they_join_docks_that_are_filled_already(services: Services, qtbot: QtBot, tmp_path: Path) -> None:
    """As when a project without articles is opened at the start, where the library has the keyboard."""
    window = WindowBench(services)
    qtbot.addWidget(window)
    services.workspace.create(tmp_path / "empty.duikan", "Empty")
    qtbot.waitUntil(lambda: services.workspace.snapshot is not None, timeout=PATIENCE)
    window.workbench.focus_text()
    assert window.workbench.filled
    assert window._features is None
    features = window.features
    services.conflicts.changed.emit()
    assert features._panels.suggestions is not None
    assert window.workbench.inspector.show_guest("journal") is not None
    services.translation.uninstall()
