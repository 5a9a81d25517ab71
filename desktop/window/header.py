"""The header row: menus, undo and redo, the view switch, the search field, and the switches of the docks."""

from __future__ import annotations

import sys

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QMenuBar, QToolButton, QWidget

from desktop.commands.actions import Actions
from desktop.commands.command import GROUP_NAMES, GROUP_NEEDS, Group, group_words
from desktop.commands.keycap import KeyCap
from desktop.look.theme import Theme
from desktop.window.commands.table import BY_ID, COMMANDS
from desktop.window.view_switch import ViewSwitch

_SEARCH_WIDTH = 248
_SEARCH_WIDTH_SMALL = 190
_SEARCH_LEAST = 80
_DOCK_BUTTONS = 78
"""Width in pixels of the two switches of the docks with the space around them."""
_AIR = 8
_WIDE = 1400
"""Window width in pixels from which the search field has its full width and words."""


class Header(QWidget):
    """One row of 40 pixels. While no project is open it holds the menus alone."""

    first_painted = Signal()
    """The window has shown itself; what is not seen at once can be made now."""

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._actions = actions
        self._painted = False
        self.setObjectName("header")
        self.menus: dict[Group, QMenu] = {}
        self.menu_bar = self._make_menus()
        self._left = self._make_left()
        self.switch = ViewSwitch(
            theme,
            [actions[view] for view in ("view.read", "view.claims", "view.links", "view.figures")],
            self,
        )
        self.search = SearchField(theme, self)
        self._right = self._make_right()
        self.setFixedHeight(theme.size("header"))
        theme.changed.connect(self.update)
        self.retranslate()

    def _make_menus(self) -> QMenuBar:
        bar = QMenuBar(self)
        # On macOS the menus stand in the system's bar, and the row begins with undo.
        bar.setNativeMenuBar(sys.platform == "darwin")
        for group in GROUP_NAMES:
            menu = QMenu(bar)
            menu.setObjectName(f"menu_{group.name.lower()}")
            menu.setToolTipsVisible(True)
            self.menus[group] = menu
            bar.addMenu(menu)
        for command in COMMANDS:
            if not command.in_menu:
                continue
            menu = self.menus[command.group]
            if command.separated:
                menu.addSeparator()
            menu.addAction(self._actions[command.id])
        return bar

    def _make_left(self) -> QWidget:
        left = QWidget(self)
        row = QHBoxLayout(left)
        row.setContentsMargins(4, 0, 0, 0)
        row.setSpacing(4)
        if sys.platform != "darwin":
            row.addWidget(self.menu_bar, 0, Qt.AlignmentFlag.AlignVCenter)
        self._history = QWidget(left)
        history = QHBoxLayout(self._history)
        history.setContentsMargins(4, 0, 0, 0)
        history.setSpacing(4)
        history.addWidget(_Rule(self._theme, self._history))
        history.addSpacing(4)
        for command in ("undo", "redo"):
            history.addWidget(self._button(command, self._history))
        row.addWidget(self._history)
        return left

    def _make_right(self) -> QWidget:
        right = QWidget(self)
        row = QHBoxLayout(right)
        row.setContentsMargins(0, 0, 10, 0)
        row.setSpacing(4)
        row.addWidget(self.search)
        row.addSpacing(4)
        for command in ("dock.left", "dock.right"):
            row.addWidget(self._button(command, right))
        return right

    def _button(self, command: str, parent: QWidget) -> QToolButton:
        button = QToolButton(parent)
        button.setDefaultAction(self._actions[command])
        button.setObjectName(f"header_{command}")
        button.setFixedSize(28, self._theme.size("button"))
        button.setIconSize(QSize(16, 16))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(BY_ID[command].plain_words())
        return button

    def set_project_open(self, is_open: bool) -> None:
        """Show what needs a project, or hide it; menus that could do nothing are greyed."""
        for part in (self._history, self.switch, self._right):
            part.setVisible(is_open)
        for group, need in GROUP_NEEDS.items():
            self.menus[group].setEnabled(self._actions.meets(need))
        self._place()

    def open_menus(self) -> None:
        """Give the keyboard to the first menu."""
        first = self.menu_bar.actions()[0]
        self.menu_bar.setFocus(Qt.FocusReason.MenuBarFocusReason)
        self.menu_bar.setActiveAction(first)

    def retranslate(self) -> None:
        """Take the words of the interface's language."""
        for group, menu in self.menus.items():
            menu.setTitle(group_words(group))
        self.switch.retranslate()
        self.search.retranslate()
        for button in self.findChildren(QToolButton):
            command = BY_ID.get(button.objectName().removeprefix("header_"))
            if command is not None:
                button.setAccessibleName(command.plain_words())
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    def _place(self) -> None:
        """The switch stands in the middle of the window, unless the sides are too wide for that."""
        height, width = self.height(), self.width()
        left, full = self._left.sizeHint().width(), self.switch.full_width()
        rest = width - left - _DOCK_BUTTONS - 2 * _AIR
        search = _SEARCH_WIDTH if width >= _WIDE else _SEARCH_WIDTH_SMALL
        compact = rest < full + search
        self.switch.set_compact(compact)
        if compact:
            search = max(_SEARCH_LEAST, min(search, rest - self.switch.sizeHint().width()))
        self.search.fit(search)
        right = self._right.sizeHint().width()
        self._left.setGeometry(0, 0, left, height)
        self._right.setGeometry(width - right, 0, right, height)
        switch = self.switch.sizeHint()
        middle = (width - switch.width()) // 2
        place = max(left + _AIR, min(middle, width - right - _AIR - switch.width()))
        self.switch.setGeometry(place, (height - switch.height()) // 2, switch.width(), switch.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._painted:
            self._painted = True
            # Everything in the window is painted in one go, so the next turn comes after all of it.
            QTimer.singleShot(0, self, self.first_painted.emit)
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("chrome"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.colour("border"))


class SearchField(QLineEdit):
    """Searches while one types; shows its key until it has words."""

    left = Signal(bool)
    """The keyboard leaves: True goes on to the hits, False gives the search up."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wide = True
        self.setObjectName("search")
        self.setClearButtonEnabled(False)
        self._glass = self.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._clear = self.addAction(theme.icon("close"), QLineEdit.ActionPosition.TrailingPosition)
        self._clear.triggered.connect(self.clear)
        self._cap = KeyCap(theme, BY_ID["find"].platform_keys[0], self)
        self.textChanged.connect(self._on_text_changed)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._on_text_changed("")

    def fit(self, width: int) -> None:
        """Be ``width`` pixels wide, with words and key as far as they fit."""
        if width == self.width():
            return
        self._wide = width >= _SEARCH_WIDTH
        self.setFixedWidth(width)
        self._on_text_changed(self.text())
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the interface's language."""
        words = self.tr("Search all texts")
        self.setPlaceholderText(self.tr("Search in either script") if self._wide else words)
        self.setAccessibleName(words)
        self._clear.setText(self.tr("Clear search"))

    def _on_text_changed(self, words: str) -> None:
        self._clear.setVisible(bool(words))
        self._cap.setVisible(not words and self.width() >= _SEARCH_WIDTH_SMALL)

    def _restyle(self) -> None:
        self._glass.setIcon(self._theme.icon("search"))
        self._clear.setIcon(self._theme.icon("close"))
        self.setFixedHeight(self._theme.size("input"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        cap = self._cap.sizeHint()
        top = (self.height() - cap.height()) // 2
        self._cap.setGeometry(self.width() - cap.width() - 5, top, cap.width(), cap.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Down:
                self.left.emit(True)
            case Qt.Key.Key_Escape:
                self.left.emit(False)
            case _:
                super().keyPressEvent(event)


class _Rule(QFrame):
    """A thin upright line between parts of the row."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedSize(1, 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.colour("border"))
