"""The filters of the search results."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from corpus.model import Kind
from corpus.narrowing import UNTAGGED, Narrowing
from db import edits
from desktop.derived.search.text_search import TextSearch
from desktop.findings.search.narrowing_bar import NarrowingBar
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from tests.desktop import panels


def test_what_is_chosen_narrows_and_what_narrows_is_shown(
    river: Workspace, text_search: TextSearch, theme: Theme, qtbot: QtBot
) -> None:
    bar = NarrowingBar(river, text_search, theme)
    qtbot.addWidget(bar)

    def chooser(key: str) -> QComboBox:
        found = bar.findChild(QComboBox, f"{key}Narrowing")
        assert found is not None
        return found

    tags = [chooser("tag").itemData(number) for number in range(3)]
    assert tags == ["", UNTAGGED, "tag-0"]
    assert [chooser("since").itemData(number) for number in (0, 1)] == ["", "2026-10-08"]
    chooser("tag").setCurrentIndex(2)
    chooser("kind").setCurrentIndex(chooser("kind").findData(Kind.STATISTIC))
    assert text_search.narrowing == Narrowing(tag="tag-0", kind="statistic")
    panels.changing(river, qtbot, lambda: river.perform(edits.create_tag, "新"))
    assert chooser("tag").currentData() == "tag-0", "what is chosen stays"
    text_search.set_options(narrowing=Narrowing(within="票"))
    assert (bar.field.text(), chooser("tag").currentData()) == ("票", "")
    bar.clear.click()
    assert not text_search.narrowing.asks
    assert bar.field.text() == ""
