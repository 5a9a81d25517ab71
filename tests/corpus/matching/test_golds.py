"""The gold standards of links, used for measuring suggestions, have valid offsets (``tests/data/matching``)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from corpus.model import BUILT_IN_RELATIONS, DIRECTED_RELATIONS
from corpus.readers import json_archive
from corpus.segmentation import statements
from resources.sample import build

ROOT = Path(__file__).parents[3]
DATA = ROOT / "tests" / "data" / "matching"
GOLDS = {
    "sample": (DATA / "sample-links.jsonl", ROOT / "resources" / "sample"),
    **{
        folder.name: (folder / "links.jsonl", folder)
        for folder in DATA.iterdir()
        if (folder / "links.jsonl").exists()
    },
}
TRAPS = {"sample": 30, "harbour": 30}
"""Look-alikes that a gold of long articles has at least."""
FEW_TRAPS = 4
"""The same for a gold of short articles."""
RELATIONS = set(BUILT_IN_RELATIONS) - DIRECTED_RELATIONS


@pytest.fixture(params=sorted(GOLDS))
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def gold(name: str) -> tuple[list[dict[str, Any]], dict[str, str]]:
    links, folder = GOLDS[name]
    texts = {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))}
    return _read(links), texts


def test_every_side_is_a_statement_of_its_file(gold: tuple[list[dict[str, Any]], dict[str, str]]) -> None:
    links, texts = gold
    spans = {name: {(span.start, span.end) for span in statements(text)} for name, text in texts.items()}
    for side in (link[key] for link in links for key in "ab"):
        name, start, end = side["source_file"], side["start"], side["end"]
        assert texts[name][start:end] == side["text"]
        assert (start, end) in spans[name], side["text"]


def test_pairs_join_two_articles_once_in_order(gold: tuple[list[dict[str, Any]], dict[str, str]]) -> None:
    links, texts = gold
    for link in links:
        assert link["a"]["source_file"] < link["b"]["source_file"]
    pairs = [_place(link["a"]) + _place(link["b"]) for link in links]
    assert pairs == sorted(set(pairs))
    linked = {link[key]["source_file"] for link in links for key in "ab"}
    assert linked == set(texts)


def test_every_relation_and_traps_enough(
    name: str, gold: tuple[list[dict[str, Any]], dict[str, str]]
) -> None:
    links, _ = gold
    # A subject that parts without figures may have no pair that differs in one.
    assert {link["relation"] for link in links} | {"differs_in_figure"} == RELATIONS | {"none"}
    assert sum(link["relation"] == "none" for link in links) >= TRAPS.get(name, FEW_TRAPS)
    for link in links:
        assert link.get("strength", "loose") == "loose"
        assert set(link) <= {"a", "b", "relation", "strength", "note"}
        assert link["relation"] != "none" or link["note"], "a trap says what it is"


def test_links_of_the_sample_project_are_in_its_gold() -> None:
    links = _read(GOLDS["sample"][0])
    archive = json_archive.parse(build.OUT.read_bytes())
    file_of = {article.id: article.source_file for article in archive.articles}
    claims = {
        claim.id: (Path(file_of[claim.article]).name, claim.start, claim.end) for claim in archive.claims
    }
    for link in archive.links:
        one, other = sorted((claims[link.source], claims[link.target]))
        found = [entry for entry in links if _holds(entry["a"], one) and _holds(entry["b"], other)]
        assert len(found) == 1, (one, other)
        expected = link.relation if link.relation in RELATIONS else found[0]["relation"]
        assert found[0]["relation"] == expected != "none"


def _read(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _place(side: dict[str, Any]) -> tuple[str, int]:
    return side["source_file"], side["start"]


def _holds(side: dict[str, Any], claim: tuple[str, int, int]) -> bool:
    """Whether the claim lies in the statement: a closing quotation mark may stand outside it."""
    name, start, end = claim
    return bool(side["source_file"] == name and side["start"] <= start and end <= side["end"] + 1)
