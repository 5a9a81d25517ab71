"""Identities of rows, with a type for each kind of row.

They are UUIDv7 strings, with two exceptions: the identity of a built-in relation is its name, and those of cells and
readings are computed from the rows they refer to (UUIDv5). At run time all are plain strings; only type checkers
distinguish them.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from uuid_utils import UUID

ProjectId = NewType("ProjectId", str)
AnnotatorId = NewType("AnnotatorId", str)
ArticleId = NewType("ArticleId", str)
TextId = NewType("TextId", str)
"""Identity of a text version."""
TagId = NewType("TagId", str)
ClaimId = NewType("ClaimId", str)
RelationId = NewType("RelationId", str)
LinkId = NewType("LinkId", str)
FigureMarkId = NewType("FigureMarkId", str)
RejectionId = NewType("RejectionId", str)
QuestionId = NewType("QuestionId", str)
CellId = NewType("CellId", str)
ReadingId = NewType("ReadingId", str)
OriginId = NewType("OriginId", str)
DraftRejectionId = NewType("DraftRejectionId", str)
RateId = NewType("RateId", str)
MemoId = NewType("MemoId", str)
SavedSearchId = NewType("SavedSearchId", str)
OperationId = NewType("OperationId", str)

_NAMESPACE = "6f1b8a52-9d0e-5c3f-8f7e-2a4d1c6b9e30"
"""Namespace of all computed identities, drawn at random. It must never change: the same rows would get other
identities."""
_UUID = re.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
"""A UUID in lower case with hyphens; of any version, since other programs write other versions."""


def cell_id(question: QuestionId, article: ArticleId) -> CellId:
    """The identity of the cell of an article in a question."""
    return CellId(_derived("cell", question, article))


def reading_id(article: ArticleId, annotator: AnnotatorId) -> ReadingId:
    """The identity of an annotator's mark that they read an article."""
    return ReadingId(_derived("reading", article, annotator))


def shared_layer_id(annotator: AnnotatorId) -> AnnotatorId:
    """The identity of the shared layer that holds an annotator's adjudications."""
    return AnnotatorId(_derived("shared", annotator))


def is_uuid(identity: str) -> bool:
    """Whether an identity is a UUID as this program writes it: in lower case, with hyphens."""
    return _UUID.fullmatch(identity) is not None


def as_uuid(identity: str) -> str:
    """An identity of another program as a UUID: in lower case if it is one, otherwise its UUIDv5, which is always the
    same."""
    lower = identity.lower() if identity.isascii() else ""
    return lower if is_uuid(lower) else _derived("identity", identity)


def _derived(*words: str) -> str:
    # Imported here, since the start of the program needs none of these.
    from uuid_utils import uuid5

    return str(uuid5(_namespace(), " ".join(words)))


@cache
def _namespace() -> UUID:
    from uuid_utils import UUID

    return UUID(_NAMESPACE)
