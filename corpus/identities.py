"""The identity of each kind of row, as a type of its own: a claim's identity is no article's.

All are UUIDv7 strings but those of the built-in relations, which are their names, and of cells and readings, which
follow from what they are about (UUIDv5). At run time they are plain strings;
only type checkers tell them apart.
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
"""Of a text version."""
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
"""Of every identity that follows from others. Chosen once; another would make other rows of the same ones."""
_UUID = re.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")


def cell_id(question: QuestionId, article: ArticleId) -> CellId:
    """The identity of what was said about an article in a question."""
    return CellId(_following_from("cell", question, article))


def reading_id(article: ArticleId, annotator: AnnotatorId) -> ReadingId:
    """The identity of an annotator's mark that they read an article."""
    return ReadingId(_following_from("reading", article, annotator))


def shared_layer_id(annotator: AnnotatorId) -> AnnotatorId:
    """The identity under which an annotator's adjudications stand."""
    return AnnotatorId(_following_from("shared", annotator))


def is_uuid(identity: str) -> bool:
    """Whether an identity is a UUID as this program writes it: in lower case, with hyphens."""
    return _UUID.fullmatch(identity) is not None


def as_uuid(identity: str) -> str:
    """An identity from elsewhere as a UUID: itself where it is one, in lower case; else the UUIDv5 that follows from
    it, always the same."""
    lower = identity.lower() if identity.isascii() else ""
    return lower if is_uuid(lower) else _following_from("identity", identity)


def _following_from(*words: str) -> str:
    # Imported here, since the start of the program needs none of these.
    from uuid_utils import uuid5

    return str(uuid5(_namespace(), " ".join(words)))


@cache
def _namespace() -> UUID:
    from uuid_utils import UUID

    return UUID(_NAMESPACE)
