"""Opens the pane for memos beside the texts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from corpus.identities import ArticleId, TagId
from corpus.memos import Memo
from desktop.current import Current
from desktop.memos.memo_draft import MemoSubject
from desktop.window.workbench.keeper import WorkbenchKeeper
from desktop.window.workbench.workbench import Workbench

if TYPE_CHECKING:
    from desktop.memos.memo_pane import MemoPane


class MemosBeside(QObject):
    """Handles the requests of the panels of each workbench, and the commands."""

    def __init__(self, current: Current, keeper: WorkbenchKeeper) -> None:
        super().__init__(keeper)
        self._current, self._keeper = current, keeper
        keeper.follow(self._connect)

    def about_article(self, article: ArticleId | None = None) -> None:
        """Write a memo on an article, by default that of the active pane."""
        self._open(MemoSubject(article=article or self._current.article))

    def about_tag(self, tag: TagId) -> None:
        """Write a memo on a tag."""
        self._open(MemoSubject(tag=tag))

    def about_project(self) -> None:
        """Write a memo on the project as a whole."""
        self._open(MemoSubject())

    def show(self, memo: Memo) -> None:
        """Open an existing memo."""
        pane = self._pane()
        pane.show_memo(memo)
        pane.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, subject: MemoSubject) -> None:
        pane = self._pane()
        if pane.draft.subject != subject:
            pane.show_about(subject)
        pane.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pane(self) -> MemoPane:
        if self._keeper.view != "read":
            self._keeper.show_view("read")
        return self._keeper.present.views.show_memos()

    def _connect(self, workbench: Workbench) -> None:
        workbench.views.reading.note_requested.connect(self._on_note_requested)
        workbench.when_filled(partial(self._connect_docks, workbench))

    def _connect_docks(self, workbench: Workbench) -> None:
        workbench.library.memo_requested.connect(lambda article: self.about_article(ArticleId(article)))
        workbench.codebook.memo_requested.connect(lambda tag: self.about_tag(TagId(tag)))

    def _on_note_requested(self, row: str) -> None:
        if not row:
            self.about_article()
