"""The library: the project's articles, to find, open, sort, describe and remove."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QMenu, QWidget

from corpus.changes import ChangeOrigin, ChangeSet
from corpus.identities import ArticleId
from corpus.model import Article
from desktop.commands.actions import Actions
from desktop.current import Current, Destination
from desktop.derived.comparison.near_copies import NearCopies
from desktop.derived.people.active_users import ActiveUsers
from desktop.derived.people.remote_work import RemoteWork
from desktop.library.arranging import check_choice, sort_menu
from desktop.library.article_acts import ArticleActs
from desktop.library.article_marks import ArticleMarks, mark_words
from desktop.library.delegate import ArticleDelegate
from desktop.library.filters import LibraryFilters
from desktop.library.folders import move, rename_folder
from desktop.library.model import ArticleList, LibraryEntry
from desktop.library.team_marks import TeamMarks
from desktop.library.text_marks import TextMarks
from desktop.library.view import ArticleListView
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.project.text_supply import TextSupply
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.widgets.filter_field import FilterField
from desktop.widgets.layouts import flush_column
from desktop.widgets.menus import open_menu
from desktop.widgets.panels import EmptyNote, IconButton, PanelHeading, Surface
from desktop.widgets.saved_filters import SavedFilters


class LibraryPanel(Surface):
    """The panel that lists the articles. It requests dialogs with signals."""

    properties_requested = Signal(str)
    new_version_requested = Signal(str)
    versions_requested = Signal(str)
    memo_requested = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        current: Current,
        theme: Theme,
        settings: Settings,
        actions: Actions,
        near_copies: NearCopies,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent=parent)
        self.setObjectName("library")
        self._workspace, self._current = workspace, current
        self._settings, self._actions = settings, actions
        self._model = ArticleList(self._describe)
        self.acts = ArticleActs(workspace, current, settings, actions, self)
        self._texts: TextMarks | None = None
        self._build()
        self._connect()
        self._on_opened()
        self._marks = ArticleMarks(workspace, near_copies, self._model, self)

    # Building

    def _build(self) -> None:
        self._heading = PanelHeading(self._theme, self.tr("Articles"))
        self._filter_button = IconButton(self._theme, "filter", self.tr("Filter and sort articles"))
        self._filter_button.setObjectName("filterArticles")
        self._filter_button.setCheckable(True)
        self._add_button = IconButton(self._theme, "add", self.tr("Add articles"), key=self._import_key)
        self._add_button.setObjectName("addArticles")
        self._add_button.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        self._add_button.setMenu(self._add_menu())
        self._heading.add_button(self._filter_button)
        self._heading.add_button(self._add_button)
        self._filter = FilterField(self._theme, self.tr("Title or publisher"))
        filters = LibraryFilters(self._filter, lambda: self._filter_button.setChecked(True))
        self.saved = SavedFilters(self._workspace, self._theme, "articles", filters)
        self._sort_button = IconButton(self._theme, "arrow_sort", self.tr("Sort articles"))
        self._sort_button.setObjectName("sortArticles")
        self._sort_button.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        self._sort_button.setMenu(sort_menu(self._settings, self._sort_button))
        self._list = ArticleListView(self._model, ArticleDelegate(self._theme, self))
        self._list.setAccessibleName(self.tr("Articles"))
        self._empty = EmptyNote(self._theme)
        self._lay_out()

    def _lay_out(self) -> None:
        self._filter_row = QWidget()
        row = QGridLayout(self._filter_row)
        row.setContentsMargins(Space.L, 0, Space.S, Space.S)
        row.setSpacing(Space.XS)
        row.addWidget(self._filter, 0, 0)
        row.addWidget(self._sort_button, 0, 1)
        row.addWidget(self.saved, 1, 0, Qt.AlignmentFlag.AlignLeft)
        self._filter_row.hide()
        column = flush_column(self)
        for widget in (self._heading, self._filter_row, self._list, self._empty):
            column.addWidget(widget)
        column.setStretchFactor(self._list, 1)
        column.setStretchFactor(self._empty, 1)
        self.setFocusProxy(self._list)
        QWidget.setTabOrder(self._filter_button, self._add_button)
        QWidget.setTabOrder(self._add_button, self._filter)
        QWidget.setTabOrder(self._filter, self._list)

    def _add_menu(self) -> QMenu:
        menu = QMenu(self)
        self._actions.add_to(menu, "article.import", "article.paste")
        return menu

    @property
    def _import_key(self) -> str:
        return self._actions.command("article.import").called

    def _connect(self) -> None:
        self._workspace.opened.connect(self._on_opened)
        self._workspace.closed.connect(self._on_opened)
        self._workspace.changed.connect(self._on_changed)
        self._workspace.state_changed.connect(self._on_state_changed)
        self._current.article_changed.connect(self._select)
        self._settings.changed.connect(self._on_setting_changed)
        self._filter_button.toggled.connect(self._on_filter_toggled)
        self._filter.textChanged.connect(self._on_query_changed)
        self._filter.left.connect(self._on_filter_left)
        self._list.opened.connect(self._open)
        self._list.previewed.connect(self._preview)
        self._list.removal_requested.connect(self.acts.remove)
        self._list.copied.connect(self.acts.copy)
        for name in ("properties_requested", "new_version_requested", "versions_requested", "memo_requested"):
            getattr(self.acts, name).connect(getattr(self, name))
        self._list.typed.connect(self._on_typed)
        self._list.menu_requested.connect(self._show_menu)
        self._list.group_toggled.connect(self._toggle_group)
        self._model.moved.connect(lambda articles, folder: move(self._workspace, articles, folder))
        self._theme.changed.connect(self._list.doItemsLayout)

    # Interface to the window

    def set_open(self, articles: Sequence[str]) -> None:
        """Set the articles that are open in panes, in their order."""
        self._model.set_open(articles)

    def set_progress(self, progress: Mapping[str, float]) -> None:
        """Set the share of articles that was read, from 0 to 1."""
        self._model.set_progress(progress)

    def follow_team(self, users: ActiveUsers, arrivals: RemoteWork) -> None:
        """Show which other users are in which article, and where there is recent work of others."""
        self._team = TeamMarks(users, arrivals, self._model, self)

    def follow_texts(self, supply: TextSupply) -> None:
        """Show which texts are not on this machine, and offer to keep, fetch and release them."""
        self._texts = self.acts.texts = TextMarks(supply, self._workspace, self._model, self)

    def state(self) -> dict[str, Any]:
        """The state with which a rebuilt panel is restored; see :meth:`restore`."""
        return {"query": self._filter.text(), "filtering": self._filter_button.isChecked()}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Restore the :meth:`state` of a previous panel."""
        self._filter_button.setChecked(bool(state.get("filtering")))
        self._filter.setText(str(state.get("query", "")))

    # Signals of the workspace

    def _on_opened(self) -> None:
        self._model.set_sort(self._settings.value("library_sort"))
        self._model.set_groups(self._settings.value("library_group"), self._settings.folded_groups())
        self._model.set_snapshot(self._workspace.snapshot)
        self._filter.clear()
        self._after_refresh()
        self._on_state_changed()

    def _on_state_changed(self) -> None:
        # Whether a project is read-only is known only after its file was read.
        self._add_button.set_writable(not self._workspace.read_only)

    def _on_changed(self, changes: ChangeSet) -> None:
        if self._model.concerns(changes):
            self._refresh()
        added = [row.id for row in changes.created if isinstance(row, Article)]
        if added and changes.origin is ChangeOrigin.LOCAL:
            self._reveal(added)

    def _reveal(self, articles: Sequence[ArticleId]) -> None:
        """Show the articles that were just added, the first of them on top if they do not all fit."""
        rows = [index for index in map(self._model.index_of, articles) if index.isValid()]
        if rows:
            self._list.scrollTo(max(rows, key=QModelIndex.row))
            self._list.scrollTo(min(rows, key=QModelIndex.row))

    def _refresh(self) -> None:
        selected = self._selected()
        scrolled = self._list.verticalScrollBar().value()
        self._model.refresh()
        self._after_refresh()
        self._select(selected or self._current.article)
        self._list.verticalScrollBar().setValue(scrolled)

    def _after_refresh(self) -> None:
        snapshot = self._workspace.snapshot
        total = len(snapshot.articles) if snapshot is not None else 0
        self._heading.set_count(total)
        empty = self._model.rowCount() == 0
        self._list.setVisible(not empty)
        self._empty.setVisible(empty)
        if total:
            self._empty.setText(self.tr("No article matches the filter."))
        else:
            self._empty.setText(
                self.tr("No articles yet. Drag files in, or press {key}.").format(key=self._import_key)
            )
        self._select(self._current.article)

    def _on_setting_changed(self, key: str) -> None:
        if key == "library_sort":
            self._model.set_sort(self._settings.value(key))
        elif key in ("library_group", "library_folded"):
            self._model.set_groups(self._settings.value("library_group"), self._settings.folded_groups())
        else:
            return
        check_choice(self._sort_button.menu(), self._settings, key)
        self._select(self._current.article)

    # Filtering

    def _on_filter_toggled(self, visible: bool) -> None:
        self._filter_row.setVisible(visible)
        if visible:
            self._filter.setFocus()
        else:
            self._filter.clear()

    def _on_typed(self, text: str) -> None:
        self._filter_button.setChecked(True)
        self._filter.setText(self._filter.text() + text)
        self._filter.setFocus()

    def _on_query_changed(self, query: str) -> None:
        self._model.set_query(query)
        self.saved.refresh()
        self._after_refresh()
        if query and not self._list.currentIndex().isValid() and self._model.rowCount():
            self._list.setCurrentIndex(self._model.index(0))

    def _on_filter_left(self, done: bool) -> None:
        """The filter field was left: with its text kept (Down, Enter), or discarded (Escape)."""
        if not done:
            self._filter_button.setChecked(False)
        self._list.setFocus()

    # Actions on articles

    def _selected(self) -> ArticleId | None:
        return self._model.article_at(self._list.currentIndex())

    def _select(self, article: ArticleId | None) -> None:
        index = self._model.index_of(article)
        if index.isValid() and index != self._list.currentIndex():
            self._list.setCurrentIndex(index)

    def _open(self, index: QModelIndex, new_pane: bool) -> None:
        self._current.go_to(Destination(article=self._model.article_at(index), new_pane=new_pane))

    def _preview(self, index: QModelIndex) -> None:
        self._current.go_to(Destination(article=self._model.article_at(index), preview=True))

    def _toggle_group(self, index: QModelIndex) -> None:
        group = self._model.group_at(index)
        if group is not None:
            self._settings.fold_group(group.name, not group.folded)
            self._list.setCurrentIndex(self._model.index(index.row()))

    def _show_menu(self, index: QModelIndex, where: QPoint) -> None:
        menu = self.acts.menu_for(self._list.chosen())
        group = self._model.group_at(index)
        if group is not None and group.kind == "folder" and group.key:
            rename = partial(rename_folder, self._workspace, group.key, self)
            if self._texts is not None:
                self._texts.add_to_folder(menu, group.key)
            menu.addAction(self.tr("Rename folder…"), rename).setEnabled(not self._workspace.read_only)
        open_menu(menu, where)

    def _describe(self, entry: LibraryEntry) -> str:
        """The whole row in words, for the tooltip and for screen readers."""
        article = entry.article
        parts = [article.title, article.publisher, article.published or ""]
        if entry.letter:
            parts.append(self.tr("open as {letter}").format(letter=entry.letter))
        parts.extend(mark_words(entry))
        return "\n".join(part for part in parts if part)
