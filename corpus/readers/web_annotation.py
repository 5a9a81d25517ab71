"""Reads annotations of the W3C Web Annotation Data Model: an array, a page or a collection of them.

These files do not contain the texts. Each annotation is located by its quote in the articles of the project; offsets
are only a hint, since tools written in JavaScript count UTF-16 units although the recommendation says code points.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from corpus.foreign.project import NOBODY, ForeignProject, LeftOutKind
from corpus.foreign.vocabulary import kind_called
from corpus.identities import AnnotatorId, ClaimId, TagId, is_uuid
from corpus.model import Kind, Selector
from corpus.readers.document import Original, ReadingChoices
from corpus.readers.errors import ReadError
from corpus.readers.foreign_building import ForeignBuilder
from corpus.readers.foreign_json import decoded, loaded, objects, offset_in, text_in, words_in
from corpus.readers.foreign_values import Made
from corpus.readers.project import ReadProject

FORMAT = "w3c"
"""The format's id."""
_URN = "urn:uuid:"
"""Prefix of the identities of the program's own annotations."""
_PLACES = ("TextQuoteSelector",)
"""Selectors by quotation."""
_POSITIONS = ("TextPositionSelector", "DataPositionSelector")
"""Selectors by offsets."""
_DEEPEST = 20
"""Greatest depth of nested collections and selectors. Chosen."""
_REPLY = "replying"
"""The motivation of replies."""


def read_project(original: Original, choices: ReadingChoices) -> ReadProject:
    """The annotations. Raises ReadError: ``not_utf8``, ``syntax``, ``too_deep``, ``number``, ``duplicate_key``, and
    ``value`` where none is in it."""
    value = loaded(decoded(original.data))
    annotations = list(annotations_in(value))
    if not annotations:
        raise ReadError("value", "", "no annotation is in it")
    project = _read(annotations, _label(value) or original.name, original.name)
    return ReadProject(FORMAT, project.archive, foreign=project)


