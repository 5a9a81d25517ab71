"""The bar above the drafts, and the strip below the selected one."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.comparing.matrix.draft_bar import ActionStrip, DraftBar
from desktop.look.plain_text import Label
from desktop.look.theme import Theme
from desktop.widgets.keyed_button import KeyedButton


def button(of: DraftBar | ActionStrip, name: str) -> KeyedButton:
    found = of.findChild(KeyedButton, name)
    assert found is not None
    return found


def test_the_bar_offers_what_makes_sense(theme: Theme, qtbot: QtBot) -> None:
    bar = DraftBar(theme)
    qtbot.addWidget(bar)
    bar.show_state(6, "drafted", 3, 0, retry=False, writable=True)
    assert not button(bar, "next_draft").isHidden()
    assert button(bar, "accept_many").text() == "Accept the 3 row(s) from 0.85 up…"
    assert button(bar, "draft_again").isHidden()
    bar.show_state(0, "failed", 0, 2, retry=True, writable=False)
    assert button(bar, "next_draft").isHidden()
    assert not button(bar, "draft_again").isHidden()
    assert button(bar, "restore_rejected").text() == "Rejected 2…"
    assert not button(bar, "restore_rejected").isEnabled()
    assert bar.sentence == "failed"
    bar.resize(900, 32)
    bar.grab()


def test_the_strip_names_the_cell_and_disables_what_it_cannot_do(theme: Theme, qtbot: QtBot) -> None:
    strip = ActionStrip(theme)
    qtbot.addWidget(strip)
    strip.show_cell("B 江城财经", "writes", answered=True, baseline=False, others=True, writable=True)
    assert all(button(strip, f"strip_{name}").isEnabled() for name in ("accept", "status", "take_out"))
    strip.show_cell("A 青川日报", "writes", answered=True, baseline=True, others=False, writable=True)
    assert not button(strip, "strip_status").isEnabled()
    assert not button(strip, "strip_alternatives").isEnabled()
    assert button(strip, "strip_take_out").isEnabled()
    strip.show_cell("", "writes", answered=False, baseline=False, others=False, writable=False)
    assert button(strip, "strip_status").isHidden()
    assert not button(strip, "strip_accept").isEnabled()
    with qtbot.waitSignal(strip.pressed) as pressed:
        button(strip, "strip_title").setEnabled(True)
        button(strip, "strip_title").click()
    assert pressed.args == ["title"]


def test_a_long_name_leaves_room_for_what_accepting_writes(theme: Theme, qtbot: QtBot) -> None:
    strip = ActionStrip(theme)
    qtbot.addWidget(strip)
    name = "A 一篇标题很长的文章怎样说同一件事"
    strip.show_cell(name, "writes", answered=True, baseline=False, others=True, writable=True)
    cell = strip.findChild(Label, "strip_cell")
    assert cell is not None
    assert (cell.text(), cell.toolTip()) == ("A 一篇标题很长的文章怎样…:", name)


def test_what_accepting_writes_begins_with_its_beginning_where_room_is_short(
    theme: Theme, qtbot: QtBot
) -> None:
    strip = ActionStrip(theme)
    qtbot.addWidget(strip)
    strip.show_cell("A 甲", "x" * 400, answered=True, baseline=False, others=True, writable=True)
    strip.resize(900, 36)
    written = strip.findChild(Label, "strip_written")
    assert written is not None
    long = written.grab().toImage()
    written.setText("x" * 401 + "WWWWWWWW")
    assert written.grab().toImage() == long, "only the end differs, which has no room"
