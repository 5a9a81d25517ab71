"""Sentences with keys in them wrap as Chinese and Latin text should."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.commands.key_sentence import KeySentence
from desktop.look.theme import Theme

CHINESE = "选中一句话，按[1]到[9]。标签多了按[T]输入拼音。"


def lines(sentence: KeySentence, width: int) -> list[str]:
    return ["".join(piece.text for piece in line) for line in sentence._lines(width)]


@pytest.mark.parametrize("width", [60, 90, 120, 200, 400])
def test_no_line_begins_with_a_closing_mark_and_nothing_is_lost(
    theme: Theme, qtbot: QtBot, width: int
) -> None:
    sentence = KeySentence(theme, CHINESE)
    qtbot.addWidget(sentence)
    shown = lines(sentence, width)
    assert "".join(shown) == "选中一句话，按1到9。标签多了按T输入拼音。"
    assert not any(line[0] in "，。" for line in shown if line[0] != "。")


def test_latin_words_are_not_broken(theme: Theme, qtbot: QtBot) -> None:
    sentence = KeySentence(theme, "Panes scroll along your links; press [F] to let go.")
    qtbot.addWidget(sentence)
    words = " ".join(line.strip() for line in lines(sentence, 90)).split()
    assert words == ["Panes", "scroll", "along", "your", "links;", "press", "F", "to", "let", "go."]


def test_keys_are_read_out_with_the_words(theme: Theme, qtbot: QtBot) -> None:
    sentence = KeySentence(theme, "[Ctrl+Z] takes back any step.")
    qtbot.addWidget(sentence)
    assert sentence.accessibleName() == "Ctrl Z takes back any step."


def test_narrower_is_higher(theme: Theme, qtbot: QtBot) -> None:
    sentence = KeySentence(theme, CHINESE)
    qtbot.addWidget(sentence)
    assert sentence.heightForWidth(100) > sentence.heightForWidth(400)


def test_a_screen_reader_hears_keys_apart_from_words(theme: Theme) -> None:
    assert (
        KeySentence(theme, "选中一句话，按[1]到[9]。按[T]输入拼音").accessibleName()
        == "选中一句话，按 1 到 9。按 T 输入拼音"
    )
    assert KeySentence(theme, "Press [T]. [Ctrl+Z] undoes.").accessibleName() == "Press T. Ctrl Z undoes."
