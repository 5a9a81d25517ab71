"""Editing the synonyms."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from corpus.terms.synonyms import NO_SYNONYMS, Synonyms
from desktop.look.theme import Theme
from desktop.terms.synonyms.synonym_panel import SynonymPanel
from desktop.terms.word_chip import WordChip

GROUPS = Synonyms((("票价", "车费"), ("船", "轮渡", "渡轮")))


def chips(panel: SynonymPanel) -> list[WordChip]:
    return panel.findChildren(WordChip)


def test_words_are_typed_taken_out_and_opened(theme: Theme, qtbot: QtBot) -> None:
    panel = SynonymPanel(theme)
    qtbot.addWidget(panel)
    together: list[list[str]] = []
    apart: list[str] = []
    chosen: list[str] = []
    panel.together.connect(together.append)
    panel.apart.connect(apart.append)
    panel.chosen.connect(chosen.append)
    panel.show_groups(GROUPS, writable=True)
    assert [chip.text() for chip in chips(panel)] == ["票价", "车费", "船", "轮渡", "渡轮"]
    qtbot.keyClick(chips(panel)[1], Qt.Key.Key_X)
    chips(panel)[3].click()
    assert (apart, chosen) == (["车费"], ["轮渡"])
    panel.field.setText("票款")
    with qtbot.waitSignal(panel.refused):
        qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    assert not together and panel.field.text() == "票款", "one word is kept, for another one to be added"
    panel.field.setText("票款，船票")
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    assert together == [["票款", "船票"]] and not panel.field.text()
    with qtbot.waitSignal(panel.left):
        qtbot.keyClick(panel.field, Qt.Key.Key_Escape)


def test_what_can_only_be_read_cannot_be_changed(theme: Theme, qtbot: QtBot) -> None:
    panel = SynonymPanel(theme)
    qtbot.addWidget(panel)
    panel.show_groups(GROUPS, writable=False)
    assert not panel.field.isEnabled()
    with qtbot.assertNotEmitted(panel.apart):
        qtbot.keyClick(chips(panel)[0], Qt.Key.Key_X)
    panel.show_groups(NO_SYNONYMS, writable=True)
    assert panel.field.isEnabled() and not panel._empty.isHidden()
