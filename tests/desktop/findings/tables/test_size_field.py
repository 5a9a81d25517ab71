"""The ends of a range of sizes."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.findings.tables.figures_view import FiguresView
from tests.desktop.findings.tables.figures import WORDS, column, write


def test_filters_by_size_as_people_write_it(view: FiguresView, qtbot: QtBot) -> None:
    view.set_filter("kind", "money")
    write(view, "sizeFrom", "1.5亿", qtbot)
    assert column(view, WORDS) == ["1.8亿至2.2亿元"]
    write(view, "sizeFrom", "", qtbot)
    write(view, "sizeTo", "2.7", qtbot)
    assert set(column(view, WORDS)) == {"2元", "2.6元"}
    write(view, "sizeTo", "很多", qtbot)
    assert "1.4亿元" in column(view, WORDS), "what is no number hides nothing"
