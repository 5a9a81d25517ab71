"""What can be done with the selected articles of the library, from its menu and its keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from corpus.citing import reference
from corpus.identities import ArticleId
from db import edits
from db.effects import effect_of_removing
from desktop.commands.actions import Actions
from desktop.current import Current, Destination
from desktop.library.arranging import sort_menu
from desktop.library.article_marks import add_read_action
from desktop.library.folders import folder_menu
from desktop.library.text_marks import TextMarks
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.widgets.confirming import confirm
from desktop.widgets.list_actions import add_list_action


class ArticleActs(QObject):
    """Each act on several articles is one operation. Dialogs are requested with signals."""

    properties_requested = Signal(str)
    new_version_requested = Signal(str)
    versions_requested = Signal(str)
    memo_requested = Signal(str)

    def __init__(
        self, workspace: Workspace, current: Current, settings: Settings, actions: Actions, panel: QWidget
    ) -> None:
        super().__init__(panel)
        self._workspace, self._current = workspace, current
        self._settings, self._actions, self._panel = settings, actions, panel
        self.texts: TextMarks | None = None
        """The actions of a project on a hub."""

    def menu_for(self, articles: Sequence[ArticleId]) -> QMenu:
        """The menu of some articles, with nine entries at most, or of the empty part of the list."""
        menu = QMenu(self._panel)
        if not articles:
            self._actions.add_to(menu, "article.import", "article.paste")
            menu.addMenu(sort_menu(self._settings, menu))
            return menu
        if len(articles) == 1:
            self._add_opening(menu, articles[0])
        add_list_action(menu, self.tr("Copy reference"), lambda: self.copy(articles), "Ctrl+C")
        add_read_action(menu, self._workspace, articles)
        menu.addMenu(folder_menu(self._workspace, articles, menu))
        if self.texts is not None:
            self.texts.add_to(menu, articles)
        if len(articles) == 1:
            self._add_versions(menu, articles[0])
        menu.addSeparator()
        remove = add_list_action(menu, self.tr("Remove…"), lambda: self.remove(articles), "Del")
        remove.setEnabled(not self._workspace.read_only)
        return menu

    def _add_opening(self, menu: QMenu, article: ArticleId) -> None:
        def go(new_pane: bool) -> Callable[[], None]:
            return lambda: self._current.go_to(Destination(article=article, new_pane=new_pane))

        opening = menu.addMenu(self.tr("Open in"))
        add_list_action(opening, self.tr("The active pane"), go(False), "Return")
        add_list_action(opening, self.tr("A new pane"), go(True), "Ctrl+Return")
        menu.addAction(self.tr("Properties…"), lambda: self.properties_requested.emit(article))
        menu.addAction(self.tr("Memo…"), lambda: self.memo_requested.emit(article))

    def _add_versions(self, menu: QMenu, article: ArticleId) -> None:
        versions = menu.addMenu(self.tr("Versions"))
        new = versions.addAction(self.tr("New version…"), lambda: self.new_version_requested.emit(article))
        new.setEnabled(not self._workspace.read_only)
        versions.addAction(self.tr("Compare versions"), lambda: self.versions_requested.emit(article))

    def copy(self, articles: Sequence[ArticleId]) -> None:
        """Copy the references of articles by GB/T 7714, one per line. Without articles, the clipboard is left alone."""
        snapshot = self._workspace.snapshot
        if snapshot is not None and articles:
            rows = (snapshot.articles[article] for article in articles if article in snapshot.articles)
            QApplication.clipboard().setText("\n".join(map(reference, rows)))

    def remove(self, articles: Sequence[ArticleId]) -> None:
        """Remove articles with their claims and links. If there are claims, the user is asked first; articles without
        claims are removed at once, since that can be undone."""
        snapshot = self._workspace.snapshot
        existing = [article for article in articles if snapshot is not None and article in snapshot.articles]
        if snapshot is None or not existing or self._workspace.read_only:
            return
        effect = effect_of_removing(snapshot, existing)
        if not effect.claims:
            self._workspace.perform(edits.remove_articles, existing)
            return
        question = self.tr("Remove %Ln article(s)?", "", len(existing))
        if len(existing) == 1:
            question = self.tr("Remove “{title}”?").format(title=snapshot.articles[existing[0]].title)
        claims = self.tr("%Ln claim(s)", "", effect.claims)
        links = self.tr("%Ln link(s)", "", effect.links)
        words = self.tr("{claims} and {links} are removed too. Undo restores all of it.")
        confirm(
            self._panel,
            question=question,
            consequence=words.format(claims=claims, links=links),
            verb=self.tr("Remove"),
            act=lambda: self._workspace.perform(edits.remove_articles, existing),
        )
