"""A process that opens a window, waits for its first complete paint, reports it and exits: one run of a benchmark.

- ``bare``: the floor, a QTextEdit with as much text as one of the sample's articles
- ``duikan``: the program as started by ``main.py``, until the first frame with an article's text is painted
- ``docks``: the same, until the links between the texts and the lists in the docks are painted too
- ``close``: the same, but exits like a normal session, so that the next start is not the first
- ``memory``: opens, reads, searches and edits five articles; prints the resident memory in megabytes
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable


def bare() -> None:
    """Show a plain window with one QTextEdit."""
    from PySide6.QtWidgets import QApplication, QTextEdit

    app = QApplication(sys.argv[:1])
    view = QTextEdit()
    view.setPlainText("轮渡单程票价由2元调整为3元，自10月1日起执行。" * 30)
    view.resize(1400, 900)
    view.show()
    app.processEvents()
    _end_now()


def duikan(then: Callable[[object], None]) -> None:
    """Show the program's window; ``then(program)`` is called after the first paint of an article's text."""
    import gc

    import main

    # As in ``main.py`` before it imports these modules; slightly earlier here.
    gc.disable()
    from desktop.app.display import display_problem

    display_problem()
    from desktop.app import launch

    make_program = launch.make_program

    def watched(*args: object, **kwargs: object) -> object:
        program = make_program(*args, **kwargs)  # type: ignore[arg-type]
        _watch(program, then)
        return program

    launch.make_program = watched  # type: ignore[assignment]
    main.main([])


def _watch(program: object, then: Callable[[object], None]) -> None:
    """Call ``then`` once the frame with the first paint of an article's text is complete, before anything else that
    waits for this moment."""
    from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
    from PySide6.QtGui import QPaintEvent

    from desktop.reading.text.reading_view import ReadingView

    class FirstFrame(QObject):
        def customEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
            then(program)

    frame: FirstFrame | None = FirstFrame()
    posted: list[FirstFrame] = []
    paint = ReadingView.paintEvent

    def painted(view: ReadingView, event: QPaintEvent) -> None:
        nonlocal frame
        paint(view, event)
        if frame is not None and view.toPlainText():
            first = Qt.EventPriority.HighEventPriority.value
            QCoreApplication.postEvent(frame, QEvent(QEvent.Type.User), first)
            posted.append(frame)
            frame = None

    ReadingView.paintEvent = painted  # type: ignore[assignment, method-assign]


def _end_now(_: object = None) -> None:
    sys.stdout.write("painted\n")
    sys.stdout.flush()
    os._exit(0)


def _end_with_docks(program: object) -> None:
    # Loading continues once the docks are painted.
    program.workspace.go_on_loading = _end_now  # type: ignore[attr-defined]


def _end_by_closing(program: object) -> None:
    def close() -> None:
        # The sample shows its comparison after the first paint. A later start paints the view shown last; measured is a
        # start with the articles, as in the first one.
        program.window.keeper.show_view("read")  # type: ignore[attr-defined]
        program.window.close()  # type: ignore[attr-defined]

    _when_saved(program, close)


def _open_five(program: object) -> None:
    """Show five articles in turn, with as many panes as fit, run one search and one edit; then report the memory."""
    from PySide6.QtCore import QTimer

    from corpus.model import Span
    from db import edits
    from desktop.current import Destination

    def use() -> None:
        workspace, current = program.workspace, program.services.current  # type: ignore[attr-defined]
        articles = [article.id for article in workspace.snapshot.articles_in_order()]
        for article in articles[:5]:
            current.go_to(Destination(article=article, new_pane=True))
        current.set_query("轮渡")
        workspace.perform(edits.create_claim, articles[0], Span(0, 5))
        QTimer.singleShot(4_000, tell)

    def tell() -> None:
        from benchmarks.measure import resident_memory

        sys.stdout.write(f"resident {resident_memory():.1f}\n")
        # Otherwise the worker process would keep the pipe open.
        program.workspace.finish()  # type: ignore[attr-defined]
        _end_now()

    _when_saved(program, use)


def _when_saved(program: object, then: Callable[[], object]) -> None:
    from PySide6.QtCore import QTimer

    def look() -> None:
        ready = program.workspace.saving.state == "saved"  # type: ignore[attr-defined]
        QTimer.singleShot(50, then if ready else look)

    look()


if __name__ == "__main__":
    match sys.argv[1]:
        case "bare":
            bare()
        case "duikan":
            duikan(_end_now)
        case "docks":
            duikan(_end_with_docks)
        case "close":
            duikan(_end_by_closing)
        case "memory":
            duikan(_open_five)
