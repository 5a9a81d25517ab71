"""Clauses are separated by punctuation marks."""

from __future__ import annotations

import pytest

from corpus.matching.clauses.clauses import clause_at, clauses_of


@pytest.mark.parametrize(
    ("folded", "texts"),
    [
        ("票价3元，补贴5元。", ["票价3元", "补贴5元"]),
        ("最高1,286万千瓦,创新高", ["最高1,286万千瓦", "创新高"]),
        ("他说：“不裁员”，", ["他说", "不裁员"]),
        ("只有一句", ["只有一句"]),
        ("，。", [""]),
        ("", [""]),
    ],
)
def test_clauses(folded: str, texts: list[str]) -> None:
    clauses = clauses_of(folded)
    assert [clause.text for clause in clauses] == texts
    assert all(folded[clause.start : clause.end] == clause.text for clause in clauses)


def test_the_clause_of_a_place() -> None:
    clauses = clauses_of("票价3元，补贴5元")
    assert [clause_at(clauses, place) for place in (0, 3, 4, 5, 8)] == [0, 0, 0, 1, 1]
