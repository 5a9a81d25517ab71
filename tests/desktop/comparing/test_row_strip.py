"""The row of the comparison below the texts."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from corpus.questions import Status
from db import edits
from desktop.comparing.row_strip import RowStrip
from desktop.current import Destination
from desktop.project.workspace import Workspace
from tests.desktop import panels
from tests.desktop.comparing.conftest import settled


@pytest.fixture
def strip(compared: Workspace, services: Any, actions: Any, qtbot: QtBot) -> RowStrip:
    """The strip, shown, with nothing selected."""
    shown = RowStrip(compared, services.comparing, services.current, services.theme, actions)
    qtbot.addWidget(shown)
    shown.resize(800, 170)
    shown.show()
    settled(services, qtbot)
    return shown


def cell(strip: RowStrip, column: int) -> QModelIndex:
    return strip.table.model().index(0, column)


def said(strip: RowStrip, column: int) -> str:
    return str(cell(strip, column).data(Qt.ItemDataRole.AccessibleTextRole))


def label(strip: RowStrip) -> str:
    return next(child.text() for child in strip.children() if child.objectName() == "rowStripWords")  # type: ignore[attr-defined]


def test_it_shows_the_row_of_the_selected_claim(strip: RowStrip, services: Any) -> None:
    assert strip.table.isHidden()
    assert label(strip)
    services.current.set_claim("claim-2")
    assert not strip.table.isHidden()
    assert strip.table.model().rowCount() == 1
    assert said(strip, 0).startswith("平均票价")
    assert strip.table.currentIndex().column() == 1, "the claim is of the first article"
    assert strip.findChild(object, "rowStripSummary").accessibleName().endswith("B 自行重算。")
    services.current.set_claim("claim-8")
    assert said(strip, 0).startswith("日均客运量")
    assert strip.table.currentIndex().column() == 2


def test_figures_are_read_once_it_is_shown(
    compared: Workspace, services: Any, actions: Any, qtbot: QtBot
) -> None:
    strip = RowStrip(compared, services.comparing, services.current, services.theme, actions)
    qtbot.addWidget(strip)
    assert not services.figures.busy
    strip.show()
    assert services.figures.busy
    settled(services, qtbot)


def test_a_link_and_its_ends(strip: RowStrip, services: Any, compared: Workspace) -> None:
    snapshot = compared.snapshot
    assert snapshot is not None
    link = next(one for one in snapshot.links.values() if snapshot.claims[one.source].question is not None)
    services.current.set_link(link.id)
    assert snapshot.questions[snapshot.claims[link.source].question].title in said(strip, 0)


def test_the_row_stays_while_nothing_is_selected(strip: RowStrip, services: Any, compared: Workspace) -> None:
    services.current.set_claim("claim-2")
    services.current.set_claim(None)
    assert not strip.table.isHidden()
    snapshot = compared.snapshot
    assert snapshot is not None
    alone = next(claim for claim in snapshot.claims.values() if claim.question is None)
    asked = label(strip)
    services.current.set_claim(alone.id)
    assert strip.table.isHidden()
    assert label(strip) != asked, "a claim in no question is something else than no claim"


def test_a_click_on_a_cell_goes_to_its_claim(strip: RowStrip, services: Any, qtbot: QtBot) -> None:
    services.current.set_claim("claim-2")
    went: list[Destination] = []
    services.current.jump.connect(went.append)
    where = strip.table.visualRect(cell(strip, 2)).center()
    qtbot.mouseClick(strip.table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert went == [Destination(claim="claim-7", aside=True, preview=True)]


def test_by_keyboard(strip: RowStrip, services: Any, qtbot: QtBot) -> None:
    services.current.set_claim("claim-2")
    went: list[Destination] = []
    services.current.jump.connect(went.append)
    qtbot.keyClick(strip.table, Qt.Key.Key_Right)
    qtbot.keyClick(strip.table, Qt.Key.Key_Return)
    assert went == [Destination(claim="claim-7", aside=True)]
    qtbot.keyClick(strip.table, Qt.Key.Key_Home)
    with qtbot.waitSignal(strip.comparison_requested) as wanted:
        qtbot.keyClick(strip.table, Qt.Key.Key_Return)
    assert wanted.args == ["question-1"]
    for _ in range(2):
        qtbot.keyClick(strip.table, Qt.Key.Key_End)
    assert strip.table.currentIndex().column() == 3


def test_a_change_of_the_project_is_followed(
    strip: RowStrip, services: Any, compared: Workspace, qtbot: QtBot
) -> None:
    services.current.set_claim("claim-2")
    panels.changing(
        compared,
        qtbot,
        lambda: compared.perform(edits.set_cell_status, "question-1", "article-3", Status.NOT_MENTIONED),
    )
    qtbot.waitUntil(lambda: "not mentioned" in said(strip, 3).lower(), timeout=panels.PATIENCE)


def test_columns_fill_the_width_or_scroll(strip: RowStrip, services: Any) -> None:
    services.current.set_claim("claim-2")
    table = strip.table
    assert sum(table.columnWidth(column) for column in range(4)) == table.width()
    wide = table.height()
    strip.resize(300, strip.height())
    assert sum(table.columnWidth(column) for column in range(4)) > table.width()
    assert table.height() > wide, "the scroll bar covers no row"
