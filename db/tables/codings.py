"""The codings from which agreement is computed: which annotator put which tag on which claim, and who read what."""

from __future__ import annotations

from sqlalchemy import Connection, select

from corpus.agreement.codings import Coding
from corpus.model import Span
from db.tables import schema

_CODINGS = (
    select(
        schema.claim_tag.c.author,
        schema.claim.c.id,
        schema.claim.c.article,
        schema.claim.c.start,
        schema.claim.c.end,
        schema.claim_tag.c.tag,
    )
    .join(schema.claim, schema.claim.c.id == schema.claim_tag.c.claim)
    .where(schema.claim.c.orphaned == 0)
    .order_by(schema.claim.c.article, schema.claim.c.start, schema.claim.c.id, schema.claim_tag.c.tag)
)
"""The tags of all claims but orphans with the person who put each on, by place."""


def codings(connection: Connection) -> list[Coding]:
    """Every tag on a claim that has a place in the current text of its article, ordered by place."""
    return [
        Coding(author, claim, article, Span(start, end), tag)
        for author, claim, article, start, end, tag in connection.execute(_CODINGS)
    ]
