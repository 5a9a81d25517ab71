"""The section of the inspector with the links of a claim, and actions on each."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from corpus.identities import LinkId
from corpus.model import Claim
from corpus.snapshot import Snapshot
from db import edits
from desktop.commands.actions import Actions
from desktop.current import Current, Destination
from desktop.derived.figures import Figures
from desktop.findings.inspector.chips import AddChip
from desktop.findings.inspector.link_list import LinkList, LinkListView
from desktop.findings.inspector.sections import SectionHeading
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.widgets.list_actions import add_list_action
from desktop.widgets.menus import open_menu
from desktop.widgets.relation_menu import RelationMenu


class LinkSection(QWidget):
    """Lists the links of one claim under a heading with their count."""

    link_requested = Signal()
    """Request for a new link from the claim."""
    link_shown = Signal(str)
    """Identity of the link whose page is to be shown."""

    def __init__(
        self, workspace: Workspace, figures: Figures, current: Current, theme: Theme, actions: Actions
    ) -> None:
        super().__init__()
        self._workspace, self._current, self._theme = workspace, current, theme
        self._figures = figures
        self._claim: Claim | None = None
        self._heading = SectionHeading(theme, self.tr("Links"))
        key = actions.command("link.mode").called
        self._add = AddChip(theme, self.tr("New  {key}").format(key=key))
        self._add.setObjectName("addLink")
        self._add.setAccessibleName(self.tr("New link"))
        self._heading.add_button(self._add)
        self._links = LinkList()
        self._view = LinkListView(self._links, theme)
        self._view.setAccessibleName(self.tr("Links"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XXS)
        column.addWidget(self._heading)
        column.addWidget(self._view)
        self._add.clicked.connect(self.link_requested)
        self._view.shown.connect(self.link_shown)
        self._view.followed.connect(self._follow)
        self._view.deletion_requested.connect(self._delete)
        self._view.menu_requested.connect(self._show_menu)
        figures.read.connect(self._on_figures_read)

    def show_claim(self, snapshot: Snapshot, claim: Claim) -> None:
        """Show the links of a claim in their present state."""
        self._claim = claim
        self._links.show_claim(snapshot, claim.id, self._figures)
        self._heading.set_count(self._links.rowCount())
        self._view.fit()
        self._add.setEnabled(self._writable)

    def _on_figures_read(self, _: str) -> None:
        snapshot, claim = self._workspace.snapshot, self._claim
        if snapshot is not None and claim is not None and claim.id in snapshot.claims:
            self._links.show_claim(snapshot, claim.id, self._figures)

    @property
    def _writable(self) -> bool:
        return not self._workspace.read_only

    # What can be done to a link

    def menu_for(self, link: LinkId) -> QMenu:
        """The context menu of a link."""
        menu = QMenu(self)
        snapshot = self._workspace.snapshot
        row = snapshot.links.get(link) if snapshot is not None else None
        if snapshot is None or row is None:
            return menu
        add_list_action(menu, self.tr("Go to the other end"), lambda: self._follow(link), "Return")
        add_list_action(menu, self.tr("Show both quotations"), lambda: self.link_shown.emit(link), "Space")
        menu.addSeparator()
        relations = RelationMenu(
            self._theme,
            snapshot,
            lambda relation: self._workspace.perform(edits.set_link_relation, [link], relation),
            title=self.tr("Change relation"),
            checked=row.relation,
            parent=menu,
        )
        menu.addMenu(relations)
        changes = [relations.menuAction()]
        relation = snapshot.relations.get(row.relation)
        if relation is not None and relation.directed:
            reverse = menu.addAction(
                self.tr("Reverse"), lambda: self._workspace.perform(edits.reverse_link, link)
            )
            changes.append(reverse)
        menu.addSeparator()
        changes.append(add_list_action(menu, self.tr("Delete"), lambda: self._delete(link), "Del"))
        for action in changes:
            action.setEnabled(self._writable)
        return menu

    def _show_menu(self, link: LinkId, where: QPoint) -> None:
        menu = self.menu_for(link)
        open_menu(menu, where)

    def _follow(self, link: LinkId) -> None:
        end = self._links.row_at(self._links.row_of(link))
        if end is not None:
            claim = end.claim
            self._current.go_to(
                Destination(article=claim.article, span=claim.span, claim=claim.id, link=link)
            )

    def _delete(self, link: LinkId) -> None:
        if self._writable:
            self._workspace.perform(edits.delete_links, [link])
