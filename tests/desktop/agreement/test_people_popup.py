"""The people of the project."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.agreement.people_popup import PeoplePopup
from desktop.project.workspace import Workspace
from tests.desktop import panels
from tests.desktop.agreement.build import ZHOU
from tests.desktop.build import LIN


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def popup_of(coded: Workspace, services: Any, window: QWidget) -> PeoplePopup:
    return PeoplePopup(coded, services.layers, services.theme, window)


def test_layers_are_hidden_and_shown(coded: Workspace, services: Any, window: QWidget, qtbot: QtBot) -> None:
    popup = popup_of(coded, services, window)
    rows = popup.people_rows()
    assert [row.person.name for row in rows] == ["林晓", "周予"]
    rows[1].hidden_toggled.emit()
    assert [person.id for person in services.layers.hidden] == [ZHOU.id] and rows[1].hidden
    services.layers.show_all()
    assert not rows[1].hidden


def test_two_identities_become_one_and_two_again(
    coded: Workspace, services: Any, window: QWidget, qtbot: QtBot
) -> None:
    menu = popup_of(coded, services, window)._ask_join()
    below = menu.actions()[0].menu()
    panels.changing(coded, qtbot, below.actions()[0].trigger)  # type: ignore[union-attr]
    (person,) = services.layers.persons()
    assert (person.id, person.identities) == (LIN.id, {LIN.id, ZHOU.id})
    menu = popup_of(coded, services, window)._ask_join()
    panels.changing(coded, qtbot, menu.actions()[-1].trigger)
    assert len(services.layers.persons()) == 2


def test_others_have_a_colour_here_and_i_an_identity(
    coded: Workspace, services: Any, window: QWidget, qtbot: QtBot
) -> None:
    popup = popup_of(coded, services, window)
    menu = popup.edit(services.layers.persons()[1])
    assert menu is not None
    menu.actions()[2].trigger()
    assert services.layers.person(ZHOU.id).colour == "green"
    popup = popup_of(coded, services, window)
    with qtbot.waitSignal(popup.identity_requested):
        assert popup.edit(services.layers.persons()[0]) is None
