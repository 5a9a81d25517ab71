"""Asks what to do with a project dropped on the window while another is open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.dialogs.frame import DialogFrame, Note
from desktop.look.plain_text import Label
from desktop.look.theme import Theme
from desktop.words.filling import filled

WIDTH = 460
"""Initial size in pixels."""


class DropQuestion(DialogFrame):
    """Offers to open it instead of the current project, or to merge it into that."""

    def __init__(
        self,
        theme: Theme,
        paths: Sequence[str],
        title: str,
        open_project: Callable[[str], object],
        merge: Callable[[Sequence[str]], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, self.tr("Open or merge"), "dropQuestion", parent)
        self._paths, self._open, self._do_merge = paths, open_project, merge
        separator = self.tr(", ")
        names = separator.join(self.tr("“{name}”").format(name=Path(path).name) for path in paths)
        question = Label(
            filled(self.tr("Open {files}, or merge into “{title}”?"), files=names, title=title), self
        )
        question.setWordWrap(True)
        question.setFont(theme.font("title"))
        self.body.addWidget(question)
        remark = self.tr("Merging shows first what would come, and can be undone.")
        self.body.addWidget(Note(theme, "dropRemark", self, remark))
        self.add_button(self.tr("Cancel"), "cancelButton", self.reject)
        self.open_button = self.add_button(self.tr("Open"), "openButton", self._on_open)
        self.open_button.setEnabled(len(paths) == 1)
        self.add_button(self.tr("Merge…"), "mergeButton", self._on_merge, default=True)
        layout = self.layout()
        if layout is not None:
            self.resize(WIDTH, layout.totalHeightForWidth(WIDTH))

    def _on_open(self) -> None:
        self.accept()
        self._open(self._paths[0])

    def _on_merge(self) -> None:
        self.accept()
        self._do_merge(self._paths)
