"""Remarks on how a source was read."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.dialogs.importing.remark_lines import SHOWN, LinkButton, RemarkLine, RemarkLines
from desktop.look.theme import Theme


def test_warnings_come_first_and_others_when_asked_for(theme: Theme, qtbot: QtBot) -> None:
    done: list[str] = []
    lines = RemarkLines(theme)
    qtbot.addWidget(lines)
    remarks = [RemarkLine(f"第{number}") for number in range(SHOWN + 2)]
    look = RemarkLine("看这里", True, (("Look", lambda: done.append("look")),))
    lines.show_lines([*remarks, look])
    assert lines.words == ["看这里", "第0", "第1"]
    act, more = lines.findChildren(LinkButton)
    act.click()
    assert done == ["look"]
    more.click()
    assert len(lines.words) == SHOWN + 3
    lines.show_lines([])
    assert lines.isHidden()
    assert lines.words == []
