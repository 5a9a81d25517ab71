"""The journal of the project: what was done by whom and when, filtered, newest first."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from corpus.changes import ChangeSet
from corpus.identities import AnnotatorId, ArticleId
from corpus.past_acts import PAGE, ActFilter, ActPage, ChangedRow, PastAct
from desktop.current import Current
from desktop.derived.people.layers import Layers
from desktop.journal.act_kinds import ACT_KINDS
from desktop.journal.act_lines import ActLine
from desktop.journal.act_list import ActList
from desktop.journal.act_model import ActModel
from desktop.journal.act_words import ActWords
from desktop.journal.going import article_of, destination, paragraph_in
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.project.requests import Request
from desktop.project.workspace import Workspace
from desktop.widgets.chooser import Chooser
from desktop.widgets.empty_page import EmptyPage
from desktop.widgets.keyed_button import KeyedButton
from desktop.widgets.layouts import flush_column
from desktop.widgets.panels import Surface

MOST_READ_AGAIN = 2_000
"""Operations that are read again after a change, at most; the rest of a longer list is fetched again on scrolling."""


class JournalPage(Surface):
    """The list of operations with its filters. It reads the journal page by page while it is visible."""

    def __init__(
        self,
        workspace: Workspace,
        layers: Layers,
        current: Current,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "panel", parent)
        self.setObjectName("journalPage")
        self._workspace, self._layers, self._current = workspace, layers, current
        self._words = ActWords(layers, self)
        self._model = ActModel(workspace, self._words)
        self._request: Request[ActPage] | None = None
        self._stale = True
        self._choosers = self._make_choosers()
        self.list = ActList(self._model, workspace, layers, self._words, theme)
        self._empty = EmptyPage(theme, "history")
        self._note = Label("", self)
        self._lay_out(theme)
        self._connect()

    # Building

    def _make_choosers(self) -> dict[str, Chooser]:
        return {
            "who": Chooser("journalWho", self.tr("Who")),
            "what": Chooser("journalWhat", self.tr("What")),
            "where": Chooser("journalWhere", self.tr("In which article")),
        }

    def _lay_out(self, theme: Theme) -> None:
        filters = QHBoxLayout()
        filters.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        filters.setSpacing(int(Space.S))
        for chooser in self._choosers.values():
            filters.addWidget(chooser, 1)
        self._go = KeyedButton(theme, self.tr("Go there"), "Return", parent=self)
        self._copy = KeyedButton(theme, self.tr("Copy as text"), "Ctrl+C", parent=self)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        foot.setSpacing(int(Space.M))
        foot.addWidget(self._go)
        foot.addWidget(self._copy)
        foot.addWidget(self._note, 1)
        self._note.setFont(theme.font("small"))
        self._note.setWordWrap(True)
        column = flush_column(self)
        column.addLayout(filters)
        column.addWidget(self.list, 1)
        column.addWidget(self._empty, 1)
        column.addLayout(foot)
        self._empty.hide()
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        for chooser in self._choosers.values():
            chooser.activated.connect(lambda _: self.read())
        self._model.more_requested.connect(self._read_more)
        self._empty.clear_pressed.connect(self.clear_filters)
        self.list.opened.connect(self.go_to)
        self._go.clicked.connect(lambda: self.list.open_current())
        self._copy.clicked.connect(self.list.copy)
        workspace = self._workspace
        workspace.opened.connect(self._on_opened)
        workspace.closed.connect(self._on_opened)
        workspace.changed.connect(self._on_changed)
        self._layers.looks_changed.connect(self._on_looks_changed)

    # What is listed

    @property
    def filters(self) -> ActFilter:
        """The chosen filter."""
        person, what, article = (self._choosers[key].currentData() for key in ("who", "what", "where"))
        names = next((kind.names for kind in ACT_KINDS if kind.key == what), ())
        annotator = AnnotatorId(person) if person else None
        return ActFilter(annotator, names, ArticleId(article) if article else None)

    def clear_filters(self) -> None:
        """List everything."""
        for chooser in self._choosers.values():
            chooser.choose("")
        self.read()

    def show_article(self, article: ArticleId) -> None:
        """List what was done in one article."""
        self._fill_choosers()
        self._choosers["where"].choose(article)
        self.read()

    def read(self) -> None:
        """Read the newest operations again; the selection is kept."""
        self._stale = False
        if self._workspace.snapshot is None:
            self._show(ActPage((), False), "")
            return
        index = self.list.currentIndex()
        line = self._model.listed.lines[index.row()] if index.isValid() else None
        selected = line.act.operation.id if isinstance(line, ActLine) else ""
        limit = max(PAGE, min(len(self._model.listed.acts), MOST_READ_AGAIN))
        self._ask(None, limit, partial(self._show, selected=selected))

    def _read_more(self) -> None:
        acts = self._model.listed.acts
        if acts:
            self._ask(acts[-1], PAGE, self._model.add_page)

    def _ask(self, before: PastAct | None, limit: int, then: Callable[[ActPage], object]) -> None:
        if self._request is not None:
            self._request.cancel()
        filters = self.filters

        def answer(page: ActPage) -> None:
            self._request = None
            then(page)

        request = self._workspace.ask(lambda store: store.past.page(filters, before, limit))
        self._request = request.then(answer, owner=self)

    def _show(self, page: ActPage, selected: str) -> None:
        bar = self.list.verticalScrollBar()
        place = bar.value()
        self._model.show_page(page)
        row = max(self._model.row_of(selected), min(1, self._model.rowCount() - 1))
        if page.acts:
            self.list.setCurrentIndex(self._model.index(row))
            # A user who looks at older operations stays at them.
            bar.setValue(place)
        self.list.setVisible(bool(page.acts))
        self._empty.setVisible(not page.acts)
        for button in (self._go, self._copy):
            button.setEnabled(bool(page.acts))
        words = self.tr("Nothing recorded in this range.") if not self.filters.wants_all else ""
        self._empty.show_words(words or self.tr("No entries yet."), filtered=bool(words))
        self._note.setText("")

    def _fill_choosers(self) -> None:
        snapshot = self._workspace.snapshot
        people = [(person.name, person.id) for person in self._layers.persons()]
        articles = snapshot.articles_in_order() if snapshot is not None else []
        choices: dict[str, list[tuple[str, str]]] = {
            "who": [(self.tr("Everybody"), ""), *people],
            "what": [(self.tr("All kinds"), ""), *((kind.words(), kind.key) for kind in ACT_KINDS)],
            "where": [
                (self.tr("All articles"), ""),
                *(
                    (f"{snapshot.letter(article.id) if snapshot else ''} {article.title}", article.id)
                    for article in articles
                ),
            ],
        }
        for key, chooser in self._choosers.items():
            chosen = chooser.currentData()
            chooser.clear()
            for words, value in choices[key]:
                chooser.addItem(words, value)
            chooser.choose(chosen)

    # Navigation

    def go_to(self, line: ActLine) -> None:
        """Go to the object of an operation, if it still exists."""
        operation = line.act.operation
        ask = self._workspace.ask(lambda store: store.past.rows_of(operation.id))
        ask.then(partial(self._go_to, line), owner=self)

    def _go_to(self, line: ActLine, rows: list[ChangedRow]) -> None:
        snapshot = self._workspace.snapshot
        if snapshot is None:
            return
        article, paragraph = article_of(line.act.operation, snapshot)
        # An operation on an article may change many claims, of which none is its object.
        about_article = article is not None and line.act.operation.name.startswith("article.")
        place = None if about_article else destination(rows, snapshot)
        if place is not None:
            self._note.setText("")
            self._current.go_to(place)
        elif article is not None:
            self._note.setText("")
            request = self._workspace.fetch_text(article)
            request.then(lambda text: self._current.go_to(paragraph_in(article, text, paragraph)), owner=self)
        else:
            self._note.setText(self.tr("It has no place in a text, or has been deleted."))

    # Following the project

    def _on_opened(self) -> None:
        self._choosers["where"].choose("")
        self._choosers["who"].choose("")
        self._on_changed()

    def _on_changed(self, changes: ChangeSet | None = None) -> None:
        self._stale = True
        if self.isVisible():
            self._catch_up()

    def _on_looks_changed(self) -> None:
        self._fill_choosers()
        self.list.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._catch_up()

    def _catch_up(self) -> None:
        self._fill_choosers()
        self.read()

    def enter(self) -> None:
        """Put the focus in the list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
