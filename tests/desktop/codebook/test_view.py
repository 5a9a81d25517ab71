"""The tree: keys and mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
)
from pytestqt.qtbot import QtBot

from desktop.codebook.model import ENTRY_ROLE
from desktop.codebook.panel import CodebookPanel
from desktop.current import Current
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.widgets.mime_types import TAG_MIME
from tests.desktop import panels
from tests.desktop.codebook.parts import CHILD, INCOME, RIDERS, RISE, key, names, row_of, tree


def test_enter_and_double_click_ask_for_the_claims_of_a_tag(codebook: CodebookPanel, qtbot: QtBot) -> None:
    wanted: list[str] = []
    codebook.filter_requested.connect(wanted.append)
    key(codebook, qtbot, RISE, Qt.Key.Key_Return)
    panels.double_click(qtbot, tree(codebook), 2)
    assert wanted == [RISE, RIDERS]


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        (0.5, ["票价水平", "涨幅测算", "客运规模", "　财政补贴", "收入"]),
        (0.02, ["票价水平", "涨幅测算", "财政补贴", "客运规模", "收入"]),
        (0.98, ["票价水平", "涨幅测算", "客运规模", "财政补贴", "收入"]),
    ],
)
def test_where_in_a_row_a_tag_is_let_go_decides_its_place(
    codebook: CodebookPanel,
    river: Workspace,
    theme: Theme,
    qtbot: QtBot,
    part: float,
    expected: list[str],
) -> None:
    view = tree(codebook)
    row = view.visualRect(row_of(codebook, RIDERS))
    where = QPoint(row.center().x(), row.top() + int(part * row.height()))
    data = QMimeData()
    data.setData(TAG_MIME, CHILD.encode())
    action, button, keys = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    quiet = view.grab().toImage()
    QApplication.sendEvent(view.viewport(), QDragEnterEvent(where, action, data, button, keys))
    QApplication.sendEvent(view.viewport(), QDragMoveEvent(where, action, data, button, keys))
    assert view.grab().toImage() != quiet, "the place is shown"
    release = QDropEvent(QPointF(where), action, data, button, keys)
    panels.changing(river, qtbot, lambda: QApplication.sendEvent(view.viewport(), release))
    assert names(codebook) == expected


def test_the_eye_of_a_row_is_clicked(codebook: CodebookPanel, current: Current, qtbot: QtBot) -> None:
    view = tree(codebook)
    delegate = view.itemDelegate()
    eye = delegate.eye_rect(view.visualRect(row_of(codebook, RIDERS))).center().toPoint()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=eye)
    assert current.hidden_tags == {RIDERS}


def test_the_chevron_folds_and_unfolds(codebook: CodebookPanel, qtbot: QtBot) -> None:
    view = tree(codebook)
    index = row_of(codebook, INCOME)
    spot = view.itemDelegate().chevron_rect(view.visualRect(index), index.data(ENTRY_ROLE)).center().toPoint()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert not view.isExpanded(index)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert view.isExpanded(index)


def test_single_keys_never_go_to_an_input_method(codebook: CodebookPanel) -> None:
    tree(codebook).setCurrentIndex(row_of(codebook, RISE))
    assert not tree(codebook).testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def test_a_name_that_is_being_typed_survives_what_others_do(codebook: CodebookPanel, qtbot: QtBot) -> None:
    view = tree(codebook)
    assert view.typed_name() is None
    view.setCurrentIndex(view.model().index(1, 0))
    view.go_on_typing("改了一半")
    assert view.typed_name() == "改了一半"
