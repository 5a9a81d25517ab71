"""What is new in the latest version, in a few lines. CHANGELOG.md has the full list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from corpus.version import VERSION
from desktop.dialogs.frame import DialogFrame, Note
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.words.filling import filled

_WIDTH = 480


class NewsDialog(DialogFrame):
    """The dialog of what is new: three short lists, about importing, reading and tagging, and exporting."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        title = filled(self.tr("What's new in {version}"), version=VERSION)
        super().__init__(theme, title, "newsDialog", parent)
        for heading, lines in self.lists():
            name = Label(heading, self)
            name.setFont(theme.font("title"))
            self.body.addWidget(name)
            for line in lines:
                self.body.addLayout(self._line(line))
        self.body.addStretch(1)
        self.setMinimumWidth(_WIDTH)
        self.add_button(self.tr("Close"), "closeButton", self.accept, default=True).setFocus()

    def _line(self, words: str) -> QHBoxLayout:
        """An item of a list: a dot, and text with a hanging indent."""
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(Note(self.theme, "newsDot", self, "·"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Note(self.theme, "newsLine", self, words), 1)
        return row

    def lists(self) -> Sequence[tuple[str, Sequence[str]]]:
        """Headings, and the lines under each."""
        return (
            (
                self.tr("Importing"),
                (
                    self.tr("Headings, tables, lists and footnotes of texts are kept and shown."),
                    self.tr(
                        "One dialog for files, folders, web pages, books by chapter, and other programs' projects."
                    ),
                    self.tr("Nothing is written before you confirm, and one undo reverts it."),
                ),
            ),
            (
                self.tr("Reading and tagging"),
                (
                    self.tr(
                        "Reading by keyboard: S selects a statement; U, N and D go to the next statement "
                        "without a tag, figure and disputed claim."
                    ),
                    self.tr("Change several claims at once in their list, each change with one undo."),
                    self.tr("A tour of the sample project, and a legend of all marks, in the Help menu."),
                ),
            ),
            (
                self.tr("Exporting"),
                (
                    self.tr(
                        "One dialog exports to Word, Excel, PDF, Markdown, web page, REFI-QDA and others."
                    ),
                    self.tr("Texts with their highlights, and the report, can be printed."),
                    self.tr("Quotations are copied with a GB/T 7714 reference."),
                ),
            ),
        )
