"""All claims of the project in one table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from corpus.changes import ChangeSet
from corpus.model import Claim, Kind
from corpus.snapshot import Snapshot
from db import edits
from desktop.current import Current, Destination
from desktop.findings.bulk.bulk_acts import BulkActs
from desktop.findings.bulk.bulk_bar import LINK_MOST, BulkBar
from desktop.findings.tables.subjects import ClaimSubject, Subject
from desktop.findings.tables.table import Condition
from desktop.findings.tables.view import FindingsView
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.widgets.list_actions import add_list_action
from desktop.widgets.quote_dragging import drag_quotes
from desktop.words.citation import claims_with_source
from desktop.words.wording import kind_name

NONE = ""
"""Stands for "without any tag" among the tags to choose from."""


class ClaimsView(FindingsView):
    """Claims by tag, article, kind and annotator; several of them are changed at once."""

    ticking = True

    def __init__(
        self, workspace: Workspace, current: Current, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, current, theme, parent)
        self._hidden: list[str] = []
        """Claims that are selected too, but that the filters hide: nothing is done with them."""
        self._shown: set[str] = set()
        self._bulk_bar = BulkBar(theme)
        self.build()
        self._acts = BulkActs(workspace, theme, self, self.chosen_claims)
        self._view.acted = self._act
        self._view.dragged = self.drag_out
        self._bulk_bar.wanted.connect(self._do)
        self._acts.told.connect(self._show_bulk)
        self._view.selectionModel().selectionChanged.connect(self._on_chosen)

    def subject(self, snapshot: Snapshot) -> Subject:
        return ClaimSubject(snapshot)

    def choosers(self) -> tuple[tuple[str, str, str], ...]:
        return (
            ("tag", self.tr("Tag"), self.tr("All tags")),
            ("article", self.tr("Article"), self.tr("All articles")),
            ("kind", self.tr("Kind"), self.tr("All kinds")),
            ("annotator", self.tr("Annotator"), self.tr("All annotators")),
        )

    def feet(self) -> Iterable[QWidget]:
        return (self._bulk_bar,)

    def groupings(self) -> tuple[tuple[str, str], ...]:
        return (("tag", self.tr("Grouped by tag")), ("article", self.tr("Grouped by article")))

    def choices(self, key: str, snapshot: Snapshot) -> Iterable[tuple[Any, str]]:
        match key:
            case "tag":
                yield from ((tag.id, tag.name) for tag in snapshot.tags_in_order())
                yield NONE, self.tr("Without tags")
            case "article":
                for article in snapshot.articles_in_order():
                    yield article.id, f"{snapshot.letter(article.id)} {article.publisher or article.title}"
            case "kind":
                yield from ((kind.value, kind_name(kind)) for kind in Kind)
            case "annotator":
                yield from ((person.id, person.name) for person in snapshot.annotators.values())

    def condition(self, chosen: Mapping[str, Any]) -> Condition:
        tag, article = chosen.get("tag"), chosen.get("article")
        kind, annotator = chosen.get("kind"), chosen.get("annotator")

        def met(claim: Claim) -> bool:
            return (
                (tag is None or tag in claim.tags or (tag == NONE and not claim.tags))
                and (article is None or claim.article == article)
                and (kind is None or claim.kind == kind)
                and (annotator is None or claim.annotator == annotator)
            )

        return met

    def words(self) -> tuple[str, str]:
        return (
            self.tr("No claims yet. Select a sentence and press 1–9 to tag it."),
            self.tr("No claim matches the filters."),
        )

    def count_words(self, count: int) -> str:
        return self.tr("%Ln claim(s)", "", count)

    def followed(self) -> str | None:
        return self._current.claim

    def select(self, row_id: str) -> None:
        claim = self._snapshot.claims.get(row_id)
        self._current.set_claim(claim.id if claim is not None else None)

    def go_to(self, row_id: str, *, preview: bool = False) -> None:
        claim = self._snapshot.claims.get(row_id)
        if claim is not None:
            self._current.go_to(
                Destination(article=claim.article, span=claim.span, claim=claim.id, preview=preview)
            )

    def delete(self, ids: list[str]) -> None:
        claims = [claim.id for row in ids if (claim := self._snapshot.claims.get(row)) is not None]
        if claims and not self._workspace.read_only:
            self._workspace.perform(edits.delete_claims, claims)

    def copied(self, ids: list[str]) -> str:
        snapshot = self._snapshot
        return claims_with_source(
            snapshot, (snapshot.claims[row_id] for row_id in ids if row_id in snapshot.claims)
        )

    # Several at once

    def drag_out(self) -> None:
        """Let the selected claims be dragged away as quotations with their sources."""
        claims = self.chosen_claims()
        if claims:
            drag_quotes(self._view, self._snapshot, claims)

    def chosen_claims(self) -> list[Claim]:
        """The claims that are selected and shown, from top to bottom."""
        snapshot = self._workspace.snapshot
        claims = snapshot.claims if snapshot is not None else {}
        return [claims[row_id] for row_id in self.selected() if row_id in claims]

    def _filter(self) -> None:
        kept = [*self.selected(), *self._hidden]
        super()._filter()
        self._reselect(kept)
        shown = set(self.selected())
        self._hidden = [row_id for row_id in kept if row_id not in shown] if len(kept) > 1 else []
        self._show_bulk()

    def _on_chosen(self) -> None:
        shown = set(self.selected())
        if not self._following and (len(shown) == 1 or not shown & self._shown):
            # Something else was selected, and not more or less of several.
            self._hidden = []
        self._shown = shown
        self._show_bulk()

    def _on_changed(self, changes: ChangeSet) -> None:
        super()._on_changed(changes)
        self._show_bulk()

    def _show_bulk(self, told: str = "") -> None:
        snapshot = self._workspace.snapshot
        if snapshot is None:
            self._bulk_bar.hide()
            return
        self._hidden = [row_id for row_id in self._hidden if row_id in snapshot.claims]
        self._bulk_bar.show_claims(
            snapshot,
            self.chosen_claims(),
            len(self._hidden),
            writable=not self._workspace.read_only,
            told=told,
        )

    def _act(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape and len(self.selected()) > 1:
            self._do("leave")
            return True
        return self._acts.press(event)

    def _do(self, what: str) -> None:
        """What a button of the bar asks for."""
        if what == "leave":
            self._hidden = []
            self._view.clearSelection()
        elif what == "copy":
            self.copy()
        elif what == "delete":
            self.delete(self.selected())
        elif what == "group":
            # The window's own command, which asks for the question.
            action = next((one for one in self.actions() if one.objectName() == "question.group"), None)
            if action is not None:
                action.trigger()
        else:
            self._acts.do(what)

    def menu_for(self, ids: list[str]) -> QMenu:
        menu = QMenu(self)
        go = add_list_action(menu, self.tr("Go to its place"), lambda: self.go_to(ids[0]), "Return")
        go.setEnabled(len(ids) == 1)
        add_list_action(menu, self.tr("Copy with source"), self.copy, "Ctrl+C")
        menu.addSeparator()
        for words, what, key in (
            (self.tr("Tag…"), "tag", "T"),
            (self.tr("Append a note…"), "note", "M"),
            (self.tr("Link with a relation…"), "link", "R"),
        ):
            entry = add_list_action(menu, words, partial(self._acts.do, what), key)
            entry.setEnabled(not self._workspace.read_only and (what != "link" or 1 < len(ids) <= LINK_MOST))
        kinds = self._acts.kind_menu(self.chosen_claims())
        menu.addMenu(kinds).setEnabled(not self._workspace.read_only)
        menu.addSeparator()
        delete = add_list_action(menu, self.tr("Delete"), lambda: self.delete(ids), "Del")
        delete.setEnabled(not self._workspace.read_only)
        return menu

    @property
    def _snapshot(self) -> Snapshot:
        snapshot = self._workspace.snapshot
        assert snapshot is not None
        return snapshot
