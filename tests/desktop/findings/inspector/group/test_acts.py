"""Actions for the statements of a question in the inspector."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from desktop.current import Current
from desktop.findings.inspector.group.lines import GroupLine
from desktop.findings.inspector.group.section import GroupSection
from desktop.project.workspace import Workspace
from desktop.widgets.status_popup import ScopePopup, StatusPopup
from tests.desktop import panels

PLACE = QPoint(10, 10)


def line(section: GroupSection, letter: str) -> GroupLine:
    return next(line for line in section.table.lines.rows if line.letter == letter)


def test_another_baseline_is_chosen(section: GroupSection, read: Workspace, qtbot: QtBot) -> None:
    panels.changing(read, qtbot, lambda: section.acts.do("baseline", line(section, "C"), PLACE))
    assert panels.rows(read).questions["question-2"].baseline == "claim-11"


def test_a_claim_is_taken_out(section: GroupSection, read: Workspace, qtbot: QtBot) -> None:
    panels.changing(read, qtbot, lambda: section.acts.do("take_out", line(section, "C"), PLACE))
    assert panels.rows(read).claims["claim-11"].question is None


def test_a_figure_is_marked_as_of_another_scope(section: GroupSection, read: Workspace, qtbot: QtBot) -> None:
    section.acts.do("scope", line(section, "B"), PLACE)
    popup = section.window().findChild(ScopePopup, "scopePopup")
    assert popup is not None
    popup.words.setText("登船")
    panels.changing(read, qtbot, popup.words.returnPressed.emit)
    (mark,) = panels.rows(read).marks_of("claim-8")
    assert mark.scope == "登船"
    qtbot.waitUntil(lambda: section.warning.isVisible(), timeout=panels.PATIENCE)
    assert section.warning.accessibleName() == "B other scope: 登船"


def test_the_baseline_has_no_status_to_overrule(section: GroupSection) -> None:
    section.acts.do("status", line(section, "A"), PLACE)
    assert section.window().findChild(StatusPopup, "statusPopup") is None


def test_title_and_summary_are_entered_from_the_table(section: GroupSection) -> None:
    section.acts.do("title", line(section, "A"), PLACE)
    assert section.heading.editing
    section.acts.do("summary", line(section, "A"), PLACE)
    assert section.summary.hasFocus()


def test_the_menu_has_what_the_keys_do(section: GroupSection, current: Current) -> None:
    places = panels.jumps(current)
    menu = section.acts.menu_for(line(section, "C"), PLACE)
    panels.choose(menu, "Go to the source")
    panels.choose(menu, "Preview")
    assert [(place.claim, place.preview) for place in places] == [("claim-11", False), (None, True)]
    assert places[0].span == places[1].span
    assert [action.text() for action in menu.actions() if not action.isSeparator()] == [
        "Go to the source",
        "Preview",
        "Make it the baseline",
        "Overrule the status…",
        "Other scope or period…",
        "Rename the question",
        "Take out of the question",
    ]
