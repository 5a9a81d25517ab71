"""Actions on several hits: each is one operation and one undo step."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from corpus.changes import ChangeSet
from corpus.hit import Hit
from corpus.identities import TagId
from corpus.model import Claim
from corpus.snapshot import Snapshot
from db import edits
from db.edits.links import Place
from desktop.findings.bulk.act_keys import act_of
from desktop.findings.inspector.tag_popup import TagPopup
from desktop.findings.search.hit_bar import HitBar
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.words.citation import quote_with_source


class HitActs(QObject):
    """Tags, groups and copies the hits that ``chosen`` returns, and shows in ``bar`` what was done."""

    grouping_requested = Signal(object, bool)
    """The places that are to go into a question, and whether the statements around them are meant."""

    def __init__(
        self,
        workspace: Workspace,
        theme: Theme,
        view: QWidget,
        bar: HitBar,
        chosen: Callable[[], Sequence[Hit]],
    ) -> None:
        super().__init__(view)
        self._workspace, self._theme, self._view = workspace, theme, view
        self._bar, self._chosen = bar, chosen
        bar.wanted.connect(self.do)
        workspace.changed.connect(self._on_changed)

    def press(self, event: QKeyEvent) -> bool:
        """Handle a key in the list. Returns whether it is one of these actions."""
        act = act_of(event, {Qt.Key.Key_T: "tag", Qt.Key.Key_G: "group"})
        return bool(act) and self.do(act)

    def do(self, action: str) -> bool:
        """Carry out a digit, tag, group or copy. Returns whether there was anything to act on."""
        hits, snapshot = self._chosen(), self._workspace.snapshot
        if not hits or snapshot is None:
            return False
        if action == "copy":
            QApplication.clipboard().setText(self._copied(hits, snapshot))
        elif self._workspace.read_only:
            return False
        elif action == "tag":
            self._open_popup(hits, snapshot)
        elif action == "group":
            self.grouping_requested.emit(_places(hits), self._bar.whole_statements)
        elif action.isdecimal():
            self._tag_by_digit(int(action), hits, snapshot)
        return True

    def _tag_by_digit(self, digit: int, hits: Sequence[Hit], snapshot: Snapshot) -> None:
        tag = snapshot.tag_for_digit(digit)
        if tag is None:
            self._bar.show_message(self.tr("No tag has the key {digit} yet").format(digit=digit))
            return
        self._tag(hits, tag.id)

    def _open_popup(self, hits: Sequence[Hit], snapshot: Snapshot) -> None:
        popup = TagPopup(snapshot, (), self._theme, self._view)
        popup.chosen.connect(lambda tag: self._tag(hits, tag))
        popup.named.connect(lambda name: self._tag_newly(hits, name))
        popup.open_at(self._view.mapToGlobal(QPoint(self._view.width() // 8, self._view.height() // 3)))

    def _tag(self, hits: Sequence[Hit], tag: TagId) -> None:
        whole = self._bar.whole_statements
        request = self._workspace.perform(edits.tag_places, _places(hits), tag, whole_statements=whole)
        request.then(self._report_tagged, owner=self)

    def _tag_newly(self, hits: Sequence[Hit], name: str) -> None:
        whole = self._bar.whole_statements
        request = self._workspace.perform(
            edits.create_tag_on_places, _places(hits), name, whole_statements=whole
        )
        request.then(self._report_tagged, owner=self)

    def _on_changed(self, changes: ChangeSet) -> None:
        # The message describes an earlier change, which may just have been undone.
        self._bar.show_message("")

    def _report_tagged(self, changes: ChangeSet) -> None:
        rows = changes.present
        claims = {row.id for row in rows if isinstance(row, Claim)}
        if claims:
            self._bar.show_message(self.tr("%Ln claim(s) tagged; Undo reverts all of it", "", len(claims)))
        else:
            self._bar.show_message(self.tr("All of these have the tag already"))

    def _copied(self, hits: Sequence[Hit], snapshot: Snapshot) -> str:
        """Each hit with its context and its source, one per line."""
        return "\n".join(
            quote_with_source(f"{hit.before}{hit.text}{hit.after}".strip(), snapshot.articles[hit.article])
            for hit in hits
            if hit.article is not None and hit.article in snapshot.articles
        )


def _places(hits: Sequence[Hit]) -> list[Place]:
    return [Place(hit.article, hit.span) for hit in hits if hit.article is not None]
