"""The question of a claim on the inspector's page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from corpus.questions import Status
from db import edits
from desktop.commands.actions import Actions
from desktop.current import Current
from desktop.findings.inspector.group.section import GroupSection
from desktop.project.workspace import Workspace
from tests.desktop import panels


def letters(section: GroupSection) -> list[str]:
    return [line.letter for line in section.table.lines.rows]


def test_a_claim_is_shown_among_the_others_of_its_question(section: GroupSection) -> None:
    assert section.heading.title == "日均客运量"
    assert letters(section) == ["A", "B", "C"]
    assert section.table.line is not None and section.table.line.letter == "B"
    assert section.status.accessibleName().startswith("Differs in figure: ")
    assert section.group is not None and section.group.unit


def test_the_picture_is_shown_where_there_are_figures_to_compare(
    section: GroupSection, current: Current, read: Workspace, qtbot: QtBot
) -> None:
    plot = section.findChild(object, "groupPlot")
    assert plot is not None and plot.isVisible()
    panels.changing(read, qtbot, lambda: read.perform(edits.ungroup_claims, ["claim-5", "claim-11"]))
    qtbot.waitUntil(lambda: len(section.table.lines.rows) == 1, timeout=panels.PATIENCE)
    assert not plot.isVisible()


def test_rows_lead_to_their_places(section: GroupSection, current: Current, qtbot: QtBot) -> None:
    places = panels.jumps(current)
    panels.press(qtbot, section.table, 2, Qt.Key.Key_Return)
    panels.press(qtbot, section.table, 0, Qt.Key.Key_Space)
    assert [(place.article, place.claim, place.preview) for place in places] == [
        ("article-3", "claim-11", False),
        ("article-1", None, True),
    ]


def test_a_claim_without_a_question_can_get_one(
    section: GroupSection, current: Current, read: Workspace, actions: Actions, qtbot: QtBot
) -> None:
    current.set_claim("claim-4")
    words = section.findChild(QLabel, "notGrouped")
    assert words is not None and words.isVisible() and words.text() == "Not in a question."
    assert not section.table.isVisible()
    put, new = (section.findChild(QAbstractButton, name) for name in ("putIntoGroup", "newGroup"))
    assert put is not None and new is not None
    with qtbot.waitSignal(actions["question.group"].triggered):
        put.click()
    panels.changing(read, qtbot, new.click)
    assert panels.rows(read).claims["claim-4"].question is not None
    qtbot.waitUntil(lambda: section.table.isVisible(), timeout=panels.PATIENCE)


def test_the_title_is_edited_in_place(section: GroupSection, read: Workspace, qtbot: QtBot) -> None:
    panels.changing(read, qtbot, lambda: section.heading.title_entered.emit("每日客运量"))
    assert panels.rows(read).questions["question-2"].title == "每日客运量"
    assert section.heading.title == "每日客运量"


def test_the_summary_is_saved_with_ctrl_enter_and_restored_with_escape(
    section: GroupSection, read: Workspace, qtbot: QtBot
) -> None:
    panels.compose(section.summary, "口径不同。")
    panels.changing(
        read,
        qtbot,
        lambda: qtbot.keyClick(section.summary, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
    )
    assert panels.rows(read).questions["question-2"].summary == "口径不同。"
    panels.compose(section.summary, "又及")
    qtbot.keyClick(section.summary, Qt.Key.Key_Escape)
    assert section.summary.toPlainText() == "口径不同。"
    assert section.summary.drafts == {}


def test_going_to_another_question_saves_the_summary(
    section: GroupSection, read: Workspace, current: Current, qtbot: QtBot
) -> None:
    panels.compose(section.summary, "半句")
    panels.changing(read, qtbot, lambda: current.set_claim("claim-2"))
    assert panels.rows(read).questions["question-2"].summary == "半句"
    assert section.summary.toPlainText() == "B 自行重算。"


def test_a_pinned_question_stays_while_other_claims_are_selected(
    section: GroupSection, current: Current
) -> None:
    section.heading.pin.setChecked(True)
    current.set_claim("claim-2")
    assert section.pinned and section.heading.title == "日均客运量"
    assert section.table.line is not None and section.table.line.letter == "B"
    current.set_claim("claim-11")
    assert section.table.line.letter == "C"
    section.heading.pin.setChecked(False)
    current.set_claim("claim-2")
    assert section.heading.title == "平均票价"


def test_a_pin_goes_with_its_question(
    section: GroupSection, current: Current, read: Workspace, qtbot: QtBot
) -> None:
    section.heading.pin.setChecked(True)
    current.set_claim("claim-2")
    panels.changing(read, qtbot, lambda: read.perform(edits.delete_questions, ["question-2"]))
    qtbot.waitUntil(lambda: section.heading.title == "平均票价", timeout=panels.PATIENCE)
    assert not section.pinned and not section.heading.pin.isChecked()


def test_an_origin_is_confirmed(section: GroupSection, read: Workspace, qtbot: QtBot) -> None:
    panels.changing(read, qtbot, lambda: section.origin.named.emit("渡轮公司年报"))
    origin = panels.rows(read).claims["claim-8"].origin
    assert origin is not None and panels.rows(read).origins[origin].name == "渡轮公司年报"
    assert section.origin.chip.confirmed
    panels.changing(read, qtbot, lambda: section.origin.named.emit(""))
    assert panels.rows(read).claims["claim-8"].origin is None


def test_a_status_is_overruled_and_taken_back(section: GroupSection, read: Workspace, qtbot: QtBot) -> None:
    from desktop.widgets.status_popup import StatusPopup

    section.status.overrule.click()
    popup = section.window().findChild(StatusPopup, "statusPopup")
    assert popup is not None
    panels.changing(read, qtbot, lambda: popup.take(Status.AGREES))
    qtbot.waitUntil(lambda: section.status.overrule.text() == "Remove the overrule", timeout=panels.PATIENCE)
    panels.changing(read, qtbot, section.status.overrule.click)
    assert panels.rows(read).cells == {}


def test_the_comparison_is_asked_for(section: GroupSection, qtbot: QtBot) -> None:
    with qtbot.waitSignal(section.opened) as told:
        section.heading.open.click()
    assert told.args == ["question-2"]
