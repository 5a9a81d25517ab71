"""Actions on several claims: each is one operation and one undo step."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Concatenate, ParamSpec

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from corpus.changes import ChangeSet
from corpus.identities import ClaimId, RelationId
from corpus.model import Claim, Kind, Tag
from db import edits
from desktop.findings.bulk.act_keys import act_of
from desktop.findings.bulk.bulk_bar import LINK_MOST
from desktop.findings.bulk.note_popup import NotePopup
from desktop.findings.bulk.own_tags import own_tags
from desktop.findings.inspector.tag_popup import TagPopup
from desktop.look.theme import Theme
from desktop.project.requests import Request
from desktop.project.workspace import Workspace
from desktop.widgets.menus import open_menu
from desktop.widgets.relation_menu import RelationMenu
from desktop.words.wording import kind_name

if TYPE_CHECKING:
    from db.editing import Editing

Params = ParamSpec("Params")

KEYS: Mapping[int, str] = {Qt.Key.Key_T: "tag", Qt.Key.Key_R: "link", Qt.Key.Key_M: "note"}
"""Letter keys besides the digits. G, Ctrl+C and Delete are handled by the list."""


class BulkActs(QObject):
    """Acts on the claims that ``chosen`` returns, from top to bottom, without those that a filter hides."""

    message = Signal(str)
    """What a digit did, and what it would do next."""

    def __init__(
        self,
        workspace: Workspace,
        theme: Theme,
        view: QWidget,
        chosen: Callable[[], Sequence[Claim]],
        own: Mapping[str, Callable[[], object]] | None = None,
    ) -> None:
        """``own``: actions with another meaning in this list, such as a note on links instead of claims."""
        super().__init__(view)
        self._workspace, self._theme, self._view, self._chosen = workspace, theme, view, chosen
        self._own = own or {}

    def press(self, event: QKeyEvent) -> bool:
        """Handle a key in the list. Returns whether it is one of these actions."""
        act = act_of(event, KEYS)
        return bool(act) and self.do(act)

    def do(self, action: str) -> bool:
        """Carry out a digit, tag, link, note, kind, adopt or join. Returns whether there was anything to act on."""
        if self._workspace.read_only or self._workspace.snapshot is None:
            return False
        if action in self._own:
            return self._own[action]() is not False
        claims = self._chosen()
        if not claims:
            return False
        acts = {
            "tag": self._tag,
            "link": self._link,
            "note": self._note,
            "kind": self._kind,
            "adopt": self._adopt,
            "join": self._join,
        }
        if action.isdecimal():
            self._toggle(int(action), claims)
        elif action in acts:
            acts[action](claims)
        else:
            return False
        return True

    # Tags

    def _toggle(self, digit: int, claims: Sequence[Claim]) -> None:
        """Add the tag if some or none of the claims have it; remove it if all have."""
        snapshot = self._workspace.snapshot
        tag = snapshot.tag_for_digit(digit) if snapshot is not None else None
        if tag is None:
            self.message.emit(self.tr("No tag has the key {digit} yet").format(digit=digit))
            return
        tags_held = own_tags(snapshot, self._workspace.me, claims) if snapshot is not None else []
        having = sum(tag.id in tags for tags in tags_held)
        full = having == len(claims)
        edit = edits.untag_claims if full else edits.tag_claims
        self._perform(edit, claims, tag.id).then(
            lambda _: self._report_tagged(tag, digit, full=not full), owner=self
        )

    def _report_tagged(self, tag: Tag, digit: int, *, full: bool) -> None:
        words = (
            self.tr("All have “{tag}”; {digit} removes it again")
            if full
            else self.tr("None has “{tag}”; {digit} adds it to all")
        )
        self.message.emit(words.format(tag=tag.name, digit=digit))

    def _tag(self, claims: Sequence[Claim]) -> None:
        snapshot = self._workspace.snapshot
        assert snapshot is not None
        first, *others = own_tags(snapshot, self._workspace.me, claims)
        shared_tags = set(first).intersection(*others)
        popup = TagPopup(snapshot, shared_tags, self._theme, self._view)
        popup.chosen.connect(lambda tag: self._perform(edits.tag_claims, claims, tag))
        popup.named.connect(lambda name: self._perform(edits.create_tag_on_claims, claims, name))
        popup.open_at(self._place())

    # The others

    def _link(self, claims: Sequence[Claim]) -> None:
        if not 1 < len(claims) <= LINK_MOST:
            self.message.emit(self.tr("Linking needs 2 to {most} claims").format(most=LINK_MOST))
            return
        self.ask_relation(lambda relation: self._perform(edits.link_claims, claims, relation))

    def ask_relation(self, choose: Callable[[RelationId], object]) -> None:
        """Offer the relations."""
        snapshot = self._workspace.snapshot
        assert snapshot is not None
        self._open(RelationMenu(self._theme, snapshot, choose, parent=self._view))

    def _note(self, claims: Sequence[Claim]) -> None:
        self.ask_note(lambda words: self._perform(edits.append_to_notes, claims, words))

    def ask_note(self, write: Callable[[str], object]) -> None:
        """Ask for a paragraph to append to notes."""
        popup = NotePopup(self._theme, self._view)
        popup.written.connect(write)
        popup.open_at(self._place())

    def _adopt(self, claims: Sequence[Claim]) -> None:
        request = self._perform(edits.adopt_claims, claims)
        request.then(self._report_adopted, owner=self)

    def _report_adopted(self, changes: ChangeSet) -> None:
        rows = changes.present
        count = len({row.id for row in rows if isinstance(row, Claim)})
        words = self.tr("%Ln claim(s) of others coded as yours, too; theirs stay", "", count)
        self.message.emit(words if count else self.tr("You have coded all of these yourself"))

    def _join(self, claims: Sequence[Claim]) -> None:
        self._perform(edits.join_claims, claims)

    def _kind(self, claims: Sequence[Claim]) -> None:
        self._open(self.kind_menu(claims))

    def kind_menu(self, claims: Sequence[Claim]) -> QMenu:
        """The menu of kinds; the one that all claims have is checked."""
        menu = QMenu(self.tr("Kind"), self._view)
        menu.setObjectName("bulkKinds")
        kinds = {claim.kind for claim in claims}
        for kind in Kind:
            action = menu.addAction(kind_name(kind))
            action.setData(kind)
            action.setCheckable(True)
            action.setChecked(kinds == {kind})
            action.triggered.connect(
                lambda _=False, kind=kind: self._perform(edits.set_kind_of_claims, claims, kind)
            )
        return menu

    def _open(self, menu: QMenu) -> None:
        open_menu(menu, self._place())

    def _place(self) -> QPoint:
        """The position for popups: in the lower part of the list, above the bar."""
        return self._view.mapToGlobal(QPoint(self._view.width() // 4, self._view.height() // 2))

    def _perform(
        self,
        edit: Callable[Concatenate[Editing, Sequence[ClaimId], Params], object],
        claims: Sequence[Claim],
        *args: Params.args,
        **kwargs: Params.kwargs,
    ) -> Request[ChangeSet]:
        return self._workspace.perform(edit, [claim.id for claim in claims], *args, **kwargs)
