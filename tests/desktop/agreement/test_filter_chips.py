"""The filters of the list."""

from __future__ import annotations

from typing import Any

from pytestqt.qtbot import QtBot

from desktop.agreement.filter_chips import FilterChips


def test_one_group_or_all(theme: Any, qtbot: QtBot) -> None:
    chips = FilterChips(theme)
    qtbot.addWidget(chips)
    chips.show_counts({"first": 7, "other_tag": 5}, ("Lin", "Zhou"))
    assert chips.chips[""].text() == "All 12" and chips.chips["first"].text() == "Only Lin 7"
    assert chips.chips["second"].isHidden() and not chips.chips["other_tag"].isHidden()
    with qtbot.waitSignal(chips.changed):
        chips.chips["first"].click()
    assert chips.group == "first" and not chips.chips[""].isChecked()
    state = chips.state()
    chips.restore({"group": "nonsense"})
    assert chips.group == ""
    chips.restore(state)
    assert chips.group == "first"
