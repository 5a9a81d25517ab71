"""Import sources are read one after the other in the worker."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from corpus.readers.document import ReadingChoices
from desktop.dialogs.importing.reading_queue import ReadingQueue
from desktop.dialogs.importing.sources import State
from desktop.project.jobs import Jobs
from desktop.project.workspace import Workspace
from tests.desktop.dialogs.importing import build


def test_all_are_read_and_what_was_chosen_meanwhile_counts(
    opened: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    paths = []
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_bytes(f"{name}会计划".encode("gb18030"))
        paths.append(str(tmp_path / name))
    sources = build.sources(*paths)
    queue = ReadingQueue(opened, sources)
    queue.go_on()
    assert queue.reading == paths[0]
    assert queue.progress == (0, 2)
    sources.choose(paths[0], ReadingChoices(encoding="gb18030"))
    queue.again(paths[0])
    qtbot.waitUntil(lambda: not queue.reading and not sources.waiting(), timeout=20_000)
    assert {source.state for source in sources} == {State.READY}
    assert sources.ready()[0][0].encoding == "gb18030"


def test_reading_is_stopped(opened: Workspace, tmp_path: Path, qtbot: QtBot) -> None:
    sources = build.sources(str(tmp_path / "a.txt"), str(tmp_path / "b.txt"))
    queue = ReadingQueue(opened, sources)
    queue.go_on()
    queue.stop()
    assert queue.reading == ""
    assert {source.state for source in sources} == {State.HELD}


def test_reading_is_told_and_cancelled_in_the_status_bar(
    opened: Workspace, jobs: Jobs, tmp_path: Path
) -> None:
    sources = build.sources(str(tmp_path / "a.txt"), str(tmp_path / "b.txt"))
    queue = ReadingQueue(opened, sources, jobs)
    queue.go_on()
    (job,) = jobs.running
    assert (job.done, job.total) == (0, 2)
    job.cancel()
    assert queue.reading == ""
    assert jobs.running == ()
