"""The table of words."""

from __future__ import annotations

import pytest

from desktop.terms.table.term_model import TOTAL, WORD, TermModel
from tests.desktop.terms.build import counted, snapshot


@pytest.fixture
def model(qapp: object) -> TermModel:
    model = TermModel()
    model.show(counted().table, snapshot())
    return model


def words(model: TermModel) -> list[str]:
    return [row.word for row in model.rows]


def test_most_frequent_first_and_by_whatever_one_sorts(model: TermModel) -> None:
    totals = [row.total for row in model.rows]
    assert totals == sorted(totals, reverse=True)
    model.sort_by("article-3")
    assert model.descending and model.rows[0].counts[2] == max(row.counts[2] for row in model.rows)
    model.sort_by("article-3")
    assert not model.descending and model.rows[0].counts[2] == 0
    model.sort_by(WORD)
    assert not model.descending and words(model).index("渡轮") < words(model).index("票价")


def test_the_filter_finds_variants(model: TermModel) -> None:
    model.filter("單程票")
    assert words(model) == ["单程票"] and model.filtered
    model.filter("")
    assert not model.filtered and len(model.rows) == len(model.table.rows)


def test_cells_tell_rates_or_counts(model: TermModel) -> None:
    row = model.rows[model.number_of(counted().row_of("单程票").term)]  # type: ignore[union-attr]
    assert model.cell_words(row, 1) == f"{model.table.rate(row, 1):.1f}"
    model.show_rates(False)
    assert model.cell_words(row, 1) == str(row.counts[1])
    assert 0 < model.heat(row, 1) <= 1
    strongest = max(model.heat(one, n) for one in model.rows for n in range(3))
    assert strongest == 1


def test_a_source_that_is_gone_is_not_sorted_by(model: TermModel) -> None:
    model.sort_by("article-1")
    counts = counted()
    smaller = type(counts.table)((), ("article-2",), (10,), (0,))
    model.show(smaller, snapshot())
    assert model.sorted_by == TOTAL and model.rows == [] and model.number_of(1) == -1


def test_what_is_copied_and_said(model: TermModel) -> None:
    number = words(model).index("单程票")
    head, row = model.copied([number])
    assert head[:4] == ["Word", "Also written", "Total", "A 青川日报"]
    assert len(head) == 3 + 2 * 3
    assert row[:3] == ["单程票", "單程票", str(model.rows[number].total)]
    said = model.spoken(number)
    assert "单程票: " in said and "incl. 單程票" in said and "C 聯合江報" in said
