"""The measures say what they claim, on a gold small enough to count by hand."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from corpus.matching import suggest_links
from evaluation.floor import floor_scores
from evaluation.gold import Gold, read_gold
from evaluation.learned import gain, work_on
from evaluation.measures import look_alikes_taken, pair_of, quality, ranked_by, relation_right
from tests.corpus.matching.build import ARTICLES, DAILY, OTHER_CITY, TIMES, WEEKLY


def link(one: str, other: str, relation: str, strength: str = "") -> str:
    """A line of a gold about the statements that hold these words."""
    ends = {}
    for end, words in (("a", one), ("b", other)):
        article = next(a for a in ARTICLES if words in a.content)
        at = article.content.index(words)
        ends[end] = {"source_file": article.source_file, "start": at, "end": at + len(words)}
    return json.dumps({**ends, "relation": relation, "strength": strength})


@pytest.fixture
def gold(tmp_path: Path) -> Gold:
    for article in (DAILY, WEEKLY, TIMES, OTHER_CITY):
        (tmp_path / article.source_file).write_text(article.content, encoding="utf-8")
    lines = [
        link("票价定为2元", "票價訂為人民幣2元", "equivalent"),
        link("工程总投资46.5亿元", "工程总投资为52亿元", "differs_in_figure"),
        link("滨江路照常通行", "滨江路从5月起停止通行", "contradicts"),
        link("全长28公里", "全長28公里", "overlaps", "loose"),
        link("31万人次。", "31万人次，今年", "equivalent", "sure"),
        link("工程总投资46.5亿元", "总投资46.5亿元，票价也是2元", "none"),
    ]
    (tmp_path / "links.jsonl").write_text("\n".join(lines), encoding="utf-8")
    return read_gold("tram", tmp_path, tmp_path / "links.jsonl")


def test_kinds_of_pairs(gold: Gold) -> None:
    assert sorted(gold.relations.values()) == ["contradicts", "differs_in_figure", "equivalent"]
    assert (len(gold.also_right), len(gold.open), len(gold.alike)) == (1, 1, 1)


def test_place_outside_every_statement(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("一句话。", encoding="utf-8")
    end = {"source_file": "a.txt", "start": 90, "end": 95}
    (tmp_path / "l.jsonl").write_text(json.dumps({"a": end, "b": end, "relation": "none"}), encoding="utf-8")
    with pytest.raises(ValueError, match=r"a\.txt"):
        read_gold("x", tmp_path, tmp_path / "l.jsonl")


def test_recall_asks_both_statements(gold: Gold) -> None:
    wanted = sorted(gold.relations)
    assert quality(wanted, gold).recall == 1
    assert quality(wanted[:1], gold).recall == pytest.approx(1 / 3)
    # Ten others before it in the list of its first statement: found from the other side alone.
    first = wanted[0]
    others = [(first[0], 1000 + n) for n in range(10)]
    assert quality([*others, first], gold, [first]).recall == 0.5


def test_precision_leaves_open_pairs_out(gold: Gold) -> None:
    right, loose = next(iter(gold.relations)), next(iter(gold.open))
    wrong = next(iter(gold.alike))
    assert quality([loose, right], gold).precision == 1
    assert quality([right, wrong], gold).precision == 0.5
    assert quality([next(iter(gold.also_right))], gold).precision == 1


def test_floor_is_cosine_of_characters_and_pairs() -> None:
    scores = floor_scores(["票价两元", "票價兩元", "完全无关"])
    assert scores[0, 1] == pytest.approx(1)
    assert scores[0, 2] == 0
    assert np.allclose(scores, scores.T)


def test_ranking_of_a_matrix_takes_pairs_of_different_articles(gold: Gold) -> None:
    count = len(gold.owners)
    ranked = ranked_by(np.ones((count, count)), gold)
    assert all(gold.owners[a] != gold.owners[b] and a < b for a, b in ranked)
    assert len(set(ranked)) == len(ranked)


def test_suggestions_beat_nothing(gold: Gold) -> None:
    suggestions = suggest_links(gold.articles)
    assert quality([pair_of(one, gold) for one in suggestions], gold).recall == 1
    assert look_alikes_taken(suggestions, gold) == (0, 1)
    assert relation_right(suggestions, gold, "differs_in_figure") == (1, 1)
    assert relation_right(suggestions, gold, "contradicts") == (1, 1)


def test_accepted_links_are_work(gold: Gold) -> None:
    accepted = sorted(gold.relations)[:2]
    work = work_on(gold, accepted)
    assert len(work.links) == 2
    taught = {pair_of(one, gold) for one in suggest_links(gold.articles, work)}
    assert taught.isdisjoint(accepted)
    before, after = gain(gold, suggest_links(gold.articles))
    assert 0 <= before <= 1 and 0 <= after <= 1
