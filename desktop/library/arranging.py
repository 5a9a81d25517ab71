"""The menus that sort and group the list of articles."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop.library.grouping import GROUPS
from desktop.library.model import SORTS
from desktop.settings import Settings

translate = QCoreApplication.translate


def sort_menu(settings: Settings, parent: QWidget) -> QMenu:
    """The menu of orders, with a submenu of groupings."""
    menu = QMenu(translate("LibraryPanel", "Sort by"), parent)
    words = (
        translate("LibraryPanel", "Order of import"),
        translate("LibraryPanel", "Date, newest first"),
        translate("LibraryPanel", "Publisher"),
        translate("LibraryPanel", "Title"),
        translate("LibraryPanel", "Most claims first"),
    )
    _add_choices(menu, settings, "library_sort", SORTS, words)
    menu.addSeparator()
    menu.addMenu(group_menu(settings, menu))
    return menu


def group_menu(settings: Settings, parent: QWidget) -> QMenu:
    """The menu of groupings."""
    menu = QMenu(translate("LibraryPanel", "Group by"), parent)
    words = (
        translate("LibraryPanel", "Folder"),
        translate("LibraryPanel", "Publisher"),
        translate("LibraryPanel", "Month"),
        translate("LibraryPanel", "Most frequent tag"),
        translate("LibraryPanel", "Nothing"),
    )
    _add_choices(menu, settings, "library_group", GROUPS, words)
    return menu


def check_choice(menu: QMenu, settings: Settings, key: str) -> None:
    """Check the present choice of a setting, in a menu made by :func:`sort_menu` before it was changed elsewhere."""
    for action in menu.findChildren(QAction):
        if action.property("setting") == key:
            action.setChecked(action.data() == settings.value(key))


def _add_choices(
    menu: QMenu, settings: Settings, key: str, values: Sequence[str], words: Sequence[str]
) -> None:
    group = QActionGroup(menu)
    for value, name in zip(values, words, strict=True):
        action = menu.addAction(name)
        action.setData(value)
        action.setProperty("setting", key)
        action.setCheckable(True)
        action.setChecked(value == settings.value(key))
        group.addAction(action)
    group.triggered.connect(lambda action: settings.set_value(key, action.data()))
