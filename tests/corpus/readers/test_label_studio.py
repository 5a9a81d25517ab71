"""Exports of Label Studio."""

from __future__ import annotations

import json
from typing import Any

import pytest

from corpus.foreign.project import LeftOutKind
from corpus.readers.errors import ReadError
from tests.corpus.readers.foreign_files import left, read, read_file, tags_of

TEXT = "😀渡轮票价由2元调为3元。\n每年增收1.4亿元。"


def region(key: str, words: str, label: str, count: Any = len, **more: Any) -> dict[str, Any]:
    """A labelled stretch, by one way of counting."""
    start = count(TEXT[: TEXT.index(words)])
    value = {"start": start, "end": start + count(words), "text": words, "labels": [label]}
    return {"id": key, "from_name": "label", "to_name": "text", "type": "labels", "value": value, **more}


def task(*results: dict[str, Any], by: Any = 3, data: Any = None, **more: Any) -> dict[str, Any]:
    annotation = {"id": 5, "completed_by": by, "created_at": "2026-09-18T01:00:00Z", "result": [*results]}
    return {"id": 1, "annotations": [annotation], "data": data or {"text": TEXT, "title": "渡轮"}, **more}


@pytest.mark.parametrize("count", [len, lambda text: len(text.encode("utf-16-le")) // 2])
def test_stretches_are_found_in_both_ways_of_counting(count: Any) -> None:
    found = read(
        [task(region("a", "票价", "价", count), region("b", "1.4亿元", "数", count))], "label_studio"
    )
    assert [claim.quote for claim in found.archive.claims] == ["票价", "1.4亿元"]
    assert found.agreement.exact == 2
    assert found.archive.articles[0].title == "渡轮"
    assert found.archive.claims[0].created == "2026-09-18T01:00:00.000Z"


def test_relations_lead_in_their_direction() -> None:
    results = [region("a", "票价", "价"), region("b", "3元", "数")]
    relations = [
        {"type": "relation", "from_id": "a", "to_id": "b", "direction": "left", "labels": ["引用"]},
        {"type": "relation", "from_id": "a", "to_id": "b", "direction": "bi"},
        {"type": "relation", "from_id": "a", "to_id": "x", "direction": "right"},
    ]
    found = read([task(*results, *relations)], "label_studio")
    one, other = (claim.id for claim in found.archive.claims)
    assert next((link.source, link.target, link.relation) for link in found.archive.links) == (
        other,
        one,
        "quotes",
    )
    assert {relation.name: relation.directed for relation in found.archive.relations} == {
        "": True,
        "关联": False,
    }
    assert left(found) == {LeftOutKind.LINKS: 1}


def test_remarks_and_choices_of_a_stretch_belong_to_it() -> None:
    results = [
        region("a", "票价", "价", meta={"text": ["旁注"]}),
        {"id": "a", "type": "textarea", "from_name": "n", "value": {"start": 3, "end": 5, "text": ["备注"]}},
        {
            "id": "a",
            "type": "choices",
            "from_name": "c",
            "value": {"start": 3, "end": 5, "choices": ["重要"]},
        },
        {"id": "z", "type": "choices", "from_name": "c", "value": {"choices": ["整篇"]}},
        {"id": "y", "type": "rectanglelabels", "from_name": "i", "value": {"x": 1, "y": 2}},
    ]
    found = read([task(*results)], "label_studio")
    (claim,) = found.archive.claims
    assert (claim.note, tags_of(found)) == ("旁注\n\n备注", ["价", "重要"])
    assert left(found) == {LeftOutKind.WHOLE_SOURCE: 1, LeftOutKind.REGIONS: 1}


def test_each_annotator_has_claims_of_their_own() -> None:
    who = {"id": 2, "email": "su@a.example", "first_name": "禾", "last_name": "苏"}
    one = task(region("a", "票价", "价"), by=who)
    one["annotations"] += [
        {"id": 6, "completed_by": 8, "result": [region("a", "票价", "价")]},
        {"id": 7, "completed_by": 9, "was_cancelled": True, "result": [region("a", "票价", "价")]},
    ]
    one["predictions"] = [{"result": [region("p", "3元", "数")]}]
    found = read([one], "label_studio")
    assert len(found.archive.claims) == 2
    assert {person.annotator.name for person in found.people()} == {"禾 苏", "8"}
    assert left(found) == {LeftOutKind.PREDICTIONS: 1}


def test_the_short_form_is_read() -> None:
    value = region("a", "票价", "价")["value"]
    row = {"id": 1, "text": TEXT, "label": [value], "annotator": 4, "annotation_id": 9}
    found = read([row], "label_studio")
    assert [claim.quote for claim in found.archive.claims] == ["票价"]
    assert tags_of(found) == ["价"]


def test_the_text_is_found_whatever_it_is_called() -> None:
    found = read([task(data={"正文2": TEXT, "id": "short"})], "label_studio")
    assert found.archive.texts[0].content == TEXT


def test_a_file_without_texts_is_refused() -> None:
    data = json.dumps([task(data={"image": ""})]).encode()
    with pytest.raises(ReadError, match="no text"):
        read_file(data, "label_studio", "a.json")


def test_labels_that_are_no_words_are_passed_over() -> None:
    one = region("a", "票价", "价")
    one["value"]["labels"] = [7, True, {"a": 1}, ["上", "下"]]
    assert tags_of(read([task(one)], "label_studio")) == ["下"]
