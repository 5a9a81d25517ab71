"""The notice after opening a project: the current annotator, what others changed since the last time, and missing
texts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from corpus.changes import ChangeOrigin, ChangeSet, Operation
from desktop.derived.people.layers import Layers
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.window.frame.banner import Banner, Choice, Words
from desktop.words.filling import filled, in_sequence
from desktop.words.wording import time_text

if TYPE_CHECKING:
    from db.copies.left_out import LeftOut

LATER = 400
"""Milliseconds between showing a project and the notice. Chosen: the content is shown first."""
_MOST = 4
"""Most people and most articles named individually."""


class News(QObject):
    """Follows the opening of projects. Changes made while a project was open here count as seen."""

    def __init__(
        self,
        workspace: Workspace,
        layers: Layers,
        settings: Settings,
        banner: Banner,
        show_people: Callable[[], object],
        merge: Callable[[], object],
        show_left_out: Callable[[Sequence[str]], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._layers, self._settings = workspace, layers, settings
        self._banner, self._show_people, self._merge = banner, show_people, merge
        self._show_left_out = show_left_out
        self._project = ""
        self._unread = False
        """Whether only an image of the project is shown, whose file is still being read."""
        self._seen = ("", "")
        self._shown: tuple[str, Words] = ("", str)
        """Name of the user, and the text that the banner shows."""
        self._again: Callable[[], object] = lambda: None
        self._timer = QTimer(self, singleShot=True, interval=LATER)
        self._timer.timeout.connect(self._ask)
        workspace.opened.connect(self._timer.start)
        workspace.closed.connect(self._on_closed)
        workspace.changed.connect(self._on_changed)
        workspace.state_changed.connect(self._on_state_changed)
        if workspace.snapshot is not None:
            self._timer.start()

    def silence(self) -> None:
        """Show no more notices."""
        self._workspace.opened.disconnect(self._timer.start)
        self._workspace.state_changed.disconnect(self._on_state_changed)
        self._timer.stop()

    def _ask(self) -> None:
        snapshot = self._workspace.snapshot
        if snapshot is None or snapshot.project.id == self._project:
            return
        self._unread = self._workspace.me is None
        if self._unread:
            return
        project = str(snapshot.project.id)
        last = self._settings.last_seen(project)
        request = self._workspace.ask(
            lambda store: (store.operations(last or ("", "")), store.sharing.left_out())
        )
        request.then(lambda answer: self._show_operations(project, last, *answer), owner=self)

    def _show_operations(
        self,
        project: str,
        last: tuple[str, str] | None,
        operations: list[Operation],
        left_out: LeftOut | None,
    ) -> None:
        snapshot = self._workspace.snapshot
        if snapshot is None or snapshot.project.id != project:
            return
        self._project = project
        newest = operations[-1].id if operations else last[0] if last is not None else ""
        self._seen = (newest, _now())
        self._keep()
        self._again = lambda: self._show(self._banner.show_message, last, operations, left_out)
        self._show(self._banner.show_after, last, operations, left_out)

    def _show(
        self,
        show: Callable[[str, Words, list[Choice]], object],
        last: tuple[str, str] | None,
        operations: list[Operation],
        left_out: LeftOut | None,
    ) -> None:
        choices = []
        if self.words(last, operations):
            choices.append(Choice("people", lambda: self.tr("Annotators…"), self._show_people))
        if left_out is not None and len(left_out.articles) > _MOST:
            titles = left_out.articles
            choices.append(
                Choice("left_out", lambda: self.tr("Which articles…"), lambda: self._show_left_out(titles))
            )
        if self.missing_words(last, left_out) and not self._workspace.read_only:
            choices.append(Choice("merge_missing", lambda: self.tr("Merge project…"), self._merge))

        def words() -> str:
            return self._sentences(self.words(last, operations), self.missing_words(last, left_out))

        if words():
            show("notice", words, choices)
            self._shown = (self._workspace.annotator, words)

    def _sentences(self, news: str, missing: str) -> str:
        if missing and not news:
            me = self._workspace.annotator or self.tr("unnamed")
            news = filled(self.tr("You work here as {me}."), me=me)
        return in_sequence(news, missing)

    def _on_state_changed(self) -> None:
        if self._unread and self._workspace.me is not None:
            self._unread = False
            self._timer.start()
        name, words = self._shown
        if self._workspace.annotator != name and self._banner.shows(words):
            self._again()  # The user changed their name while the banner shows it.

    def words(self, last: tuple[str, str] | None, operations: list[Operation]) -> str:
        """The text about new operations; empty if there are none by others."""
        done: Counter[str] = Counter()
        for operation in operations:
            person = self._layers.person(operation.annotator)
            if person is not None and not person.mine and operation.undoes is None:
                done[person.name] += operation.count
        if not done:
            return ""
        counts = [
            self.tr("{name} ({changes})").format(name=name, changes=self.tr("%Ln change(s)", "", count))
            for name, count in done.most_common(_MOST)
        ]
        if len(done) > _MOST:
            counts.append(self.tr("and %Ln more", "", len(done) - _MOST))
        people = self.tr(", ").join(counts)
        me = self._workspace.annotator or self.tr("unnamed")
        if last is None:
            return filled(
                self.tr("You work here as {me}. Others work on this project too: {people}."),
                me=me,
                people=people,
            )
        return filled(
            self.tr("Since you last saw this project ({time}): {people}. You work here as {me}."),
            time=time_text(last[1]),
            people=people,
            me=me,
        )

    def missing_words(self, last: tuple[str, str] | None, left_out: LeftOut | None) -> str:
        """The text about a copy without some of its contents: always about missing texts, because computed results
        depend on them; about missing work of others only when the copy is first opened."""
        if left_out is None or not (left_out.articles or last is None):
            return ""
        sentence = filled(
            self.tr("{name} handed out this copy ({time})"),
            name=left_out.by or self.tr("unnamed"),
            time=time_text(left_out.time),
        )
        if not left_out.articles:
            return self.tr("{told} without the work of others. It comes when both are merged.").format(
                told=sentence
            )
        texts = self.tr("%Ln text(s) of the project are not in it", "", len(left_out.articles))
        words = self.tr("{told}; {texts}{titles}. To have them, merge the project's file.")
        return filled(words, told=sentence, texts=texts, titles=self._titles(left_out.articles))

    def _titles(self, titles: Sequence[str]) -> str:
        """The first titles in brackets; empty if none is known."""
        named = [filled(self.tr("“{title}”"), title=title) for title in titles[:_MOST] if title]
        if not named:
            return ""
        if len(titles) > len(named):
            named.append(self.tr("and %Ln more", "", len(titles) - len(named)))
        return filled(self.tr(" ({titles})"), titles=self.tr(", ").join(named))

    def _on_changed(self, changes: ChangeSet) -> None:
        if not self._project:
            return
        local = changes.origin is ChangeOrigin.LOCAL and changes.operation is not None
        # Only the time is known of operations by others meanwhile.
        self._seen = (changes.operation.id if local and changes.operation is not None else "", _now())

    def _on_closed(self) -> None:
        self._timer.stop()
        self._unread = False
        if self._project:
            self._keep()
        self._project = ""

    def _keep(self) -> None:
        self._settings.set_last_seen(self._project, *self._seen)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
