"""Importing an export with 100,000 claims: by an edit, by the command line and in the window; and undoing it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measure import Measurement, child, cpu_seconds
from benchmarks.texts import archive, new_articles
from corpus.archive import Archive
from corpus.readers.uuids import with_uuids
from corpus.writers import json_archive
from db import edits
from db.store import Store

CLAIMS, LINKS = 100_000, 10_000


def figures(folder: Path) -> Iterator[Measurement]:
    """All figures. ``folder``: where the projects and the export are written."""
    # As after the first run of the program, which leaves compiled modules.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    project = archive(5, 20_000, CLAIMS, links=LINKS)
    export = folder / "export.json"
    with export.open("wb") as file:
        json_archive.write(with_uuids(project), file)
    size = f"a JSON file of {export.stat().st_size / 1e6:.0f} MB"
    yield from _by_an_edit(folder / "bring.duikan", project)
    yield from _by_the_verb(folder, export, size)
    yield from _in_the_window(folder / "window.duikan", export, size)


def _by_an_edit(path: Path, project: Archive) -> Iterator[Measurement]:
    with Store.create(path, "收", "林晓") as store:
        taken = cpu_seconds(lambda: store.perform(edits.import_archive, project))
        undone = cpu_seconds(store.undo)
        store.redo()
    opened = cpu_seconds(lambda: Store.open(path).close())
    yield Measurement("import of 100,000 claims, CPU", taken, "s", 8, "with as many tags, 10,000 links")
    yield Measurement("undo of that import, CPU", undone, "s", 6, "")
    yield Measurement("open that project and verify its rows, CPU", opened, "s", 3, "")


def _by_the_verb(folder: Path, export: Path, size: str) -> Iterator[Measurement]:
    """Reading the file too, in a process of its own."""
    for name in ("before", "verb"):
        Store.create(folder / f"{name}.duikan", "收", "林晓").close()
    # The first run compiles modules.
    child("benchmarks.verb", "import", str(folder / "before.duikan"), _small(folder))
    printed = child("benchmarks.verb", "import", str(folder / "verb.duikan"), str(export))
    taken, memory = map(float, printed.split()[-2:])
    yield Measurement("import of 100,000 claims by the command line, CPU", taken, "s", 8, size)
    yield Measurement("its peak memory", memory, "MB", 400, "resident, of the whole process")


def _small(folder: Path) -> str:
    path = folder / "small.json"
    with path.open("wb") as file:
        json_archive.write(with_uuids(archive(1, 1_000, 10)), file)
    return str(path)


def _in_the_window(path: Path, export: Path, size: str) -> Iterator[Measurement]:
    """By the dialog of a window in which an article is open."""
    with Store.create(path, "收", "林晓") as store:
        store.perform(edits.import_articles, new_articles(1, 2_000))
    printed = child("benchmarks.window_import", str(path), str(export)).split()
    memory, worker = float(printed[-2]), float(printed[-1])
    yield Measurement(
        "peak memory of the window that imports 100,000 claims",
        memory,
        "MB",
        600,
        f"resident, {size}; besides, {worker:.0f} MB of the worker process that reads it",
    )
