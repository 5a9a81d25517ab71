"""W3C Web Annotations, by this program and by others."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings

from corpus.archive import Archive
from corpus.foreign.attaching import KnownText, attached
from corpus.foreign.project import LeftOutKind
from corpus.model import Kind
from corpus.readers.errors import ReadError
from tests.corpus.foreign.strategies import projects
from tests.corpus.readers.foreign_files import left, read, read_file, tags_of
from tests.corpus.writers.build import exported, written

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
QUOTE = {"type": "TextQuoteSelector", "exact": "票价三元", "prefix": "单程", "suffix": "。"}


def annotation(number: int = 0, body: Any = None, selector: Any = None, **more: Any) -> dict[str, Any]:
    found = {
        "@context": CONTEXT,
        "id": f"https://a.example/{number}",
        "type": "Annotation",
        "target": {"source": "https://news.example/a", "selector": [QUOTE] if selector is None else selector},
        **more,
    }
    return found if body is None else {**found, "body": body}


@settings(max_examples=25)
@given(projects())
def test_what_is_written_comes_back_into_its_texts(archive: Archive) -> None:
    content, _ = written("w3c", exported(archive))
    found = attached(read(content, "w3c") if archive.claims else _nothing(content), _known(archive))
    names = {one.id: one.name for one in archive.tags}
    assert not found.left_out
    assert {claim.id: replace(claim, created="", updated="", tags=()) for claim in found.archive.claims} == {
        claim.id: replace(claim, created="", updated="", tags=()) for claim in archive.claims
    }
    theirs = {one.id: one.name for one in found.archive.tags}
    assert {claim.id: [theirs[tag] for tag in claim.tags] for claim in found.archive.claims} == {
        claim.id: [names[tag] for tag in claim.tags] for claim in archive.claims
    }
    relations = {one.id: one.name for one in (*archive.relations, *found.archive.relations)}
    assert {
        (link.id, link.source, link.target, relations[link.relation], link.note)
        for link in found.archive.links
    } == {(link.id, link.source, link.target, relations[link.relation], link.note) for link in archive.links}
    people = {annotator.id: annotator.name for annotator in archive.annotators}
    assert all(people[annotator.id] == annotator.name for annotator in found.archive.annotators)


def _known(archive: Archive) -> list[KnownText]:
    texts = {text.id: text.content for text in archive.texts}
    return [KnownText(article, texts[article.text]) for article in archive.articles]


def _nothing(content: bytes):  # type: ignore[no-untyped-def]
    with pytest.raises(ReadError):
        read_file(content, "w3c", "a.jsonld")
    from corpus.foreign.project import ForeignProject
    from corpus.model import Project

    return ForeignProject("w3c", Archive(Project("", "", "")))


@pytest.mark.parametrize(
    "wrap",
    [
        lambda one: one,
        lambda one: [one],
        lambda one: {"type": "AnnotationPage", "items": [one]},
        lambda one: {"type": "AnnotationCollection", "first": {"type": "AnnotationPage", "items": [one]}},
        lambda one: {"@graph": [one]},
    ],
)
def test_arrays_pages_and_collections_are_read(wrap: Any) -> None:
    found = read(wrap(annotation(bodyValue="注")), "w3c")
    (one,) = found.detached
    assert (one.claim.quote, one.claim.prefix, one.claim.suffix, one.claim.note) == (
        "票价三元",
        "单程",
        "。",
        "注",
    )
    assert (one.url, one.article) == ("https://news.example/a", None)


def test_bodies_are_tags_notes_and_kinds_by_their_purposes() -> None:
    body = [
        {"type": "TextualBody", "purpose": "tagging", "value": "票价"},
        {"type": "TextualBody", "purpose": "classifying", "value": "预测"},
        {"type": "TextualBody", "purpose": "classifying", "value": "重要"},
        {"type": "TextualBody", "purpose": "commenting", "value": "注一"},
        {"type": "TextualBody", "value": "注二"},
        {
            "type": "SpecificResource",
            "purpose": "tagging",
            "source": {"id": "https://w.example/q1", "label": "渡轮"},
        },
        {"type": "TextualBody", "value": " "},
        "https://a.example/look",
    ]
    found = read([annotation(body=body)], "w3c")
    assert tags_of(found) == ["票价", "重要", "渡轮"]
    claim = found.detached[0].claim
    assert (claim.kind, claim.note) == (Kind.FORECAST, "注一\n\n注二\n\nhttps://a.example/look")


def test_a_body_without_purpose_follows_the_motivation() -> None:
    found = read([annotation(body={"type": "TextualBody", "value": "票价"}, motivation="tagging")], "w3c")
    assert tags_of(found) == ["票价"]


def test_quotes_are_found_inside_other_selectors() -> None:
    nested = {
        "type": "FragmentSelector",
        "value": "p1",
        "refinedBy": [{"type": "TextPositionSelector", "start": 7, "end": 11}, QUOTE],
    }
    claim = read([annotation(selector=nested)], "w3c").detached[0].claim
    assert (claim.quote, claim.start, claim.end) == ("票价三元", 7, 11)


def test_what_has_no_quote_is_counted() -> None:
    position = {"type": "TextPositionSelector", "start": 7, "end": 11}
    found = read(
        [
            annotation(1, selector=position),
            annotation(2, selector=[], bodyValue="整页的话"),
            annotation(3, motivation="replying"),
            annotation(4),
        ],
        "w3c",
    )
    assert left(found) == {LeftOutKind.NO_QUOTE: 1, LeftOutKind.PAGE_NOTES: 1, LeftOutKind.REPLIES: 1}
    assert len(found.detached) == 1


@pytest.mark.parametrize("form", ["targets", "body"])
def test_links_lead_from_one_annotation_to_another(form: str) -> None:
    """Recogito names one end as target and the other as body."""
    one, other = (f"https://a.example/{number}" for number in (0, 1))
    body: list[Any] = [{"type": "TextualBody", "purpose": "tagging", "value": "矛盾"}]
    link = {"@context": CONTEXT, "id": "https://a.example/l", "type": "Annotation", "motivation": "linking"}
    link |= (
        {"target": [one, other], "body": body}
        if form == "targets"
        else {"target": one, "body": [other, *body]}
    )
    found = read([link, annotation(0), annotation(1)], "w3c")
    (made,) = found.archive.links
    assert (made.source, made.target) == tuple(each.claim.id for each in found.detached)
    assert made.relation == "contradicts"


def test_people_are_known_by_address_and_times_are_in_utc() -> None:
    creator = {"id": "https://orcid.example/1", "name": "苏禾"}
    found = read(
        [
            annotation(creator=[creator], created="2026-09-18T08:00:00+08:00"),
            annotation(1, creator="mailto:a@b"),
        ],
        "w3c",
    )
    assert [annotator.name for annotator in found.archive.annotators] == ["苏禾", "mailto:a@b"]
    assert found.detached[0].claim.created == "2026-09-18T00:00:00.000Z"


def test_a_file_without_annotations_is_refused() -> None:
    with pytest.raises(ReadError, match="value"):
        read_file(json.dumps({"@context": CONTEXT, "type": "Manifest"}).encode(), "w3c", "a.json")
