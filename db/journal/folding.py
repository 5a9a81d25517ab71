"""The state of a row, as a function of the set of its revisions.

Each field has the value of the newest revision that sets it, in causal order: one revision is newer than another if it
names it as a parent, directly or indirectly. If several set a field concurrently, the field is in conflict, and until a
revision replaces them all it has the value of the one with the greatest digest. Neither the order in which revisions
arrived nor any clock matters.

A row is deleted if each of its newest revisions deletes it; so an edit wins over a concurrent deletion.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from corpus.identities import OperationId
from db.journal.revisions import CREATED, DELETED, NO_PARENTS, STATED, UNITS, Change, Revision, unit_of
from db.tables.rows import DEFAULTS, Row, canonical

DERIVED = frozenset({"updated", "position", "shortcut", "created", "author"})
"""Fields that are resolved automatically and are never in conflict. The last two differ if the same tag was put on the
same claim twice."""
_MAKING = (CREATED, STATED)
"""Kinds of revisions that set every field."""
_LATEST = "updated"
"""The field whose greatest value counts."""
_NO_CONFLICTS: Mapping[str, tuple[OperationId, ...]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Folded:
    """The state of a row according to its revisions."""

    values: Row
    """Its cells; for a deleted row, the last ones before the deletion."""
    exists: bool
    heads: tuple[OperationId, ...] = ()
    """The operations whose revisions no other revision replaces, sorted."""
    conflicts: Mapping[str, tuple[OperationId, ...]] = field(default_factory=lambda: _NO_CONFLICTS)
    """For each unit of fields in conflict, its first field with the operations that set it, sorted."""
    complete: bool = True
    """Whether the revision that created the row is included. Without it, fields may have defaults that they never
    had."""

    @property
    def row(self) -> Row | None:
        """The row; None if it is deleted."""
        return self.values if self.exists else None

    @property
    def heads_as_stored(self) -> str:
        """The heads in their stored form."""
        return canonical(self.heads)


def fold(table: str, row_id: str, revisions: Iterable[Revision]) -> Folded:
    """The row that results from these revisions of it. Unknown parents are ignored; so are revisions in a cycle, which
    no program writes."""
    given = {revision.operation: revision for revision in revisions}
    values = {**DEFAULTS[table], "id": row_id}
    line = list(given.values())
    if _is_line(line):
        # The case of most rows, in a fraction of the time that the general case below would need.
        for revision in line:
            _apply(table, values, revision, revision.values())
        exists, complete = line[-1].kind != DELETED, any(revision.kind in _MAKING for revision in line)
        return Folded(values, exists, (line[-1].operation,), complete=complete)
    graph = _Graph(given)
    conflicts: dict[str, tuple[OperationId, ...]] = {}
    if graph.is_chain:
        for revision in graph.order:
            _apply(table, values, revision, graph.changes[revision.operation])
    else:
        for unit, writers in _writers(table, graph).items():
            newest = graph.newest(writers)
            _settle(values, unit, newest, writers, graph)
            if unit[0] not in DERIVED and graph.differ(newest, unit):
                conflicts[unit[0]] = tuple(sorted(revision.operation for revision in newest))
    heads = graph.newest(graph.order)
    return Folded(
        values,
        any(head.kind != DELETED for head in heads),
        tuple(sorted(head.operation for head in heads)),
        conflicts,
        any(revision.kind in _MAKING for revision in graph.order),
    )


def fold_until(last: Revision, revisions: Iterable[Revision]) -> Folded:
    """The row right after ``last``: from that revision and those that it replaces, directly or indirectly."""
    return fold(last.table, last.row_id, lineage(last, revisions).values())


def lineage(last: Revision, revisions: Iterable[Revision]) -> dict[OperationId, Revision]:
    """A revision and those of ``revisions`` that it replaces, directly or indirectly, by operation."""
    known = {revision.operation: revision for revision in revisions}
    found: dict[OperationId, Revision] = {}
    pending = [last]
    while pending:
        revision = pending.pop()
        if revision.operation not in found:
            found[revision.operation] = revision
            pending.extend(known[parent] for parent in revision.replaced() if parent in known)
    return found


def _is_line(revisions: Sequence[Revision]) -> bool:
    """Whether the first of the revisions replaces none, each of the others exactly the one before it, and all of them
    did something."""
    replaced = NO_PARENTS
    for revision in revisions:
        if revision.parents != replaced or revision.kind == STATED:
            return False
        replaced = canonical([revision.operation])
    return bool(revisions)


def _is_silent(revision: Revision, known: Mapping[OperationId, Revision]) -> bool:
    """Whether a revision only states what is known anyway."""
    if revision.kind != STATED:
        return False
    stated = revision.replaced()
    return bool(stated) and all(name in known for name in stated)


def _parents(
    revision: Revision, known: Mapping[OperationId, Revision], silent: set[OperationId]
) -> list[OperationId]:
    """The known parents of a revision; a silent parent is replaced by its own parents."""
    found: dict[OperationId, None] = {}
    passed: set[OperationId] = set()
    pending = list(revision.replaced())
    while pending:
        name = pending.pop()
        if name in silent and name not in passed:
            passed.add(name)
            pending.extend(known[name].replaced())
        elif name in known and name not in silent:
            found[name] = None
    return list(found)


class _Graph:
    """Revisions of one row in causal order."""

    def __init__(self, given: dict[OperationId, Revision]) -> None:
        silent = {name for name, revision in given.items() if _is_silent(revision, given)}
        known = {name: revision for name, revision in given.items() if name not in silent}
        self.changes: dict[OperationId, Change] = {
            name: revision.values() for name, revision in known.items()
        }
        self._parents = {
            name: _parents(revision, given, silent)
            if silent
            else [replaced for replaced in revision.replaced() if replaced in known]
            for name, revision in known.items()
        }
        children: dict[OperationId, list[OperationId]] = {}
        waiting = {name: len(parents) for name, parents in self._parents.items()}
        for name, parents in self._parents.items():
            for parent in parents:
                children.setdefault(parent, []).append(name)
        ready = [name for name, count in waiting.items() if not count]
        roots = len(ready)
        self.order: list[Revision] = []
        """The revisions, parents before their children."""
        while ready:
            name = ready.pop()
            self.order.append(known[name])
            for child in children.get(name, ()):
                waiting[child] -= 1
                if not waiting[child]:
                    ready.append(child)
        self.is_chain = roots == 1 and all(len(names) == 1 for names in children.values())
        """Whether every revision replaces exactly one other; then the last one determines all heads."""
        self._place = {revision.operation: place for place, revision in enumerate(self.order)}
        self._ancestors: list[int] = []

    def newest(self, revisions: list[Revision]) -> list[Revision]:
        """The revisions that no other of them replaces, directly or indirectly."""
        if self.is_chain:
            return revisions[-1:]
        ancestors = self._ancestor_sets()
        replaced = 0
        for revision in revisions:
            replaced |= ancestors[self._place[revision.operation]]
        return [revision for revision in revisions if not replaced >> self._place[revision.operation] & 1]

    def says(self, revision: Revision, name: str) -> bool:
        """Whether a revision sets a field."""
        return revision.kind in _MAKING or name in self.changes[revision.operation]

    def said(self, revision: Revision, name: str) -> Any:
        """The value that a revision sets a field to."""
        change = self.changes[revision.operation]
        return change[name][1] if name in change else DEFAULTS[revision.table][name]

    def differ(self, revisions: list[Revision], unit: tuple[str, ...]) -> bool:
        """Whether the revisions set a unit of fields to different values."""
        values = {
            canonical([self.said(revision, name) for name in unit if self.says(revision, name)])
            for revision in revisions
        }
        return len(values) > 1

    def _ancestor_sets(self) -> list[int]:
        """For each revision in order, the set of those that it replaces, as the bits of an integer."""
        if not self._ancestors:
            for revision in self.order:
                found = 0
                for parent in self._parents[revision.operation]:
                    place = self._place[parent]
                    found |= self._ancestors[place] | 1 << place
                self._ancestors.append(found)
        return self._ancestors


def _writers(table: str, graph: _Graph) -> dict[tuple[str, ...], list[Revision]]:
    """The revisions that set each unit of fields, in causal order."""
    fields = [name for name in DEFAULTS[table] if name != "id"]
    every = dict.fromkeys(unit_of(table, name) for name in fields) if table in UNITS else None
    every = every or dict.fromkeys((name,) for name in fields)
    writers: dict[tuple[str, ...], list[Revision]] = {unit: [] for unit in every}
    for revision in graph.order:
        if revision.kind == DELETED:
            continue
        set_fields = graph.changes[revision.operation]
        for unit, found in writers.items():
            if revision.kind in _MAKING or any(name in set_fields for name in unit):
                found.append(revision)
    return {unit: found for unit, found in writers.items() if found}


def _apply(table: str, values: Row, revision: Revision, change: Change) -> None:
    """Apply the values that one revision sets."""
    if revision.kind == DELETED:
        return
    if revision.kind in _MAKING:
        values.update({name: cell for name, cell in DEFAULTS[table].items() if name != "id"})
    for name, (_, new) in change.items():
        if name in values:
            values[name] = new


def _settle(
    values: Row, unit: tuple[str, ...], newest: list[Revision], writers: list[Revision], graph: _Graph
) -> None:
    """Set a unit of fields from the newest revisions that set it. A field that the chosen revision does not contain,
    because it was written before the field existed, keeps the value set last before."""
    if unit == (_LATEST,):
        values[_LATEST] = max(graph.said(revision, _LATEST) for revision in newest)
        return
    chosen = max(newest, key=lambda revision: revision.digest)
    for name in unit:
        setting = [writer for writer in (*writers, chosen) if graph.says(writer, name)]
        values[name] = graph.said(setting[-1], name)
