"""The contribution of each part of the score."""

from __future__ import annotations

import contextlib
import io

import pytest

from corpus.matching import suggest_links
from corpus.matching.ranking import index, latent, likeness, rows
from evaluation.__main__ import own_golds
from evaluation.ablation import print_table
from evaluation.gold import Gold
from evaluation.measures import pair_of, quality


@pytest.fixture(scope="module")
def table(gold: Gold) -> dict[str, list[str]]:
    """The cells of each row by its name."""
    return printed_table([gold, gold])


@pytest.fixture(scope="module")
def tea() -> dict[str, list[str]]:
    """The same of a gold standard in which every part counts."""
    return printed_table([gold for gold in own_golds() if gold.name == "tea"])


def printed_table(golds: list[Gold]) -> dict[str, list[str]]:
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        print_table(golds)
    lines = [line.strip("|").split("|") for line in printed.getvalue().strip().splitlines()]
    return {name.strip(): [cell.strip() for cell in cells] for name, *cells in lines}


def test_with_everything_it_is_what_is_measured_elsewhere(table: dict[str, list[str]], gold: Gold) -> None:
    found = quality([pair_of(link, gold) for link in suggest_links(gold.articles)], gold)
    assert table["everything"] == [f"{found.recall:.3f}", f"{found.precision:.2f}"] * 2


def test_every_gold_has_its_columns_in_every_row(table: dict[str, list[str]]) -> None:
    assert table[""] == ["tram R@10", "P@50"] * 2
    assert len(table) == 11
    assert all(len(cells) == 4 for cells in table.values())


@pytest.mark.parametrize("part", ["the latent space", "neighbours", "company", "the correction for hubs"])
def test_a_part_that_counts_here_is_really_left_out(tea: dict[str, list[str]], part: str) -> None:
    assert tea[f"without {part}"] != tea["everything"]


def settings() -> list[object]:
    """What the parts are worth."""
    numbers = (latent.DIMENSIONS, latent.BESIDE, likeness.COMPANY_SHARE, likeness.HUB_POWER, rows.PIVOT)
    return [*numbers, dict(rows.SHARES)]


AT_FIRST = settings()


def test_what_was_left_out_is_back_afterwards(gold: Gold, capsys: pytest.CaptureFixture[str]) -> None:
    index.forget()
    before = suggest_links(gold.articles)
    print_table([gold])
    capsys.readouterr()
    assert settings() == AT_FIRST
    assert suggest_links(gold.articles) == before