def annotations_in(value: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    """The annotations of a file, whatever they are wrapped in."""
    for item in objects(value):
        types = words_in(item.get("type", item.get("@type")))
        if "target" in item and ("Annotation" in types or not types):
            yield item
        elif depth < _DEEPEST:
            for name in ("items", "first", "annotations", "@graph"):
                if name in item:
                    yield from annotations_in(item[name], depth + 1)


def _label(value: Any) -> str:
    if not isinstance(value, dict):
        return ""
    return text_in(value, "label") or text_in(value.get("partOf"), "label")


def _read(annotations: list[dict[str, Any]], title: str, scope: str) -> ForeignProject:
    generators = (text_in(annotation.get("generator"), "name", "id") for annotation in annotations)
    builder = ForeignBuilder(FORMAT, scope, title, program=next(filter(None, generators), ""))
    claims: dict[str, ClaimId] = {}
    links = []
    for number, annotation in enumerate(annotations):
        key = text_in(annotation, "id", "@id") or f"#{number}"
        if "linking" in words_in(annotation.get("motivation")) and len(_ends(annotation)) >= 2:
            links.append((key, annotation))
            continue
        if _REPLY in words_in(annotation.get("motivation")):
            builder.leave_out(LeftOutKind.REPLIES)
            continue
        claim = _claim(builder, key, annotation)
        if claim is not None:
            claims[key] = claim
    for key, annotation in links:
        _link(builder, key, annotation, claims)
    return builder.built()


def _ends(annotation: Mapping[str, Any]) -> list[str]:
    """The ends of a link: its targets, or its target and an annotation in its body."""
    targets = annotation["target"] if isinstance(annotation["target"], list) else [annotation["target"]]
    ends = [target if isinstance(target, str) else text_in(target, "id", "source") for target in targets]
    if len(ends) == 1:
        body = annotation.get("body")
        others = body if isinstance(body, list) else [body]
        ends += [
            target if isinstance(target, str) else text_in(target, "id")
            for target in others
            if target is not None
        ]
    return [end for end in ends if end]


def _claim(builder: ForeignBuilder, key: str, annotation: Mapping[str, Any]) -> ClaimId | None:
    target = next((target for target in objects(annotation["target"])), None)
    bodies = _Bodies(builder, annotation)
    selector = None if target is None else _selector(target)
    if selector is None:
        builder.leave_out(
            LeftOutKind.PAGE_NOTES if bodies.note else LeftOutKind.NO_QUOTE, example=bodies.note
        )
        return None
    source = _source(target)
    scope = text_in(target, "scope")
    named = next((address for address in (scope, source) if address.startswith(_URN)), "")
    return builder.detached(
        key,
        selector,
        url="" if source.startswith(_URN) else source,
        article=_plain(named),
        tags=bodies.tags,
        kind=bodies.kind,
        note=bodies.note,
        made=Made(
            _author(builder, annotation), text_in(annotation, "created"), text_in(annotation, "modified")
        ),
    )


def _plain(urn: str) -> str:
    identity = urn.removeprefix(_URN).lower()
    return identity if is_uuid(identity) else ""


def _source(target: Any) -> str:
    source = target.get("source", target.get("id", ""))
    return source if isinstance(source, str) else text_in(source, "id", "source")


def _author(builder: ForeignBuilder, annotation: Mapping[str, Any]) -> AnnotatorId:
    creator = annotation.get("creator")
    creator = creator[0] if isinstance(creator, list) and creator else creator
    if isinstance(creator, str) and creator:
        return builder.person(creator, creator)
    key = text_in(creator, "id", "email", "name", "nickname")
    return builder.person(key, text_in(creator, "name", "nickname", "id")) if key else NOBODY


class _Bodies:
    """Tags, kind and note from the bodies of an annotation."""

    def __init__(self, builder: ForeignBuilder, annotation: Mapping[str, Any]) -> None:
        self.tags: list[TagId] = []
        self.kind = Kind.NONE
        notes = words_in(annotation.get("bodyValue"))
        motivations = words_in(annotation.get("motivation"))
        body = annotation.get("body", [])
        for part in body if isinstance(body, list) else [body]:
            if isinstance(part, str):
                notes.append(part)
            elif isinstance(part, dict):
                notes += self._add(builder, part, motivations)
        self.note = "\n\n".join(notes)

    def _add(self, builder: ForeignBuilder, body: dict[str, Any], motivations: list[str]) -> list[str]:
        value = text_in(body, "value", "label", "chars") or text_in(body.get("source"), "label", "id")
        purposes = words_in(body.get("purpose")) or motivations
        if not value.strip():
            return []
        if "classifying" in purposes and (kind := kind_called(value)) is not None:
            self.kind = kind
            return []
        if {"tagging", "classifying", "identifying"} & set(purposes):
            key = text_in(body, "id")
            self.tags.append(builder.tag(key if _plain(key) else f"tag {value}", value))
            return []
        return [value]


def _selector(target: dict[str, Any]) -> Selector | None:
    """The quote of a target, with its position as a hint; None if there is no quote."""
    quote = position = None
    for selector in _selectors(target.get("selector"), 0):
        types = words_in(selector.get("type", selector.get("@type")))
        if any(name in types for name in _PLACES) and text_in(selector, "exact"):
            quote = selector
        elif any(name in types for name in _POSITIONS):
            position = selector
    if quote is None:
        return None
    exact = text_in(quote, "exact")
    start = max(0, offset_in(position, "start"))
    return Selector(exact, text_in(quote, "prefix"), text_in(quote, "suffix"), start, start + len(exact))


def _selectors(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    for selector in objects(value):
        yield selector
        if depth < _DEEPEST:
            yield from _selectors(selector.get("refinedBy"), depth + 1)
            if words_in(selector.get("type")) == ["Choice"]:
                yield from _selectors(selector.get("items"), depth + 1)


def _link(
    builder: ForeignBuilder, key: str, annotation: Mapping[str, Any], claims: Mapping[str, ClaimId]
) -> None:
    name, note, directed = "", [], False
    for body in objects(annotation.get("body")):
        value, purposes = text_in(body, "value", "label"), words_in(body.get("purpose"))
        if not name and value and ("commenting" not in purposes):
            name = value
        elif value:
            note.append(value)
    ends = [claims.get(end) for end in _ends(annotation)]
    relation = builder.relation(name, directed=directed)
    for number, target in enumerate(ends[1:]):
        builder.link(
            key if number == 0 else f"{key} {number}",
            (ends[0], target),
            relation,
            note="\n\n".join(note),
            made=Made(
                _author(builder, annotation), text_in(annotation, "created"), text_in(annotation, "modified")
            ),
        )
