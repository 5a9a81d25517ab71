"""A findings table in which many rows can be changed at once. Its rows have claims, which get tags, kinds and so on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from corpus.changes import ChangeSet
from corpus.model import Claim
from corpus.same_words import of_same_words
from desktop.current import Current
from desktop.findings.bulk.bulk_acts import BulkActs
from desktop.findings.bulk.bulk_bar import LINK_MOST, BulkBar
from desktop.findings.bulk.own_tags import own_tags
from desktop.findings.tables.view import FindingsView
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.widgets.list_actions import add_list_action

WINDOW_ACTS = {"group": "question.group", "export": "claims.export"}
"""Actions of the bar that are commands of the window, which asks for more input."""


class BulkView(FindingsView):
    """The ticks are the selection, so that keys, bar and menu act on the same rows."""

    ticking = True

    def __init__(
        self, workspace: Workspace, current: Current, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, current, theme, parent)
        self._hidden: list[str] = []
        """Selected rows that the filters hide; actions ignore them."""
        self._shown: set[str] = set()
        self._bulk_bar = BulkBar(theme)
        self._acts = BulkActs(workspace, theme, self, self.chosen_claims, self.own_acts())

    def build(self) -> None:
        super().build()
        self._view.acted = self._act
        self._bulk_bar.wanted.connect(self._do)
        self._acts.message.connect(self._show_bulk)
        self._view.selectionModel().selectionChanged.connect(self._on_chosen)

    def feet(self) -> Iterable[QWidget]:
        return (self._bulk_bar,)

    # To be implemented by a table

    def claims_of(self, ids: list[str]) -> list[Claim]:
        """The claims of some rows, each once, from top to bottom."""
        raise NotImplementedError

    def own_acts(self) -> Mapping[str, Callable[[], object]]:
        """Actions of the bar with another meaning in this table."""
        return {}

    def linkable(self, claims: list[Claim]) -> bool:
        """Whether R acts on the selected rows."""
        return 1 < len(claims) <= LINK_MOST

    # Several rows

    def chosen_claims(self) -> list[Claim]:
        """The claims of the selected visible rows, from top to bottom."""
        return self.claims_of(self.selected()) if self._workspace.snapshot is not None else []

    def _filter(self) -> None:
        selected = [*self.selected(), *self._hidden]
        super()._filter()
        self._reselect(selected)
        visible = set(self.selected())
        self._hidden = [row_id for row_id in selected if row_id not in visible] if len(selected) > 1 else []
        self._show_bulk()

    def _on_opened(self) -> None:
        self._hidden = []
        super()._on_opened()

    def _on_chosen(self) -> None:
        selected = set(self.selected())
        if not self._following and (len(selected) == 1 or not selected & self._shown):
            # The selection was replaced, rather than extended or reduced.
            self._hidden = []
        self._shown = selected
        self._show_bulk()

    def _on_changed(self, changes: ChangeSet) -> None:
        super()._on_changed(changes)
        gone = {row.id for row in changes.deleted}
        self._hidden = [row_id for row_id in self._hidden if row_id not in gone]
        self._show_bulk()

    def _show_bulk(self, message: str = "") -> None:
        snapshot = self._workspace.snapshot
        rows = len(self.selected()) if snapshot is not None else 0
        if snapshot is None or rows < 2:
            self._bulk_bar.hide()
            return
        claims = self.chosen_claims()
        self._bulk_bar.show_rows(
            snapshot,
            claims,
            own_tags(snapshot, self._workspace.me, claims),
            rows=rows,
            hidden=len(self._hidden),
            writable=not self._workspace.read_only,
            message=message,
            linkable=self.linkable(claims),
        )

    def _act(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape and len(self.selected()) > 1:
            self._do("leave")
            return True
        return self._acts.press(event)

    def _do(self, what: str) -> None:
        """Carry out the action of a button of the bar."""
        if what == "leave":
            self._hidden = []
            self._view.clearSelection()
        elif what == "copy":
            self.copy()
        elif what == "delete":
            self.delete(self.selected())
        elif what in WINDOW_ACTS:
            name = WINDOW_ACTS[what]
            action = next((action for action in self.actions() if action.objectName() == name), None)
            if action is not None:
                action.trigger()
        else:
            self._acts.do(what)

    def add_acts(self, menu: QMenu, ids: list[str]) -> None:
        """Add the actions on the claims of some rows to their menu, the less usual ones in a submenu."""
        claims, writable = self.claims_of(ids), not self._workspace.read_only
        for words, action, key in (
            (self.tr("Tag…"), "tag", "T"),
            (self.tr("Append a note…"), "note", "M"),
            (self.relation_words(), "link", "R"),
        ):
            entry = add_list_action(menu, words, partial(self._acts.do, action), key)
            can = self.linkable(claims) if action == "link" else bool(claims)
            entry.setEnabled(writable and can)
        more = menu.addMenu(self.tr("More"))
        more.addMenu(self._acts.kind_menu(claims)).setEnabled(writable and bool(claims))
        adopt = more.addAction(self.tr("Code as mine"), partial(self._acts.do, "adopt"))
        adopt.setEnabled(writable and bool(claims))
        if len(claims) > 1 and of_same_words(claims):
            join = more.addAction(self.tr("Join"), partial(self._acts.do, "join"))
            join.setEnabled(writable)
        export = more.addAction(self.tr("Export…"), partial(self._do, "export"))
        export.setEnabled(bool(claims))

    def relation_words(self) -> str:
        """The text of the action of R in this table."""
        return self.tr("Link with a relation…")
