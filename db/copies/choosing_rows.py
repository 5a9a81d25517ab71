"""Selection of the rows of a copy to hand out: the requested ones, as far as they can exist without what is left out.

Of each row only its references are kept in memory, so a project of 100,000 claims takes some tens of megabytes.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field

from corpus.identities import AnnotatorId, ArticleId
from db.merging.references import REFERENCES
from db.tables import schema

MATERIAL = frozenset({"project", "annotator", "article", "text_version", "tag", "relation", "rate"})
"""Tables of material that everybody works with; the rows of all other tables are somebody's work."""
_QUOTING = frozenset({"draft_rejection"})
"""Tables whose rows quote articles without a foreign key."""
_ABOUT = frozenset({"memo"})
"""Tables whose rows are included only with the row that they are about."""
_NEEDING_CLAIMS = ("question", "origin")
"""Tables whose rows cannot exist without a claim that refers to them."""
_NULLABLE = {
    name: frozenset(column.name for column in table.columns if column.nullable)
    for name, table in schema.CONTENT.items()
}
_PLACE = {
    table: {column: place for place, (column, _) in enumerate(references)}
    for table, references in REFERENCES.items()
}
"""The index of each column in a :data:`SlimRow`."""
SlimRow = list[str | None]
"""The references of a row, its author included, by column as in :data:`db.merging.references.REFERENCES`; None where it
refers to nothing, or to a row that is left out."""


@dataclass(frozen=True, slots=True)
class CopySelection:
    """What a copy includes. Codebook, relations and rates are always included."""

    articles: frozenset[ArticleId] | None = None
    """The articles to include; None for all."""
    people: frozenset[AnnotatorId] | None = None
    """The annotators whose work is included: None for everybody, an empty set for a blind copy."""
    titles: bool = True
    """Whether the copy names the articles that it lacks."""

    @property
    def is_whole(self) -> bool:
        """Whether nothing is left out."""
        return self.articles is None and self.people is None


@dataclass(slots=True)
class ChosenRows:
    """The rows to include, by table and identity."""

    rows: dict[str, dict[str, SlimRow]] = field(default_factory=lambda: {name: {} for name in schema.CONTENT})

    def put_person(self, person: str) -> None:
        """Include an annotator to whom no included row refers."""
        self.rows["annotator"].setdefault(person, [person, None])

    def named(self, table: str, column: str) -> set[str | None]:
        """All identities to which a column refers."""
        place = _PLACE[table][column]
        return {row[place] for row in self.rows[table].values()}


def choose(source: sqlite3.Connection, selection: CopySelection) -> ChosenRows:
    """The rows of an open project to include. References to rows that are left out are emptied."""
    chosen = ChosenRows()
    # The same identities occur many times, so each string is kept once.
    once: dict[str | None, str | None] = {}
    for table in schema.CONTENT:
        columns = ", ".join(f'"{column}"' for column, _ in REFERENCES[table])
        along, author = chosen.rows[table], _PLACE[table]["author"]
        for row_id, *named in source.execute(f'SELECT id, {columns} FROM "{table}" ORDER BY id'):
            if _is_wanted(table, row_id, named[author], selection):
                along[row_id] = [once.setdefault(cell, cell) for cell in named]
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
    """Rows with a required reference to a row that is left out. Optional references are emptied."""
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
    """Questions and origins without claims, baselines of other questions, texts without a use, and annotators without
    any work."""
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
