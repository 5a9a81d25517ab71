"""What becomes of the tags and people of a file: proposed by name, decided by the importing user."""

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
    """What a tag of a file becomes."""

    MAPPED = "mapped"
    """A tag of the project."""
    NEW = "new"
    """A new tag, as it is in the file."""
    KIND = "kind"
    """No tag: it says what sort of statement its claims are."""
    DROPPED = "dropped"
    """Nothing; its claims come without it."""


class Because(StrEnum):
    """Why a fate is proposed."""

    SAME_ROW = "same_row"
    """The very tag is in the project."""
    SAME_NAME = "same_name"
    SAME_PATH = "same_path"
    """The last part of a name such as ``A::B`` or ``A/B`` is that of a tag."""
    IS_KIND = "is_kind"
    NOTHING_ALIKE = "nothing_alike"


@dataclass(frozen=True, slots=True)
class TagDecision:
    """What is decided about one tag of a file."""

    fate: TagFate = TagFate.NEW
    tag: TagId | None = None
    """Of the project: the tag itself where it is mapped, the one above where it is new (None: where the file has
    it)."""
    kind: Kind = Kind.NONE


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is proposed for one tag."""

    choice: TagDecision
    because: Because

    @property
    def sure(self) -> bool:
        """Whether nobody needs to look at it."""
        return self.because in (Because.SAME_ROW, Because.SAME_NAME)


@dataclass(frozen=True, slots=True)
class ImportChoices:
    """What was decided about a file. What is not named is imported as new."""

    tags: Mapping[TagId, TagDecision] = field(default_factory=dict)
    people: Mapping[AnnotatorId, AnnotatorId] = field(default_factory=dict)
    """Who of the file is who of the project. Others come as new people, also under a name that is here."""


@dataclass(frozen=True, slots=True)
class ForeignImport:
    """A project of another program with what was decided about it."""

    foreign: ForeignProject
    choices: ImportChoices | None = None
    """None: everything as it is proposed."""


@dataclass(frozen=True, slots=True)
class PersonMatch:
    """Whether somebody of a file may be known in the project."""

    person: AnnotatorId
    same: AnnotatorId | None
    """The very person: their identity is here."""
    namesakes: tuple[AnnotatorId, ...] = ()
    """People of the project with the same name. They are never joined unasked."""


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
    """For each person of the file, whom of the project they may be."""
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
    """Everything as it is proposed."""
    return ImportChoices(
        {tag: proposal.choice for tag, proposal in proposed_tags(foreign, tags).items()},
        {match.person: match.same for match in matched_people(foreign, annotators) if match.same is not None},
    )
