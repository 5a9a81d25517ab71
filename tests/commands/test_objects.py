"""The JSON objects that verbs print, field by field: README documents them, and scripts rely on them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from commands.objects import (
    article_object,
    claim_object,
    figure_object,
    finding_object,
    hit_object,
    suggestion_object,
)
from corpus.figures import find_figures
from corpus.figures.ledger import effective
from corpus.matching.suggestion import Statement, Suggestion
from corpus.model import Kind
from db import edits
from db.store import Store
from db.verifying import Finding
from tests.db import build


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with build.project(tmp_path) as store:
        yield store


def test_an_article_tells_its_data_sheet(store: Store) -> None:
    first = build.article(store)
    store.perform(
        edits.edit_article, first.id, publisher="青川日报", published="2026-10", url="https://x.example"
    )
    article = build.article(store)
    assert article_object(article) == {
        "id": article.id,
        "title": "青川渡轮十二年来首次调价",
        "publisher": "青川日报",
        "published": "2026-10",
        "url": "https://x.example",
        "language": "zh-Hans",
        "source_file": "",
        "encoding": "utf-8",
        "characters": len(build.FERRY),
        "sha256": article.sha256,
    }


def test_a_figure_tells_its_reading_and_whose_it_is(store: Store) -> None:
    claim = build.claim(store, build.at("由2元调整为3元"))
    store.perform(edits.correct_figure, claim.id, build.at("3元"), low=3.5, high=3.5)
    figures = find_figures(build.FERRY)
    marks = store.snapshot().marks_of(claim.id)
    plain, corrected = (figure_object(figure) for figure in effective(figures, marks, claim.span))
    span = build.at("2元")
    assert plain == {
        "start": span.start,
        "end": span.end,
        "text": "2元",
        "kind": "money",
        "low": 2.0,
        "high": 2.0,
        "unit": "CNY",
        "bound": "exact",
        "inferred": False,
        "value": "",
        "vague": False,
        "level": None,
        "per": "",
        "mark": "",
    }
    assert (corrected["text"], corrected["low"], corrected["mark"]) == ("3元", 3.5, "corrected")
    json.dumps([plain, corrected], allow_nan=False)


def test_a_claim_tells_tags_and_person_by_name(store: Store) -> None:
    tags = [build.tag(store, name).id for name in ("票价", "客运量")]
    claim = build.claim(store, build.at("由2元调整为3元"), tags=tags, kind=Kind.POLICY, note="注")
    snapshot = store.snapshot()
    figures = effective(find_figures(build.FERRY), (), claim.span)
    told = claim_object(claim, snapshot, figures)
    assert told == {
        "id": claim.id,
        "article": claim.article,
        "source_file": "",
        "start": claim.start,
        "end": claim.end,
        "quote": "由2元调整为3元",
        "prefix": claim.prefix,
        "suffix": claim.suffix,
        "tags": ["票价", "客运量"],
        "kind": "policy",
        "note": "注",
        "figures": [figure_object(figure) for figure in figures],
        "orphaned": False,
        "annotator": build.LIN,
        "created": claim.created,
        "updated": claim.updated,
    }
    assert len(told["figures"]) == 2


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
