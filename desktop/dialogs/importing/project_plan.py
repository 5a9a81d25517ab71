"""The plan for importing a project of another program: its rows, the existing ones, and the decisions."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.foreign.mapping import (
    Because,
    ForeignImport,
    ImportChoices,
    PersonMatch,
    Proposal,
    TagDecision,
    TagFate,
    matched_people,
    proposed_tags,
)
from corpus.foreign.project import ForeignPerson, ForeignProject, ForeignTag
from corpus.identities import AnnotatorId, TagId
from corpus.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class ComingRows:
    """How many rows of a kind the file has, and how many of them exist already."""

    kind: str
    """``articles``, ``tags``, ``claims``, ``links``, ``memos`` or ``people``."""
    coming: int
    here: int

    @property
    def new(self) -> int:
        return self.coming - self.here


class ProjectPlan:
    """The proposals for one file, and the user's decisions."""

    def __init__(self, foreign: ForeignProject, snapshot: Snapshot) -> None:
        self.foreign = foreign
        self._snapshot = snapshot
        self._proposals: dict[TagId, Proposal] = proposed_tags(foreign, snapshot.tags.values())
        self._tags: dict[TagId, TagDecision] = {}
        self._matches = {
            match.person: match for match in matched_people(foreign, list(snapshot.annotators.values()))
        }
        self._people: dict[AnnotatorId, AnnotatorId | None] = {
            person: match.same for person, match in self._matches.items()
        }
        unsure = [not self._proposals[use.tag.id].sure for use in foreign.tags()]
        pairs = sorted(zip(foreign.tags(), unsure, strict=True), key=lambda pair: not pair[1])
        self.tags: tuple[ForeignTag, ...] = tuple(tag for tag, _ in pairs)
        """The tags, those that need attention first."""

    @property
    def snapshot(self) -> Snapshot:
        """The project that imports it."""
        return self._snapshot

    # Tags

    def decision(self, tag: TagId) -> TagDecision:
        """The decision about a tag."""
        return self._tags.get(tag, self._proposals[tag].choice)

    def because(self, tag: TagId) -> Because | None:
        """The reason for the proposal; None if the user decided."""
        return None if tag in self._tags else self._proposals[tag].because

    def decide(self, tag: TagId, decision: TagDecision) -> None:
        """Set the user's decision about a tag."""
        self._tags[tag] = decision

    def propose_again(self) -> None:
        """Discard the decisions about tags."""
        self._tags.clear()

    def all_new(self) -> None:
        """Import every tag as a new one, as it is in the file."""
        self._tags = {tag.tag.id: TagDecision(TagFate.NEW) for tag in self.tags}

    def fates(self) -> dict[TagFate, int]:
        """How many tags have each kind of decision."""
        every = [self.decision(tag.tag.id).fate for tag in self.tags]
        return {fate: every.count(fate) for fate in TagFate if fate in every}

    # People

    def people(self) -> tuple[ForeignPerson, ...]:
        """The annotators of the file who did something."""
        return tuple(person for person in self.foreign.people() if person.claims or person.links)

    def match(self, person: AnnotatorId) -> PersonMatch:
        """The annotators of the project with whom somebody may be identical."""
        return self._matches[person]

    def person(self, person: AnnotatorId) -> AnnotatorId | None:
        """The annotator of the project for somebody in the file; None for a new one."""
        return self._people[person]

    def identify(self, person: AnnotatorId, known: AnnotatorId | None) -> None:
        """Set the annotator of the project for somebody in the file."""
        self._people[person] = known

    # Outcome

    def rows(self) -> list[ComingRows]:
        """The numbers of rows, in the order in which they are shown."""
        counts, snapshot, archive = self.foreign.counts(), self._snapshot, self.foreign.archive
        texts = {article.sha256 for article in snapshot.articles.values()}
        existing = {
            article.id for article in archive.articles if self._is_here(article.id, article.sha256, texts)
        }
        mapped = self.fates().get(TagFate.MAPPED, 0)
        noted = [claim.id in snapshot.claims for claim in archive.claims if claim.note]
        noted += [link.id in snapshot.links for link in archive.links if link.note]
        return [
            ComingRows("articles", counts.articles, len(existing)),
            ComingRows("tags", counts.tags, mapped),
            ComingRows("claims", counts.claims, sum(claim.id in snapshot.claims for claim in archive.claims)),
            ComingRows("links", counts.links, sum(link.id in snapshot.links for link in archive.links)),
            ComingRows("notes", len(noted), sum(noted)),
            ComingRows("memos", len(archive.memos), sum(memo.id in snapshot.memos for memo in archive.memos)),
            ComingRows("people", counts.people, sum(person is not None for person in self._people.values())),
        ]

    def _is_here(self, article: str, sha256: str, texts: set[str]) -> bool:
        return article in self._snapshot.articles or sha256 in texts

    def as_import(self) -> ForeignImport:
        """The project with all decisions."""
        tags = {tag.tag.id: self.decision(tag.tag.id) for tag in self.tags}
        people = {person: annotator for person, annotator in self._people.items() if annotator is not None}
        return ForeignImport(self.foreign, ImportChoices(tags, people))
