"""The actions for a passage."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from corpus.agreement.disagreements import DisagreementKind
from desktop.agreement.passage_panel import offers
from desktop.agreement.view import AgreementView


def test_both_makes_no_sense_everywhere() -> None:
    assert offers(DisagreementKind.OTHER_TAG, "both") and not offers(DisagreementKind.OTHER_STATUS, "both")
    assert not offers(DisagreementKind.ONLY_ONE, "both") and offers(DisagreementKind.ONLY_ONE, "later")


def test_buttons_name_people_and_tell_what_is_written(view: AgreementView, qtbot: QtBot) -> None:
    buttons = view.passage.buttons
    assert [buttons[one].text() for one in ("first", "second")] == ["As 林晓", "As 周予"]
    assert "Adjudicated by 林晓" in view.passage.consequence.text()
    view.list.select(2)
    assert buttons["both"].isHidden() and not buttons["own"].isHidden()
    buttons["later"].click()
    assert view.list.currentIndex().row() == 3
    view.passage.reason.setFocus()
    with qtbot.waitSignal(view.passage.reason.left):
        qtbot.keyClick(view.passage.reason, Qt.Key.Key_Return)
