"""Questions and origins that must be settled, found without reading their claims."""

from __future__ import annotations

from sqlalchemy import Connection, select

from corpus.identities import OriginId, QuestionId
from db.tables import schema
from db.tables.comparison_tables import origin, question

_claim, _question, _origin = schema.claim.c, question.c, origin.c
_UNANSWERED = select(_question.id).where(~select(_claim.id).where(_claim.question == _question.id).exists())
_ASTRAY = (
    select(_question.id)
    .join(schema.claim, _claim.id == _question.baseline)
    .where(_claim.question.is_distinct_from(_question.id))
)
_UNQUOTED = select(_origin.id).where(~select(_claim.id).where(_claim.origin == _origin.id).exists())


def questions(connection: Connection) -> list[QuestionId]:
    """Questions that no claim answers, and those whose baseline answers another question or none."""
    return [*connection.execute(_UNANSWERED).scalars(), *connection.execute(_ASTRAY).scalars()]


def origins(connection: Connection) -> list[OriginId]:
    """Origins that no claim quotes."""
    return list(connection.execute(_UNQUOTED).scalars())
