"""A gold standard that is small enough to count by hand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from evaluation.gold import Gold, read_gold
from tests.corpus.matching.build import ARTICLES, DAILY, OTHER_CITY, TIMES, WEEKLY


def link(one: str, other: str, relation: str, strength: str = "") -> str:
    """A line of a gold standard for the statements with these words."""
    ends = {}
    for end, words in (("a", one), ("b", other)):
        article = next(a for a in ARTICLES if words in a.content)
        at = article.content.index(words)
        ends[end] = {"source_file": article.source_file, "start": at, "end": at + len(words)}
    return json.dumps({**ends, "relation": relation, "strength": strength})


@pytest.fixture(scope="session")
def gold_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four articles on a tram, with their links."""
    folder = tmp_path_factory.mktemp("gold")
    for article in (DAILY, WEEKLY, TIMES, OTHER_CITY):
        (folder / article.source_file).write_text(article.content, encoding="utf-8")
    lines = [
        link("票价定为2元", "票價訂為人民幣2元", "equivalent"),
        link("工程总投资46.5亿元", "工程总投资为52亿元", "differs_in_figure"),
        link("滨江路照常通行", "滨江路从5月起停止通行", "contradicts"),
        link("全长28公里", "全長28公里", "overlaps", "loose"),
        link("31万人次。", "31万人次，今年", "equivalent", "sure"),
        link("工程总投资46.5亿元", "总投资46.5亿元，票价也是2元", "none"),
    ]
    (folder / "links.jsonl").write_text("\n".join(lines), encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def gold(gold_folder: Path) -> Gold:
    return read_gold("tram", gold_folder, gold_folder / "links.jsonl")
