"""Different names of one origin, proposals for a claim, echoes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from corpus.comparing.attributions import Attribution
from corpus.comparing.origins import (
    Sources,
    independent,
    origin_key,
    proposed_origins,
    row_origins,
    with_echoes,
)
from corpus.comparing.values import Cell, Row, RowOrigin, StatusReason, StatusReasonCode
from corpus.model import Span
from corpus.questions import Status
from tests.corpus.build import article, quoting
from tests.corpus.comparing.build import statement


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("《金融时报》", "金融時報"),
        ("金融时报", "Financial Times"),
        ("彭博", "彭博社"),
        ("國際能源總署", "国际能源署"),
        ("2025年人工智能指数报告", "《人工智能指数报告》"),
        ("贾森·弗曼", "贾森 弗曼"),
        ("DeepSeek公司", "deepseek"),
        ("史丹佛大學", "斯坦福大学"),
    ],
)
def test_names_of_one_origin(one: str, other: str) -> None:
    assert origin_key(one) == origin_key(other)


@pytest.mark.parametrize(
    ("one", "other"), [("金融时报", "经济日报"), ("交通局", "统计局"), ("2024年", "2025年")]
)
def test_names_of_two_origins(one: str, other: str) -> None:
    assert origin_key(one) != origin_key(other)


def test_proposals_look_at_the_sentence_of_a_claim() -> None:
    _, text = article(0, "王女士说船旧。交通局公布，平均票价为2.6元。")
    claim = quoting("c", text, "平均票价为2.6元")
    (found,) = proposed_origins(claim)
    assert (found.name, text.content[found.span.start : found.span.end]) == ("交通局", "交通局")
    assert proposed_origins(claim, "交通局") == ()


def cell(
    number: int, status: Status = Status.AGREES, origin: str | None = None, *, silent: bool = False
) -> Cell:
    name = f"article-{number}"
    told = () if silent else (statement(name, "客流稳定。", origin=origin),)
    return Cell(name, status, StatusReason(StatusReasonCode.LINKED), statements=told)  # type: ignore[arg-type]


NAMES = {"o": "交通局", "p": "晚报", "q": "青川日报"}


def echoes(*cells: Cell, baseline: str = "article-0", **fields: object) -> list[int]:
    found = with_echoes(cells, baseline, Sources(NAMES, **fields))  # type: ignore[arg-type]
    return [number for number, cell in enumerate(found) if cell.echo]


def test_of_the_cells_that_quote_one_origin_only_the_first_confirms() -> None:
    assert echoes(cell(0, origin="o"), cell(1, origin="p"), cell(2, origin="o"), cell(3, origin="p")) == [
        2,
        3,
    ]
    assert echoes(cell(0), cell(1), cell(2)) == []


def test_the_baseline_counts_as_the_first() -> None:
    assert echoes(cell(0, origin="o"), cell(1), cell(2, origin="o"), baseline="article-2") == [0]


def test_a_cell_that_disagrees_is_no_echo() -> None:
    assert echoes(cell(0, origin="o"), cell(1, Status.DIFFERS_IN_FIGURE, "o"), cell(2, origin="o")) == [2]


def test_who_quotes_another_article_of_the_row_echoes_it() -> None:
    publishers = {"article-0": "青川日報", "article-1": "晚报"}
    assert echoes(cell(0), cell(1), cell(2, origin="q"), publishers=publishers) == [2]
    chain = (cell(0, origin="o"), cell(1, origin="q"), cell(2, origin="o"))
    assert echoes(*chain, publishers=publishers) == [1, 2]
    assert echoes(cell(0, silent=True), cell(1), cell(2, origin="q"), publishers=publishers) == []


def test_near_copies_are_one_source() -> None:
    copies = (frozenset({"article-0", "article-2", "article-9"}),)
    assert echoes(cell(0), cell(1), cell(2), copies=copies) == [2]
    assert echoes(cell(0, silent=True), cell(1), cell(2), copies=copies) == []


def test_independent_sources() -> None:
    cells = with_echoes(
        [cell(0, origin="o"), cell(1, origin="o"), cell(2), cell(3, silent=True)], None, Sources(NAMES)
    )
    assert independent(Row(None, "客流", None, cells)) == 2


def test_who_quotes_the_baseline_is_no_origin_of_its_own() -> None:
    cells = (cell(0), replace(cell(1), status=Status.QUOTES), cell(2))
    assert independent(Row(None, "客流", None, cells)) == 2


def test_origins_of_a_row_join_names_and_list_confirmed_ones_first() -> None:
    read = {
        "claim of article-0": ["交通局"],
        "claim of article-2": ["《晚報》"],
        "claim of article-3": ["晚报"],
    }

    def proposed(claim: str) -> list[Attribution]:
        return [Attribution(name, Span(0, 1)) for name in read.get(claim, ())]

    cells = [cell(0), cell(1, origin="o"), cell(2), cell(3), cell(4, origin="gone")]
    assert row_origins(cells, Sources(NAMES), proposed) == (
        RowOrigin("交通局", ("article-1",), True),  # type: ignore[arg-type]
        RowOrigin("交通局", ("article-0",), False),  # type: ignore[arg-type]
        RowOrigin("《晚報》", ("article-2", "article-3"), False),  # type: ignore[arg-type]
    )
