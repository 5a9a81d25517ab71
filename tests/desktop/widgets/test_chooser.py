"""A combo box that can become narrower than its text."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.look.theme import Theme
from desktop.widgets.chooser import NARROWEST, WIDEST, Chooser


def test_a_value_is_chosen_and_an_unknown_one_means_the_first(qtbot: QtBot) -> None:
    chooser = Chooser("some", "Some")
    qtbot.addWidget(chooser)
    chooser.addItem("All", None)
    chooser.addItem("One", 1)
    chooser.choose(1)
    assert chooser.currentText() == "One"
    chooser.choose("of another project")
    assert chooser.currentText() == "All"


def test_it_is_as_wide_as_its_words_within_limits(theme: Theme, qtbot: QtBot) -> None:
    chooser = Chooser("some", "Some")
    qtbot.addWidget(chooser)
    chooser.addItem("很长的一个名字" * 10)
    assert (chooser.minimumWidth(), chooser.maximumWidth()) == (NARROWEST, WIDEST)
    chooser.resize(NARROWEST, 26)
    narrow = chooser.grab().toImage()
    chooser.setItemText(0, "很长的一个名字" * 20)
    assert chooser.grab().toImage() == narrow, "what does not fit is cut in the same way"
