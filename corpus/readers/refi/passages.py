"""The selections of one source: passages with their codes, and who made them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from corpus.foreign.offsets import CountedPassage, CountedText, agree
from corpus.foreign.project import Offsets
from corpus.readers.refi.elements import Element, child, children, guid, number, reference, said, text_of

_SELECTIONS = ("PlainTextSelection",)
"""Elements of passages of texts."""


@dataclass(slots=True)
class Selected:
    """The coding of a passage by one person."""

    keys: list[str]
    """GUIDs of the selections that were combined."""
    passage: CountedPassage
    user: str
    codes: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    created: str = ""
    updated: str = ""


def selections(source: Element, notes: Mapping[str, str], *, together: bool) -> list[Selected]:
    """The passages of a source, one for each person who coded it. ``notes``: the text of notes by their GUID and by
    that of the passage that they are linked to. ``together``: whether selections of the same place and person are
    combined, since many programs write one for each code."""
    found: dict[tuple[object, ...], Selected] = {}
    for element in children(source, *_SELECTIONS):
        for selected in _selected(element, notes):
            place = (
                (selected.passage.start, selected.passage.end, selected.user)
                if together
                else tuple(selected.keys)
            )
            held = found.get(place)
            if held is None:
                found[place] = selected
                continue
            held.keys += selected.keys
            held.codes += selected.codes
            held.notes += [note for note in selected.notes if note not in held.notes]
    return list(found.values())


def _selected(element: Element, notes: Mapping[str, str]) -> Iterator[Selected]:
    key = guid(said(element, "guid"))
    passage = CountedPassage(
        number(element, "startPosition"), number(element, "endPosition"), element.get("name", "")
    )
    owner = guid(said(element, "creatingUser"))
    comments = [text_of(child(element, "Description")), *noted(element, notes), notes.get(key, "")]
    by_user: dict[str, Selected] = {}
    for coding in children(element, "Coding"):
        user = guid(said(coding, "creatingUser")) or owner
        held = by_user.setdefault(user, Selected([], passage, user))
        held.codes.append(reference(coding, "CodeRef"))
        held.notes += [note for note in noted(coding, notes) if note]
    if not by_user:
        by_user[owner] = Selected([], passage, owner)
    # The comment belongs to the creator of the selection if they coded it.
    first = by_user.get(owner) or next(iter(by_user.values()))
    first.notes[:0] = [note for note in comments if note]
    for selected in sorted(by_user.values(), key=lambda selected: selected is not first):
        selected.keys = [key if selected is first else f"{key} {selected.user}"]
        selected.created = said(element, "creationDateTime")
        selected.updated = said(element, "modifiedDateTime")
        yield selected


def noted(element: Element, notes: Mapping[str, str]) -> Iterator[str]:
    """The notes to which an element refers."""
    for pointing in children(element, "NoteRef"):
        yield notes.get(guid(said(pointing, "targetGUID")), "")


def without_names(
    text: CountedText, passages: Iterable[CountedPassage], usual: Offsets
) -> list[CountedPassage]:
    """The passages; without their names if these are never their words, as in programs that number selections."""
    held = list(passages)
    offsets = text.best_offsets(held, usual)
    for passage in held:
        if passage.words and (
            agree(passage.words, text.words(passage, offsets)) or text.find(passage, None) is not None
        ):
            return held
    return [CountedPassage(passage.start, passage.end) for passage in held]
