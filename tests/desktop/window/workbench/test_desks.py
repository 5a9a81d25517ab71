"""Named sets of panes."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from desktop.window.workbench.desks import Desks
from tests.desktop.window.conftest import WindowBench


def test_a_desk_is_kept_shown_again_renamed_and_deleted(river: WindowBench) -> None:
    reading = river.workbench.views.reading
    desks = Desks(river, river.workspace, river.settings, river.keeper)
    before = reading.open_articles()
    assert len(before) == 2
    river.press("desk.save")
    river.child("prompt_field", QLineEdit).setText("票价 & 客流")
    river.child("prompt_accept").click()
    assert desks.names() == ["票价 & 客流"]
    river.press("memo.project")
    desks.save("札记")
    river.press("pane.close")
    assert reading.open_articles() != before
    menu = desks.menu()
    menu.actions()[0].trigger()
    assert reading.open_articles() == before
    assert not river.workbench.views.memos_shown
    desks.switch("札记")
    assert river.workbench.views.memos_shown
    desks.rename("票价 & 客流", "票价")
    assert desks.names() == ["票价", "札记"]
    desks.delete("札记")
    assert desks.names() == ["票价"]
    desks.switch("gone")
    assert reading.open_articles() == before
    river.press("pane.move_right")
    river.press("pane.move_left")
