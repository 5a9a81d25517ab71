"""Distinctive words as bars."""

from __future__ import annotations

from math import inf

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from corpus.terms.counting import TermRow
from corpus.terms.keyness import Distinctive
from desktop.look.theme import Theme
from desktop.terms.distinctive.distinctive_list import DistinctiveList

WORDS = [
    Distinctive(TermRow("口径", 0, None, (8, 2)), 8, 2, 3.3, 12.0, True),
    Distinctive(TermRow("账单", 1, None, (3, 0)), 3, 0, inf, 9.0, False),
]


def test_rows_say_how_much_and_how_sure(theme: Theme, qtbot: QtBot) -> None:
    words = DistinctiveList(theme)
    qtbot.addWidget(words)
    words.resize(360, 200)
    words.show()
    words.words.show(WORDS, "B")
    assert words.words.ratio(WORDS[0]) == "3.3 times" and words.words.ratio(WORDS[1]) == "only B"
    assert "significant" in words.words.spoken(WORDS[0]) and "a hint only" in words.words.spoken(WORDS[1])
    assert not words.grab().isNull()


def test_arrows_choose_and_x_stops(theme: Theme, qtbot: QtBot) -> None:
    words = DistinctiveList(theme)
    qtbot.addWidget(words)
    words.words.show(WORDS, "B")
    words.setCurrentIndex(words.words.index(0))
    chosen: list[int] = []
    words.chosen.connect(chosen.append)
    qtbot.keyClick(words, Qt.Key.Key_Down)
    assert chosen == [1] and words.current is WORDS[1]
    with qtbot.waitSignal(words.stop_requested):
        qtbot.keyClick(words, Qt.Key.Key_X)
    words.copy()
    assert QApplication.clipboard().text().splitlines()[1:] == [
        "口径\t8\t2\t3.30\t12.00",
        "账单\t3\t0\t\t9.00",
    ]
