"""Claims and links as W3C Web Annotations."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT4

from corpus.writers.exported import ExportRemark
from tests.corpus.writers.build import exported, sample_archive, written

STANDARD = Path(__file__).resolve().parents[2] / "data" / "standards" / "web-annotation"


def page(**options: Any) -> dict[str, Any]:
    archive = sample_archive()
    first = replace(archive.articles[0], url="https://news.example/渡轮?a=1")
    content, _ = written(
        "w3c", exported(replace(archive, articles=(first, *archive.articles[1:])), **options)
    )
    found: dict[str, Any] = json.loads(content)
    return found


@cache
def assertions() -> list[tuple[str, bool, jsonschema.Draft4Validator]]:
    """What annotations must meet: each with whether meeting it is what is expected."""
    registry: Registry[Any] = Registry().with_resources(
        (path.name, Resource.from_contents(json.loads(path.read_text()), default_specification=DRAFT4))
        for path in (STANDARD / "definitions").glob("*.json")
    )
    musts = json.loads((STANDARD / "annotations" / "annotationMusts.test").read_text())["assertions"]
    found = []
    for name in musts:
        schema = json.loads((STANDARD / name).read_text())
        if schema.get("assertionType") == "must":
            expected = schema.get("expectedResult", "valid") == "valid"
            schema.pop("id", None)
            found.append((name, expected, jsonschema.Draft4Validator(schema, registry=registry)))
    return found


def test_each_annotation_meets_what_the_standard_demands() -> None:
    items = page()["items"]
    archive = sample_archive()
    assert len(items) == len(archive.claims) + len(archive.links)
    assert len(assertions()) > 20
    failed = {
        name
        for name, expected, validator in assertions()
        for item in items
        if validator.is_valid(item) is not expected
    }
    assert not failed


def test_a_broken_annotation_fails() -> None:
    broken = {**page()["items"][0], "target": {"type": "SpecificResource"}, "created": "gestern"}
    assert any(validator.is_valid(broken) is not expected for _, expected, validator in assertions())


def test_a_claim_names_page_article_quote_and_place() -> None:
    archive = sample_archive()
    one = next(
        claim
        for claim in archive.claims
        if claim.article == archive.articles[0].id and claim.tags and claim.note
    )
    item = next(item for item in page()["items"] if item["id"] == f"urn:uuid:{one.id}")
    assert item["target"]["source"] == "https://news.example/渡轮?a=1"
    assert item["target"]["scope"] == f"urn:uuid:{one.article}"
    assert item["target"]["selector"] == [
        {"type": "TextQuoteSelector", "exact": one.quote, "prefix": one.prefix, "suffix": one.suffix},
        {"type": "TextPositionSelector", "start": one.start, "end": one.end},
    ]
    assert item["motivation"] == "tagging"
    bodies = {body["purpose"]: body["value"] for body in item["body"]}
    assert bodies["commenting"] == one.note
    assert bodies["classifying"] == one.kind
    assert item["creator"]["name"] in {person.name for person in archive.annotators}


def test_a_link_names_both_annotations_and_the_relation() -> None:
    link = sample_archive().links[0]
    item = next(item for item in page()["items"] if item["id"] == f"urn:uuid:{link.id}")
    assert item["motivation"] == "linking"
    assert item["target"] == [f"urn:uuid:{link.source}", f"urn:uuid:{link.target}"]
    assert item["body"][0]["value"] == link.relation


@pytest.mark.parametrize("notes", [True, False])
def test_a_claim_without_tags_is_a_comment_or_a_highlight(notes: bool) -> None:
    archive = sample_archive()
    bare = replace(next(claim for claim in archive.claims if claim.note), tags=())
    content, _ = written(
        "w3c", exported(replace(archive, claims=(bare,), links=(), questions=()), notes=notes)
    )
    (item,) = json.loads(content)["items"]
    assert item["motivation"] == ("commenting" if notes else "highlighting")


def test_orphans_are_left_out_and_the_page_counts_what_is_there() -> None:
    archive = sample_archive()
    gone = replace(archive.claims[0], orphaned=True)
    content, remarks = written("w3c", exported(replace(archive, claims=(gone, *archive.claims[1:]))))
    found = json.loads(content)
    assert remarks == {ExportRemark.ORPHANS: 1}
    assert found["partOf"]["total"] == len(found["items"])
    assert gone.id not in content.decode()
