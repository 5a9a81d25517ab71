"""Which rows go along with a copy to hand out: those that are wanted and stand without what stays.

Of each row only what it names is held, so that a project of 100,000 claims takes some tens of megabytes.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field

from corpus.identities import AnnotatorId, ArticleId
from db.merging.references import REFERENCES
from db.tables import schema

MATERIAL = frozenset({"project", "annotator", "article", "text_version", "tag", "relation", "rate"})
"""Tables with what is worked on and with; what the others hold is somebody's work."""
_QUOTING = frozenset({"draft_rejection"})
"""Tables whose rows quote articles without referring to them."""
_ABOUT = frozenset({"memo"})
"""Tables whose rows go only where what they are about goes."""
_NEEDING_CLAIMS = ("question", "origin")
"""Tables whose rows do not stand without claims that name them."""
_NULLABLE = {
    name: frozenset(column.name for column in table.columns if column.nullable)
    for name, table in schema.CONTENT.items()
}
_PLACE = {
    table: {column: place for place, (column, _) in enumerate(references)}
    for table, references in REFERENCES.items()
}
"""Where a column stands in a :data:`SlimRow`."""
SlimRow = list[str | None]
"""What a row names, its author too, by column as in :data:`db.merging.references.REFERENCES`; None where it names none,
or none that goes along."""


@dataclass(frozen=True, slots=True)
class CopySelection:
    """What goes along. Codebook, relations and rates always do."""

    articles: frozenset[ArticleId] | None = None
    """Which articles; None for all."""
    people: frozenset[AnnotatorId] | None = None
    """Whose work; None for everybody's, nobody's for a blind copy."""

    @property
    def is_whole(self) -> bool:
        """Whether nothing is left out."""
        return self.articles is None and self.people is None


@dataclass(slots=True)
class ChosenRows:
    """The rows that go along, by table and identity."""

    rows: dict[str, dict[str, SlimRow]] = field(default_factory=lambda: {name: {} for name in schema.CONTENT})

    def put_person(self, person: str) -> None:
        """Let a person go along of whom nothing else does."""
        self.rows["annotator"].setdefault(person, [person, None])

    def named(self, table: str, column: str) -> set[str | None]:
        """All that a column names."""
        place = _PLACE[table][column]
        return {row[place] for row in self.rows[table].values()}


def choose(source: sqlite3.Connection, selection: CopySelection) -> ChosenRows:
    """The rows of an open project that go along; what of them names rows that stay is emptied."""
    chosen = ChosenRows()
    # The same identities are named over and over: they are kept once.
    once: dict[str | None, str | None] = {}
    for table in schema.CONTENT:
        columns = ", ".join(f'"{column}"' for column, _ in REFERENCES[table])
        along, author = chosen.rows[table], _PLACE[table]["author"]
        for row_id, *named in source.execute(f'SELECT id, {columns} FROM "{table}" ORDER BY id'):
            if _is_wanted(table, row_id, named[author], selection):
                along[row_id] = [once.setdefault(one, one) for one in named]
    while gone := [*_dangling(chosen), *_needless(chosen)]:
        for table, row_id in gone:
            chosen.rows[table].pop(row_id, None)
    return chosen


def _is_wanted(table: str, row_id: str, author: str, selection: CopySelection) -> bool:
    if table == "article":
        return selection.articles is None or row_id in selection.articles
    if table in MATERIAL:
        return True
    if table in _QUOTING and selection.articles is not None:
        return False
    return selection.people is None or author in selection.people


def _dangling(chosen: ChosenRows) -> Iterator[tuple[str, str]]:
    """Rows that need one which stays. References that may be empty are emptied."""
    for table, references in REFERENCES.items():
        for row_id, row in chosen.rows[table].items():
            for place, (column, target) in enumerate(references):
                named = row[place]
                if named is None or named in chosen.rows[target]:
                    continue
                if column not in _NULLABLE[table] or table in _ABOUT:
                    yield table, row_id
                    break
                row[place] = None


def _needless(chosen: ChosenRows) -> Iterator[tuple[str, str]]:
    """Questions and origins without claims, baselines of other questions, texts that nothing stands in, and people of
    whom nothing is left."""
    for table in _NEEDING_CLAIMS:
        named = chosen.named("claim", table)
        yield from ((table, row_id) for row_id in chosen.rows[table] if row_id not in named)
    baseline, question = _PLACE["question"]["baseline"], _PLACE["claim"]["question"]
    for row_id, row in chosen.rows["question"].items():
        claim = chosen.rows["claim"].get(row[baseline] or "")
        if claim is None or claim[question] != row_id:
            row[baseline] = None
    texts = chosen.named("article", "text") | chosen.named("claim", "text")
    yield from (("text_version", row_id) for row_id in chosen.rows["text_version"] if row_id not in texts)
    authors = {
        row[_PLACE[table]["author"]]
        for table, rows in chosen.rows.items()
        for row_id, row in rows.items()
        if row[_PLACE[table]["author"]] != row_id
    }
    yield from (("annotator", row_id) for row_id in chosen.rows["annotator"] if row_id not in authors)
