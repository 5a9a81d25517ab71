"""Filtering all events of the application."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.reading.linking.all_events import stop_watching, watch_all_events


class Keys(QObject):
    """Counts the keys that any widget gets."""

    seen = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.seen += event.type() is QEvent.Type.KeyPress
        return False


def test_a_watcher_sees_the_events_of_every_widget_until_it_stops(qtbot: QtBot) -> None:
    widgets = [QWidget(), QWidget()]
    for widget in widgets:
        qtbot.addWidget(widget)
    keys = Keys()
    watch_all_events(keys)
    for widget in widgets:
        qtbot.keyClick(widget, Qt.Key.Key_A)
    stop_watching(keys)
    qtbot.keyClick(widgets[0], Qt.Key.Key_A)
    assert keys.seen == 2
