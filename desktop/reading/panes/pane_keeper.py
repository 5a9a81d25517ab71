"""Opens articles in panes, and keeps the panes up to date with the project."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from corpus.changes import ChangeSet
from corpus.identities import ArticleId
from corpus.model import Article
from corpus.script.reading import Reading
from db.errors import TextsAbsent
from desktop.project.attempt import Task
from desktop.project.workspace import Workspace
from desktop.reading.panes.pane import Pane
from desktop.reading.panes.pane_row import MOST_PANES, PaneRow

if TYPE_CHECKING:
    from desktop.project.text_supply import TextSupply


class PaneKeeper(QObject):
    """Creates, fills and closes panes."""

    created = Signal(object)
    """A new pane, before it shows anything."""
    shown = Signal(object)
    """A pane whose text is complete now."""
    closing = Signal(object)
    open_changed = Signal(list)
    """Identities of the open articles, from left to right."""

    def __init__(
        self, row: PaneRow, workspace: Workspace, new_pane: Callable[[], Pane], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.row = row
        """The panes side by side."""
        self._workspace = workspace
        self._new_pane = new_pane
        self._waiting: dict[Pane, list[Callable[[], None]]] = {}
        self._assigned: dict[Pane, ArticleId] = {}
        self._reported: list[ArticleId] = []
        self._visited: Pane | None = None
        """The pane for articles that are only visited."""
        self._readings: dict[ArticleId, Reading] = {}
        """The reading in which articles that are closed were last shown."""
        self._supply: Callable[[], TextSupply] | None = None
        row.arranged.connect(self._report_articles)

    def follow(self, supply: Callable[[], TextSupply]) -> None:
        """Fetch texts that are not on this machine when their articles are opened. ``supply`` is called when there is
        one."""
        self._supply = supply

    def articles(self) -> list[ArticleId]:
        """Identities of the open articles, from left to right."""
        return [self._assigned[pane] for pane in self.row.panes if pane in self._assigned]

    def article_of(self, pane: Pane) -> ArticleId | None:
        """The article that is open in a pane, or is being opened; its text may be on the hub."""
        return self._assigned.get(pane)

    def pane_of(self, article: ArticleId) -> Pane | None:
        """The pane in which an article is open, or is being opened."""
        return next((pane for pane in self.row.panes if self._assigned.get(pane) == article), None)

    def open(
        self,
        article: ArticleId,
        *,
        pane: int | None = None,
        new_pane: bool = False,
        index: int | None = None,
        aside: bool = False,
    ) -> Pane:
        """Show an article: where it is open already, else in a new pane if requested and there is room, else in the
        pane ``pane``, else in the active one. ``aside``: preferably in the pane of the last such visit, in a new one,
        or in the least recently used one, rather than in the active one."""
        target = self.pane_of(article)
        if target is None:
            target = self._place_aside() if aside else self._place_for(pane, new_pane, index)
            target = self._fill(target, article)
        self.row.activate(target)
        self._report_articles()
        return target

    def _place_aside(self) -> Pane:
        panes = self.row.panes
        if self._visited not in panes:
            room = self.row.has_room() and len(panes) < MOST_PANES
            least = self.row.least_recent()
            self._visited = self._place_for(None, True, None) if room or least is None else least
        return self._visited

    def _place_for(self, pane: int | None, new_pane: bool, index: int | None) -> Pane:
        panes = self.row.panes
        if panes and (not new_pane or len(panes) >= MOST_PANES):
            if pane is not None and 0 <= pane < len(panes):
                return panes[pane]
            return self.row.active or panes[-1]
        made = self._make_pane()
        active = self.row.active
        after = panes.index(active) + 1 if active is not None else len(panes)
        self.created.emit(made)
        self.row.insert(after if index is None else index, made)
        return made

    def _make_pane(self) -> Pane:
        pane = self._new_pane()
        pane.activated.connect(lambda: self.row.activate(pane))
        pane.close_requested.connect(lambda: self.close(pane))
        pane.move_requested.connect(lambda step: self.row.move_pane(pane, step))
        return pane

    def close(self, pane: Pane) -> None:
        """Close a pane."""
        self._remember_reading(pane)
        self._assigned.pop(pane, None)
        self._waiting.pop(pane, None)
        focus = QApplication.focusWidget()
        held_keyboard = focus is not None and pane.isAncestorOf(focus)
        self.closing.emit(pane)
        self.row.remove(pane)
        if held_keyboard and self.row.active is not None:
            self.row.active.setFocus()
        self._report_articles()

    def close_all(self) -> None:
        """Close every pane."""
        for pane in self.row.panes:
            self.close(pane)

    def reload(self) -> None:
        """Reload after another state of the project was opened: fetch the texts again, and close removed articles."""
        snapshot = self._workspace.snapshot
        for pane in self.row.panes:
            article = self._assigned.get(pane)
            if snapshot is None or article is None or article not in snapshot.articles:
                self.close(pane)
            else:
                self._replace_text(pane, article)

    def when_ready(self, pane: Pane, then: Callable[[], None]) -> None:
        """Call ``then`` when the text of the pane's article is complete; immediately if it is."""
        if pane.article_id == self._assigned.get(pane):
            then()
        else:
            self._waiting.setdefault(pane, []).append(then)

    def _remember_reading(self, pane: Pane) -> None:
        if pane.article_id is not None:
            self._readings[pane.article_id] = pane.view.reading

    def _fill(self, pane: Pane, article: ArticleId) -> Pane:
        """Show an article in a pane. Returns the pane in which it is."""
        self._remember_reading(pane)
        self._assigned[pane] = article
        self._waiting.pop(pane, None)
        snapshot = self._workspace.snapshot
        if self._supply is not None and snapshot is not None and not snapshot.texts.has(article):
            return self._await_text(pane, snapshot.articles[article], self._supply())
        request = self._workspace.fetch_text(article)
        request.then(lambda text: self._show(pane, article, text), owner=pane)
        request.otherwise(partial(self._on_failed, pane, article), owner=pane)
        return pane

    def _on_failed(self, pane: Pane, article: ArticleId, error: Exception) -> None:
        """Wait for a text that turned out to be only on the hub: the panes of the previous session are opened before
        the file, which records that, has been read."""
        snapshot = self._workspace.snapshot
        is_absent = snapshot is not None and not snapshot.texts.has(article)
        if not (is_absent and isinstance(error, TextsAbsent)):
            self._workspace.report(error, Task.QUERY, lambda: self._fill(pane, article))
        elif self._assigned.get(pane) == article:
            self._fill(pane, article)

    def _await_text(self, pane: Pane, article: Article, supply: TextSupply) -> Pane:
        """Fetch a text that is not on this machine. Until it arrives, the pane says so, or shows the previous version
        of the text. A pane that shows another article is replaced by a new one, since its text must not be used
        meanwhile."""
        if pane.article_id != article.id:
            if pane.article_id is not None:
                pane = self._renew(pane)
                self._assigned[pane] = article.id
            pane.show_absent(article, supply)
        supply.fetch([article.id])
        return pane

    def _renew(self, pane: Pane) -> Pane:
        """Replace a pane by an empty one. No other pane becomes active meanwhile, since the library follows the active
        one."""
        new_pane = self._make_pane()
        self.created.emit(new_pane)
        self.row.insert(self.row.panes.index(pane), new_pane)
        self.close(pane)
        return new_pane

    def _show(self, pane: Pane, article: ArticleId, text: str) -> None:
        snapshot = self._workspace.snapshot
        row = snapshot.articles.get(article) if snapshot else None
        if self._assigned.get(pane) != article or row is None:
            return
        if pane.article_id == article and pane.view.source == text:
            pane.refresh(row)
        else:
            pane.show_article(row, text, self._workspace.blocks(article))
            pane.view.set_reading(self._readings.get(article, Reading.ORIGINAL))
        self.shown.emit(pane)
        for then in self._waiting.pop(pane, []):
            then()

    def on_changed(self, changes: ChangeSet) -> None:
        """Close removed articles, and fetch texts that have a new version."""
        snapshot = self._workspace.snapshot
        gone = {row.id for row in changes.deleted if isinstance(row, Article)}
        for pane in self.row.panes:
            article = self._assigned.get(pane)
            row = snapshot.articles.get(article) if snapshot is not None and article is not None else None
            if article in gone:
                self.close(pane)
            elif row is not None and row.sha256 in changes.arrived:
                show = self._replace_text if pane.article_id == row.id else self._fill
                show(pane, row.id)
        for change in changes.updated:
            before, after = change.before, change.after
            if isinstance(before, Article) and isinstance(after, Article):
                shown = self.pane_of(after.id)
                if shown is not None and before.text != after.text:
                    self._replace_text(shown, after.id)

    def _replace_text(self, pane: Pane, article: ArticleId) -> None:
        """Show the corrected version in the same reading and at the same place; nothing moves if the text is the
        same."""
        view = pane.view
        place, reading, before = view.place(), view.reading, view.source
        self._fill(pane, article)

        def settle() -> None:
            if view.source != before:
                view.go_to_place(*place)
                view.set_reading(reading)

        self.when_ready(pane, settle)

    def _report_articles(self) -> None:
        articles = self.articles()
        if articles != self._reported:
            self._reported = articles
            self.open_changed.emit(articles)
