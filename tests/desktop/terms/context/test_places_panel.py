"""The panel of places."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.look.plain_text import Label
from desktop.look.theme import Theme
from desktop.terms.context.places_panel import PlacesPanel


def test_the_head_names_the_word_and_the_unit(theme: Theme, qtbot: QtBot) -> None:
    panel = PlacesPanel(theme)
    qtbot.addWidget(panel)
    panel.show_word("换乘", (), rates=True)
    said = [label.text() for label in panel.findChildren(Label)]
    assert said == ["Where “换乘” occurs", "per 1,000 characters"]
    panel.show_word("", (), rates=False)
    assert [label.text() for label in panel.findChildren(Label)] == ["Places in the texts", "places"]
