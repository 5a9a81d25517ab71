"""A project of 2,000 articles and 100,000 claims in the real window: opening, tagging, its lists, and the memory."""

from __future__ import annotations

import json
import os
import resource
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.measure import Measurement, child, cpu_seconds, percentile, resident_memory

if TYPE_CHECKING:
    from desktop.app.launch import Program
    from desktop.findings.tables.claims_view import ClaimsView

ARTICLES, CHARACTERS, CLAIMS, LINKS = 2_000, 2_000, 100_000, 10_000
TAGS = 60
"""Claims that are tagged one after the other."""
QUERIES = ("元", "票价", "票价由", "票", "渡轮", "渡轮单", "2", "3元", "自10", "执行", "没有的词")
"""The texts entered into filters, one after the other."""


def figures() -> Iterator[Measurement]:
    """The figures of two starts: with a project that was never opened here, and with one that was."""
    from benchmarks.starting import _own_folders
    from benchmarks.texts import archive
    from db import edits
    from db.store import Store

    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    with tempfile.TemporaryDirectory() as folder:
        _own_folders(Path(folder))
        path = str(Path(folder) / "large.duikan")
        with Store.create(path, "基准", "林晓") as store:
            store.perform(edits.import_archive, archive(ARTICLES, CHARACTERS, CLAIMS, LINKS))
        first = _run("open", path)
        again = _run("use", path)
    size = f"{ARTICLES:,} articles, {CLAIMS:,} claims"
    for key, shown in (("window", "painted window"), ("open", "painted text with claims and links")):
        yield Measurement(
            f"start with {size} to {shown}, CPU",
            max(first[key], again[key]),
            "s",
            2,
            "all threads of the process, the worse of two starts",
        )
    yield Measurement(
        "the same, until every row is verified and the lists are filled, CPU",
        again["loaded"],
        "s",
        6,
        "all threads",
    )
    yield Measurement(
        "tag to repainted in that project, 95th percentile of GUI-thread CPU",
        percentile(again["tags"], 0.95) * 1000,
        "ms",
        16,
        f"{len(again['tags'])} claims, all panels following; median {percentile(again['tags'], 0.5) * 1000:.1f} ms",
    )
    yield Measurement(
        "sort of its claims by each column, worst, CPU",
        max(again["sorts"]) * 1000,
        "ms",
        200,
        f"{len(again['sorts'])} columns, with the repaint",
    )
    yield Measurement(
        "selection of all of its claims, CPU",
        again["selection"] * 1000,
        "ms",
        500,
        "with the bar of what can be done with them",
    )
    yield Measurement(
        "resident memory of the window with that project",
        again["resident"],
        "MB",
        450,
        "after its lists were filtered and sorted, without the worker process",
    )
    for key, name in (
        ("filters", "filter of its claims by words, worst, CPU"),
        ("choices", "filter of its claims by tag, article, kind or annotator, worst, CPU"),
        ("sorted", "filter of its claims by words while they are sorted by their words, worst, CPU"),
        ("library", "filter, order and groups of its articles, worst, CPU"),
    ):
        values = again[key]
        yield Measurement(name, max(values) * 1000, "ms", 50, f"{len(values)} filters, with the repaint")


def _run(what: str, path: str) -> dict[str, Any]:
    printed = child("benchmarks.large", what, path)
    measured: dict[str, Any] = json.loads(printed.splitlines()[-1])
    return measured


# In the child process


def _cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def _main(what: str, path: str) -> None:
    import main as program
    from benchmarks import start

    measured: dict[str, Any] = {}

    def painted(program: Any) -> None:
        measured["open"] = _cpu()
        start._when_saved(program, lambda: _after(partial(_go_on, program)))

    def _go_on(program: Any) -> None:
        measured["loaded"] = _cpu()
        if what == "use":
            measured.update(_use(program))
        sys.stdout.write(json.dumps(measured) + "\n")
        sys.stdout.flush()
        program.window.close()

    real = program.main
    program.main = lambda *_: real([path])
    _note_first_paint(measured)
    start.duikan(painted)


