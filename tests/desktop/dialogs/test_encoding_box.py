"""The choice of an encoding."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.dialogs.encoding_box import ENCODINGS, EncodingBox


def test_an_unusual_encoding_is_offered_beside_the_usual_ones(qtbot: QtBot) -> None:
    box = EncodingBox()
    qtbot.addWidget(box)
    box.show_encoding("utf-8-sig")
    offered = {box.itemData(index) for index in range(box.count())}
    assert offered == {"utf-8-sig", *ENCODINGS}
    assert box.currentData() == "utf-8-sig"
    assert len({box.itemText(index) for index in range(box.count())}) == box.count(), "told apart by name"
