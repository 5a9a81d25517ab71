"""New identities, and the current time in its stored form."""

from __future__ import annotations

import secrets
import uuid
from datetime import UTC, datetime

from uuid_utils import uuid7

from corpus.identities import AnnotatorId, ProjectId


def new_id() -> str:
    """A UUIDv7. Its first bits are the time, so rows created together are adjacent in an index."""
    return str(uuid7())


def new_session() -> str:
    """The identity of a window, or of a run of the command line: 48 random bits, since it must only be unique in one
    installation."""
    return secrets.token_urlsafe(6)


def annotator_id(project: ProjectId, name: str) -> AnnotatorId:
    """The identity in that project of an annotator of whom only the name is known: a UUIDv5, so that it is the same in
    all copies of the project."""
    return AnnotatorId(str(uuid.uuid5(uuid.UUID(project), name)))


def time_of(identity: str) -> str:
    """The time at which a UUIDv7 was created, in the form of :func:`now`."""
    milliseconds = uuid.UUID(identity).int >> 80
    return _written(datetime.fromtimestamp(milliseconds / 1000, UTC))


def now() -> str:
    """The time as ISO 8601 in UTC, in milliseconds."""
    return _written(datetime.now(UTC))


def _written(time: datetime) -> str:
    return time.isoformat(timespec="milliseconds").replace("+00:00", "Z")
