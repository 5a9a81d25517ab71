"""Every change of a merge in words."""

from __future__ import annotations

from desktop.look.theme import Theme
from desktop.sharing.merge_lines import MergeLines, lines_of
from tests.desktop.build import LIN
from tests.desktop.sharing.conftest import ZHOU, Told


def test_every_change_is_a_line_of_words(told: Told, theme: Theme) -> None:
    found = [(line.sign, line.subject, line.place, line.author) for line in lines_of(*told)]
    assert ("+", "tag “通勤负担”", "", ZHOU) in found
    assert ("−", "claim “去年全線日均運量逾20萬人次”", "C 聯合江報", ZHOU) in found
    assert ("≠", "claim “调价后平均票价为2.6元”", "Tag: +涨幅测算", LIN.name) in found
    model = MergeLines(theme)
    model.show_lines(lines_of(*told))
    assert model.rowCount() == len(found)
    assert model.index(0, 3).data() == ZHOU
