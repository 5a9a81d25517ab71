"""The appearance of Markdown marks."""

from __future__ import annotations

from PySide6.QtGui import QFont, QTextDocument

from desktop.look.theme import Theme
from desktop.memos.markdown_look import MarkdownLook


def test_a_heading_is_bold_and_a_number_sign_before_a_word_is_none(theme: Theme) -> None:
    document = QTextDocument("# 题\n#题\n- 项")
    MarkdownLook(document, theme).rehighlight()
    bold = []
    block = document.begin()
    while block.isValid():
        formats = block.layout().formats()
        bold.append([form.start for form in formats if form.format.fontWeight() == QFont.Weight.Bold])
        block = block.next()
    assert bold == [[1], [], [0]]
