"""Claims by their places, for any number of places, and claims that are not where they say."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence, Set
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection

from corpus.identities import ArticleId, ClaimId
from corpus.model import Claim, Span
from db.tables import queries
from db.tables.prepared import driver
from db.tables.queries import Ranks
from db.tables.stored_rows import batches, select_in

ClaimPlace = tuple[ArticleId, Span]
"""An article and a span of its current text."""

_PLACED = 'SELECT id, article, start, "end" FROM claim WHERE orphaned = 0 AND article IN'

_STATED = (
    'SELECT claim.id, claim.start, claim."end", claim.quote, text_version.sha256, text_version.article, claim.article '
    "FROM claim JOIN text_version ON text_version.id = claim.text WHERE claim.orphaned = 0"
)
"""Placed claims, with the text in which they are; a condition may be appended."""
_DEARER = 4
"""How much longer a claim takes that is asked for by its identity than one of all claims: of 100,000, all took 0.27 s
and were asked for in 1.1 s, measured."""


def misplaced(raw: sqlite3.Connection, among: Collection[str] | None = None) -> Iterator[tuple[str, str]]:
    """Identity and quote of the placed claims whose quote is not at its offsets in its text, or whose text is not their
    article's, as far as the texts are here. ``among``: identities; by default all claims."""
    if among is None or len(among) * _DEARER > raw.execute("SELECT count(*) FROM claim").fetchone()[0]:
        wanted = None if among is None else frozenset(among)
        yield from _misplaced_of(raw, raw.execute(f"{_STATED} ORDER BY text_version.sha256"), wanted)
        return
    for batch in batches(among):
        rows = select_in(raw, f"{_STATED} AND claim.id IN", batch)
        yield from _misplaced_of(raw, sorted(rows, key=itemgetter(4)), None)


def _misplaced_of(
    raw: sqlite3.Connection, rows: Iterable[Sequence[Any]], wanted: Set[str] | None
) -> Iterator[tuple[str, str]]:
    """The misplaced ones of claims that are ordered by their texts, of which one at a time is read. ``wanted``: the
    claims that are asked for; None for all of them."""
    for sha256, claims in groupby(rows, key=itemgetter(4)):
        held = raw.execute("SELECT content FROM text_content WHERE sha256 = ?", (sha256,)).fetchone()
        if held is None:
            continue
        for claim, start, end, quote, _, article, own in claims:
            if (held[0][start:end] != quote or article != own) and (wanted is None or claim in wanted):
                yield claim, quote


def claims_at_places(
    connection: Connection, places: Collection[ClaimPlace], ranks: Callable[[], Ranks]
) -> dict[ClaimPlace, list[Claim]]:
    """Placed claims with exactly these spans, oldest first; places without claims are missing. ``ranks`` gives the
    order of their tags.

    The places of all claims of the articles are read, which is faster than a query for each place."""
    wanted = {(article, span.start, span.end) for article, span in places}
    rows = select_in(driver(connection), _PLACED, (article for article, _ in places))
    ids = [ClaimId(claim) for claim, *place in rows if tuple(place) in wanted]
    found: dict[ClaimPlace, list[Claim]] = {}
    for claim in sorted(queries.claims(connection, ids, ranks), key=lambda claim: claim.id):
        found.setdefault((claim.article, claim.span), []).append(claim)
    return found
