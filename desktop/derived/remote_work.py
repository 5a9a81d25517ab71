"""What came from others a moment ago: marked where it is shown until the mark has faded, and told by person."""

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
from desktop.derived.layers import Layers
from desktop.project.syncing import Syncing
from desktop.project.workspace import Workspace

LASTING = 12.0
"""Seconds for which a mark is seen. Chosen: one finishes a sentence, and still finds what came."""
_STEPS = 4
"""In which a mark fades: each paints the texts anew that have one."""
_KEPT = 50
"""Acts that are remembered. Chosen: more than anybody reads back."""
_COUNTED: tuple[type, ...] = (Claim, Link, Tag, Question, Article)


@dataclass(frozen=True, slots=True)
class RemoteActs:
    """What one person did that came at once."""

    time: datetime
    name: str
    created: tuple[tuple[str, int], ...]
    """How many rows of each kind came, by the kind's name in small letters: ``claim``, ``link``, ``tag``, ``question``,
    ``article``."""
    changed: int
    """Rows that were changed or deleted; of these it is not told by whom."""


class RemoteWork(QObject):
    """Marks claims, not what is selected or where one reads: nothing moves."""

    changed = Signal()
    """The marks."""
    told = Signal(object)
    """A list of :class:`RemoteActs`, one for each person."""

    def __init__(self, syncing: Syncing, workspace: Workspace, layers: Layers) -> None:
        super().__init__(syncing)
        self._workspace, self._layers = workspace, layers
        self._began: dict[str, float] = {}
        self._articles: dict[str, str] = {}
        self.recent: deque[RemoteActs] = deque(maxlen=_KEPT)
        """What came since the project was opened, newest first."""
        self._timer = QTimer(self, interval=int(1000 * LASTING / _STEPS))
        self._timer.timeout.connect(self._fade)
        syncing.arrived.connect(self.take)
        workspace.closed.connect(self._forget)

    def strength(self, claim: str) -> float:
        """From 1 for what came just now to 0 for what is not marked."""
        began = self._began.get(claim)
        if began is None:
            return 0.0
        left = 1.0 - (monotonic() - began) / LASTING
        # In steps, so that the same is painted between two of them.
        return max(0.0, min(1.0, (int(left * _STEPS) + 1) / _STEPS)) if left > 0 else 0.0

    def marks(self, article: str) -> Mapping[str, float]:
        """The claims of an article that are marked, and how strongly."""
        here = (claim for claim, held in self._articles.items() if held == article)
        return {claim: strength for claim in here if (strength := self.strength(claim))}

    def articles(self) -> frozenset[str]:
        """The articles in which something is marked."""
        return frozenset(self._articles.values())

    def take(self, changes: ChangeSet) -> None:
        """Mark and tell what came."""
        rows = changes.present
        now = monotonic()
        for row in rows:
            if isinstance(row, Claim):
                self._began[row.id], self._articles[row.id] = now, row.article
        found = self._arrivals(changes)
        if found:
            self.recent.extendleft(found)
            self.told.emit(found)
        if self._began:
            self._timer.start()
            self.changed.emit()

    def _arrivals(self, changes: ChangeSet) -> list[RemoteActs]:
        created: dict[str, Counter[str]] = {}
        for row in changes.created:
            if isinstance(row, _COUNTED):
                created.setdefault(self._name(row), Counter())[type(row).__name__.lower()] += 1
        others = _names_of(self._name(change.after) for change in changes.updated)
        altered = len(changes.deleted) + sum(isinstance(one.after, _COUNTED) for one in changes.updated)
        now = datetime.now()
        found = [RemoteActs(now, name, tuple(sorted(each.items())), 0) for name, each in created.items()]
        if altered and not found:
            return [RemoteActs(now, others, (), altered)]
        return found

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
    """The name that all have; empty where they differ."""
    found = set(names)
    return found.pop() if len(found) == 1 else ""
