"""The preview of a text, and the choice of its encoding."""

from __future__ import annotations

from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from corpus.decoding import Candidate
from corpus.model import Language
from desktop.dialogs.preview import ENCODINGS, SHOWN, EncodingBox, EncodingChoice, TextPreview
from desktop.look.theme import Theme

CANDIDATES = (Candidate("gb18030", "会计划", 0.9), Candidate("big5hkscs", "颇数赫", 0.6))


def test_the_preview_shows_the_beginning_in_the_shapes_of_the_script(theme: Theme, qtbot: QtBot) -> None:
    preview = TextPreview(theme)
    qtbot.addWidget(preview)
    preview.show_text("票" * (SHOWN + 1), Language.TRADITIONAL)
    assert preview.toPlainText() == "票" * SHOWN + "…"
    assert preview.font().families() == theme.reading_font(Language.TRADITIONAL, 14).families()
    preview.show_text("票价", Language.SIMPLIFIED)
    assert preview.toPlainText() == "票价"
    assert preview.font().families() == theme.reading_font(Language.SIMPLIFIED, 14).families()


def test_nothing_is_asked_when_the_encoding_is_clear(theme: Theme, qtbot: QtBot) -> None:
    choice = EncodingChoice(theme)
    qtbot.addWidget(choice)
    choice.show_candidates(CANDIDATES[:1], "gb18030")
    assert choice.isHidden()


def test_each_candidate_can_be_chosen_by_its_sample(theme: Theme, qtbot: QtBot) -> None:
    choice = EncodingChoice(theme)
    qtbot.addWidget(choice)
    choice.show_candidates(CANDIDATES, "gb18030")
    buttons = choice.findChildren(QRadioButton)
    assert [button.text() for button in buttons] == ["GB18030  会计划", "Big5-HKSCS  颇数赫"]
    assert [button.isChecked() for button in buttons] == [True, False]
    with qtbot.waitSignal(choice.chosen) as chosen:
        buttons[1].click()
    assert chosen.args == ["big5hkscs"]


def test_an_unusual_encoding_is_offered_beside_the_usual_ones(qtbot: QtBot) -> None:
    box = EncodingBox()
    qtbot.addWidget(box)
    box.show_encoding("utf-8-sig")
    offered = {box.itemData(index) for index in range(box.count())}
    assert offered == {"utf-8-sig", *ENCODINGS}
    assert box.currentData() == "utf-8-sig"
    assert len({box.itemText(index) for index in range(box.count())}) == box.count(), "told apart by name"
