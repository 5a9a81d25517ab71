"""The foot of the memo pane: the memos that refer to the subject of the present memo."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from corpus.memos import Memo
from desktop.look.plain_text import Label, literal
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.memos.reference_words import memo_name
from desktop.widgets.layouts import flush_column
from desktop.widgets.panels import Hairline, Surface

MOST = 3
"""Memos listed, at most. Chosen: one line."""


class MemoFoot(Surface):
    """The list of memos that refer to the subject; hidden if there is none."""

    memo_chosen = Signal(str)

    def __init__(self, theme: Theme, left: int, parent: QWidget | None = None) -> None:
        """``left``: indentation in pixels."""
        super().__init__(theme, parent=parent)
        self.setObjectName("memoFoot")
        self._words = Label(self.tr("Memos that refer here"))
        self._row = QHBoxLayout()
        self._row.setContentsMargins(left, Space.XS, Space.M, Space.XS)
        self._row.setSpacing(Space.S)
        self._row.addWidget(self._words)
        self._row.addStretch(1)
        column = flush_column(self)
        column.addWidget(Hairline(theme))
        column.addLayout(self._row)
        self._buttons: list[QToolButton] = []
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def show_memos(self, memos: Sequence[Memo]) -> None:
        """List these memos."""
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
        for number, memo in enumerate(memos[:MOST]):
            button = QToolButton()
            button.setText(literal(memo_name(memo)))
            button.clicked.connect(partial(self._choose, memo.id))
            self._row.insertWidget(number + 1, button)
            self._buttons.append(button)
        self._restyle()
        self.setVisible(bool(memos))

    @property
    def buttons(self) -> Sequence[QToolButton]:
        """One for each listed memo."""
        return tuple(self._buttons)

    def _choose(self, memo: str, _checked: bool = False) -> None:
        self.memo_chosen.emit(memo)

    def _restyle(self) -> None:
        for widget in (self._words, *self._buttons):
            widget.setFont(self._theme.font("small"))
