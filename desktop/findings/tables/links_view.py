"""All links of the project in one table."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from operator import eq
from typing import Any

from PySide6.QtWidgets import QMenu, QWidget

from corpus.identities import LinkId, RelationId
from corpus.model import Claim, Link
from corpus.snapshot import Snapshot
from db import edits
from desktop.commands.actions import Actions
from desktop.current import Current, Destination
from desktop.findings.tables.all_rows import Condition
from desktop.findings.tables.bulk_view import BulkView
from desktop.findings.tables.subjects import LinkSubject, Subject
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.widgets.list_actions import add_list_action
from desktop.widgets.relation_menu import RelationMenu
from desktop.words.citation import claims_with_source
from desktop.words.wording import relation_name


class LinksView(BulkView):
    """Links by relation and article. Actions on claims apply to both ends."""

    icon = "link"
    saved_as = "links"

    def __init__(
        self,
        workspace: Workspace,
        current: Current,
        theme: Theme,
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, current, theme, parent)
        self._actions = actions
        self.build()

    def subject(self, snapshot: Snapshot) -> Subject:
        return LinkSubject(snapshot)

    def choosers(self) -> tuple[tuple[str, str, str], ...]:
        return (
            ("relation", self.tr("Relation"), self.tr("All relations")),
            ("article", self.tr("Article"), self.tr("All articles")),
        )

    def groupings(self) -> tuple[tuple[str, str], ...]:
        return (("relation", self.tr("Grouped by relation")), ("article", self.tr("Grouped by article")))

    def choices(self, key: str, snapshot: Snapshot) -> Iterable[tuple[Any, str]]:
        if key == "relation":
            yield from ((relation.id, relation_name(relation)) for relation in snapshot.relations_in_order())
            return
        for article in snapshot.articles_in_order():
            yield article.id, snapshot.lettered_name(article.id)

    def conditions(self, chosen: Mapping[str, Any]) -> Sequence[Condition]:
        return [self._condition(key, value) for key, value in chosen.items()]

    def _condition(self, key: str, value: Any) -> Condition:
        claims = self._snapshot.claims

        def touches(link: Link) -> bool:
            ends = (claims.get(link.source), claims.get(link.target))
            return any(end is not None and end.article == value for end in ends)

        return Condition(touches) if key == "article" else Condition(partial(eq, value), key)

    def words(self) -> tuple[str, str]:
        return (
            self.tr("No links yet. Select a claim, press {key}, and choose one in another pane.").format(
                key=self._actions.command("link.mode").called
            ),
            self.tr("No link matches the filters."),
        )

    def count_words(self, count: int) -> str:
        return self.tr("%Ln link(s)", "", count)

    def followed(self) -> str | None:
        """The selected link, else the first one of the selected claim."""
        snapshot, claim = self._workspace.snapshot, self._current.claim
        if self._current.link is not None or claim is None or snapshot is None:
            return self._current.link
        return next((link.id for link in snapshot.links_of(claim)), None)

    def select(self, row_id: str) -> None:
        link = self._snapshot.links.get(row_id)
        if link is not None:
            self._current.set_claim(link.source)
            self._current.set_link(link.id)

    def go_to(self, row_id: str, *, preview: bool = False) -> None:
        link = self._snapshot.links.get(row_id)
        source = self._snapshot.claims.get(link.source) if link is not None else None
        if link is not None and source is not None:
            place = Destination(
                article=source.article, span=source.span, claim=source.id, link=link.id, preview=preview
            )
            self._current.go_to(place)

    def delete(self, ids: list[str]) -> None:
        links = self._links(ids)
        if links and not self._workspace.read_only:
            self._workspace.perform(edits.delete_links, links)

    def claims_of(self, ids: list[str]) -> list[Claim]:
        claims = self._snapshot.claims
        links = (self._snapshot.links.get(row) for row in ids)
        ends = dict.fromkeys(end for link in links if link is not None for end in (link.source, link.target))
        return [claims[end] for end in ends if end in claims]

    def own_acts(self) -> Mapping[str, Callable[[], object]]:
        return {"link": self._ask_relation, "note": self._ask_note}

    def linkable(self, claims: list[Claim]) -> bool:
        return bool(claims)

    def relation_words(self) -> str:
        return self.tr("Change relation…")

    def _ask_relation(self) -> bool:
        ids = self.selected()
        if ids:
            self._acts.ask_relation(lambda relation: self._set_relation(ids, relation))
        return bool(ids)

    def _ask_note(self) -> bool:
        links = self._links(self.selected())
        if links:
            self._acts.ask_note(
                lambda words: self._workspace.perform(edits.append_to_link_notes, links, words)
            )
        return bool(links)

    def _links(self, ids: list[str]) -> list[LinkId]:
        rows = (self._snapshot.links.get(row) for row in ids)
        return [link.id for link in rows if link is not None]

    def _set_relation(self, ids: list[str], relation: RelationId) -> None:
        self._workspace.perform(edits.set_link_relation, self._links(ids), relation)

    def _reverse(self, ids: list[str]) -> None:
        for link in self._links(ids):
            self._workspace.perform(edits.reverse_link, link)

    def copied(self, ids: list[str]) -> str:
        snapshot = self._snapshot
        blocks = []
        for link in (snapshot.links[row_id] for row_id in ids if row_id in snapshot.links):
            relation = snapshot.relations.get(link.relation)
            ends = [snapshot.claims[end] for end in (link.source, link.target) if end in snapshot.claims]
            quotes = claims_with_source(snapshot, ends)
            blocks.append(f"{relation_name(relation if relation is not None else link.relation)}\n{quotes}")
        return "\n\n".join(blocks)

    def menu_for(self, ids: list[str]) -> QMenu:
        menu = QMenu(self)
        writable = not self._workspace.read_only
        go = add_list_action(menu, self.tr("Go to its place"), lambda: self.go_to(ids[0]), "Return")
        go.setEnabled(len(ids) == 1)
        add_list_action(menu, self.tr("Copy with source"), self.copy, "Ctrl+C")
        menu.addSeparator()
        relations = RelationMenu(
            self._theme,
            self._snapshot,
            lambda relation: self._set_relation(ids, relation),
            title=self.tr("Change relation"),
            parent=menu,
        )
        relations.menuAction().setEnabled(writable)
        menu.addMenu(relations)
        self.add_acts(menu, ids)
        reverse = menu.addAction(self.tr("Reverse"), lambda: self._reverse(ids))
        reverse.setEnabled(writable and len(ids) == 1 and self._directed(ids[0]))
        menu.addSeparator()
        delete = add_list_action(menu, self.tr("Delete"), lambda: self.delete(ids), "Del")
        delete.setEnabled(writable)
        return menu

    def _directed(self, row_id: str) -> bool:
        link = self._snapshot.links.get(row_id)
        relation = self._snapshot.relations.get(link.relation) if link is not None else None
        return relation is not None and relation.directed

    @property
    def _snapshot(self) -> Snapshot:
        snapshot = self._workspace.snapshot
        assert snapshot is not None
        return snapshot
