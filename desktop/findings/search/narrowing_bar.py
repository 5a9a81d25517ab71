"""Filters of the search results: further words, and the claims, articles and dates of the hits."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from corpus.changes import ChangeSet
from corpus.model import Annotator, Article, Kind, Tag
from corpus.narrowing import UNTAGGED, Narrowing
from corpus.snapshot import Snapshot
from desktop.derived.search.text_search import TextSearch
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.widgets.chooser import Chooser
from desktop.widgets.filter_field import FilterField
from desktop.widgets.keyed_button import KeyedButton
from desktop.words.wording import date_text, kind_name

PAUSE = 120
"""Milliseconds after the last key in the field before the search is repeated. Chosen: a pause in typing."""


class NarrowingBar(QWidget):
    """A bar with the filters, shown on request. Hiding it clears its filters."""

    def __init__(
        self, workspace: Workspace, search: TextSearch, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("narrowing")
        self._workspace, self._search = workspace, search
        self._fills = False
        self.field = FilterField(theme, self.tr("In the same paragraph"), self)
        self.field.setObjectName("withinField")
        self._choosers = {
            "article": self._chooser("article", self.tr("Article")),
            "tag": self._chooser("tag", self.tr("Tag")),
            "kind": self._chooser("kind", self.tr("Kind")),
            "annotator": self._chooser("annotator", self.tr("Annotator")),
            "since": self._chooser("since", self.tr("From date")),
            "until": self._chooser("until", self.tr("To date")),
        }
        self.clear = KeyedButton(theme, self.tr("Clear the filters"))
        self.clear.setObjectName("clearNarrowing")
        self.clear.clicked.connect(lambda: self._search.set_options(narrowing=Narrowing()))
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._on_chosen)
        self._lay_out()
        self.field.textChanged.connect(lambda: None if self._fills else self._timer.start())
        workspace.opened.connect(self.fill)
        workspace.changed.connect(self._on_changed)
        search.changed.connect(self._show)
        self.fill()

    def _chooser(self, key: str, name: str) -> Chooser:
        chooser = Chooser(f"{key}Narrowing", name)
        # Its name stands for "all", since the panel is narrow.
        chooser.addItem(name, "")
        chooser.currentIndexChanged.connect(lambda: None if self._fills else self._on_chosen())
        return chooser

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(Space.S)
        for number, chooser in enumerate(self._choosers.values()):
            grid.addWidget(chooser, number // 2, number % 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, 0, Space.L, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(self.field)
        column.addLayout(grid)
        column.addWidget(self.clear)

    # What can be chosen

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches(Article, Tag, Annotator):
            self.fill()

    def fill(self) -> None:
        """Offer the values of the open project."""
        snapshot = self._workspace.snapshot
        self._fills = True
        for key, chooser in self._choosers.items():
            while chooser.count() > 1:
                chooser.removeItem(1)
            for value, words in _choices(key, snapshot) if snapshot is not None else ():
                chooser.addItem(words, value)
        chooser = self._choosers["tag"]
        chooser.insertItem(1, self.tr("Not tagged yet"), UNTAGGED)
        self._fills = False
        self._show()

    def _show(self) -> None:
        narrowing = self._search.narrowing
        self._fills = True
        if self.field.text().strip() != narrowing.within:
            self.field.setText(narrowing.within)
        for key, chooser in self._choosers.items():
            chooser.choose(getattr(narrowing, key))
        self.clear.setEnabled(narrowing.asks)
        self._fills = False

    def _on_chosen(self) -> None:
        self._timer.stop()
        values = {key: str(chooser.currentData() or "") for key, chooser in self._choosers.items()}
        narrowing = replace(Narrowing(**values), within=self.field.text().strip())
        self._search.set_options(narrowing=narrowing)


def _choices(key: str, snapshot: Snapshot) -> Iterable[tuple[str, str]]:
    match key:
        case "article":
            for article in snapshot.articles_in_order():
                yield article.id, snapshot.lettered_name(article.id)
        case "tag":
            yield from ((tag.id, tag.name) for tag in snapshot.tags_in_order())
        case "kind":
            yield from ((kind.value, kind_name(kind)) for kind in Kind if kind is not Kind.NONE)
        case "annotator":
            yield from ((person.id, person.name) for person in snapshot.annotators.values())
        case _:
            dates = sorted({article.published for article in snapshot.articles.values() if article.published})
            yield from ((date, date_text(date)) for date in dates)
