from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from db.hub.address import HubAddress
from desktop.look.theme import Theme
from desktop.settings import Settings
from desktop.team.address_form import AddressForm


@pytest.fixture
def form(theme: Theme, settings: Settings, qtbot: QtBot) -> AddressForm:
    parent = QWidget()
    qtbot.addWidget(parent)
    form = AddressForm(theme, settings, parent)
    form.test_parent = parent  # type: ignore[attr-defined]
    return form


def test_an_address_is_taken_with_or_without_its_beginning_and_remembered(
    form: AddressForm, settings: Settings
) -> None:
    for words in ("postgresql://lin@db.example.org/team", " lin@db.example.org/team "):
        form.address.setText(words)
        assert form.parsed() == HubAddress("lin", "db.example.org", None, "team")
        assert settings.value("team_address") == "postgresql://lin@db.example.org/team"


def test_a_password_in_the_address_is_refused_and_not_remembered(
    form: AddressForm, settings: Settings
) -> None:
    form.address.setText("postgresql://lin:geheim@db/team")
    told = form.parsed()
    assert isinstance(told, str)
    assert "password" in told
    assert "geheim" not in told + str(settings.value("team_address"))
