"""Articles and codings to compare."""

from __future__ import annotations

from corpus.agreement.codings import CodedArticle, Coding
from corpus.identities import AnnotatorId, ArticleId, ClaimId, TagId
from corpus.model import Span

ANN, BEN, CHI = AnnotatorId("ann"), AnnotatorId("ben"), AnnotatorId("chi")
FARE, RIDERS = TagId("fare"), TagId("riders")


def article(
    name: str = "a", characters: int = 40, readers: tuple[AnnotatorId, ...] = (ANN, BEN)
) -> CodedArticle:
    """An article of four sentences of ten characters each, unless it is longer."""
    statements = tuple(Span(start, start + 10) for start in range(0, characters, 10))
    return CodedArticle(ArticleId(name), characters, statements, frozenset(readers))


def coding(
    annotator: AnnotatorId, start: int, end: int, tag: TagId = FARE, claim: str = "", of: str = "a"
) -> Coding:
    """A tag on a stretch of an article."""
    return Coding(
        annotator, ClaimId(claim or f"{annotator} {start} {end}"), ArticleId(of), Span(start, end), tag
    )
