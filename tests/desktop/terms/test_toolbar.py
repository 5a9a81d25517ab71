"""The choices of the toolbar."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from corpus.terms.classes import WordClass
from corpus.terms.stop_words import StopWords
from desktop.look.theme import Theme
from desktop.terms.toolbar import COUNT, TermToolbar


def test_choices_become_what_is_counted(theme: Theme, qtbot: QtBot) -> None:
    bar = TermToolbar(theme)
    qtbot.addWidget(bar)
    asked = bar.asked(StopWords())
    assert (asked.least_length, asked.classes, asked.together) == (2, frozenset(), True)
    assert asked.stop_words == StopWords() and bar.rates
    changed: list[bool] = []
    bar.counting_changed.connect(lambda: changed.append(True))
    bar.length.choose("3")
    bar.classes.choose(str(int(WordClass.VERB)))
    bar.together.click()
    bar.stop.click()
    assert len(changed) == 4
    asked = bar.asked(StopWords())
    assert (asked.least_length, asked.classes) == (3, frozenset({WordClass.VERB}))
    assert not asked.together and asked.stop_words is None


def test_it_looks_the_same_again(theme: Theme, qtbot: QtBot) -> None:
    bar, again = TermToolbar(theme), TermToolbar(theme)
    for one in (bar, again):
        qtbot.addWidget(one)
    bar.unit.chosen.emit(COUNT)
    bar.claims.click()
    bar.field.setText("票")
    again.restore(bar.state())
    assert again.state() == bar.state() and not again.rates and again.claims.isChecked()
    bar.offer_sources([("a", "A 甲", True), ("b", "B 乙", False)])
    bar.show_stopped(86)
    assert bar.sources.text() == "Sources: 1/2" and "86" in bar.stop.text()
    assert not bar.grab().isNull()
