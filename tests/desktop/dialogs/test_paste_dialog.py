"""Pasting an article: detected values and fields to fill in."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from corpus.model import Language
from desktop import dialogs
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from tests.desktop.build import RIVER_DAILY

PASTED = "渡輪調漲 學者憂乘客流失\n東灣時報　2026年3月14日\n船票調漲一元，部分乘客將改搭公車，載客量恐怕不增反減。\n"


def test_a_pasted_text_is_described_by_what_it_says(
    opened: Workspace, theme: Theme, settings: Settings, parent: QWidget, qtbot: QtBot
) -> None:
    dialog = dialogs.open_paste(parent, opened, theme, PASTED)
    assert dialog.form.title.text() == "渡輪調漲 學者憂乘客流失"
    assert dialog.form.chosen_language is Language.TRADITIONAL
    with qtbot.waitSignal(opened.changed, timeout=10_000):
        dialog.accept_button.click()
    assert opened.snapshot is not None
    article = opened.snapshot.articles_in_order()[-1]
    assert (article.title, article.source_file) == ("渡輪調漲 學者憂乘客流失", "")
    assert opened.undoable is not None
    assert opened.undoable.name == "article.import"


def test_what_the_person_wrote_is_not_guessed_over(
    opened: Workspace, theme: Theme, settings: Settings, parent: QWidget, qtbot: QtBot
) -> None:
    dialog = dialogs.open_paste(parent, opened, theme, PASTED)
    dialog.form.title.clear()
    qtbot.keyClicks(dialog.form.title, "My title")
    dialog.text.setPlainText("另一个标题\n" + PASTED)
    dialog.guess()
    assert dialog.form.title.text() == "My title"
    dialog.text.setPlainText("")
    assert not dialog.accept_button.isEnabled()


def test_a_text_that_is_there_is_not_added_again(
    opened: Workspace, theme: Theme, settings: Settings, parent: QWidget
) -> None:
    dialog = dialogs.open_paste(parent, opened, theme, RIVER_DAILY)
    assert not dialog.accept_button.isEnabled()
    assert "青川渡轮十二年来首次调价" in dialog.message
