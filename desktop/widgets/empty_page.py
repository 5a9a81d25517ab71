"""The text in the middle of an empty view, with buttons for remedies."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.panels import EmptyNote


def show_either(view: QWidget, content: QWidget, empty: QWidget, *, filled: bool) -> None:
    """Show ``content`` in ``view`` if it is ``filled``, else the page ``empty``.

    If the focus is in the one to be hidden, it goes to the focus proxy of ``view``, which must be the other: Qt would
    move it to the next control of the window, where keys meant for the rows do something else."""
    shown, hidden = (content, empty) if filled else (empty, content)
    shown.setVisible(True)
    focus = view.window().focusWidget()
    if focus is not None and (focus is hidden or hidden.isAncestorOf(focus)):
        view.setFocus()
    hidden.setVisible(False)


class EmptyPage(QWidget):
    """An icon, a note, and the buttons of the remedies available at the moment."""

    clear_pressed = Signal()
    """The filters, which hide everything, are to be cleared."""

    def __init__(self, theme: Theme, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("emptyPage")
        self._theme = theme
        self._note = EmptyNote(theme, parent=self)
        self._clear = QPushButton(self.tr("Clear filters"), self)
        self._clear.setObjectName("clearFilters")
        self._clear.clicked.connect(self.clear_pressed)
        self._remedies: dict[QAction, QPushButton] = {}
        self._own: list[QPushButton] = []
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(Space.M)
        self._buttons.addStretch(1)
        self._buttons.addWidget(self._clear)
        self._buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XXL, Space.L, Space.XXL, Space.L)
        column.setSpacing(0)
        column.addStretch(1)
        if icon:
            column.addWidget(_Icon(theme, icon, self), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._note)
        column.addLayout(self._buttons)
        column.addStretch(1)
        self.show_words("")

    def text(self) -> str:
        """The text shown."""
        return self._note.text()

    def offered(self) -> list[str]:
        """The texts of the visible buttons."""
        return [button.text() for button in self._all_buttons() if not button.isHidden()]

    def show_words(self, words: str, *, remedies: Iterable[QAction] = (), filtered: bool = False) -> None:
        """Show ``words`` and buttons for the commands ``remedies``; if ``filtered``, one for clearing the filters
        instead."""
        actions = [] if filtered else list(remedies)
        for action in actions:
            if action not in self._remedies:
                self._add(action)
        for action, button in self._remedies.items():
            button.setVisible(action in actions)
        self._clear.setVisible(filtered)
        self._note.setText(words)
        self.pass_focus()

    def pass_focus(self) -> None:
        """Pass the focus of an empty view on to the first button that is shown now."""
        offered = (button for button in self._all_buttons() if not button.isHidden())
        self.setFocusProxy(next(offered, None))  # type: ignore[arg-type] # None removes the proxy.

    def _all_buttons(self) -> list[QPushButton]:
        return [self._clear, *self._remedies.values(), *self._own]

    def add_button(self, button: QPushButton) -> None:
        """Add a button of the view itself, which shows and hides it and then calls :meth:`pass_focus`."""
        self._own.append(button)
        self._place(button)

    def _place(self, button: QPushButton) -> None:
        self._buttons.insertWidget(self._buttons.count() - 1, button)

    def _add(self, action: QAction) -> None:
        button = _RemedyButton(action, self)
        self._remedies[action] = button
        self._place(button)


class _RemedyButton(QPushButton):
    """Triggers a command, and has its text."""

    def __init__(self, action: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._action = action
        self.setObjectName(action.objectName())
        self.clicked.connect(lambda _=False: action.trigger())
        # Connected to a method of a QObject: the connection ends with the button, which is destroyed before the action.
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setText(self._action.text())
        self.setEnabled(self._action.isEnabled())


class _Icon(QWidget):
    def __init__(self, theme: Theme, icon: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._icon = theme, icon
        side = theme.size("iconToolbar")
        self.setFixedSize(side, side)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        picture = self._theme.icon(self._icon, "text3", self.width())
        picture.paint(QPainter(self), self.rect(), Qt.AlignmentFlag.AlignCenter)
