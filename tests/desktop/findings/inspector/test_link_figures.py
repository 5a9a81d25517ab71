"""The figures at the ends of a link."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.current import Current
from desktop.derived.figures import Figures
from desktop.findings.inspector.inspector import Inspector
from desktop.findings.inspector.link_figures import DifferenceLine, link_figures
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.words.figure_pairs import WordedPair
from tests.desktop import panels
from tests.desktop.findings.inspector.parts import link_list


@pytest.fixture
def read(river: Workspace, figures: Figures, qtbot: QtBot) -> Workspace:
    figures.request_all()
    qtbot.waitUntil(lambda: not figures.unread() and not figures.busy, timeout=panels.PATIENCE)
    return river


def told(read: Workspace, figures: Figures, one: str, other: str) -> WordedPair | None:
    snapshot = panels.rows(read)
    return link_figures(snapshot, figures, snapshot.claims[one], snapshot.claims[other])


def test_a_difference_is_told_with_its_unit_and_direction(read: Workspace, figures: Figures) -> None:
    found = told(read, figures, "claim-8", "claim-5")
    assert found is not None
    assert found.both == "198,000 person-times → 215,000 person-times"
    assert found.difference.startswith("↑ ") and found.apart.share == "+8.6%"
    back = told(read, figures, "claim-5", "claim-8")
    assert back is not None and back.difference.startswith("↓ ")


def test_equal_figures_are_said_to_be_the_same(read: Workspace, figures: Figures) -> None:
    found = told(read, figures, "claim-6", "claim-10")
    assert found is not None and found.difference == "the same"


def test_an_orphan_has_no_figures(read: Workspace, figures: Figures) -> None:
    assert told(read, figures, "claim-4", "claim-9") is None


def test_figures_that_are_not_read_are_asked_for(river: Workspace, figures: Figures, qtbot: QtBot) -> None:
    assert told(river, figures, "claim-8", "claim-5") is None
    qtbot.waitUntil(lambda: not figures.busy, timeout=panels.PATIENCE)
    assert told(river, figures, "claim-8", "claim-5") is not None


def test_the_line_is_hidden_without_figures(theme: Theme, qtbot: QtBot) -> None:
    line = DifferenceLine(theme)
    qtbot.addWidget(line)
    line.show_figures(None)
    assert line.isHidden()


def test_the_page_and_the_list_of_links_show_them(
    read: Workspace, inspector: Inspector, current: Current
) -> None:
    current.set_claim("claim-8")
    rows = link_list(inspector).model()
    assert "+8.6%" in rows.index(0, 0).data()
    assert not link_list(inspector).grab().isNull()
    current.set_link("link-3")
    line = inspector.findChild(DifferenceLine, "linkDifference")
    assert line is not None and line.isVisible()
    assert line.accessibleName().startswith(
        "215,000 person-times → 198,000 person-times  ↓ 17,000 person-times"
    )
    assert not line.grab().isNull()


def test_hostile_words_are_inert(theme: Theme, qtbot: QtBot, read: Workspace, figures: Figures) -> None:
    found = told(read, figures, "claim-8", "claim-5")
    assert found is not None
    line = DifferenceLine(theme)
    qtbot.addWidget(line)
    line.show_figures(WordedPair("<img src=x>", "1", found.apart))
    assert "<img" not in line.toolTip()
