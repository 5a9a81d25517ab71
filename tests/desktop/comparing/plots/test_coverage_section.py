from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.comparing.plots.coverage_section import CoverageSection
from desktop.comparing.plots.plot_legend import PlotLegend
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.widgets.panels import EmptyNote
from tests.desktop import panels


@pytest.fixture
def section(theme: Theme, qtbot: QtBot) -> CoverageSection:
    made = CoverageSection(theme)
    qtbot.addWidget(made)
    made.resize(460, 420)
    made.show()
    return made


def test_steps_and_gaps_are_told_below_the_table(section: CoverageSection, fares: Workspace) -> None:
    section.show_project(panels.rows(fares))
    legend, gaps = section.findChild(PlotLegend), section.findChild(QLabel, "coverageGaps")
    assert legend is not None and gaps is not None
    assert legend.accessibleName() == "Legend: 1, 2, 3, read, nothing, not read"
    lines = gaps.text().split("\n")
    assert lines[0] == "Possible gaps" and len(lines) == 4
    assert section.table.isVisible()


def test_without_tagged_claims_it_says_so(section: CoverageSection) -> None:
    section.show_project(None)
    note = section.findChild(EmptyNote)
    assert note is not None and note.isVisible() and note.text() == "No tagged claims yet."
    assert not section.table.isVisible()
