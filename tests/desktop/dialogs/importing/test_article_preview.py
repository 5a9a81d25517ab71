"""The preview in the style of the reading view."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QTextTable
from pytestqt.qtbot import QtBot

from desktop.dialogs.importing.article_preview import SHOWN, ArticlePreview
from desktop.look.theme import Theme
from tests.desktop.dialogs.importing.build import ARTICLE, TEXT


def shown(theme: Theme, qtbot: QtBot) -> ArticlePreview:
    preview = ArticlePreview(theme)
    qtbot.addWidget(preview)
    preview.resize(500, 300)
    return preview


def bold_at(preview: ArticlePreview, words: str) -> bool:
    return preview.document().find(words).charFormat().font().bold()


def test_headings_tables_and_lists_look_like_such(theme: Theme, qtbot: QtBot) -> None:
    preview = shown(theme, qtbot)
    preview.show_article(ARTICLE)
    assert bold_at(preview, "两种均价")
    assert not bold_at(preview, "官方说")
    (table,) = (frame for frame in preview.document().rootFrame().childFrames())
    assert isinstance(table, QTextTable)
    assert (table.rows(), table.columns()) == (2, 2)
    assert table.cellAt(1, 1).firstCursorPosition().block().text() == "4.6元"
    assert "· 成本要公开" in preview.toPlainText()


def test_joined_places_have_a_bar_and_can_be_gone_to(theme: Theme, qtbot: QtBot) -> None:
    preview = shown(theme, qtbot)
    long = replace(ARTICLE, content=TEXT + "\n段落。" * 60 + "\n末段接起来了。", blocks=())
    preview.show_article(long, [long.content.index("接起来")])
    preview.show()
    assert preview.joined == 1
    preview.go_to_join()
    assert preview.verticalScrollBar().value() > 0
    image = preview.viewport().grab().toImage()
    warn = theme.colour("warn").rgb()
    assert any(image.pixel(x, y) == warn for x in range(20, 30) for y in range(image.height()))
    preview.show_article(ARTICLE)
    assert preview.joined == 0


def test_of_a_long_text_only_the_beginning_is_laid_out(theme: Theme, qtbot: QtBot) -> None:
    preview = shown(theme, qtbot)
    preview.show_article(replace(ARTICLE, content="票" * (SHOWN + 9), blocks=()))
    assert preview.toPlainText() == "票" * SHOWN + "\n…"
