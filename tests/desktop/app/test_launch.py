"""Which modules a start imports before the window is painted."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]

START = """
import sys
import main

from desktop.app import launch

def look():
    print(*sorted(sys.modules))
    desk.workspace.go_on_loading()
    desk.workspace.finish()

make_program = launch.make_program

def made(*args, **kwargs):
    global desk
    desk = make_program(*args, **kwargs)
    desk.window.header.first_painted.disconnect()
    desk.window.header.first_painted.connect(look)
    desk.window.header.first_painted.connect(desk.app.quit)
    return desk

launch.make_program = made
main.main([])
"""

FIRST_VIEWS = """
from PySide6.QtCore import QTimer

import main
from desktop.app import launch

make_program = launch.make_program

def made(*args, **kwargs):
    desk = make_program(*args, **kwargs)
    timer = QTimer(desk.window, interval=20)
    desk.window.header.first_painted.connect(lambda: print(desk.window.keeper.view, desk.window.features.guides.tour))

    def look():
        tour = desk.window.features.guides.tour
        if tour is not None and tour.callout.points:
            print(desk.window.keeper.view, tour.number, desk.services.settings.value("toured"))
            desk.window.close()

    timer.timeout.connect(look)
    timer.start()
    return desk

launch.make_program = made
main.main([])
"""

LAST_PROJECT = """
import main
from db.store import Store
from desktop.app import launch

make_program = launch.make_program

def made(app, settings, **kwargs):
    settings.remember_project("used.duikan")
    settings.set_value("introduced", True)
    desk = make_program(app, settings, **kwargs)
    desk.workspace.opened.connect(lambda: print(desk.workspace.location))
    desk.workspace.opened.connect(desk.window.close)
    return desk

Store.create("used.duikan", "用过的", "林晓").close()
launch.make_program = made
main.main([])
"""

ENDED_BY_A_SIGNAL = """
import os
import signal

import main
from desktop.app import launch

make_program = launch.make_program

def made(*args, **kwargs):
    desk = make_program(*args, **kwargs)

    def look():
        if desk.workspace.saving.state == "saved":
            desk.workspace.state_changed.disconnect(look)
            end = lambda worker: os.kill(os.getpid(), signal.SIGTERM)
            desk.workspace.compute(os.getpid).then(end)

    desk.workspace.state_changed.connect(look)
    return desk

launch.make_program = made
if __name__ == "__main__":
    main.main([])
    print("ended in order")
"""

HEAVY = {
    "sqlalchemy",
    "alembic",
    "psycopg",
    "sqlite3",
    "jieba",
    "opencc",
    "multiprocessing",
    "charset_normalizer",
    "asyncio",
    "difflib",
    "html",
    "platform",
    "concurrent.futures",
    "decimal",
    "hashlib",
    "platformdirs",
    "db.store",
    "db.edits.every",
    "corpus.anchors",
    "corpus.comparing",
    "corpus.decoding",
    "corpus.text",
    "corpus.words",
    "corpus.figures",
    "corpus.matching.engine",
    "numpy",
    "scipy",
}
"""None of it is painted."""
FOR_LATER = {
    "commands.grammar",
    "corpus.hit",
    "desktop.window.features",
    "desktop.window.commands.receivers",
    "desktop.window.frame.banner",
    "desktop.derived.comparison.comparing",
    "desktop.derived.matching.encoding",
    "desktop.derived.people.conflicts",
    "desktop.derived.search.text_search",
    "desktop.derived.suggestions.suggesting",
    "desktop.project.syncing",
    "desktop.dialogs.crash_dialog",
    "desktop.dialogs.frame",
    "desktop.reading.panes.quick_tag",
    "desktop.reading.text.bidi_mark",
    "desktop.comparing",
    "desktop.derived.comparison.draft_keys",
    "desktop.words.comparing_words",
    "desktop.reading.area.area_tools",
    "desktop.reading.following",
    "desktop.reading.keys",
    "desktop.reading.link_layer",
    "desktop.reading.linking",
    "desktop.reading.links",
    "desktop.reading.mouse",
    "desktop.widgets.painted_list",
    "desktop.library.panel",
    "desktop.codebook.panel",
    "desktop.findings.inspector.inspector",
    "desktop.findings.search.search_panel",
    "desktop.findings.tables.view",
    "desktop.words.failures",
    "desktop.words.suggestion_words",
    "desktop.suggestions.panel",
    "desktop.window.workbench.suggested",
    "desktop.window.commands.palette",
    "desktop.window.commands.shortcuts_page",
    "desktop.window.welcome.start_page",
    "desktop.window.tour.tour",
    "desktop.window.tour.legend",
    "desktop.window.tour.news_dialog",
}
"""Made after the first paint, or when it is wanted."""


@pytest.fixture
def loaded(own_folders: None) -> set[str]:
    """The modules that are loaded when the first window of all, with the sample in it, was painted."""
    run = subprocess.run(
        [sys.executable, "-c", START], cwd=ROOT, capture_output=True, text=True, check=True, timeout=120
    )
    return set(run.stdout.split())


def test_what_is_not_painted_is_not_loaded(loaded: set[str]) -> None:
    assert "desktop.reading.text.reading_view" in loaded, "the sample is shown"
    assert loaded & HEAVY == set()
    assert loaded & FOR_LATER == set()


def test_the_first_start_paints_articles_and_then_offers_the_tour(own_folders: None) -> None:
    run = subprocess.run(
        [sys.executable, "-c", FIRST_VIEWS], cwd=ROOT, capture_output=True, text=True, check=True, timeout=120
    )
    assert run.stdout.splitlines() == ["read None", "read 0 False"]


def test_a_project_that_was_used_is_opened_again_rather_than_the_sample(tmp_path: Path) -> None:
    """As after a first start that was given a project's file."""
    run = subprocess.run(
        [sys.executable, "-c", LAST_PROJECT],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    assert run.stdout == "used.duikan\n"


def test_a_signal_ends_the_program_as_closing_its_window_does(own_folders: None, tmp_path: Path) -> None:
    # A file, since the worker process imports the main module again.
    script = tmp_path / "start.py"
    script.write_text(ENDED_BY_A_SIGNAL)
    run = subprocess.run(
        [sys.executable, script],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert (run.returncode, run.stdout) == (0, "ended in order\n"), run.stderr
    assert "leaked" not in run.stderr, "the worker process is stopped, and its semaphores are freed"
    assert list(tmp_path.rglob("*.image")), "the next start has an image"


def test_what_is_painted_besides_the_views_is_opened_by_commands(qapp: object) -> None:
    from desktop.app.launch import OPENED_BY
    from desktop.window.commands.table import COMMANDS

    assert set(OPENED_BY.values()) <= {command.id for command in COMMANDS}
