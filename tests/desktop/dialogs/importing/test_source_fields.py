"""The fields of an article that is about to be imported."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.dialogs.importing.source_fields import SourceFields
from desktop.look.theme import Theme
from tests.desktop.dialogs.importing.build import ARTICLE, FOUND


def test_values_are_shown_with_their_origin_and_edited_by_name(theme: Theme, qtbot: QtBot) -> None:
    fields = SourceFields(theme)
    qtbot.addWidget(fields)
    fields.show_article(ARTICLE, FOUND, ["title"])
    assert (fields.title.text(), fields.title.found) == ("票价怎么算", "")
    assert fields.publisher.found == "“来源” in the text"
    with qtbot.waitSignal(fields.edited) as edited:
        fields.byline.end(False)
        qtbot.keyClicks(fields.byline, "x")
    assert edited.args == [{"byline": "苏禾x"}]


def test_a_date_is_written_as_people_do_and_a_wrong_one_is_said(theme: Theme, qtbot: QtBot) -> None:
    fields = SourceFields(theme)
    qtbot.addWidget(fields)
    fields.show_article(ARTICLE, ())
    fields.published.clear()
    with qtbot.waitSignals([fields.edited] * 7):
        qtbot.keyClicks(fields.published, "2026-13")
    assert not fields.complete
    fields.published.clear()
    told: list[object] = []
    fields.edited.connect(told.append)
    qtbot.keyClicks(fields.published, "2026/9")
    assert told[-1] == {"published": "2026-09"}
    assert fields.complete
    fields.title.clear()
    assert not fields.complete
