"""Which articles in the library have no text on this machine, and the actions that keep, fetch and release texts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QMenu

from corpus.changes import ChangeSet
from corpus.identities import ArticleId
from corpus.model import Article
from desktop.library.model import ArticleList
from desktop.project.text_supply import TextSupply
from desktop.project.workspace import Workspace

translate = QCoreApplication.translate


class TextMarks(QObject):
    """Keeps the marks of a list of articles up to date."""

    def __init__(
        self, supply: TextSupply, workspace: Workspace, articles: ArticleList, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._supply, self._workspace, self._articles = supply, workspace, articles
        supply.changed.connect(self._show)
        workspace.opened.connect(self._show)
        workspace.changed.connect(self._on_changed)
        self._show()

    def add_to(self, menu: QMenu, articles: Sequence[ArticleId]) -> None:
        """Append a submenu of the actions on the texts of articles, if the project is on a hub."""
        supply, snapshot = self._supply, self._workspace.snapshot
        if not supply.is_shared or snapshot is None:
            return
        rows = [snapshot.articles[article] for article in articles if article in snapshot.articles]
        ids = [row.id for row in rows]
        menu = menu.addMenu(translate("LibraryPanel", "Text on this machine"))
        if not supply.keeps_everything:
            self._add_keep(
                menu,
                all(map(supply.is_kept, rows)),
                lambda on: supply.keep(ids, on=on),
                # A text that is kept with its folder can only be released with the folder.
                enabled=not any(row.folder and supply.is_folder_kept(row.folder) for row in rows),
            )
        present = [article for article in ids if supply.is_here(article)]
        if present:
            singular, plural = (
                translate("LibraryPanel", "Release text"),
                translate("LibraryPanel", "Release texts"),
            )
            # The text of an open article is needed.
            closed = [article for article in present if not self._articles.is_open(article)]
            words = plural if len(closed or present) > 1 else singular
            release = menu.addAction(words, lambda: supply.release(closed))
            release.setEnabled(bool(closed) and not supply.keeps_everything)
        if absent := [article for article in ids if article not in present]:
            singular, plural = (
                translate("LibraryPanel", "Fetch text"),
                translate("LibraryPanel", "Fetch texts"),
            )
            menu.addAction(plural if len(absent) > 1 else singular, lambda: supply.fetch(absent))

    def add_to_folder(self, menu: QMenu, folder: str) -> None:
        """Append the actions of a folder."""
        supply = self._supply
        if not supply.is_shared or supply.keeps_everything:
            return
        self._add_keep(menu, supply.is_folder_kept(folder), lambda on: supply.keep_folder(folder, on=on))
        snapshot = self._workspace.snapshot
        inside = [
            row.id
            for row in (snapshot.articles.values() if snapshot is not None else ())
            if (row.folder == folder or row.folder.startswith(f"{folder}/"))
            and not self._articles.is_open(row.id)
        ]

        def release() -> None:
            supply.keep_folder(folder, on=False)
            supply.release(inside)

        menu.addAction(translate("LibraryPanel", "Release texts"), release)
        menu.addSeparator()

    def _add_keep(
        self, menu: QMenu, kept: bool, act: Callable[[bool], object], *, enabled: bool = True
    ) -> None:
        action = menu.addAction(translate("LibraryPanel", "Keep offline"))
        action.setCheckable(True)
        action.setChecked(kept)
        action.setEnabled(enabled)
        action.toggled.connect(act)

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches(Article):
            self._show()

    def _show(self) -> None:
        snapshot = self._workspace.snapshot
        rows = snapshot.articles.values() if snapshot is not None else ()
        absent: dict[str, str] = {
            row.id: self._supply.state_of(row) for row in rows if not self._supply.is_here(row.id)
        }
        partial = self._supply.is_shared and not self._supply.keeps_everything
        kept = frozenset(str(row.id) for row in rows if partial and self._supply.is_kept(row))
        self._articles.set_texts(absent, kept)
