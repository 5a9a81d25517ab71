"""Editors that open over a cell: one line for a title, several for a summary."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

SUMMARY_HEIGHT = 112
"""Height of the editor of a summary in pixels: six lines."""


_DONE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)


class _Title(QLineEdit):
    def __init__(self, owner: InPlaceEditor, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._owner = owner
        self.setObjectName("matrixTitleEditor")
        self.returnPressed.connect(lambda: owner.finish(save=True))

    def event(self, event: QEvent) -> bool:
        # A one-line field passes Enter on to the shortcuts, and the matrix below has one for it.
        override = event.type() is QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() in _DONE:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._owner.finish(save=False)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._owner.leave(event)


class _Summary(QPlainTextEdit):
    def __init__(self, owner: InPlaceEditor, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._owner = owner
        self.setObjectName("matrixSummaryEditor")
        self.setPlainText(text)
        self.setTabChangesFocus(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape:
            self._owner.finish(save=False)
        elif control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._owner.finish(save=True)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._owner.leave(event)


class InPlaceEditor(QObject):
    """One editor at a time. Enter, in a summary with Ctrl, saves, and so does losing the focus. Escape discards."""

    def __init__(self, area: QWidget) -> None:
        super().__init__(area)
        self._area = area
        self._editor: QLineEdit | QPlainTextEdit | None = None
        self._before = ""
        self._save: Callable[[str], object] = lambda _: None

    @property
    def editor(self) -> QLineEdit | QPlainTextEdit | None:
        """The open editor; None if there is none."""
        return self._editor

    def edit_title(self, rect: QRect, text: str, name: str, save: Callable[[str], object]) -> None:
        """Edit one line; ``save`` is called with the new words unless they are empty or unchanged."""
        self.finish(save=True)
        editor = _Title(self, text, self._area)
        editor.selectAll()
        self._open(editor, QRect(rect.left() + 4, rect.top() + 3, rect.width() - 8, 26), text, name)
        self._save = lambda words: save(words) if words.strip() else None

    def edit_summary(self, rect: QRect, text: str, name: str, save: Callable[[str], object]) -> None:
        """Edit several lines; ``save`` is called with the new words unless they are unchanged."""
        self.finish(save=True)
        editor = _Summary(self, text, self._area)
        height = max(rect.height(), SUMMARY_HEIGHT)
        top = min(rect.top(), self._area.height() - height)
        self._open(editor, QRect(rect.left(), max(top, 0), rect.width(), height), text, name)
        self._save = save

    def _open(self, editor: QLineEdit | QPlainTextEdit, rect: QRect, text: str, name: str) -> None:
        self._editor, self._before = editor, text
        editor.setAccessibleName(name)
        editor.setGeometry(rect)
        editor.show()
        editor.raise_()
        editor.setFocus()

    def leave(self, event: QFocusEvent) -> None:
        """Save when the editor loses the focus, except to a menu of its own."""
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.finish(save=True)

    def finish(self, *, save: bool) -> None:
        """Close the editor."""
        editor, self._editor = self._editor, None
        if editor is None:
            return
        words = editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()
        focused = editor.hasFocus()
        editor.hide()
        editor.deleteLater()
        if focused:
            self._area.setFocus()
        if save and words.strip() != self._before.strip():
            self._save(words.strip())
