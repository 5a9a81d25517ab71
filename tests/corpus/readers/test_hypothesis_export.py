"""Exports of Hypothesis."""

from __future__ import annotations

import json
from typing import Any

import pytest

from corpus.foreign.project import LeftOutKind
from corpus.readers.errors import ReadError
from tests.corpus.readers.foreign_files import left, read, read_file, tags_of


def row(number: int, exact: str = "票价三元", **more: Any) -> dict[str, Any]:
    """A row of the API."""
    selectors = [
        {"type": "RangeSelector", "startContainer": "/p[1]", "startOffset": 3},
        {"type": "TextPositionSelector", "start": 1200, "end": 1204},
        {"type": "TextQuoteSelector", "exact": exact, "prefix": "单程", "suffix": "，自"},
    ]
    return {
        "id": f"row{number}",
        "user": "acct:suhe@hypothes.is",
        "uri": "https://news.example/a",
        "text": "注",
        "tags": ["票价", "政策"],
        "created": "2026-09-18T01:02:03.456789+00:00",
        "updated": "2026-09-19T01:02:03+00:00",
        "document": {"title": ["标题"]},
        "target": [{"source": "https://news.example/a", "selector": selectors}],
        **more,
    }


def export(*rows: dict[str, Any]) -> dict[str, Any]:
    return {
        "export_date": "2026-11-01",
        "export_userid": "acct:a@b",
        "client_version": "1",
        "annotations": [*rows],
    }


def test_rows_become_annotations_of_their_pages() -> None:
    found = read(export(row(1)), "hypothesis")
    (one,) = found.detached
    claim = one.claim
    assert (claim.quote, claim.prefix, claim.suffix, one.url) == (
        "票价三元",
        "单程",
        "，自",
        "https://news.example/a",
    )
    assert (claim.start, claim.note, tags_of(found)) == (0, "注", ["票价", "政策"])
    assert (claim.created, claim.updated) == ("2026-09-18T01:02:03.456Z", "2026-09-19T01:02:03.000Z")
    assert [person.name for person in found.archive.annotators] == ["suhe"]


def test_answers_and_notes_on_pages_are_counted() -> None:
    found = read(
        export(
            row(1, references=["row0"]),
            row(2, target=[{"source": "https://news.example/a"}]),
            row(3, user_info={"display_name": "苏禾"}),
        ),
        "hypothesis",
    )
    assert left(found) == {LeftOutKind.REPLIES: 1, LeftOutKind.PAGE_NOTES: 1}
    assert [person.name for person in found.archive.annotators] == ["苏禾"]


def test_answers_of_the_api_are_read_too_and_others_are_refused() -> None:
    assert len(read({"total": 1, "rows": [row(1)]}, "hypothesis").detached) == 1
    with pytest.raises(ReadError, match="missing at annotations"):
        read_file(json.dumps({"export_userid": "x"}).encode(), "hypothesis", "a.json")
