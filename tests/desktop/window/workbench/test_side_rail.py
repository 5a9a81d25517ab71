"""The rail of a folded dock."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from desktop.look.theme import Theme
from desktop.window.workbench.side_rail import RailPart, SideRail

PARTS = (RailPart("library", "library", "Articles"), RailPart("codebook", "tag", "Codebook"))


def buttons(rail: SideRail) -> list[QToolButton]:
    return rail.findChildren(QToolButton)


def test_each_part_has_a_button_that_tells_its_name(theme: Theme, qtbot: QtBot) -> None:
    rail = SideRail(theme, "left")
    qtbot.addWidget(rail)
    rail.set_parts(PARTS)
    rail.show()
    assert [button.accessibleName() for button in buttons(rail)] == ["Articles", "Codebook"]
    assert not any(button.icon().isNull() for button in buttons(rail))
    with qtbot.waitSignal(rail.chosen) as chosen:
        qtbot.mouseClick(buttons(rail)[1], Qt.MouseButton.LeftButton)
    assert chosen.args == ["codebook"]


def test_other_parts_replace_them(theme: Theme, qtbot: QtBot) -> None:
    rail = SideRail(theme, "right")
    qtbot.addWidget(rail)
    rail.set_parts(PARTS)
    rail.set_parts([RailPart("claim", "claim", "论断")])
    qtbot.wait(1)
    assert [button.objectName() for button in buttons(rail)] == ["rail_right_claim"]


def test_its_line_is_on_the_side_of_the_text(theme: Theme, qtbot: QtBot) -> None:
    for side, column in (("left", -1), ("right", 0)):
        rail = SideRail(theme, side)
        qtbot.addWidget(rail)
        rail.resize(40, 100)
        image = rail.grab().toImage()
        assert image.pixelColor(column % image.width(), 90) == theme.colour("border")
