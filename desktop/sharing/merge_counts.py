"""What a merge would bring, in numbers: kinds of rows by people, added, changed and deleted."""

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
    """The lines of the account, in their order."""

    CLAIMS = "claims"
    LINKS = "links"
    TAGS = "tags"
    TAGGED = "tagged"
    """Tags put on claims, or taken off."""
    GROUPS = "groups"
    NOTES = "notes"
    """Notes, summaries and definitions that were written."""
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
"""Rows that come along with others."""
_PROSE = frozenset({"note", "summary", "definition"})


@dataclass
class CountLine:
    """One line of the account."""

    kind: CountKind
    here: int = 0
    """How many there are now; 0 where nobody counts them."""
    added: int = 0
    changed: int = 0
    deleted: int = 0
    people: Counter[str] = field(default_factory=Counter)
    """How many of them are of whom, by name."""


def count_lines(outcome: MergeOutcome, preview: ChangeSet, snapshot: Snapshot) -> list[CountLine]:
    """The account of a merge into the project that ``snapshot`` shows. A row counts once in each line; tags that come
    and go with claims do not count."""
    seen: dict[CountKind, dict[tuple[str, str], tuple[str, str]]] = {}
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
        seen.setdefault(kind, {}).setdefault(row, (entry.kind, entry.author))
    here = _here(snapshot)
    lines = []
    for kind in CountKind:
        if kind in seen:
            line = CountLine(kind, here.get(kind, 0))
            for what, author in seen[kind].values():
                line.people[author] += 1
                line.added += what == "added"
                line.changed += what == "updated"
                line.deleted += what == "deleted"
            lines.append(line)
    return lines


def disputed_fields(outcome: MergeOutcome) -> set[tuple[str, str, str]]:
    """The fields that both sides set: which value counts for now is no change that anybody made."""
    return {(one.table, one.row_id, one.field) for one in outcome.conflicts}


def is_disputed(entry: MergeEntry, disputed: Set[tuple[str, str, str]]) -> bool:
    """Whether an entry is about one of these fields, or about one that is told together with it."""
    if entry.kind != "updated":
        return False
    return (entry.entity, entry.id, unit_of(entry.entity, entry.field)[0]) in disputed


def _tags_along(preview: ChangeSet) -> set[str]:
    """The rows of tags on claims that come or go as a whole."""
    whole = [row for row in (*preview.created, *preview.deleted) if isinstance(row, Claim)]
    return {claim_tag_id(claim.id, tag) for claim in whole for tag in claim.tags}


def _here(snapshot: Snapshot) -> Mapping[CountKind, int]:
    return {
        CountKind.CLAIMS: len(snapshot.claims),
        CountKind.LINKS: len(snapshot.links),
        CountKind.TAGS: len(snapshot.tags),
        CountKind.GROUPS: len(snapshot.questions),
        CountKind.ARTICLES: len(snapshot.articles),
    }


def people_of(lines: Sequence[CountLine]) -> list[str]:
    """Everybody who has a part in the account, those with the most first."""
    whole: Counter[str] = Counter()
    for line in lines:
        whole.update(line.people)
    return sorted(whole, key=lambda name: (-whole[name], name))


def total(lines: Sequence[CountLine]) -> int:
    """How much all lines count together."""
    return sum(line.added + line.changed + line.deleted for line in lines)
