"""The filter of the reading view: choosing a relation, a tag or an annotator, and removing the filter."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from corpus.identities import RelationId
from desktop.derived.reading_filter import ReadingFilter, Showing
from desktop.look.plain_text import literal
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.widgets.relation_menu import RelationMenu
from desktop.window.workbench.keeper import WorkbenchKeeper


class Filtering(QObject):
    """Carries out the commands for the filter. Setting a filter shows the articles."""

    def __init__(
        self, workspace: Workspace, reading_filter: ReadingFilter, theme: Theme, keeper: WorkbenchKeeper
    ) -> None:
        super().__init__(keeper)
        self._workspace, self._filter, self._theme, self._keeper = workspace, reading_filter, theme, keeper

    def toggle_disputed(self) -> None:
        """Show only disputed claims, or all claims again."""
        if self._filter.showing is Showing.DISPUTED:
            self.show_all()
        else:
            self._show_only(Showing.DISPUTED)

    def choose_relation(self) -> QMenu | None:
        """Ask for the only relation to show."""
        snapshot = self._workspace.snapshot
        if snapshot is None:
            return None
        chosen = self._filter.value if self._filter.showing is Showing.RELATION else ""
        menu = RelationMenu(self._theme, snapshot, self._show_relation, checked=chosen, parent=self._parent)
        return self._open(menu)

    def _show_relation(self, relation: RelationId) -> None:
        self._show_only(Showing.RELATION, relation)

    def choose_tag(self) -> QMenu | None:
        """Ask for the only tag to show."""
        snapshot = self._workspace.snapshot
        if snapshot is None:
            return None
        menu = QMenu(self._parent)
        menu.setObjectName("filterTagMenu")
        for tag in snapshot.tags_in_order():
            digit = snapshot.digit_of(tag.id)
            name = literal(tag.name)
            action = menu.addAction(f"{digit}  {name}" if digit is not None else name)
            action.setData(tag.id)
            action.setCheckable(True)
            action.setChecked(self._filter.showing is Showing.TAG and self._filter.value == tag.id)
            action.triggered.connect(lambda _=False, tag=tag.id: self._show_only(Showing.TAG, tag))
        if menu.isEmpty():
            menu.addAction(self.tr("No tags yet")).setEnabled(False)
        menu.setActiveAction(menu.actions()[0])
        return self._open(menu)

    def choose_author(self) -> QMenu | None:
        """Ask for the annotator whose claims are shown."""
        if self._workspace.snapshot is None:
            return None
        menu = QMenu(self._parent)
        menu.setObjectName("filterAuthorMenu")
        chosen = self._filter.value if self._filter.showing is Showing.AUTHOR else ""
        for person in self._filter.layers.persons():
            action = menu.addAction(literal(person.name))
            action.setData(person.id)
            action.setCheckable(True)
            action.setChecked(person.id == chosen)
            action.triggered.connect(lambda _=False, who=person.id: self._show_only(Showing.AUTHOR, who))
        if menu.isEmpty():
            menu.addAction(self.tr("Nobody yet")).setEnabled(False)
        menu.setActiveAction(menu.actions()[0])
        return self._open(menu)

    def show_all(self) -> None:
        """Remove the filter, and show tags hidden in the codebook."""
        self._filter.clear()

    def _show_only(self, showing: Showing, value: str = "") -> None:
        self._keeper.show_view("read")
        self._filter.show_only(showing, value)

    @property
    def _parent(self) -> QWidget:
        return self._keeper.present

    def _open(self, menu: QMenu) -> QMenu:
        """Open a menu over the upper part of the focused widget. The filter is unchanged until a choice is made."""
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # The click has toggled the action of the command.
        menu.aboutToHide.connect(self._filter.changed)
        focus = QApplication.focusWidget() or self._parent
        menu.popup(focus.mapToGlobal(QPoint(focus.width() // 4, focus.height() // 4)))
        return menu
