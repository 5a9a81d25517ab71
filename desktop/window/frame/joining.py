"""Offers to merge two questions after a link between their claims, because a link alone does not merge them."""

from __future__ import annotations

from PySide6.QtCore import QObject

from corpus.changes import ChangeOrigin, ChangeSet
from corpus.identities import QuestionId
from corpus.model import Link
from corpus.snapshot import Snapshot
from db import edits
from desktop.project.workspace import Workspace
from desktop.window.frame.banner import Banner, Choice


class Joining(QObject):
    """Follows the links created in this window, and makes the offer in the banner."""

    def __init__(self, workspace: Workspace, banner: Banner, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._banner = workspace, banner
        workspace.changed.connect(self._on_changed)

    def _on_changed(self, changes: ChangeSet) -> None:
        snapshot = self._workspace.snapshot
        if snapshot is None or self._workspace.read_only or changes.origin is not ChangeOrigin.LOCAL:
            return
        if changes.operation is not None and changes.operation.undoes is not None:
            return
        links = [row for row in changes.created if isinstance(row, Link)]
        if len(links) == 1:
            self._offer(links[0], snapshot)

    def _offer(self, link: Link, snapshot: Snapshot) -> None:
        ends = (snapshot.claims.get(link.source), snapshot.claims.get(link.target))
        questions = [end.question for end in ends if end is not None and end.question is not None]
        if len(set(questions)) < 2:
            return
        target, other = (snapshot.questions[question] for question in questions)

        def words() -> str:
            pattern = self.tr("Linked. “{one}” and “{other}” are still two questions.")
            return pattern.format(one=target.title, other=other.title)

        join = Choice("join", lambda: self.tr("Join them"), lambda: self._join(target.id, other.id))
        self._banner.show_message("notice", words, [join])

    def _join(self, target: QuestionId, other: QuestionId) -> None:
        self._workspace.perform(edits.join_questions, target, [other])
