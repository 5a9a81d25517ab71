"""Maps the tags and people of a file onto those of the project: proposed by name, decided by the user."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from corpus.foreign.project import ForeignProject
from corpus.foreign.vocabulary import KIND_WORD, kind_called
from corpus.identities import AnnotatorId, TagId
from corpus.model import Annotator, Kind, Tag
from corpus.script import fold


class TagFate(StrEnum):
    """How a tag of a file is imported."""

    MAPPED = "mapped"
    """As an existing tag of the project."""
    NEW = "new"
    """As a new tag."""
    KIND = "kind"
    """As the kind of its claims."""
    DROPPED = "dropped"
    """Not at all; its claims are imported without it."""


class Because(StrEnum):
    """The reason for a proposal."""

    SAME_ROW = "same_row"
    """The project has a tag with the same identity."""
    SAME_NAME = "same_name"
    SAME_PATH = "same_path"
    """The last part of a name such as ``A::B`` or ``A/B`` is the name of a tag."""
    IS_KIND = "is_kind"
    NOTHING_ALIKE = "nothing_alike"


@dataclass(frozen=True, slots=True)
class TagDecision:
    """The decision on a tag of a file."""

    fate: TagFate = TagFate.NEW
    tag: TagId | None = None
    """A tag of the project: the counterpart of a mapped tag, or the parent of a new one (None: the parent that it has
    in the file)."""
    kind: Kind = Kind.NONE


@dataclass(frozen=True, slots=True)
class Proposal:
    """A proposal for a tag."""

    choice: TagDecision
    because: Because

    @property
    def sure(self) -> bool:
        """Whether the proposal needs no confirmation."""
        return self.because in (Because.SAME_ROW, Because.SAME_NAME)


@dataclass(frozen=True, slots=True)
class ImportChoices:
    """The decisions on a file. Tags and people that are not named are imported as new ones."""

    tags: Mapping[TagId, TagDecision] = field(default_factory=dict)
    people: Mapping[AnnotatorId, AnnotatorId] = field(default_factory=dict)
    """The annotator of the project for an annotator of the file. Others are new annotators, even if the project has one
    of the same name."""


@dataclass(frozen=True, slots=True)
class ForeignImport:
    """A project of another program, and the decisions on it."""

    foreign: ForeignProject
    choices: ImportChoices | None = None
    """None for all proposals."""


@dataclass(frozen=True, slots=True)
class PersonMatch:
    """The possible counterparts in the project of an annotator of a file."""

    person: AnnotatorId
    same: AnnotatorId | None
    """The annotator of the project with the same identity."""
    namesakes: tuple[AnnotatorId, ...] = ()
    """Annotators of the project with the same name. They are only united if the user says so."""


def proposed_tags(foreign: ForeignProject, tags: Iterable[Tag]) -> dict[TagId, Proposal]:
    """A proposal for each tag of the file, given the project's codebook."""
    here = list(tags)
    ids = {tag.id for tag in here}
    by_name = {fold(tag.name): tag.id for tag in here}
    parents = {tag.id: tag for tag in foreign.archive.tags}
    return {tag.id: _proposal(tag, parents, ids, by_name) for tag in foreign.archive.tags}


def _proposal(tag: Tag, held: Mapping[TagId, Tag], ids: set[TagId], by_name: Mapping[str, TagId]) -> Proposal:
    if tag.id in ids:
        return Proposal(TagDecision(TagFate.MAPPED, tag.id), Because.SAME_ROW)
    if (known := by_name.get(fold(tag.name))) is not None:
        return Proposal(TagDecision(TagFate.MAPPED, known), Because.SAME_NAME)
    parent = None if tag.parent is None else held.get(tag.parent)
    if parent is not None and parent.name in KIND_WORD and (kind := kind_called(tag.name)) is not None:
        return Proposal(TagDecision(TagFate.KIND, kind=kind), Because.IS_KIND)
    last = tag.name.replace("::", "/").rpartition("/")[2].strip()
    if last != tag.name and (known := by_name.get(fold(last))) is not None:
        return Proposal(TagDecision(TagFate.MAPPED, known), Because.SAME_PATH)
    return Proposal(TagDecision(TagFate.NEW), Because.NOTHING_ALIKE)


def matched_people(foreign: ForeignProject, annotators: Sequence[Annotator]) -> tuple[PersonMatch, ...]:
    """The possible counterparts of each annotator of the file."""
    ids = {annotator.id for annotator in annotators}
    named: dict[str, list[AnnotatorId]] = {}
    for annotator in annotators:
        named.setdefault(fold(annotator.name.strip()), []).append(annotator.id)
    return tuple(
        PersonMatch(annotator.id, annotator.id, ())
        if annotator.id in ids
        else PersonMatch(annotator.id, None, tuple(named.get(fold(annotator.name.strip()), ())))
        for annotator in foreign.archive.annotators
    )


def proposed_choices(
    foreign: ForeignProject, tags: Iterable[Tag], annotators: Sequence[Annotator]
) -> ImportChoices:
    """The choices that follow from the proposals."""
    return ImportChoices(
        {tag: proposal.choice for tag, proposal in proposed_tags(foreign, tags).items()},
        {match.person: match.same for match in matched_people(foreign, annotators) if match.same is not None},
    )
