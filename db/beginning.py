"""What a window can show of a large project before the whole file is checked, which takes seconds.

What is shown is verified here, too: each row read has its digest, each text its hash, and each table that is read as a
whole agrees with its tally. What only the check of the whole file finds is whether claims of the articles shown are
missing, or tags, links and marks of these claims.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from corpus.identities import TagId
from corpus.model import Article, Entity, Project, Tag, TextVersion
from corpus.snapshot import Snapshot
from db.files.limits import OPENING_SECONDS, deadline
from db.journal.verifying import stated_tallies
from db.tables.queries import in_order
from db.tables.rows import Row, value_of
from db.tables.schema import CONTENT
from db.tables.stored_rows import Altered, all_stored, stored_where, verified
from db.tables.tallies import Tallies, Tally

Choose = Callable[[str], Sequence[str] | int | None]
"""Given the identity of a project, returns which articles are shown first: their identities, or the first so many; None
if the project is not to be shown before all of it has been read."""

LARGE = 10_000
"""Claims of a project that has a beginning, at least. Measured: one of as many is checked and read in a third of a
second."""
_IN_PART = {"text_version", "claim", "claim_tag", "link", "figure_mark", "rejection"}
"""Tables of which only rows about the articles shown are read, or none: of the others there are few rows."""
_DAMAGE = (Altered, sqlite3.Error, UnicodeDecodeError, ValueError, TypeError, KeyError, RecursionError)


@dataclass(frozen=True, slots=True)
class Beginning:
    """Some articles with what is about them, and the rows of the tables that are read as a whole."""

    snapshot: Snapshot
    """Lacks the claims of all other articles, and rejected suggestions."""
    texts: tuple[TextVersion, ...]
    """The current texts of the articles shown, as far as they are in the file."""


@dataclass(frozen=True, slots=True)
class Preview:
    """How a project is to be shown while its file is checked."""

    choose: Choose
    show: Callable[[Beginning], object]
    """Called before the check begins, unless there is no beginning."""

    def read(self, raw: sqlite3.Connection) -> None:
        """Show the beginning of the project, if it has one."""
        found = beginning(raw, self.choose)
        if found is not None:
            self.show(found)


def beginning(raw: sqlite3.Connection, choose: Choose) -> Beginning | None:
    """The beginning of a project of our schema whose pages are sound. None if it is not large, if ``choose`` returns
    None, or if anything is damaged, which the check of the whole file then describes."""
    try:
        with deadline(raw, OPENING_SECONDS):
            raw.execute("BEGIN")
            try:
                tallies = stated_tallies(raw)
                return None if tallies["claim"].rows < LARGE else _read(raw, tallies, choose)
            finally:
                raw.execute("ROLLBACK")
    except _DAMAGE:
        return None


def _read(raw: sqlite3.Connection, tallies: Tallies, choose: Choose) -> Beginning | None:
    few = [row for table in CONTENT if table not in _IN_PART for row in _whole(raw, table, tallies)]
    (project,) = (row for row in few if isinstance(row, Project))
    chosen = choose(project.id)
    if chosen is None:
        return None
    shown = _chosen((row for row in few if isinstance(row, Article)), chosen)
    codebook = Snapshot(project, (row for row in few if isinstance(row, Tag)))
    claims = _claims(raw, shown, [tag.id for tag in codebook.tags_in_order()])
    links = [row for row in _about(raw, "link", "source", claims) if row["target"] in claims]
    rows: list[Entity] = [row for row in few if row is not project]
    rows += claims.values()
    rows += (value_of("link", row) for row in links)
    rows += (value_of("figure_mark", row) for row in _about(raw, "figure_mark", "claim", claims))
    return Beginning(Snapshot(project, rows, _absent(raw, tallies)), tuple(_texts(raw, shown)))


def _chosen(articles: Iterable[Article], chosen: Sequence[str] | int) -> list[Article]:
    if isinstance(chosen, int):
        return sorted(articles, key=lambda article: (article.position, article.id))[:chosen]
    return [article for article in articles if article.id in chosen]


def _whole(raw: sqlite3.Connection, table: str, tallies: Tallies) -> list[Entity]:
    """All rows of a table as values. Raises ValueError if rows are missing or too many."""
    rows = list(all_stored(raw, table))
    _require_all(table, [row["digest"] for row in rows], tallies)
    return [value_of(table, verified(table, row)) for row in rows]


def _absent(raw: sqlite3.Connection, tallies: Tallies) -> list[str]:
    """The digests of the texts that are absent. Raises ValueError if some are missing or too many."""
    absent = [sha256 for (sha256,) in raw.execute("SELECT sha256 FROM absent_text")]
    _require_all("absent_text", absent, tallies)
    return absent


def _require_all(table: str, digests: Iterable[str], tallies: Tallies) -> None:
    if Tally(0, 0).with_rows(digests, 1) != tallies[table]:
        raise ValueError(table)


def _about(raw: sqlite3.Connection, table: str, column: str, values: Iterable[str]) -> Iterator[Row]:
    """The rows of a table with one of these values in a column."""
    return (verified(table, row) for row in stored_where(raw, table, column, values))


def _claims(
    raw: sqlite3.Connection, articles: Iterable[Article], codebook: Iterable[TagId]
) -> dict[str, Entity]:
    """The claims of the articles by identity, with their tags in the order of the codebook."""
    ranks = {tag: rank for rank, tag in enumerate(codebook)}
    rows = {row["id"]: row for row in _about(raw, "claim", "article", (article.id for article in articles))}
    tags: dict[str, list[TagId]] = {}
    for row in _about(raw, "claim_tag", "claim", rows):
        tags.setdefault(row["claim"], []).append(row["tag"])
    return {
        claim: value_of("claim", row, in_order(tags.get(claim, ()), ranks)) for claim, row in rows.items()
    }


def _texts(raw: sqlite3.Connection, articles: Iterable[Article]) -> Iterator[TextVersion]:
    """The current texts of the articles. Raises ValueError if one does not have its hash."""
    for row in _about(raw, "text_version", "id", (article.text for article in articles)):
        chosen = "SELECT content FROM text_content WHERE sha256 = ?"
        for (content,) in raw.execute(chosen, (row["sha256"],)).fetchall():
            if hashlib.sha256(content.encode()).hexdigest() != row["sha256"]:
                raise ValueError(row["id"])
            version = value_of("text_version", {**row, "content": content})
            assert isinstance(version, TextVersion)
            yield version
