"""Recent changes by others: marked where they are shown until the mark has faded, and reported by person."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from corpus.changes import ChangeSet
from corpus.model import Article, Claim, Entity, Link, Tag
from corpus.questions import Question
from desktop.derived.people.layers import Layers
from desktop.project.syncing import Syncing
from desktop.project.workspace import Workspace

LASTING = 12.0
"""Seconds for which a mark is visible. Chosen: long enough to finish a sentence and still see it."""
_STEPS = 4
"""Steps in which a mark fades. Chosen: each repaints the texts with marks."""
_KEPT = 50
"""Reports kept, at most. Chosen: more than anybody reads."""
_COUNTED: tuple[type, ...] = (Claim, Link, Tag, Question, Article)


@dataclass(frozen=True, slots=True)
class RemoteActs:
    """The changes by one person that arrived together."""

    time: datetime
    name: str
    created: tuple[tuple[str, int], ...]
    """Number of new rows by kind, in lower case: ``claim``, ``link``, ``tag``, ``question``, ``article``."""
    changed: int
    """Number of changed or deleted rows, whose author is not reported."""


class RemoteWork(QObject):
    """Marks claims. Selection and scroll position do not change."""

    changed = Signal()
    """The marks have changed."""
    reported = Signal(object)
    """A list of :class:`RemoteActs`, one for each person."""

    def __init__(self, syncing: Syncing, workspace: Workspace, layers: Layers) -> None:
        super().__init__(syncing)
        self._workspace, self._layers = workspace, layers
        self._began: dict[str, float] = {}
        self._articles: dict[str, str] = {}
        self.recent: deque[RemoteActs] = deque(maxlen=_KEPT)
        """The changes since the project was opened, newest first."""
        self._timer = QTimer(self, interval=int(1000 * LASTING / _STEPS))
        self._timer.timeout.connect(self._fade)
        syncing.arrived.connect(self.apply)
        workspace.closed.connect(self._forget)

    def strength(self, claim: str) -> float:
        """From 1 for a claim that has just arrived to 0 for an unmarked one."""
        began = self._began.get(claim)
        if began is None:
            return 0.0
        left = 1.0 - (monotonic() - began) / LASTING
        # In steps, so that repaints between two steps look the same.
        return max(0.0, min(1.0, (int(left * _STEPS) + 1) / _STEPS)) if left > 0 else 0.0

    def marks(self, article: str) -> Mapping[str, float]:
        """The marked claims of an article, with the strength of their marks."""
        claims = (claim for claim, row in self._articles.items() if row == article)
        return {claim: strength for claim in claims if (strength := self.strength(claim))}

    def articles(self) -> frozenset[str]:
        """The articles with marks."""
        return frozenset(self._articles.values())

    def apply(self, changes: ChangeSet) -> None:
        """Mark and report changes by others."""
        rows = changes.present
        now = monotonic()
        for row in rows:
            if isinstance(row, Claim):
                self._began[row.id], self._articles[row.id] = now, row.article
        arrivals = self._arrivals(changes)
        if arrivals:
            self.recent.extendleft(arrivals)
            self.reported.emit(arrivals)
        if self._began:
            self._timer.start()
            self.changed.emit()

    def _arrivals(self, changes: ChangeSet) -> list[RemoteActs]:
        created: dict[str, Counter[str]] = {}
        for row in changes.created:
            if isinstance(row, _COUNTED):
                created.setdefault(self._name(row), Counter())[type(row).__name__.lower()] += 1
        others = _names_of(self._name(change.after) for change in changes.updated)
        altered = len(changes.deleted) + sum(isinstance(update.after, _COUNTED) for update in changes.updated)
        now = datetime.now()
        reports = [
            RemoteActs(now, name, tuple(sorted(counts.items())), 0) for name, counts in created.items()
        ]
        if altered and not reports:
            return [RemoteActs(now, others, (), altered)]
        return reports

    def _name(self, row: Entity) -> str:
        person = self._layers.person(str(getattr(row, "annotator", "")))
        return person.name if person is not None else ""

    def _fade(self) -> None:
        now = monotonic()
        for claim, began in list(self._began.items()):
            if now - began >= LASTING:
                del self._began[claim], self._articles[claim]
        if not self._began:
            self._timer.stop()
        self.changed.emit()

    def _forget(self) -> None:
        self._timer.stop()
        self._began.clear()
        self._articles.clear()
        self.recent.clear()
        self.changed.emit()


def _names_of(names: Iterable[str]) -> str:
    """The common name; empty if the names differ."""
    unique = set(names)
    return unique.pop() if len(unique) == 1 else ""
