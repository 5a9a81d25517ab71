"""Every change of a merge in words."""

from __future__ import annotations

from dataclasses import replace

from db.copies.merge_acts import NOTHING
from db.merging.outcome import MergeEntry
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


def test_a_rate_that_is_not_taken_is_told_with_its_units(told: Told) -> None:
    result, now, then = told
    rate = {"unit": "HKD", "target": "CNY", "factor": 0.915}
    entry = MergeEntry("unplaced", "rate", "rate-1", theirs=rate, author=ZHOU)
    outcome = replace(result.outcome, entries=(entry,), kept=())
    (line,) = lines_of(replace(result, outcome=outcome, preview=NOTHING), now, then)
    assert (line.sign, line.subject) == ("⚠", "rate “HKD → CNY: 0.915”")
    assert line.place == "not taken: these units have an older rate, which is kept"
