"""The accessible interface of the gutter."""

from __future__ import annotations

import gc
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from db import edits
from desktop.reading.links.gutter import Gutter
from tests.desktop.reading.conftest import Bench

NAME = QAccessible.Text.Name


def listed(gutter: Gutter) -> Any:
    found = QAccessible.queryAccessibleInterface(gutter)
    assert found is not None and found.role() == QAccessible.Role.List
    return found


def names(gutter: Gutter) -> list[str]:
    found = listed(gutter)
    return [found.child(number).text(NAME) for number in range(found.childCount())]


def test_every_visible_link_is_an_item_that_says_both_quotes(pair: Bench) -> None:
    links = pair.gutter.scene.in_order()
    assert len(links) == 3
    for link, name in zip(links, names(pair.gutter), strict=True):
        row = pair.snapshot.links[link]
        for end in (row.source, row.target):
            assert pair.snapshot.claims[end].quote[:20] in name


def test_items_lie_where_their_links_are_drawn(pair: Bench) -> None:
    gutter, found = pair.gutter, listed(pair.gutter)
    strip = QRect(gutter.mapToGlobal(QPoint()), gutter.size())
    for number in range(found.childCount()):
        item = found.child(number)
        assert item.role() == QAccessible.Role.ListItem and item.parent().object() is gutter
        assert not item.rect().isEmpty() and strip.contains(item.rect())
        assert found.indexOfChild(item) == number
    curve = gutter.scene.curves[0]
    assert curve.badge is not None
    there = gutter.mapToGlobal(QPoint(round(curve.badge[0]), round(curve.badge[1])))
    assert found.childAt(there.x(), there.y()).text(NAME) == gutter.words.sentence(curve.link)


def test_the_item_at_the_keyboard_is_the_focused_one(pair: Bench) -> None:
    gutter = pair.gutter
    gutter.setFocus()
    pair.qtbot.keyClick(gutter, Qt.Key.Key_Home)
    pair.qtbot.keyClick(gutter, Qt.Key.Key_Down)
    second = gutter.scene.in_order()[1]
    item = listed(gutter).focusChild()
    assert item.text(NAME) == gutter.words.sentence(second)
    state = item.state()
    assert state.focusable and state.focused and state.selected


def test_links_come_and_go(pair: Bench) -> None:
    before = names(pair.gutter)
    pair.workspace.perform(edits.delete_links, ["link-3"])
    pair.qtbot.waitUntil(lambda: "link-3" not in pair.gutter.scene.in_order())
    after = names(pair.gutter)
    assert len(after) == len(before) - 1 and set(after) < set(before)


def test_a_listener_outlives_gutters(pair: Bench) -> None:
    QAccessible.setActive(True)
    for _ in range(20):
        gutter = Gutter(pair.gutter._theme, pair.gutter.words, pair.area)
        gutter.set_content(pair.gutter.content)
        gutter.resize(pair.gutter.size())
        names(gutter)
        gutter.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect(1)
    assert names(pair.gutter)
    QAccessible.setActive(False)
