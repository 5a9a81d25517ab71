"""Stop words are stored."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from corpus.terms.stop_words import StopWords
from desktop.settings import Settings
from desktop.terms.stop_words.stop_list import StopList


def test_changes_are_kept_and_told(settings: Settings, qtbot: QtBot) -> None:
    stop = StopList(settings)
    with qtbot.waitSignal(stop.changed):
        stop.add(["渡轮"])
    stop.remove("记者")
    again = StopList(settings)
    assert again.words == stop.words == StopWords(("渡轮",), frozenset({"记者"}))
    stop.reset()
    assert again.words == StopWords(), "another list in the same program follows"


def test_settings_damaged_by_hand_are_no_stop_words(settings: Settings) -> None:
    settings.set_value("stop_words", "[1")
    assert StopList(settings).words == StopWords()
