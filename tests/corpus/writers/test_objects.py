"""The JSON objects of verbs and JSON Lines, field by field: README documents them, and scripts rely on them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.figures import find_figures
from corpus.figures.ledger import effective
from corpus.model import Kind
from corpus.writers.objects import article_object, claim_object, figure_object, tag_object
from db import edits
from db.store import Store
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


def test_a_tag_names_the_one_above_it(store: Store) -> None:
    store.perform(edits.create_tag, "票价")
    snapshot = store.snapshot()
    above = next(tag for tag in snapshot.tags.values() if tag.name == "票价")
    store.perform(edits.create_tag, "涨幅", parent=above.id)
    snapshot = store.snapshot()
    told = {tag.name: tag_object(tag, snapshot)["parent"] for tag in snapshot.tags.values()}
    assert (told["票价"], told["涨幅"]) == (None, "票价")
