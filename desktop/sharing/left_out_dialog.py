"""The articles that a copy lacks, by title."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QListWidget, QWidget

from desktop.dialogs.frame import DialogFrame, Note, Outline
from desktop.look.theme import Theme

SIZE = (520, 420)
"""Initial size in pixels."""


class LeftOutDialog(DialogFrame):
    """Lists the titles, and offers to merge the project from which the copy was made."""

    def __init__(
        self,
        theme: Theme,
        titles: Sequence[str],
        merge: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, self.tr("Articles that are not in this copy"), "leftOutDialog", parent)
        self._merge = merge
        remark = self.tr("They come when the file of the project is merged into this one.")
        self.body.addWidget(Note(theme, "leftOutRemark", self, remark))
        self.titles = QListWidget(self)
        self.titles.setObjectName("leftOutTitles")
        self.titles.setAccessibleName(self.tr("Articles"))
        self.titles.addItems([title for title in titles if title])
        unnamed = sum(not title for title in titles)
        if unnamed:
            self.titles.addItem(self.tr("%Ln article(s) without a name", "", unnamed))
        self.titles.setCurrentRow(0)
        Outline(self.titles, theme)
        self.body.addWidget(self.titles, 1)
        self.add_button(self.tr("Merge project…"), "mergeButton", self._on_merge, left=True)
        self.add_button(self.tr("Close"), "closeButton", self.accept, default=True)
        self.resize(*SIZE)
        self.titles.setFocus()

    def _on_merge(self) -> None:
        self.accept()
        self._merge()
