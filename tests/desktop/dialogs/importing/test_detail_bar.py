"""The bar above the preview."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from desktop.dialogs.importing.detail_bar import DetailBar
from desktop.look.theme import Theme
from tests.desktop.dialogs.importing.build import ARTICLE, document, source


def test_only_what_can_be_chosen_is_there(theme: Theme, qtbot: QtBot) -> None:
    bar = DetailBar(theme)
    qtbot.addWidget(bar)
    page = document(whole_page=False, main_characters=9, page_characters=60)
    bar.show_source(source(held=page), 0)
    assert not bar.page.isHidden()
    assert bar.chapters.isHidden()
    assert bar.parts.isHidden()
    assert not bar.encoding.isHidden()
    assert "60" in bar.counts.text()
    other = replace(ARTICLE, title="第二章")
    bar.show_source(source(held=document(ARTICLE, other, format="epub", chapters=True, parts=2)), 1)
    assert bar.page.isHidden()
    assert bar.encoding.isHidden()
    assert bar.parts.currentText() == "2/2  第二章"
    assert bar.chapters.currentData() is True


def test_choices_are_told(theme: Theme, qtbot: QtBot) -> None:
    bar = DetailBar(theme)
    qtbot.addWidget(bar)
    with qtbot.waitSignal(bar.whole_page_chosen) as whole:
        bar.page.chosen.emit("all")
    assert whole.args == [True]
    with qtbot.waitSignal(bar.chapters_chosen):
        bar.chapters.activated.emit(1)
    with qtbot.waitSignal(bar.language_chosen):
        bar.language.activated.emit(1)
