"""The popup that adds a tag."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from desktop.current import Current
from desktop.findings.inspector.inspector import Inspector
from desktop.findings.inspector.tag_popup import TagPopup
from desktop.project.workspace import Workspace
from desktop.widgets.tag_help import TagHelp
from tests.desktop import panels
from tests.desktop.findings.inspector.parts import chips, popup, popup_field, write


@pytest.mark.parametrize("typed", ["shouru", "sr", "收入", "收"])
def test_a_tag_is_added_by_pinyin_initials_or_characters(
    inspector: Inspector, river: Workspace, current: Current, qtbot: QtBot, typed: str
) -> None:
    current.set_claim("claim-8")
    field = popup_field(popup(inspector))
    write(field, typed)
    panels.changing(river, qtbot, lambda: qtbot.keyClick(field, Qt.Key.Key_Return))
    assert chips(inspector) == ["客运规模", "收入"]


def test_the_popup_offers_only_tags_that_are_missing_and_moves_with_the_arrows(
    inspector: Inspector, river: Workspace, current: Current, qtbot: QtBot
) -> None:
    current.set_claim("claim-8")
    opened = popup(inspector)
    model = opened.findChild(QListView).model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["票价水平", "涨幅测算", "收入"]
    qtbot.keyClick(popup_field(opened), Qt.Key.Key_Down)
    panels.changing(river, qtbot, lambda: qtbot.keyClick(popup_field(opened), Qt.Key.Key_Return))
    assert "涨幅测算" in chips(inspector)


def test_a_new_tag_is_made_in_the_popup(
    inspector: Inspector, river: Workspace, current: Current, qtbot: QtBot
) -> None:
    current.set_claim("claim-8")
    field = popup_field(popup(inspector))
    write(field, "登船口径")
    panels.changing(river, qtbot, lambda: qtbot.keyClick(field, Qt.Key.Key_Return))
    assert chips(inspector) == ["客运规模", "登船口径"]
    assert river.undoable is not None
    panels.changing(river, qtbot, river.undo)
    assert chips(inspector) == ["客运规模"]
    assert len(panels.rows(river).tags) == 4, "one act, one undo"


def test_escape_closes_the_popup(inspector: Inspector, current: Current, qtbot: QtBot) -> None:
    current.set_claim("claim-8")
    opened = popup(inspector)
    qtbot.keyClick(popup_field(opened), Qt.Key.Key_Escape)
    assert not [one for one in inspector.findChildren(TagPopup) if one.isVisible()]


def test_it_tells_what_the_tag_is_for(inspector: Inspector, current: Current, qtbot: QtBot) -> None:
    current.set_claim("claim-8")
    opened = popup(inspector)
    told = opened.findChild(TagHelp)
    assert told is not None
    first = told.text()
    assert "單程票由2元調為3元" in first
    qtbot.keyClick(popup_field(opened), Qt.Key.Key_Down)
    assert told.text() != first
    write(popup_field(opened), "没有这个标签")
    assert told.isHidden()
