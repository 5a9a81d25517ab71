"""The JSON objects that verbs print, field by field: README documents them, and scripts rely on them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from commands.objects import (
    finding_object,
    hit_object,
    suggestion_object,
)
from corpus.matching.suggestion import Statement, Suggestion
from db import edits
from db.journal.verifying import Finding
from db.store import Store
from tests.db import build


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with build.project(tmp_path) as store:
        yield store


def test_a_hit_in_an_article_tells_its_file_and_one_in_a_tag_none(tmp_path: Path) -> None:
    with Store.create(tmp_path / "b.duikan", "空") as store:
        store.perform(edits.import_articles, [build.new_article(build.FERRY, source_file="渡轮.txt")])
        tag = build.tag(store, "王女士")
        snapshot = store.snapshot()
        hits = {hit.field: hit_object(hit, snapshot) for hit in store.search("王女士").hits}
        span, article = build.at("王女士"), build.article(store)
    assert hits["text"] == {
        "article": article.id,
        "source_file": "渡轮.txt",
        "field": "text",
        "owner": article.id,
        "start": span.start,
        "end": span.end,
        "text": "王女士",
        "context": build.FERRY[span.start - 24 : span.end + 24].replace("\n", " "),
    }
    assert hits["name"] == {
        "article": None,
        "source_file": "",
        "field": "name",
        "owner": tag.id,
        "start": 0,
        "end": 3,
        "text": "王女士",
        "context": "王女士",
    }


def test_a_suggestion_tells_both_statements_and_a_rounded_score() -> None:
    ends = [Statement(name, f"{name}.txt", 3, 7, "渡轮停航") for name in "ab"]
    told = suggestion_object(Suggestion(ends[0], ends[1], 0.123456, "overlaps"), ("因为", "所以"))
    assert told == {
        "a": {"article": "a", "source_file": "a.txt", "start": 3, "end": 7, "text": "渡轮停航"},
        "b": {"article": "b", "source_file": "b.txt", "start": 3, "end": 7, "text": "渡轮停航"},
        "score": 0.1235,
        "relation": "overlaps",
        "reasons": ["因为", "所以"],
    }


def test_a_finding_tells_what_is_damaged() -> None:
    assert finding_object(Finding("tally", "error", "claim", "c", "3 -> 2")) == {
        "code": "tally",
        "severity": "error",
        "table": "claim",
        "row": "c",
        "detail": "3 -> 2",
    }
