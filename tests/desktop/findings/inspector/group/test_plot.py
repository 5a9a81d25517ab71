"""The small picture of a question's figures."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from corpus.comparing.ledger import ledger_of
from desktop.derived.comparison.comparing import Comparing
from desktop.findings.inspector.group.plot import GroupPlot
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from tests.desktop import panels


def test_each_source_has_a_lane_that_leads_to_it(
    read: Workspace, comparing: Comparing, theme: Theme, qtbot: QtBot
) -> None:
    row = comparing.row_of("question-2")
    assert row is not None
    plot = GroupPlot(theme)
    qtbot.addWidget(plot)
    plot.resize(336, 160)
    plot.show_figures(row, ledger_of([row])[0], panels.rows(read))
    with qtbot.waitActive(plot):
        plot.show()
    assert plot.view.keys == ["article-1", "article-2", "article-3"]
    assert plot.view.minimumHeight() > 3 * 20
    plot.view.set_current("article-3")
    with qtbot.waitSignal(plot.followed) as told:
        qtbot.keyClick(plot.view, Qt.Key.Key_Return)
    assert told.args == ["article-3"]
    with qtbot.waitSignal(plot.previewed):
        qtbot.keyClick(plot.view, Qt.Key.Key_Space)
