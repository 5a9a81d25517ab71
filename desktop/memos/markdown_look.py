"""Formats Markdown while it is typed: headings bold, marks of lists and quotations faint."""

from __future__ import annotations

import re

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from desktop.look.theme import Theme

_LINE = re.compile(r"(?P<heading>#{1,6}(?= ))|(?P<list>\s*(?:[-*+]|\d{1,3}[.)])(?= ))|(?P<quote>>+ ?)")


class MarkdownLook(QSyntaxHighlighter):
    """Changes only the appearance: the text keeps its marks."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme
        theme.changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        match = _LINE.match(text)
        if match is None:
            return
        mark, line = QTextCharFormat(), QTextCharFormat()
        mark.setForeground(self._theme.colour("text3"))
        if match["heading"]:
            line.setFontWeight(QFont.Weight.Bold)
        elif match["quote"]:
            line.setForeground(self._theme.colour("text2"))
            line.setFontItalic(False)
        self.setFormat(match.end(), len(text) - match.end(), line)
        if match["list"]:
            mark.setForeground(self._theme.colour("accent"))
            mark.setFontWeight(QFont.Weight.Bold)
        self.setFormat(match.start(), match.end() - match.start(), mark)
