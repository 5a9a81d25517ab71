"""A process that opens a window, waits for its first complete paint, tells it and ends.

``python -m benchmarks.start bare`` shows the floor, a QTextEdit with as much text as the sample's first article;
``python -m benchmarks.start duikan LOCATION`` shows the program as ``main.py LOCATION`` does.
"""

from __future__ import annotations

import os
import sys


def bare() -> None:
    """A plain window with one QTextEdit."""
    from PySide6.QtWidgets import QApplication, QTextEdit

    app = QApplication(sys.argv[:1])
    view = QTextEdit()
    view.setPlainText("渡轮单程票价由2元调整为3元，自11月1日起执行。" * 30)
    view.resize(1400, 900)
    view.show()
    app.processEvents()
    _painted()


def duikan(location: str) -> None:
    """Our window, until a pane has painted an article's text."""
    import desktop.launch as launch
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QApplication

    class FirstPaint(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() == QEvent.Type.Paint and watched.objectName() == "articleViewport":
                if watched.parent().toPlainText():  # type: ignore[union-attr]
                    watched.removeEventFilter(self)
                    QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
                    from PySide6.QtCore import QTimer

                    QTimer.singleShot(0, _painted)
            return False

    original = launch._application

    def watched() -> QApplication:
        app = original()
        app._first_paint = FirstPaint()  # type: ignore[attr-defined]
        app.installEventFilter(app._first_paint)  # type: ignore[attr-defined]
        return app

    launch._application = watched
    launch.run(location)


def _painted() -> None:
    sys.stdout.write("painted\n")
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    bare() if sys.argv[1] == "bare" else duikan(sys.argv[2])
