"""Fixtures for all tests: Qt without a screen, separate folders, and warnings treated as errors."""

from __future__ import annotations

import functools
import gc
import itertools
import logging
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import hypothesis
import pytest
from hypothesis.internal.conjecture import providers
from hypothesis.internal.constants_ast import Constants

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot

    from desktop.commands.actions import Actions
    from tests.key_store import MemoryKeyStore

# Deadlines are off, because a busy machine is no error: what must be fast is measured in CPU time by tests of its own.
# The ordinary run draws the same examples each time, so that only a change can make it fail; ``make soak`` draws new
# ones.
hypothesis.settings.register_profile("duikan", deadline=None, derandomize=True, database=None)
hypothesis.settings.register_profile("soak", deadline=None, print_blob=True)
hypothesis.settings.load_profile(os.environ.get("DUIKAN_PROFILE", "duikan"))

# Hypothesis also draws the constants that it finds in all modules of ours that are loaded. So the examples of a test would
# differ with the tests before it, and with each constant anywhere; and reading our modules takes seconds in each process.
# Hypothesis 6.170 has no setting for this.
providers._get_local_constants = Constants

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_LOGGING_RULES"] = "qt.qpa.fonts.warning=false;qt.text.font.db.warning=false"

# The key store of the person who runs the tests is neither read nor written; a test that wants one has ``key_store``.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

# Only the main thread collects garbage, as in the program: see desktop/app/garbage.py.
gc.disable()

FOLDERS = {
    "XDG_CONFIG_HOME": "config",
    "XDG_CACHE_HOME": "cache",
    "XDG_DATA_HOME": "data",
    "DUIKAN_CACHE": "cache/duikan",
    "DUIKAN_DATA": "data/duikan",
}

ARTICLES = Path(__file__).resolve().parent.parent.parent / "shared" / "articles"


def pytest_collection_finish() -> None:
    """Exempt the thousands of collected tests from garbage collections between tests, which would traverse them each
    time."""
    gc.collect()
    gc.freeze()


def pytest_sessionfinish() -> None:
    """Clear the clipboard: Qt's offscreen platform frees it after Python has exited, and its content would crash."""
    gui = sys.modules.get("PySide6.QtGui")
    if gui is not None and gui.QGuiApplication.instance() is not None:
        gui.QGuiApplication.clipboard().clear()


_places = itertools.count(1)


