"""Exports of doccano."""

from __future__ import annotations

import json
from typing import Any

import pytest

from corpus.foreign.project import LeftOutKind
from corpus.readers.errors import ReadError
from tests.corpus.readers.foreign_files import left, read, read_file, tags_of

TEXT = "𠮷市渡轮票价由2元调为3元。"


def lines(*rows: Any) -> bytes:
    return "\n".join(
        row if isinstance(row, str) else json.dumps(row, ensure_ascii=False) for row in rows
    ).encode()


def test_entities_and_relations_become_claims_and_links() -> None:
    row = {
        "id": 7,
        "text": TEXT,
        "title": "渡轮",
        "entities": [
            {"id": 1, "label": "票价", "start_offset": 2, "end_offset": 6},
            {"id": 2, "label": "数值", "start_offset": 10, "end_offset": 13},
        ],
        "relations": [
            {"id": 3, "from_id": 1, "to_id": 2, "type": "等于"},
            {"id": 4, "from_id": 1, "to_id": 9, "type": "等于"},
        ],
        "Comments": ["看一下"],
    }
    found = read(lines(row), "doccano", "a.jsonl")
    assert [claim.quote for claim in found.archive.claims] == ["渡轮票价", TEXT[10:13]]
    assert [tags_of(found, number) for number in (0, 1)] == [["票价"], ["数值"]]
    assert found.archive.articles[0].title == "渡轮"
    (link,) = found.archive.links
    assert (link.source, link.target) == tuple(claim.id for claim in found.archive.claims)
    assert (found.archive.relations[0].name, found.archive.relations[0].directed) == ("等于", True)
    assert left(found) == {LeftOutKind.LINKS: 1, LeftOutKind.MEMOS: 1}
    assert found.agreement.unstated == 2


@pytest.mark.parametrize("name", ["label", "labels", "entities"])
def test_labels_as_triples_are_read(name: str) -> None:
    found = read(
        lines({"text": TEXT, name: [[2, 6, "票价"]]}, "", {"text": "另一篇", name: []}), "doccano", "a.jsonl"
    )
    assert [claim.quote for claim in found.archive.claims] == ["渡轮票价"]
    assert len(found.archive.articles) == 2


def test_an_array_is_read_and_labels_of_whole_texts_are_counted() -> None:
    found = read([{"id": 1, "data": TEXT, "label": ["交通", "票价"]}], "doccano")
    assert left(found) == {LeftOutKind.WHOLE_SOURCE: 2}
    assert len(found.archive.articles) == 1


def test_offsets_that_lie_beyond_are_counted() -> None:
    found = read(
        lines({"text": "甲乙", "label": [[0, 9, "a"], [1, 1, "b"], [0, 1, "c"]]}), "doccano", "a.jsonl"
    )
    assert left(found) == {LeftOutKind.BEYOND: 1, LeftOutKind.EMPTY: 1}


BAD = {
    "syntax": '{"text": "甲"',
    "number": '{"text": "甲", "label": [], "score": NaN}',
    "duplicate_key": '{"text": "甲", "text": "乙", "label": []}',
    "type": '{"label": [[0, 1, "x"]]}',
    "too_deep": '{"text": "甲", "x": ' + "[" * 200_000,
}


@pytest.mark.parametrize("code", BAD)
def test_a_bad_line_is_named_and_can_be_left_out(code: str) -> None:
    good = {"text": TEXT, "label": [[2, 6, "票价"]]}
    data = lines(good, BAD[code], good)
    with pytest.raises(ReadError, match="line 2") as caught:
        read_file(data, "doccano", "a.jsonl")
    assert caught.value.code == code
    rest = read_file(data, "doccano", "a.jsonl", skip_bad_lines=True)
    assert len(rest.archive.articles) == 2
    assert [error.code for error in rest.left_out] == [code]


def test_a_file_without_texts_is_refused() -> None:
    with pytest.raises(ReadError, match="no text"):
        read_file(lines({"text": " ", "label": [[0, 1, "x"]]}), "doccano", "a.jsonl")
