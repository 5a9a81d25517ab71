"""The head of the memo pane: the subject, other memos, new, delete, close."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from corpus.memos import Memo
from corpus.snapshot import Snapshot
from desktop.look.plain_text import literal
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.memos.memo_draft import MemoSubject
from desktop.memos.reference_words import about_words, memo_name
from desktop.widgets.menus import open_menu
from desktop.widgets.panels import IconButton
from desktop.widgets.segments import Segments


class MemoHead(QWidget):
    """Emits what the user requests; changes nothing itself."""

    kind_chosen = Signal(str)
    """Article, tag or project."""
    tag_chosen = Signal(str)
    memo_chosen = Signal(str)
    new_requested = Signal()
    deletion_requested = Signal()
    close_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._snapshot: Snapshot | None = None
        self._subject, self._memo = MemoSubject(), ""
        choices = (
            ("article", self.tr("Article")),
            ("tag", self.tr("Tag")),
            ("project", self.tr("Project")),
        )
        self._kind = Segments(theme, choices, self.tr("What the memo is about"))
        self._about = QToolButton()
        self._about.setObjectName("memoSubject")
        self._about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._list = self._button("text_bullet_list", self.tr("Memos of the project"), "memoList")
        self._new = self._button("add", self.tr("New memo"), "newMemo")
        self._delete = self._button("delete", self.tr("Delete memo"), "deleteMemo")
        close = self._button("close", self.tr("Close memos"), "closeMemos")
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, 0, Space.S, 0)
        row.setSpacing(Space.XS)
        for widget in (self._kind, self._about, self._list, self._new, self._delete, close):
            row.addWidget(widget, 1 if widget is self._about else 0)
        self._kind.chosen.connect(self.kind_chosen)
        self._new.clicked.connect(lambda: self.new_requested.emit())
        self._delete.clicked.connect(lambda: self.deletion_requested.emit())
        close.clicked.connect(lambda: self.close_requested.emit())
        self._list.clicked.connect(partial(self._open, self._list, self.list_menu))
        self._about.clicked.connect(partial(self._open, self._about, self.tag_menu))
        theme.changed.connect(self._restyle)
        self._restyle()

    def _button(self, icon: str, words: str, name: str) -> IconButton:
        button = IconButton(self._theme, icon, words)
        button.setObjectName(name)
        return button

    def _restyle(self) -> None:
        self.setFixedHeight(self._theme.size("paneHeader"))
        self._about.setFont(self._theme.font("small"))

    def show_subject(
        self, snapshot: Snapshot | None, subject: MemoSubject, memo: Memo | None, *, writable: bool
    ) -> None:
        """Show the subject of a memo, and enable the possible actions."""
        self._snapshot, self._subject = snapshot, subject
        self._memo = memo.id if memo is not None else ""
        self._kind.set_chosen("article" if subject.article else "tag" if subject.tag else "project")
        words = about_words(snapshot, subject.article, subject.tag) if snapshot is not None else ""
        self._about.setText(literal(f"{words}  ▾" if subject.tag is not None else words))
        self._about.setEnabled(subject.tag is not None)
        if snapshot is not None:
            self._kind.set_enabled("article", bool(snapshot.articles), self.tr("No articles yet"))
            self._kind.set_enabled("tag", bool(snapshot.tags), self.tr("No tags yet"))
        self._new.set_writable(writable)
        self._delete.set_writable(writable)
        self._delete.setEnabled(writable and memo is not None)

    # Menus

    def _open(self, button: QToolButton, make: Callable[[], QMenu], _checked: bool = False) -> None:
        menu = make()
        open_menu(menu, button.mapToGlobal(button.rect().bottomLeft()))

    def list_menu(self) -> QMenu:
        """All memos of the project: those about the same subject first, then by subject."""
        menu, snapshot = QMenu(self), self._snapshot
        same_subject = snapshot.memos_about(self._subject.key) if snapshot is not None else []
        for memo in same_subject:
            self._add(menu, memo, memo_name(memo))
        others = [memo for memo in snapshot.memos.values() if memo not in same_subject] if snapshot else []
        if same_subject and others:
            menu.addSeparator()
        named = [(about_words(snapshot, memo.article, memo.tag), memo) for memo in others if snapshot]
        for about, memo in sorted(named, key=lambda entry: (entry[0], entry[1].created)):
            self._add(menu, memo, f"{about}: {memo_name(memo)}")
        if menu.isEmpty():
            menu.addAction(self.tr("No memos yet")).setEnabled(False)
        return menu

    def _add(self, menu: QMenu, memo: Memo, words: str) -> QAction:
        action = menu.addAction(literal(words), partial(self._emit, self.memo_chosen, memo.id))
        action.setCheckable(True)
        action.setChecked(memo.id == self._memo)
        return action

    def tag_menu(self) -> QMenu:
        """The tags as other subjects."""
        menu = QMenu(self)
        for tag in self._snapshot.tags_in_order() if self._snapshot is not None else ():
            menu.addAction(literal(tag.name), partial(self._emit, self.tag_chosen, tag.id))
        return menu

    @staticmethod
    def _emit(signal: Any, identity: str, _checked: bool = False) -> None:
        signal.emit(identity)