@pytest.fixture
def tmp_path(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for this test. That of pytest lists all folders of previous tests to find a number."""
    name = re.sub(r"\W", "_", request.node.name)[:30]
    folder = tmp_path_factory.getbasetemp() / f"{next(_places)}-{name}"
    folder.mkdir(mode=0o700)
    return folder


@pytest.fixture(autouse=True)
def own_folders(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Keep tests away from the settings, caches and projects of the user. The folders are in ``tmp_path`` if the test
    uses it; for the thousands of tests that write nothing, no folder is created."""
    if "tmp_path" in request.fixturenames:
        root: Path = request.getfixturevalue("tmp_path")
    else:
        root = tmp_path_factory.getbasetemp() / f"{next(_places)}"
    os.environ.update({variable: str(root / folder) for variable, folder in FOLDERS.items()})


@pytest.fixture(autouse=True)
def silence(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that logs a warning, unless it calls ``caplog.clear()`` because it expects one."""
    yield
    said = [record for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    assert not said, [record.getMessage() for record in said]


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """Collect the reference cycles of tests before they become many."""
    if gc.get_count()[0] > 20_000:
        gc.collect()
        # The remaining objects belong to modules and caches. Traversing all of them repeatedly took minutes of a whole
        # run.
        gc.freeze()


@pytest.fixture(scope="session")
def postgres() -> Iterator[object]:
    """A private PostgreSQL server, started once."""
    from tests.postgres import running

    with running() as server:
        yield server


@pytest.fixture
def hub(postgres: Any) -> Iterator[object]:
    """A hub in a database of its own, with logins for Lin, Shen and Chen."""
    from tests.postgres import hub_on

    with hub_on(postgres, "lin", "shen", "chen") as hub:
        yield hub


@pytest.fixture
def articles() -> list[Path]:
    """The five real articles, which are not part of the repository; skips the test without them."""
    found = sorted(ARTICLES.glob("*.txt"))
    if not found:
        pytest.skip(f"the five real articles are not at {ARTICLES}")
    return found


@pytest.fixture
def qtbot(qtbot: QtBot) -> QtBot:
    """Pytest-qt's fixture with a longer timeout than its 5 s."""
    from tests.patience import PATIENCE

    for wait in (
        qtbot.waitUntil,
        qtbot.waitSignal,
        qtbot.waitSignals,
        qtbot.waitCallback,
        qtbot.waitActive,
        qtbot.waitExposed,
    ):
        setattr(qtbot, wait.__name__, functools.partial(wait, timeout=PATIENCE))
    return qtbot


@pytest.fixture
def theme(qapp: object) -> object:
    """The light theme, applied to the application."""
    from desktop.look.theme import Theme

    theme = Theme("light", reduced_motion=True)
    theme.apply(qapp)  # type: ignore[arg-type]
    return theme


@pytest.fixture
def settings(qapp: object, tmp_path: Path) -> object:
    """Personal settings in a file of this test."""
    from PySide6.QtCore import QSettings

    from desktop.settings import Settings

    settings = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    # The tests must not depend on the language of the system.
    settings.override("language", "zh_CN")
    return settings


@pytest.fixture(scope="session")
def lasting_worker() -> Iterator[object]:
    """A worker process that is shared by tests, because a new one loads the lexicons, which takes seconds."""
    from desktop.project.worker import Worker

    class Kept(Worker):
        def finish(self) -> None:
            """Discard the requests of this test, and continue with the next one."""
            for request in self._unsettled:
                request.cancel()
            self._unsettled.clear()

    kept = Kept()
    yield kept
    Worker.finish(kept)


@pytest.fixture
def own_worker() -> None:
    """Give the services of this test a worker process of their own."""


@pytest.fixture
def kept_worker() -> None:
    """Let the services of this test share one worker, unless it uses ``own_worker``."""


@pytest.fixture
def person() -> object:
    """The person who edits: not the author of the ferry project, but of the same name."""
    return "林晓"


@pytest.fixture
def services(
    request: pytest.FixtureRequest, theme: object, settings: object, person: object
) -> Iterator[object]:
    """The services of a window without an open project; they are shut down after the test."""
    from desktop.window.services import Services
    from desktop.words.translation import Translation

    worker = None if "own_worker" in request.fixturenames else request.getfixturevalue("lasting_worker")
    services = Services(person, theme, settings, Translation(), worker)  # type: ignore[arg-type]
    yield services
    services.finish()


@pytest.fixture
def workspace(services: Any) -> object:
    """A workspace without a project."""
    return services.workspace


@pytest.fixture
def current(services: Any) -> object:
    """A selection with nothing selected."""
    return services.current


@pytest.fixture
def jobs(services: Any) -> object:
    """The background jobs; none is running."""
    return services.jobs


@pytest.fixture
def figures(services: Any) -> object:
    """The figures of the workspace's project."""
    return services.figures


@pytest.fixture
def text_search(services: Any) -> object:
    """The search in the workspace's project, without options."""
    return services.text_search


@pytest.fixture
def near_copies(services: Any) -> object:
    """The near-copies of the workspace's project, not requested yet."""
    return services.near_copies


@pytest.fixture
def reading_filter(services: Any) -> object:
    """The filter of the reading view, without restrictions."""
    return services.reading_filter


@pytest.fixture
def comparing(services: Any) -> object:
    """Rows and drafts of the workspace's project, not requested yet."""
    return services.comparing


@pytest.fixture
def encoding(services: Any) -> object:
    """The encoder of the services, none being chosen."""
    return services.encoding


@pytest.fixture
def suggesting(services: Any) -> object:
    """The suggested links of the workspace's project, not requested yet."""
    return services.suggesting


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Compute suggestions without the delay that keeps the processor free for a user who reads or types."""
    monkeypatch.setattr("desktop.derived.suggestions.suggesting.OPENED", 0)
    monkeypatch.setattr("desktop.derived.suggestions.suggesting.CHANGED", 0)


@pytest.fixture
def empty(qtbot: Any) -> QMainWindow:
    """An empty window."""
    from PySide6.QtWidgets import QMainWindow

    window = QMainWindow()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def idle_actions(theme: Any, empty: QMainWindow) -> Actions:
    """The commands as actions of an empty window, before any condition is known."""
    from desktop.commands.actions import Actions
    from desktop.window.commands.table import COMMANDS

    return Actions(COMMANDS, empty, theme)


@pytest.fixture
def actions(idle_actions: Actions) -> Actions:
    """The same, with all conditions met. They do nothing."""
    from desktop.commands.command import Need

    idle_actions.set_facts(frozenset(Need))
    return idle_actions


@pytest.fixture
def key_store() -> Iterator[MemoryKeyStore]:
    """A key store of this test, instead of the system's."""
    import keyring

    from tests.key_store import MemoryKeyStore

    usual, store = keyring.get_keyring(), MemoryKeyStore()
    keyring.set_keyring(store)
    yield store
    keyring.set_keyring(usual)


@pytest.fixture
def parent(qtbot: Any) -> object:
    """A widget in place of the window."""
    from PySide6.QtWidgets import QWidget

    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 700)
    window.show()
    return window
