"""Every view and dialog as assistive technology sees it: what can have the keyboard has a name and shows when it has the
keyboard, and rows, cells and marks say what is painted there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.app.launch import Program
from desktop.look.focus_ring import wants_ring
from desktop.settings import Settings
from tests.desktop.agreement.build import coded_archive
from tests.journeys.desks import close_desk, open_desk, wait
from tests.journeys.reach import interface, reachable, unnamed

pytestmark = pytest.mark.usefixtures("kept_worker")
NAME, ROLE = QAccessible.Text.Name, QAccessible.Role
VIEWS = ("read", "compare", "figures", "agreement", "claims", "links", "words")
MOST = 150
"""Items of a list that are looked at, so that the test takes the same time whatever the sample holds."""


@pytest.fixture
def desk(qapp: QApplication, settings: Settings, qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    settings.set_value("annotator", "林晓")
    desk = open_desk(qapp, settings, qtbot, tmp_path, coded_archive())
    yield desk
    close_desk(desk)


def settled(desk: Program) -> bool:
    services = desk.services
    return not any(one.busy for one in (services.figures, services.comparing, services.agreement))


def items(view: QAbstractItemView) -> Iterator[tuple[Any, str]]:
    """The rows or cells of a list, with their names."""
    held = interface(view)
    for number in range(min(held.childCount(), MOST)):
        item = held.child(number)
        assert item is not None, (view, number)
        yield item, item.text(NAME)


def test_every_view_names_what_can_have_the_keyboard_and_what_it_lists(desk: Program, qtbot: QtBot) -> None:
    listed: dict[str, int] = {}
    scope: set[tuple[str, str]] = set()
    for name in VIEWS:
        desk.window.keeper.show_view(name)
        wait(qtbot, lambda: settled(desk))
        parts = reachable(desk.window)
        assert unnamed(desk.window) == [], name
        for view in filter(lambda part: isinstance(part, QAbstractItemView), parts):
            assert interface(view).role() in (ROLE.Table, ROLE.List, ROLE.Tree), view
            listed[name] = listed.get(name, 0) + _check_items(view)
        if name == "read":
            _check_text(desk)
        elif name == "compare":
            _check_statuses(desk)
        _check_focus(parts, scope)
    # The words are counted by a table of their own, which may still be empty.
    assert set(listed) >= set(VIEWS) - {"words"}
    assert min(listed.values()) > 0


def _check_focus(parts: list[QWidget], scope: set[tuple[str, str]]) -> None:
    """What gets the keyboard shows it: by the ring, or by what it paints. Each kind of part is looked at once."""
    # What gets the focus may rebuild what shows the details of it.
    for part in filter(isValid, parts):
        named = type(part).__name__, part.objectName()
        if named not in scope and part.isVisible() and part.isEnabled() and not wants_ring(part):
            scope.add(named)
            assert _looks(part, focused=True) != _looks(part, focused=False), named


def _looks(part: QWidget, *, focused: bool) -> QImage:
    if focused:
        part.setFocus(Qt.FocusReason.TabFocusReason)
    else:
        part.clearFocus()
    QApplication.processEvents()
    return part.grab().toImage()


def _check_items(view: QAbstractItemView) -> int:
    """Every row is named: by its head in a table, by itself in a list. Returns how many there are."""
    rows = 0
    for item, words in items(view):
        if item.role() in (ROLE.RowHeader, ROLE.ListItem, ROLE.TreeItem):
            assert words, (view, item.role())
            rows += 1
        elif item.role() == ROLE.ColumnHeader and isinstance(view, QTableView):
            assert words or view.horizontalHeader().isHidden(), view
    return rows


def _check_text(desk: Program) -> None:
    """The text of an article is read as a text."""
    pane = desk.window.keeper.present.views.reading.active_pane
    assert pane is not None
    text = interface(pane.view)
    assert text.role() == ROLE.EditableText
    assert text.textInterface().text(0, 5) == pane.view.toPlainText()[:5]


def _check_statuses(desk: Program) -> None:
    """The cells of the matrix say the statuses that are painted as marks."""
    cells = items(desk.window.keeper.present.views.matrix.context.grid.main)
    said = " ".join(words for cell, words in cells if cell.role() == ROLE.Cell).lower()
    for word in ("baseline", "agrees", "nothing found"):
        assert word in said, word
