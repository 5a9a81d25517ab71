"""The switch between stop words and synonyms."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.look.theme import Theme
from desktop.settings import Settings
from desktop.terms.stop_words.stop_list import StopList
from desktop.terms.word_lists import STOP, SYNONYMS, WordLists


def test_one_list_is_shown_and_its_field_reached(theme: Theme, settings: Settings, qtbot: QtBot) -> None:
    lists = WordLists(StopList(settings), theme)
    qtbot.addWidget(lists)
    lists.show()
    assert lists.stop.isVisible() and lists.field is lists.stop.field
    lists.switch.chosen.emit(SYNONYMS)
    assert lists.synonyms.isVisible() and lists.field is lists.synonyms.field
    assert lists.switch.key == SYNONYMS and not lists.stop.isVisible() and not lists.stop.head.isVisible()
    lists.show_list(STOP)
    assert lists.stop.isVisible() and lists.stop.head.isVisible()
