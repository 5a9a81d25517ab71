from pytestqt.qtbot import QtBot

from corpus.model import Span
from corpus.versions.fates import ClaimFate, Fate
from desktop.look.theme import Theme
from desktop.reading.versions.fate_list import FateList, FateRow
from tests.desktop import build

ORPHAN = ClaimFate("orphan", Fate.ORPHANED, Span(0, 4), None, nearest=Span(5, 9), likeness=0.4)
SAME = ClaimFate("same", Fate.SAME, Span(5, 9), Span(5, 9))
ROWS = [
    FateRow(ORPHAN, build.tag(1, "票价"), 1, "Version 1 ¶1", "票价不变", "Most alike: 票价", "2 links rest"),
    FateRow(SAME, None, None, "Version 1 ¶2", "班次照旧", "", ""),
]


def test_rows_are_painted_and_the_wanted_one_is_selected(theme: Theme, qtbot: QtBot) -> None:
    view = FateList(theme)
    qtbot.addWidget(view)
    assert view.row is None
    view.show_rows(ROWS, lambda row: row.fate.claim == "same")
    assert view.row is ROWS[1]
    view.resize(300, 200)
    assert not view.grab().isNull()
    heights = [view.sizeHintForIndex(view.model().index(number, 0)).height() for number in (0, 1)]
    assert heights[0] > heights[1]
    assert "票价不变" in view.model().index(0, 0).data()
