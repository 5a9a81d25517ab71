"""The bars below lists."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.findings.bulk.act_bar import ActBar
from desktop.look.theme import Theme


def test_digits_ask_for_themselves_and_words_show_only_while_there_are_some(
    qtbot: QtBot, theme: Theme
) -> None:
    bar = ActBar(theme, "hit")
    qtbot.addWidget(bar)
    asked: list[str] = []
    bar.wanted.connect(asked.append)
    bar.digits[2].click()
    assert asked == ["3"] and bar.digits[2].objectName() == "hitDigit3"
    bar.show_message("done")
    assert not bar._message.isHidden()
    bar.show_message("")
    assert bar._message.isHidden() and bar.isHidden()
