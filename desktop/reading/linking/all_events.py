"""Observes all events of the application, for modes that handle keys and clicks wherever they go."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject


def watch_all_events(watcher: QObject) -> None:
    """Let ``watcher.eventFilter`` receive every event before its target."""
    _application().installEventFilter(watcher)


def stop_watching(watcher: QObject) -> None:
    """Undo :func:`watch_all_events`."""
    _application().removeEventFilter(watcher)


def _application() -> QCoreApplication:
    app = QCoreApplication.instance()
    assert app is not None, "there are no widgets without an application"
    return app
