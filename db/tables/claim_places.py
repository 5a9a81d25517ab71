"""Claims by their places, for any number of places."""

from __future__ import annotations

from collections.abc import Callable, Collection

from sqlalchemy import Connection

from corpus.identities import ArticleId, ClaimId
from corpus.model import Claim, Span
from db.tables import queries
from db.tables.prepared import driver
from db.tables.queries import Ranks
from db.tables.stored_rows import select_in

ClaimPlace = tuple[ArticleId, Span]
"""An article and a span of its current text."""

_PLACED = 'SELECT id, article, start, "end" FROM claim WHERE orphaned = 0 AND article IN'


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
