"""The state of an import: which rows of the project correspond to those of the archive."""

from __future__ import annotations

from dataclasses import dataclass, field

from corpus.identities import AnnotatorId, ArticleId, ClaimId, OriginId, QuestionId, RelationId, TagId
from corpus.model import Article


@dataclass
class Arriving:
    """The rows and identities of the project that correspond to those of the archive, as far as they have been
    imported."""

    authors: set[AnnotatorId]
    articles: dict[ArticleId, Article] = field(default_factory=dict)
    tags: dict[TagId, TagId] = field(default_factory=dict)
    relations: dict[RelationId, RelationId] = field(default_factory=dict)
    claims: set[ClaimId] = field(default_factory=set)
    """Claims of the archive that the project has; they have the same identities in both."""
    known_claims: set[ClaimId] = field(default_factory=set)
    """Those of them that it had before."""
    questions: set[QuestionId] = field(default_factory=set)
    """Questions that the project has; they have the same identities in the archive."""
    new_questions: set[QuestionId] = field(default_factory=set)
    """Questions that will be added if a claim with them is added."""
    origins: dict[OriginId, OriginId] = field(default_factory=dict)
    new_origins: set[OriginId] = field(default_factory=set)
    added: int = 0

    def author(self, annotator: AnnotatorId, fallback: AnnotatorId) -> AnnotatorId:
        """The annotator, if the archive or the project has a row for them; else ``fallback``."""
        return annotator if annotator in self.authors else fallback

    def question(self, question: QuestionId | None) -> QuestionId | None:
        """The question, if the project has it or it will be added; else None."""
        return question if question in self.questions or question in self.new_questions else None

    def origin(self, origin: OriginId | None) -> OriginId | None:
        """The origin of the project that corresponds to one of the archive; None if there is none."""
        return None if origin is None else self.origins.get(origin)
