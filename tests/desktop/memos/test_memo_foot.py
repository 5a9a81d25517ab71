"""The memos that refer to the current one."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from corpus.memos import Memo
from desktop.look.theme import Theme
from desktop.memos.memo_foot import MOST, MemoFoot


def test_memos_are_named_and_chosen(theme: Theme, qtbot: QtBot) -> None:
    foot = MemoFoot(theme, 24)
    qtbot.addWidget(foot)
    foot.show_memos([Memo(f"m{n}", None, None, f"题{n}", "", "lin", "", "") for n in range(MOST + 1)])
    assert [button.text() for button in foot.buttons] == ["题0", "题1", "题2"]
    with qtbot.waitSignal(foot.memo_chosen) as asked:
        foot.buttons[1].click()
    assert asked.args == ["m1"]
    foot.show_memos([])
    assert foot.isHidden()
