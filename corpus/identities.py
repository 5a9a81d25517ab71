"""The identity of each kind of row, as a type of its own: a claim's identity is no article's.

All are UUIDv7 strings but those of the built-in relations, which are their names, and of cells and readings, which
follow from what they are about (UUIDv5). At run time they are plain strings;
only type checkers tell them apart.
"""

from __future__ import annotations

from typing import NewType

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
OperationId = NewType("OperationId", str)
