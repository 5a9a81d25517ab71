"""The header row: menus, undo and redo, the view switch, the search field, and the switches of the docks."""

from __future__ import annotations

import sys

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QMenuBar, QToolButton, QWidget

from desktop.commands.actions import Actions
from desktop.commands.command import GROUP_NAMES, GROUP_NEEDS, Group, group_words
from desktop.look import painting
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.panels import Hairline
from desktop.window.frame.search_field import FULL_WIDTH, SMALL_WIDTH, SearchField
from desktop.window.frame.view_switch import ViewSwitch

_SEARCH_LEAST = 80
_DOCK_BUTTONS = 78
"""Width in pixels of the two dock switches with their margins."""
_AIR = 8
_BUTTON = 28
"""Width of a button in pixels: wider than high, since these are the ones used most."""
_RULE = 18
"""Height in pixels of the line between menus and history."""
_WIDE = 1400
"""Window width in pixels from which the search field has its full width and longer text."""


_INSIDE = {Group.COMPARE: Group.LINK}
"""Menus that are submenus of another one, because the row has no room for them."""


class Header(QWidget):
    """One row, 40 pixels high. While no project is open it shows only the menus."""

    first_painted = Signal()
    """The first frame of the window was painted."""

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._actions = actions
        self._painted = False
        self.setObjectName("header")
        self._buttons: dict[str, QToolButton] = {}
        self.menus: dict[Group, QMenu] = {}
        self.menu_bar = self._make_menus()
        self._left = self._make_left()
        self.switch = ViewSwitch(
            theme,
            [
                actions[f"view.{view}"]
                for view in ("read", "compare", "figures", "agreement", "claims", "links", "words")
            ],
            self,
        )
        self.search = SearchField(theme, actions.command("find").first_key, self)
        self._right = self._make_right()
        self.setFixedHeight(theme.size("header"))
        self.switch.chosen.connect(self._place)
        theme.changed.connect(self.update)
        self.retranslate()

    def _make_menus(self) -> QMenuBar:
        bar = QMenuBar(self)
        # On macOS the menus are in the system's menu bar, and the row begins with undo.
        bar.setNativeMenuBar(sys.platform == "darwin")
        for group in GROUP_NAMES:
            menu = QMenu(bar)
            menu.setObjectName(f"menu_{group.name.lower()}")
            menu.setToolTipsVisible(True)
            self.menus[group] = menu
            if group not in _INSIDE:
                bar.addMenu(menu)
        return bar

    def fill_menus(self) -> None:
        """Add the commands to the menus, which are empty until then."""
        for group, outer in _INSIDE.items():
            # First, because its commands apply to what the others create.
            self.menus[outer].addMenu(self.menus[group])
            self.menus[outer].addSeparator()
        for command in self._actions:
            if not command.in_menu:
                continue
            menu = self.menus[command.group]
            if command.separated:
                menu.addSeparator()
            menu.addAction(self._actions[command.id])

    def _make_left(self) -> QWidget:
        left = QWidget(self)
        row = QHBoxLayout(left)
        row.setContentsMargins(Space.XS, 0, 0, 0)
        row.setSpacing(Space.XS)
        if sys.platform != "darwin":
            row.addWidget(self.menu_bar, 0, Qt.AlignmentFlag.AlignVCenter)
        self._history = QWidget(left)
        history = QHBoxLayout(self._history)
        history.setContentsMargins(Space.XS, 0, 0, 0)
        history.setSpacing(Space.XS)
        rule = Hairline(self._theme, self._history, upright=True)
        rule.setFixedHeight(_RULE)
        history.addWidget(rule)
        history.addSpacing(Space.XS)
        for command in ("undo", "redo"):
            history.addWidget(self._button(command, self._history))
        row.addWidget(self._history)
        return left

    def _make_right(self) -> QWidget:
        right = QWidget(self)
        row = QHBoxLayout(right)
        row.setContentsMargins(0, 0, Space.M, 0)
        row.setSpacing(Space.XS)
        row.addWidget(self.search)
        row.addSpacing(Space.XS)
        for command in ("dock.left", "dock.right"):
            row.addWidget(self._button(command, right))
        return right

    def _button(self, command: str, parent: QWidget) -> QToolButton:
        button = QToolButton(parent)
        button.setDefaultAction(self._actions[command])
        button.setObjectName(f"header_{command}")
        button.setFixedSize(_BUTTON, self._theme.size("button"))
        button.setIconSize(QSize(self._theme.size("icon"), self._theme.size("icon")))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._buttons[command] = button
        return button

    def set_project_open(self, is_open: bool) -> None:
        """Show or hide the parts that need a project, and enable or disable menus whose commands need one."""
        other = self._history.isHidden() is is_open
        for part in (self._history, self.switch, self._right):
            part.setVisible(is_open)
        for group, need in GROUP_NEEDS.items():
            self.menus[group].setEnabled(self._actions.meets(need))
        if other:
            self._place()

    def open_menus(self) -> None:
        """Focus the first menu."""
        first = self.menu_bar.actions()[0]
        self.menu_bar.setFocus(Qt.FocusReason.MenuBarFocusReason)
        self.menu_bar.setActiveAction(first)

    def retranslate(self) -> None:
        """Update all texts to the language of the interface."""
        for group, menu in self.menus.items():
            menu.setTitle(group_words(group))
        self.switch.retranslate()
        self.search.set_key(self._actions.command("find").first_key)
        self.search.retranslate()
        for command, button in self._buttons.items():
            button.setAccessibleName(self._actions.command(command).plain_words())
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    def _place(self) -> None:
        """Place the switch in the middle of the window, or, if there is no room, between the sides."""
        height, width = self.height(), self.width()
        left, full = self._left.sizeHint().width(), self.switch.full_width()
        rest = width - left - _DOCK_BUTTONS - 2 * _AIR
        search = FULL_WIDTH if width >= _WIDE else SMALL_WIDTH
        # With its texts the switch may fit beside the menus, though not in the middle.
        aside = (width - full) // 2 < left + _AIR
        compact = rest < full + search or aside
        self.switch.set_compact(compact, rest - _SEARCH_LEAST)
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
            # All widgets of the window are painted in one turn of the event loop, so the next turn is after all of
            # them.
            QTimer.singleShot(0, self, self.first_painted.emit)
        painter = QPainter(self)
        painting.fill_bar(painter, self.rect(), self._theme, "chrome")
