"""Words in frames."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from desktop.look.theme import Theme
from desktop.terms.word_chip import WordChip


def test_the_cross_removes_and_the_word_does_not(theme: Theme, qtbot: QtBot) -> None:
    chip = WordChip(theme, "记者", own=True, removable=True)
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    chip.show()
    removed: list[bool] = []
    chip.removed.connect(lambda: removed.append(True))
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert not removed
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 8, 10))
    qtbot.keyClick(chip, Qt.Key.Key_X)
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert len(removed) == 3
    with qtbot.waitSignal(chip.clicked):
        qtbot.keyClick(chip, Qt.Key.Key_Return)
    assert not chip.grab().isNull()


def test_a_remark_needs_room_and_is_read_out(theme: Theme, qtbot: QtBot) -> None:
    plain, remarked = WordChip(theme, "月票"), WordChip(theme, "月票", "23")
    for chip in (plain, remarked):
        qtbot.addWidget(chip)
    assert remarked.sizeHint().width() > plain.sizeHint().width()
    assert remarked.accessibleName() == "月票 23" and not remarked.grab().isNull()
