"""The effect of a merge in numbers: rows added, changed and deleted, by kind and person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field
from enum import StrEnum

from corpus.changes import ChangeSet
from corpus.model import Claim
from corpus.snapshot import Snapshot
from db.journal.revisions import unit_of
from db.merging.outcome import MergeEntry, MergeOutcome
from db.tables.rows import claim_tag_id


class CountKind(StrEnum):
    """The lines of the summary, in their order."""

    CLAIMS = "claims"
    LINKS = "links"
    TAGS = "tags"
    TAGGED = "tagged"
    """Tags added to claims or removed from them."""
    GROUPS = "groups"
    NOTES = "notes"
    """Notes, summaries and definitions written."""
    ARTICLES = "articles"
    OTHERS = "others"


_KINDS = {
    "article": CountKind.ARTICLES,
    "claim": CountKind.CLAIMS,
    "claim_tag": CountKind.TAGGED,
    "link": CountKind.LINKS,
    "question": CountKind.GROUPS,
    "tag": CountKind.TAGS,
}
UNTOLD = frozenset({"annotator", "text_version"})
"""Tables whose rows belong to others and are not counted."""
_PROSE = frozenset({"note", "summary", "definition"})


@dataclass
class CountLine:
    """One line of the summary."""

    kind: CountKind
    here: int = 0
    """The present number; 0 for kinds that are not counted."""
    added: int = 0
    changed: int = 0
    deleted: int = 0
    people: Counter[str] = field(default_factory=Counter)
    """The number of them by name of the author."""


def count_lines(outcome: MergeOutcome, preview: ChangeSet, snapshot: Snapshot) -> list[CountLine]:
    """The summary of a merge into the project of ``snapshot``. A row counts once in each line; tags added or deleted
    together with their claims do not count."""
    counted: dict[CountKind, dict[tuple[str, str], tuple[str, str]]] = {}
    along, disputed = _tags_along(preview), disputed_fields(outcome)
    for entry in outcome.entries:
        row = entry.entity, entry.id
        if entry.kind not in ("added", "updated", "deleted") or entry.entity in UNTOLD:
            continue
        if entry.id in along or is_disputed(entry, disputed):
            continue
        kind = _KINDS.get(entry.entity, CountKind.OTHERS)
        if entry.kind == "updated" and entry.field in _PROSE:
            kind = CountKind.NOTES
        counted.setdefault(kind, {}).setdefault(row, (entry.kind, entry.author))
    present = _present_counts(snapshot)
    lines = []
    for kind in CountKind:
        if kind in counted:
            line = CountLine(kind, present.get(kind, 0))
            for change, author in counted[kind].values():
                line.people[author] += 1
                line.added += change == "added"
                line.changed += change == "updated"
                line.deleted += change == "deleted"
            lines.append(line)
    return lines


def disputed_fields(outcome: MergeOutcome) -> set[tuple[str, str, str]]:
    """The fields set by both sides. The value in force for now is not a change made by anybody."""
    return {(conflict.table, conflict.row_id, conflict.field) for conflict in outcome.conflicts}


def is_disputed(entry: MergeEntry, disputed: Set[tuple[str, str, str]]) -> bool:
    """Whether an entry is about one of these fields, or about one that belongs to it, as the author of a row does."""
    if entry.kind != "updated":
        return False
    if entry.field == "author":
        return any((entry.entity, entry.id) == (table, row_id) for table, row_id, _ in disputed)
    return (entry.entity, entry.id, unit_of(entry.entity, entry.field)[0]) in disputed


def _tags_along(preview: ChangeSet) -> set[str]:
    """The tags on claims that are added or deleted with their claims."""
    whole = [row for row in (*preview.created, *preview.deleted) if isinstance(row, Claim)]
    return {claim_tag_id(claim.id, tag) for claim in whole for tag in claim.tags}


def _present_counts(snapshot: Snapshot) -> Mapping[CountKind, int]:
    return {
        CountKind.CLAIMS: len(snapshot.claims),
        CountKind.LINKS: len(snapshot.links),
        CountKind.TAGS: len(snapshot.tags),
        CountKind.GROUPS: len(snapshot.questions),
        CountKind.ARTICLES: len(snapshot.articles),
    }


def people_of(lines: Sequence[CountLine]) -> list[str]:
    """Everybody in the summary, those with the most changes first."""
    whole: Counter[str] = Counter()
    for line in lines:
        whole.update(line.people)
    return sorted(whole, key=lambda name: (-whole[name], name))


def total(lines: Sequence[CountLine]) -> int:
    """The sum of all lines."""
    return sum(line.added + line.changed + line.deleted for line in lines)
