"""Builds the context menus of the reading area: for a claim, for selected text, for a link.

Entries that are commands are the window's actions, with their texts, keys and enabled state. Only entries that are not
commands, such as one tag or one relation, are created here.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from corpus.identities import ClaimId, TagId
from corpus.model import Claim, Link, Tag
from corpus.same_words import same_claims
from corpus.shortening import shortened
from corpus.snapshot import Snapshot
from desktop.look.icons import blank_icon
from desktop.look.plain_text import literal
from desktop.reading.keys.tag_keys import TagKeys
from desktop.reading.linking.linking import Linking
from desktop.reading.links.link_words import QUOTE_LENGTH, LinkWords
from desktop.reading.reading_services import ReadingServices
from desktop.widgets.relation_menu import RelationMenu

translate = QCoreApplication.translate

MENU_QUOTE = 16
"""Code points of a quote in a menu, at most. Chosen: with the letter before it, about as wide as the longest
command."""

Chosen = TypeVar("Chosen")


class ReadingMenus:
    """Menus for the selection. Entries that would change the project are disabled if it is open for reading only."""

    def __init__(
        self,
        services: ReadingServices,
        tags: TagKeys,
        linking: Linking,
        words: LinkWords,
        parent: QWidget,
    ) -> None:
        self._workspace = services.workspace
        self._theme = services.theme
        self._actions = services.actions
        self._tags = tags
        self._linking = linking
        self._words = words
        self._parent = parent

    def for_claim(self, claim: Claim) -> QMenu:
        """Tags, link, relation, question, note, copy, history, delete."""
        menu = self._menu("claimMenu")
        snapshot = self._workspace.snapshot
        if snapshot is None:
            return menu
        links = snapshot.links_of(claim.id)
        self._add_menu(menu, self._tag_menu(snapshot, claim.tags))
        self._actions.add_to(menu, "link.mode")
        if links:
            self._add_menu(menu, self._relations_of(snapshot, claim, links))
        self._actions.add_to(menu, "question.group", "claim.note", "copy_quote", "claim.history")
        if len(same_claims(snapshot, claim)) > 1:
            self._actions.add_to(menu, "claim.join")
        menu.addSeparator()
        self._actions.add_to(menu, "claim.delete")
        return menu

    def for_selection(self) -> QMenu:
        """Tags, make a claim, copy, find."""
        menu = self._menu("selectionMenu")
        if (snapshot := self._workspace.snapshot) is not None:
            self._add_menu(menu, self._tag_menu(snapshot, ()))
            self._actions.add_to(menu, "claim.make", "copy_quote", "find.selection")
        return menu

    def for_text(self) -> QMenu:
        """For the text at the caret: select the statement, move on, write a memo about the article."""
        menu = self._menu("textMenu")
        self._actions.add_to(menu, "statement.select", "statement.untagged", "statement.figure")
        menu.addSeparator()
        self._actions.add_to(menu, "memo.article", "article.read")
        return menu

    def for_link(self, link: Link) -> QMenu:
        """Go to the other end, relation, reverse, note, delete."""
        menu = self._menu("linkMenu")
        if (snapshot := self._workspace.snapshot) is None:
            return menu
        self._actions.add_to(menu, "link.other_end")
        self._add_menu(menu, self.relations(link))
        relation = snapshot.relations.get(link.relation)
        if relation is not None and relation.directed:
            self._actions.add_to(menu, "link.reverse")
        self._actions.add_to(menu, "claim.note")
        menu.addSeparator()
        # The command deletes the selected link, else the claim, and is named after the claim.
        self._add_as(menu, "claim.delete", translate("ReadingMenus", "Delete"))
        return menu

    def for_new_link(self, source: ClaimId, target: ClaimId) -> RelationMenu | None:
        """The relations for a new link; None if no link can be created."""
        snapshot = self._workspace.snapshot
        if snapshot is None or self._workspace.read_only:
            return None
        return RelationMenu(
            self._theme,
            snapshot,
            lambda relation: self._linking.link(source, target, relation),
            first=self._linking.relation,
            parent=self._parent,
        )

    def of_links(self, keys: tuple[str, ...], choose: Callable[[str], None]) -> QMenu:
        """The links or suggestions at one position, to choose one."""
        return self._choice("linkList", [(key, self._words.sentence(key)) for key in keys], choose)

    def of_claims(self, claims: list[ClaimId], choose: Callable[[ClaimId], None]) -> QMenu:
        """The claims at one position, to choose one."""
        snapshot = self._workspace.snapshot
        rows = [snapshot.claims[claim] for claim in claims if claim in snapshot.claims] if snapshot else []
        return self._choice(
            "claimList", [(row.id, shortened(row.quote, QUOTE_LENGTH)) for row in rows], choose
        )

    def relations(self, link: Link, title: str = "") -> QMenu:
        """The relations, to change that of ``link``."""
        snapshot = self._workspace.snapshot
        if snapshot is None:
            return self._menu("relationMenu")
        return RelationMenu(
            self._theme,
            snapshot,
            lambda relation: self._linking.change(link.id, relation),
            title=title or translate("ReadingMenus", "Change relation"),
            checked=link.relation,
            parent=self._parent,
        )

    # Parts

    def _relations_of(self, snapshot: Snapshot, claim: Claim, links: list[Link]) -> QMenu:
        if len(links) == 1:
            return self.relations(links[0])
        menu = self._menu("linksMenu", translate("ReadingMenus", "Change relation"))
        for link in links:
            far = snapshot.claims.get(link.other_end(claim.id))
            if far is not None:
                title = f"{snapshot.letter(far.article)} {shortened(far.quote, MENU_QUOTE)}"
                menu.addMenu(self.relations(link, literal(title)))
        return menu

    def _tag_menu(self, snapshot: Snapshot, checked: tuple[TagId, ...]) -> QMenu:
        menu = self._menu("tagMenu", translate("ReadingMenus", "Tags"))
        self._actions.add_to(menu, "tag.quick")
        menu.addSeparator()
        for tag in snapshot.tags_in_order():
            entry = self._add_tag(menu, tag, snapshot.digit_of(tag.id))
            entry.setCheckable(True)
            entry.setChecked(tag.id in checked)
        return menu

    def _add_tag(self, menu: QMenu, tag: Tag, digit: int | None) -> QAction:
        if digit is not None:
            return self._add_as(menu, f"tag.{digit}", literal(tag.name))
        entry = menu.addAction(literal(tag.name))
        entry.triggered.connect(lambda: self._tags.toggle(tag.id))
        return entry

    def _add_as(self, menu: QMenu, command: str, words: str) -> QAction:
        """Add an entry that triggers a command with a more exact text than its own."""
        action = self._actions[command]
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        entry = menu.addAction(action.icon(), f"{words}\t{key}" if key else words)
        entry.setEnabled(action.isEnabled())
        entry.triggered.connect(lambda: action.trigger())
        return entry

    def _choice(self, name: str, rows: list[tuple[Chosen, str]], choose: Callable[[Chosen], None]) -> QMenu:
        menu = self._menu(name)
        for identity, words in rows:
            menu.addAction(literal(words)).triggered.connect(partial(_call, choose, identity))
        return menu

    def _add_menu(self, menu: QMenu, submenu: QMenu) -> None:
        """Add a submenu whose entries change the project."""
        entry = menu.addMenu(submenu)
        entry.setIcon(blank_icon())
        entry.setEnabled(not self._workspace.read_only)

    def _menu(self, name: str, title: str = "") -> QMenu:
        menu = QMenu(title, self._parent)
        menu.setObjectName(name)
        menu.setIcon(blank_icon())
        return menu


def _call(choose: Callable[[Chosen], None], chosen: Chosen, _checked: bool = False) -> None:
    choose(chosen)
