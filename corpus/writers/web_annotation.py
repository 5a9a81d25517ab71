"""Writes claims and links as annotations of the W3C Web Annotation Data Model, one page of JSON-LD.

Each annotation names the page or the article, the quote with its context, and the position in code points, and can be
used without the page around it. The texts of the articles are not written.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, BinaryIO

from corpus.archive import Archive
from corpus.identities import as_uuid, is_uuid
from corpus.model import Article, Claim, Link, Relation
from corpus.progress import Progress
from corpus.version import VERSION
from corpus.writers.exported import Exported, ExportRemark, Remarks

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
"""The JSON-LD context of the Web Annotation Data Model (3.1)."""
_BATCH = 512
"""Annotations between two reports of progress."""

_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode


def write(exported: Exported, out: BinaryIO, progress: Progress) -> Remarks:
    """Write all claims but orphans, and the links between them."""
    archive, notes = exported.archive, exported.options.notes
    annotations = _Annotations(archive, notes)
    total = annotations.total
    head = {
        "@context": _CONTEXT,
        "id": f"{urn(archive.project.id)}#page1",
        "type": "AnnotationPage",
        "partOf": {
            "id": urn(archive.project.id),
            "type": "AnnotationCollection",
            "label": archive.project.title,
            "total": total,
        },
        "startIndex": 0,
    }
    out.write(_bytes(f'{_encode(head)[:-1]}, "items": [\n'))
    progress(0, total)
    batch: list[str] = []
    for number, annotation in enumerate(annotations, start=1):
        batch.append(_encode(annotation) + (",\n" if number < total else "\n"))
        if len(batch) == _BATCH or number == total:
            out.write(_bytes("".join(batch)))
            batch.clear()
            progress(number, total)
    out.write(b"]}\n")
    orphans = sum(claim.orphaned for claim in archive.claims)
    return {ExportRemark.ORPHANS: orphans} if orphans else {}


def urn(identity: str) -> str:
    """An identity as an IRI."""
    return f"urn:uuid:{identity if is_uuid(identity) else as_uuid(identity)}"


class _Annotations:
    """The annotations of a project, claims first."""

    def __init__(self, archive: Archive, notes: bool) -> None:
        self._notes = notes
        self._articles = {article.id: article for article in archive.articles}
        self._tags = {tag.id: tag.name for tag in archive.tags}
        self._people = {annotator.id: annotator.name for annotator in archive.annotators}
        self._relations = {relation.id: relation for relation in archive.relations}
        self._claims = [claim for claim in archive.claims if not claim.orphaned]
        standing = {claim.id for claim in self._claims}
        self._links = [link for link in archive.links if link.source in standing and link.target in standing]

    @property
    def total(self) -> int:
        return len(self._claims) + len(self._links)

    def __iter__(self) -> Iterator[dict[str, Any]]:
        yield from map(self._claim, self._claims)
        yield from map(self._link, self._links)

    def _claim(self, claim: Claim) -> dict[str, Any]:
        body = [_textual("tagging", self._tags[tag]) for tag in claim.tags]
        if claim.kind:
            body.append(_textual("classifying", claim.kind.value))
        note = claim.note if self._notes else ""
        if note:
            body.append(_textual("commenting", note))
        motivation = "tagging" if claim.tags else "commenting" if note else "highlighting"
        annotation = self._annotation(claim, motivation)
        if body:
            annotation["body"] = body
        annotation["target"] = _target(claim, self._articles[claim.article])
        return annotation

    def _link(self, link: Link) -> dict[str, Any]:
        annotation = self._annotation(link, "linking")
        body = [_relation(self._relations[link.relation])]
        if link.note and self._notes:
            body.append(_textual("commenting", link.note))
        annotation["body"] = body
        annotation["target"] = [urn(link.source), urn(link.target)]
        return annotation

    def _annotation(self, row: Claim | Link, motivation: str) -> dict[str, Any]:
        return {
            "@context": _CONTEXT,
            "id": urn(row.id),
            "type": "Annotation",
            "motivation": motivation,
            "created": row.created,
            "modified": row.updated,
            "creator": {
                "id": urn(row.annotator),
                "type": "Person",
                "name": self._people.get(row.annotator, ""),
            },
            "generator": {"id": "urn:duikan", "type": "Software", "name": f"Duikan {VERSION}"},
        }


def _textual(purpose: str, value: str) -> dict[str, str]:
    # Without an id: the tests of the standard treat bodies with one as resources, which have no purpose.
    return {"type": "TextualBody", "purpose": purpose, "value": value}


def _relation(relation: Relation) -> dict[str, str]:
    return _textual("classifying", relation.id if relation.built_in else relation.name)


def _target(claim: Claim, article: Article) -> Mapping[str, Any]:
    """The position of a claim. The source of an article from the web is its URL, with its identity as scope, because
    two articles may have the same URL."""
    place: dict[str, Any] = {"type": "SpecificResource", "source": article.url or urn(article.id)}
    if article.url:
        place["scope"] = urn(article.id)
    place["selector"] = [
        {
            "type": "TextQuoteSelector",
            "exact": claim.quote,
            "prefix": claim.prefix,
            "suffix": claim.suffix,
        },
        {"type": "TextPositionSelector", "start": claim.start, "end": claim.end},
    ]
    return place


def _bytes(text: str) -> bytes:
    # An unpaired surrogate, which no text should contain, is written as an escape, so that the export does not fail.
    return text.encode("utf-8", "backslashreplace")
