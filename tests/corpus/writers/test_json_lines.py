"""JSON Lines contain the same objects as the command line's output."""

from __future__ import annotations

import json
from typing import Any

import pytest

from corpus.writers.options import TABLES, Content
from tests.corpus.writers.build import exported, sample_archive, written


def lines(content: Content, **options: Any) -> list[dict[str, Any]]:
    told = written("jsonl", exported(content=content, **options))[0].decode()
    return [json.loads(line) for line in told.splitlines()]


def test_each_has_as_many_lines_as_there_are_rows() -> None:
    archive = sample_archive()
    assert len(lines(Content.CLAIMS)) == len(archive.claims)
    assert len(lines(Content.LINKS)) == len(archive.links)
    assert len(lines(Content.COMPARISON)) == len(archive.questions)
    assert len(lines(Content.CODEBOOK)) == len(archive.tags)
    assert len(lines(Content.ARTICLES)) == len(archive.articles)
    assert len(lines(Content.FIGURES)) > len(archive.articles)


def test_claims_and_rows_are_as_the_contract_says() -> None:
    claim = lines(Content.CLAIMS)[0]
    assert {
        "id",
        "article",
        "source_file",
        "start",
        "end",
        "quote",
        "tags",
        "kind",
        "note",
        "figures",
    } <= set(claim)
    row = lines(Content.COMPARISON)[0]
    assert [cell["article"] for cell in row["cells"]] == [article.id for article in sample_archive().articles]
    figure = lines(Content.FIGURES)[0]
    assert figure["text"]
    assert figure["article"] == sample_archive().articles[0].id


def test_a_link_names_both_claims() -> None:
    link = lines(Content.LINKS)[0]
    claims = {claim.id: claim.quote for claim in sample_archive().claims}
    assert (claims[link["a"]["claim"]], claims[link["b"]["claim"]]) == (link["a"]["text"], link["b"]["text"])


@pytest.mark.parametrize("content", [Content.CLAIMS, Content.LINKS])
def test_notes_may_be_left_out(content: Content) -> None:
    assert any(line["note"] for line in lines(content))
    assert not any(line["note"] for line in lines(content, notes=False))


def test_what_there_are_tables_of_there_are_lines_of() -> None:
    assert all(isinstance(lines(content), list) for content in TABLES)
