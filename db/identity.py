"""New identities, and the present time as it is stored."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Iterable
from datetime import UTC, datetime

from uuid_utils import uuid7

from corpus.identities import AnnotatorId, ProjectId
from corpus.model import Annotator, AnnotatorKind


def new_id() -> str:
    """A UUIDv7. Its first bits are the time, so rows made together are neighbours in an index."""
    return str(uuid7())


def new_session() -> str:
    """The identity of a window, or of a run of the command line: 48 random bits, since it need only differ from the
    others of one installation."""
    return secrets.token_urlsafe(6)


def annotator_id(project: ProjectId, name: str) -> AnnotatorId:
    """The identity in that project of an annotator of whom nothing but the name is known: a UUIDv5, so that it is the
    same in all copies of the project."""
    return AnnotatorId(str(uuid.uuid5(uuid.UUID(project), name)))


def person(project: ProjectId, wanted: str | Annotator, known: Iterable[Annotator]) -> Annotator:
    """The annotator that is meant: the one of that identity, or of the identity that follows from the name, or, for a
    name alone, a namesake among those ``known`` in the project; else somebody new."""
    rows = {annotator.id: annotator for annotator in known}
    name = wanted.name if isinstance(wanted, Annotator) else wanted
    derived = Annotator(annotator_id(project, name), name)
    if isinstance(wanted, Annotator):
        return rows.get(wanted.id) or rows.get(derived.id) or wanted
    people = (row for row in rows.values() if row.kind is AnnotatorKind.PERSON)
    return rows.get(derived.id) or next((row for row in people if row.name == name), derived)


def time_of(identity: str) -> str:
    """The time at which a UUIDv7 was made, as :func:`now` writes it."""
    milliseconds = uuid.UUID(identity).int >> 80
    return _written(datetime.fromtimestamp(milliseconds / 1000, UTC))


def now() -> str:
    """The time as ISO 8601 in UTC, in milliseconds."""
    return _written(datetime.now(UTC))


def _written(time: datetime) -> str:
    return time.isoformat(timespec="milliseconds").replace("+00:00", "Z")