def _note_first_paint(measured: dict[str, Any]) -> None:
    """Note when the window is first painted, before the project has been read."""
    from desktop.window.frame.header import Header

    paint = Header.paintEvent

    def painted(header: Header, event: Any) -> None:
        paint(header, event)
        measured.setdefault("window", _cpu())

    Header.paintEvent = painted  # type: ignore[assignment, method-assign]


def _after(then: Callable[[], None]) -> None:
    """Once the lists of the docks are painted."""
    from PySide6.QtCore import QTimer

    QTimer.singleShot(1_500, then)


def _use(program: Program) -> dict[str, Any]:
    used = {"tags": _tag(program), **_filter_claims(program), "library": _filter_articles(program)}
    return {**used, **_sort_claims(program), "resident": resident_memory()}


def _tag(program: Program) -> list[float]:
    """The GUI thread's CPU time for each tag: the request, its answer with everything that follows it, and the
    paint."""
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    from corpus.model import Span
    from db import edits

    workspace = program.workspace
    snapshot = workspace.snapshot
    assert snapshot is not None
    reading = program.window.keeper.present.views.reading
    article = reading.open_articles()[0]
    tag = next(iter(snapshot.tags.values()))

    def act(number: int) -> None:
        loop = QEventLoop()
        span = Span(number * 3, number * 3 + 11)
        workspace.perform(edits.tag_span, snapshot.articles[article].id, span, tag.id)
        connection = workspace.changed.connect(lambda _: loop.quit())
        loop.exec()
        workspace.changed.disconnect(connection)
        QApplication.processEvents()

    return [cpu_seconds(partial(act, number)) for number in range(TAGS)][5:]


def _list_of_claims(program: Program) -> ClaimsView:
    """The list of claims, when it has gathered what its filters go through."""
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    program.window.keeper.show_view("claims")
    view: ClaimsView = program.window.keeper.present.views.filtered("claims")  # type: ignore[assignment]
    while view._table._all._idle.isActive():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return view


def _filter_claims(program: Program) -> dict[str, list[float]]:
    view = _list_of_claims(program)

    def by_words(words: str) -> None:
        view.use_filters((("words", (words,)),))
        view.repaint()

    words = [cpu_seconds(partial(by_words, query)) for query in QUERIES]
    view.use_filters(())
    snapshot = program.workspace.snapshot
    assert snapshot is not None
    chosen = [("tag", next(iter(snapshot.tags))), ("article", next(iter(snapshot.articles)))]
    chosen += [("kind", "fact"), ("annotator", next(iter(snapshot.annotators))), ("month", "2026-10")]

    def by_choice(key: str, value: str) -> None:
        view.set_filter(key, value)
        view.repaint()

    return {
        "filters": words,
        "choices": [cpu_seconds(partial(by_choice, *choice)) for choice in chosen],
    }


def _sort_claims(program: Program) -> dict[str, Any]:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    view = _list_of_claims(program)
    view.use_filters(())
    header = view._view.horizontalHeader()

    def sort(column: int) -> None:
        header.setSortIndicator(column, Qt.SortOrder.AscendingOrder)
        view.repaint()

    def by_words(words: str) -> None:
        view.use_filters((("words", (words,)),))
        view.repaint()

    def select() -> None:
        view._view.selectAll()
        QApplication.processEvents()

    columns = [column.key for column in view._table.columns]
    sorts = [cpu_seconds(partial(sort, number)) for number in range(1, len(columns))]
    sort(columns.index("quote"))
    filters = [cpu_seconds(partial(by_words, words)) for words in QUERIES]
    view.use_filters(())
    return {"sorts": sorts, "sorted": filters, "selection": cpu_seconds(select)}


def _filter_articles(program: Program) -> list[float]:
    library = program.window.keeper.present.library
    settings = program.services.settings

    def by_words(words: str) -> None:
        library._filter.setText(words)
        library.repaint()

    def set_value(key: str, value: str) -> None:
        settings.set_value(key, value)
        library.repaint()

    times = [cpu_seconds(partial(by_words, query)) for query in ("第 1", "第 19", "没有", "")]
    for key, values in (
        ("library_sort", ("title", "published", "claims", "position")),
        ("library_group", ("publisher", "published", "tag", "folder", "none")),
    ):
        times += [cpu_seconds(partial(set_value, key, value)) for value in values]
    return times


if __name__ == "__main__":
    _main(sys.argv[1], sys.argv[2])
