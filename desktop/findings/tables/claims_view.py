"""All claims of the project in one table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from operator import eq, not_
from typing import Any

from PySide6.QtWidgets import QMenu, QWidget

from corpus.changes import ChangeSet
from corpus.memos import Filters
from corpus.model import Article, Claim, Kind, Link
from corpus.snapshot import Snapshot
from db import edits
from desktop.current import Current, Destination
from desktop.derived.reading_filter import ReadingFilter
from desktop.findings.tables.all_rows import Condition
from desktop.findings.tables.bulk_view import BulkView
from desktop.findings.tables.kept_place import kept_place
from desktop.findings.tables.subjects import ClaimSubject, Subject
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.widgets.list_actions import add_list_action
from desktop.widgets.quote_dragging import drag_quotes
from desktop.words.citation import claims_with_source
from desktop.words.wording import date_text, kind_name

NONE = ""
"""Stands for "without any tag" among the choices of tags."""
DISPUTED, UNGROUPED, NOTED, ORPHANED = "disputed", "ungrouped", "noted", "orphaned"
"""The choices among states of claims."""
LISTED = "listed"
"""Stands for the claims passed to :meth:`ClaimsView.show_only`, among the choices of tags."""


class ClaimsView(BulkView):
    """Claims by tag, article, kind and annotator; several can be changed at once."""

    saved_as = "claims"

    def __init__(
        self, workspace: Workspace, current: Current, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, current, theme, parent)
        self._reading: ReadingFilter | None = None
        self._listed: tuple[str, frozenset[str]] = ("", frozenset())
        """Claims requested by identity, and their description."""
        self.build()
        self._view.space_ticks = True
        self._view.dragged = self.drag_out

    def follow(self, reading: ReadingFilter) -> None:
        """Use this filter to determine which claims are disputed."""
        self._reading = reading
        reading.disputes_changed.connect(self._on_disputes)

    def _on_disputes(self) -> None:
        if self.isVisible() and self.chosen().get("state") == DISPUTED:
            with kept_place(self._view, self._table):
                self._filter()

    def _on_changed(self, changes: ChangeSet) -> None:
        super()._on_changed(changes)
        if changes.touches(Link):
            self._on_disputes()

    def subject(self, snapshot: Snapshot) -> Subject:
        return ClaimSubject(snapshot)

    def choosers(self) -> tuple[tuple[str, str, str], ...]:
        return (
            ("tag", self.tr("Tag"), self.tr("All tags")),
            ("article", self.tr("Article"), self.tr("All articles")),
            ("kind", self.tr("Kind"), self.tr("All kinds")),
            ("annotator", self.tr("Annotator"), self.tr("All annotators")),
            ("month", self.tr("Published"), self.tr("All dates")),
            ("state", self.tr("State"), self.tr("All states")),
        )

    def groupings(self) -> tuple[tuple[str, str], ...]:
        return (("tag", self.tr("Grouped by tag")), ("article", self.tr("Grouped by article")))

    def choices(self, key: str, snapshot: Snapshot) -> Iterable[tuple[Any, str]]:
        match key:
            case "tag":
                yield from ((tag.id, tag.name) for tag in snapshot.tags_in_order())
                yield NONE, self.tr("Without tags")
                if self._listed[0]:
                    yield LISTED, self._listed[0]
            case "article":
                for article in snapshot.articles_in_order():
                    yield article.id, snapshot.lettered_name(article.id)
            case "kind":
                yield from ((kind.value, kind_name(kind)) for kind in Kind)
            case "annotator":
                yield from ((person.id, person.name) for person in snapshot.annotators.values())
            case "month":
                months = {month_of(article) for article in snapshot.articles.values()}
                yield from ((month, date_text(month)) for month in sorted(filter(None, months), reverse=True))
                if "" in months:
                    yield NONE, self.tr("Without date")
            case "state":
                yield DISPUTED, self.tr("Disputed")
                yield UNGROUPED, self.tr("In no question")
                yield NOTED, self.tr("With a note")
                yield ORPHANED, self.tr("Orphaned")

    def conditions(self, chosen: Mapping[str, Any]) -> Sequence[Condition]:
        return [self._condition(key, value) for key, value in chosen.items()]

    def _condition(self, key: str, value: Any) -> Condition:
        if key == "tag":
            return self._tagged(value)
        if key == "month":
            articles = self._snapshot.articles.values()
            published = {article.id for article in articles if month_of(article) == value}
            return Condition(published.__contains__, "article")
        if key == "state":
            return self._in_state(value)
        return Condition(partial(eq, value), key)

    def _tagged(self, tag: str) -> Condition:
        if tag == LISTED:
            _, listed = self._listed
            return Condition(listed.__contains__, "id")
        if tag == NONE:
            return Condition(not_, "tags")
        return Condition(lambda tags: tag in tags, "tags")

    def _in_state(self, state: str) -> Condition:
        disputed: frozenset[str] = frozenset()
        if state == DISPUTED and self._reading is not None:
            disputed = self._reading.disputed()
        states = {
            DISPUTED: Condition(disputed.__contains__, "id"),
            UNGROUPED: Condition(lambda question: question is None, "question"),
            NOTED: Condition(bool, "note"),
            ORPHANED: Condition(bool, "orphaned"),
        }
        return states[state]

    def show_only(self, words: str, claims: Iterable[str]) -> None:
        """Show only these claims; ``words`` describe them among the choices of tags, until others are requested."""
        self._listed = words, frozenset(claims)
        self._fill_choosers()
        self.set_filter("tag", LISTED)

    def filters(self) -> Filters:
        # Claims that were requested by identity are no filter that would find others later.
        return () if self.chosen().get("tag") == LISTED else super().filters()

    def _on_opened(self) -> None:
        self._listed = "", frozenset()
        super()._on_opened()

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

    def claims_of(self, ids: list[str]) -> list[Claim]:
        claims = self._snapshot.claims
        return [claims[row_id] for row_id in ids if row_id in claims]

    def drag_out(self) -> None:
        """Start dragging the selected claims as quotations with their sources."""
        claims = self.chosen_claims()
        if claims:
            drag_quotes(self._view, self._snapshot, claims)

    def menu_for(self, ids: list[str]) -> QMenu:
        menu = QMenu(self)
        go = add_list_action(menu, self.tr("Go to its place"), lambda: self.go_to(ids[0]), "Return")
        go.setEnabled(len(ids) == 1)
        add_list_action(menu, self.tr("Copy with source"), self.copy, "Ctrl+C")
        menu.addSeparator()
        self.add_acts(menu, ids)
        menu.addSeparator()
        delete = add_list_action(menu, self.tr("Delete"), lambda: self.delete(ids), "Del")
        delete.setEnabled(not self._workspace.read_only)
        return menu

    @property
    def _snapshot(self) -> Snapshot:
        snapshot = self._workspace.snapshot
        assert snapshot is not None
        return snapshot


def month_of(article: Article | None) -> str:
    """Year and month of publication; empty without a date, and for None."""
    published = article.published if article is not None else None
    return (published or "")[: len("2026-09")]
