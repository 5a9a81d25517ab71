"""Context menus of the reading area: for a claim, for selected text, for a link."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from corpus.identities import ClaimId
from corpus.model import Claim, Link
from corpus.snapshot import Snapshot
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.reading.commands import Commands
from desktop.reading.links.link_words import LinkWords, shortened
from desktop.widgets.relation_menu import RelationMenu

translate = QCoreApplication.translate
Choice = TypeVar("Choice")

MENU_QUOTE = 16
"""Code points of a quote in a menu."""


class Menus:
    """Builds menus whose entries call the commands. What would change a read-only project is greyed."""

    def __init__(
        self, workspace: Workspace, theme: Theme, commands: Commands, words: LinkWords, parent: QWidget
    ) -> None:
        self._workspace = workspace
        self._theme = theme
        self._commands = commands
        self._words = words
        self._parent = parent

    def for_claim(self, claim: Claim) -> QMenu:
        """Tags, link, relation, note, copy, history, delete."""
        snapshot = self._workspace.snapshot
        menu = self._menu("claimMenu")
        if snapshot is None:
            return menu
        links = snapshot.links_of(claim.id)
        self._writing(menu.addMenu(self._tag_menu(snapshot, claim.tags)))
        self._writing(self._add(menu, translate("ReadingMenus", "Link…"), "K", self._commands.start_link))
        if links:
            self._writing(menu.addMenu(self._relations_of(snapshot, claim, links)))
        self._writing(self._add(menu, translate("ReadingMenus", "Note"), "M", self._commands.edit_note))
        self._add(menu, translate("ReadingMenus", "Copy quote"), "Ctrl+C", self._commands.copy_with_source)
        self._add(menu, translate("ReadingMenus", "History"), "", self._commands.show_history)
        menu.addSeparator()
        self._writing(
            self._add(menu, translate("ReadingMenus", "Delete"), "Del", self._commands.delete_current)
        )
        return menu

    def for_selection(self) -> QMenu:
        """Add a tag, make a claim, copy, find."""
        menu = self._menu("selectionMenu")
        if (snapshot := self._workspace.snapshot) is not None:
            self._writing(menu.addMenu(self._tag_menu(snapshot, ())))
            self._writing(
                self._add(menu, translate("ReadingMenus", "Make a claim"), "", self._commands.make_claim)
            )
            self._add(menu, translate("ReadingMenus", "Copy"), "Ctrl+C", self._commands.copy_with_source)
            self._add(menu, translate("ReadingMenus", "Find"), "", self._commands.find_selection)
        return menu

    def for_link(self, link: Link) -> QMenu:
        """To the other end, relation, note, delete."""
        menu = self._menu("linkMenu")
        if (snapshot := self._workspace.snapshot) is not None:
            self._add(menu, translate("ReadingMenus", "To the other end"), "Enter", self._commands.other_end)
            self._writing(
                menu.addMenu(self.relations(snapshot, link, translate("ReadingMenus", "Change relation")))
            )
            if (relation := snapshot.relations.get(link.relation)) is not None and relation.directed:
                self._writing(
                    self._add(menu, translate("ReadingMenus", "Reverse"), "", self._commands.reverse_link)
                )
            self._writing(self._add(menu, translate("ReadingMenus", "Note"), "M", self._commands.edit_note))
            menu.addSeparator()
            self._writing(
                self._add(menu, translate("ReadingMenus", "Delete"), "Del", self._commands.delete_current)
            )
        return menu

    def of_links(self, links: tuple[str, ...], choose: Callable[[str], None]) -> QMenu:
        """Several links at one place, to choose one."""
        return self._choice("linkList", [(link, self._words.sentence(link)) for link in links], choose)

    def of_claims(self, claims: list[ClaimId], choose: Callable[[ClaimId], None]) -> QMenu:
        """Several claims at one place, to choose one."""
        snapshot = self._workspace.snapshot
        rows = [snapshot.claims[claim] for claim in claims if claim in snapshot.claims] if snapshot else []
        return self._choice("claimList", [(row.id, shortened(row.quote)) for row in rows], choose)

    def relations(self, snapshot: Snapshot, link: Link, title: str) -> RelationMenu:
        """The relations, to give one to ``link``."""
        menu = RelationMenu(
            self._theme,
            snapshot,
            lambda relation: self._commands.change_relation(link.id, relation),
            checked=link.relation,
            parent=self._parent,
        )
        menu.setTitle(title)
        return menu

    def show(self, menu: QMenu, on_screen: QPoint) -> None:
        """Open a menu; it is gone when it closes."""
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(on_screen)

    # Parts

    def _relations_of(self, snapshot: Snapshot, claim: Claim, links: list[Link]) -> QMenu:
        if len(links) == 1:
            return self.relations(snapshot, links[0], translate("ReadingMenus", "Change relation"))
        menu = self._menu("linksMenu", translate("ReadingMenus", "Change relation"))
        for link in links:
            other = snapshot.claims.get(link.other_end(claim.id))
            if other is not None:
                title = f"{snapshot.letter(other.article)} {shortened(other.quote, MENU_QUOTE)}"
                menu.addMenu(self.relations(snapshot, link, title.replace("&", "&&")))
        return menu

    def _tag_menu(self, snapshot: Snapshot, held: tuple[str, ...]) -> QMenu:
        menu = self._menu("tagMenu", translate("ReadingMenus", "Tags"))
        self._add(menu, translate("ReadingMenus", "Quick tag…"), "T", self._commands.quick_tag)
        menu.addSeparator()
        for tag in snapshot.tags_in_order():
            digit = snapshot.digit_of(tag.id)
            entry = self._add(
                menu,
                tag.name.replace("&", "&&"),
                str(digit or ""),
                partial(self._commands.toggle_tag, tag.id),
            )
            entry.setCheckable(True)
            entry.setChecked(tag.id in held)
        return menu

    def _choice(self, name: str, rows: list[tuple[Choice, str]], choose: Callable[[Choice], None]) -> QMenu:
        menu = self._menu(name)
        for identity, words in rows:
            self._add(menu, words.replace("&", "&&"), "", partial(choose, identity))
        return menu

    def _menu(self, name: str, title: str = "") -> QMenu:
        menu = QMenu(title, self._parent)
        menu.setObjectName(name)
        return menu

    def _add(self, menu: QMenu, words: str, key: str, call: Callable[[], object]) -> QAction:
        """The key is shown only: the window binds the commands."""
        action = menu.addAction(f"{words}\t{key}" if key else words)
        action.triggered.connect(lambda: call())
        return action

    def _writing(self, action: QAction) -> None:
        action.setEnabled(not self._workspace.read_only)
