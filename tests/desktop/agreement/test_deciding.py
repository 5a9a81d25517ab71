"""Keys, buttons and menus for a disagreement."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.agreement.own_popup import OwnPopup
from desktop.agreement.view import AgreementView
from desktop.project.workspace import Workspace
from tests.desktop import panels


def test_another_decision_is_asked_for_and_written(
    view: AgreementView, coded: Workspace, qtbot: QtBot
) -> None:
    qtbot.keyClick(view.list, Qt.Key.Key_E)
    popup = view.findChild(OwnPopup)
    assert popup is not None
    popup.tags["tag-3"].click()
    changes = panels.changing(coded, qtbot, popup._decide)
    assert changes.operation is not None and changes.operation.name == "adjudicate.claims"
    qtbot.waitUntil(lambda: view.list.passages.rows[-1].decision is not None, timeout=panels.PATIENCE)
    decision = view.list.passages.rows[-1].decision
    assert decision is not None and decision.choice.value == "own"


def test_the_menu_offers_what_the_keys_do(view: AgreementView) -> None:
    view.list.menu_requested.emit(QPoint(0, 0))
    menu = view.findChild(QMenu)
    assert menu is not None
    words = [action.text() for action in menu.actions() if action.text()]
    assert words == ["To the text", "As 林晓", "As 周予", "Both", "Another…", "Later", "Copy"]
    menu.close()


def test_later_goes_on_and_m_asks_for_a_reason(view: AgreementView, qtbot: QtBot) -> None:
    qtbot.keyClick(view.list, Qt.Key.Key_N)
    assert view.list.currentIndex().row() == 1
    qtbot.keyClick(view.list, Qt.Key.Key_M)
    assert view.passage.reason.hasFocus() or view.focusWidget() is view.passage.reason
