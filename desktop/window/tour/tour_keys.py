"""The keys of the tour while the focus is in a text or in the list of suggestions."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desktop.reading.links.gutter import Gutter
from desktop.reading.text.reading_view import ReadingView
from desktop.window.tour.sights import CARDS

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TourKeys(QObject):
    """Handles Enter, Shift+Enter and Escape before any other object, and no other keys. Fields, lists, popups and
    dialogs keep their keys, and so does link mode, which sees all events of the program first."""

    next_pressed = Signal()
    back_pressed = Signal()
    leave_pressed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._widget: QWidget | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)
        self._on_focus_changed(None, app.focusWidget())

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._widget is not None and isValid(self._widget):
            self._widget.removeEventFilter(self)
        ours = isinstance(new, ReadingView | Gutter) or (new is not None and new.objectName() == CARDS)
        self._widget = new if ours else None
        if self._widget is not None:
            self._widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        assert isinstance(event, QKeyEvent)
        signal = self._signal_of(event)
        if signal is None:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
            signal()
        return True

    def _signal_of(self, event: QKeyEvent) -> Callable[[], None] | None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _ENTER and modifiers == Qt.KeyboardModifier.NoModifier:
            return self.next_pressed.emit
        if event.key() in _ENTER and modifiers == Qt.KeyboardModifier.ShiftModifier:
            return self.back_pressed.emit
        if event.key() == Qt.Key.Key_Escape and modifiers == Qt.KeyboardModifier.NoModifier:
            return self.leave_pressed.emit
        return None
