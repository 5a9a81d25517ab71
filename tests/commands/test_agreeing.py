"""The verb ``agree``: JSON and text output."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.model import Span
from db import edits
from tests.commands.conftest import Terminal
from tests.db import build

LIN, SHEN = build.LIN, build.SHEN


@pytest.fixture
def coded(tmp_path: Path) -> Path:
    """Two people have read and coded one of two articles: once alike, once with another tag, once only one."""
    with build.project(tmp_path) as store:
        article = store.snapshot().articles_in_order()[0].id
        store.perform(edits.create_tag, "票价")
        store.perform(edits.create_tag, "客流")
        fare, riders = (tag.id for tag in store.snapshot().tags_in_order())
        for name, tags in ((LIN, (fare, fare, fare)), (SHEN, (fare, riders, None))):
            store.set_annotator(name)
            for start, tag in zip((0, 14, 40), tags, strict=True):
                if tag is not None:
                    # A claim of one's own, at the same place.
                    store.perform(edits.create_claim, article, Span(start, start + 8))
                    mine = [
                        claim
                        for claim in store.snapshot().claims_of(article)
                        if claim.start == start and not claim.tags
                    ]
                    store.perform(edits.toggle_tag, mine[0].id, tag)
            store.perform(edits.mark_read, [article])
        return Path(store.location)


def test_coefficients_and_disagreements_are_printed_as_documented(coded: Path, terminal: Terminal) -> None:
    lines = terminal.lines("agree", coded)
    figures = [line for line in lines if "measure" in line]
    differing = [line for line in lines if "kind" in line]
    assert {line["unit"] for line in figures} == {"character", "statement"}
    assert [(line["measure"], line["tag"]) for line in figures if line["unit"] == "character"] == [
        ("kappa", None),
        ("kappa", "票价"),
        ("kappa", "客流"),
        ("alpha", None),
        ("alpha", "票价"),
        ("alpha", "客流"),
    ]
    assert all(sorted(line["annotators"]) == sorted((LIN, SHEN)) for line in figures)
    assert sorted(line["kind"] for line in differing) == ["only_one", "other_tag"]
    (other,) = [line for line in differing if line["kind"] == "other_tag"]
    assert [by["tags"] for by in other["by"]] in ([["票价"], ["客流"]], [["客流"], ["票价"]])
    assert len(other["text"]) == 8
    (alone,) = [line for line in differing if line["kind"] == "only_one"]
    assert {by["start"] for by in alone["by"]} == {40, None}


def test_people_see_a_table(coded: Path, terminal: Terminal) -> None:
    status, out, err = terminal.run("agree", coded)
    assert status == 0
    assert "kappa" in out
    assert "2 disagreement(s)" in err


def test_without_two_readers_it_says_what_to_do(sample: Path, terminal: Terminal) -> None:
    status, out, err = terminal.run("agree", sample)
    assert (status, out) == (0, "")
    assert err.strip()
