"""The part of the search panel below the hits: the number of articles omitted because their text is only on the hub,
and the articles found there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from desktop.current import Current, Destination
from desktop.derived.search.hub_search import HubHit, HubSearch
from desktop.look.plain_text import Label, set_tip
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.project.attempt import Attempt, Failure, Task
from desktop.project.requests import Request
from desktop.words.absent_text_words import left_out_words
from desktop.words.failures import sentence_for

if TYPE_CHECKING:
    from db.hub.searching import HubSearchResult

_SHOWN = 4
"""Rows visible without scrolling. Chosen: the hits on this machine keep most of the panel."""


class HubHits(QWidget):
    """Hidden unless there is a query and a text that is not on this machine."""

    def __init__(self, search: HubSearch, current: Current, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("hubHits")
        self._search, self._current, self._theme = search, current, theme
        self._request: Request[HubSearchResult] | None = None
        self._hits: list[HubHit] = []
        self._answer = ""
        """The result of searching the hub for the present query, in words; empty until it was searched."""
        self.answer_label = Label(parent=self)
        self.answer_label.setObjectName("hubHitsTold")
        self.answer_label.setWordWrap(True)
        self.ask = self._button("askHub", self.tr("Search on the hub"), self._ask)
        self.keep = self._button("keepHubHits", self.tr("Keep these offline"), self._keep)
        self.list = QListWidget(self)
        self.list.setObjectName("hubHitList")
        self.list.setAccessibleName(self.tr("Found on the hub"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(lambda item: self._go_to(self.list.row(item)))
        self.list.itemClicked.connect(lambda item: self._go_to(self.list.row(item)))
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.M)
        buttons.addWidget(self.ask)
        buttons.addWidget(self.keep)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.S, Space.L, Space.M)
        column.setSpacing(Space.S)
        for widget in (self.answer_label, self.list):
            column.addWidget(widget)
        column.addLayout(buttons)
        theme.changed.connect(self._restyle)
        search.supply.changed.connect(self.refresh)
        current.query_changed.connect(self._forget)
        self._restyle()
        self._forget()

    def _button(self, name: str, words: str, act: object) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.clicked.connect(act)
        return button

    def _restyle(self) -> None:
        self.answer_label.set_style(self._theme.font("small"), self._theme.colour("text2"))

    def refresh(self) -> None:
        """Update to the present query."""
        count = self._search.unsearched
        self.setVisible(bool(count and self._current.query.strip()))
        self.answer_label.setText(self._answer or left_out_words(count))
        self.list.setVisible(bool(self._hits))
        self.ask.setVisible(not self._hits)
        self.ask.setEnabled(self._search.supply.is_shared and self._request is None)
        self.keep.setVisible(bool(self._hits) and not self._search.supply.keeps_everything)

    def _forget(self) -> None:
        if self._request is not None:
            self._request.cancel()
            self._request = None
        self._hits, self._answer = [], ""
        self.list.clear()
        self.refresh()

    def _ask(self) -> None:
        if not self._search.supply.is_shared:
            return
        self._request = self._search.ask(self._current.query.strip())
        self._answer = self.tr("The hub is searching…")
        self.refresh()
        self._request.then(self._show, owner=self).otherwise(self._on_failed, owner=self)

    def _show(self, result: HubSearchResult) -> None:
        self._request = None
        self._hits = self._search.hits(result)
        words = self.tr("%Ln article(s) on the hub", "", len(self._hits))
        self._answer = self.tr("At least {count}").format(count=words) if result.more else words
        for hit in self._hits:
            item = QListWidgetItem(f"{hit.article.title}\n{hit.context}")
            set_tip(item, hit.article.title)
            self.list.addItem(item)
        self.refresh()
        if self._hits:
            height = min(len(self._hits), _SHOWN) * self.list.sizeHintForRow(0)
            self.list.setFixedHeight(height + 2 * self.list.frameWidth())
            self.list.setCurrentRow(0)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_failed(self, error: Exception) -> None:
        self._request = None
        self._answer = sentence_for(Failure(error, Attempt(Task.QUERY)))
        self.refresh()

    def _go_to(self, row: int) -> None:
        hit = self._hits[row]
        self._current.go_to(Destination(article=hit.article.id, span=hit.span, aside=True))

    def _keep(self) -> None:
        self._search.supply.keep([hit.article.id for hit in self._hits])
