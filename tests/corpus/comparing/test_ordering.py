"""Filters and orders of rows."""

from __future__ import annotations

from dataclasses import replace

import pytest

from corpus.comparing.exchange import compared
from corpus.comparing.ordering import Drafts, OrderBy, RowFilter, RowOrder, arranged, disputed
from corpus.comparing.values import Cell, Row, RowOrigin, StatusReason, StatusReasonCode
from corpus.model import Claim
from corpus.questions import QuestionVerdict, Status
from tests.corpus.build import article, quoting
from tests.corpus.comparing.build import cell_figure, question, statement

REASON = StatusReason(StatusReasonCode.LINKED)
SHORT = {
    "b": Status.BASELINE, "=": Status.AGREES, "d": Status.DIFFERS_IN_FIGURE, "x": Status.CONTRADICTS,
    "o": Status.OVERLAPS, "-": Status.NOT_MENTIONED, "?": Status.UNREAD,
}  # fmt: skip


def row(title: str, statuses: str, figures: str = "", **fields: object) -> Row:
    """A row with a cell for each letter of ``statuses``; ``figures`` are those of the cells, the first the baseline's."""
    words = figures.split() if figures else []
    cells = []
    for number, letter in enumerate(statuses):
        told = statement(f"a{number}", words[number] if number < len(words) else "客流稳定", None)
        told = replace(told, answer=len(told.figures) - 1 if told.figures else None)
        comparison = None
        if number and number < len(words) and told.figures:
            comparison = compared(cell_figure(words[0]).figure, told.figures[-1].figure)
        silent = SHORT[letter] in (Status.UNREAD, Status.NOT_MENTIONED)
        cells.append(Cell(f"a{number}", SHORT[letter], REASON, False, () if silent else (told,), comparison))  # type: ignore[arg-type]
    made = Row(question(title, title=title), title, "a0", tuple(cells))
    return replace(made, **fields)  # type: ignore[arg-type]


def draft(title: str, score: float) -> Row:
    return replace(row(title, "b=d"), question=None, score=score)


AGREED = row("起步价", "b==", "3元 3元 3元")
DIFFERS = row("平均票价", "b=d", "4.6元 4.6元 5.1元")
DENIED = row("月票负担", "bx?")
SINGLE = row("首月客流", "b-?")
WIDE = row("票款收入", "bdd", "8亿元 12亿元 16亿元")
ALL, OWN = RowFilter(), RowOrder()
ROWS = (AGREED, DIFFERS, DENIED, SINGLE, WIDE)


def titles(wanted: RowFilter = ALL, order: RowOrder = OWN, rows: tuple[Row, ...] = ROWS) -> list[str]:
    return [found.title for found in arranged(rows, wanted, order)]


def test_the_empty_filter_shows_all_rows_in_their_order() -> None:
    placed = tuple(replace(one, question=question(position=number)) for number, one in enumerate(ROWS))
    assert arranged(placed) == placed
    assert arranged(placed[::-1]) == placed
    assert arranged(placed, order=RowOrder(reverse=True)) == placed[::-1]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (RowFilter(disputed=True), "平均票价 月票负担 票款收入"),
        (RowFilter(figures_differ=True), "平均票价 票款收入"),
        (RowFilter(single_source=True), "首月客流"),
        (RowFilter(unread=True), "月票负担 首月客流"),
        (RowFilter(text="票價"), "平均票价"),
        (RowFilter(text="票 平均"), "平均票价"),
        (RowFilter(text="16億"), "票款收入"),
        (RowFilter(text="不在"), ""),
        (RowFilter(statuses={"a1": frozenset({Status.CONTRADICTS, Status.NOT_MENTIONED})}), "月票负担 首月客流"),
        (RowFilter(statuses={"a1": frozenset({Status.AGREES}), "a2": frozenset({Status.AGREES})}), "起步价"),
        (RowFilter(disputed=True, unread=True), "月票负担"),
    ],
)  # fmt: skip
def test_filters(wanted: RowFilter, expected: str) -> None:
    assert " ".join(titles(wanted)) == expected


def test_the_verdict_of_the_analyst_makes_a_row_disputed() -> None:
    found = replace(AGREED, question=question(verdict=QuestionVerdict.DISPUTED))
    assert disputed(found)
    assert not disputed(AGREED)


def test_words_are_looked_for_in_summary_note_and_origins() -> None:
    told = question(summary="五家一致", note="待核")
    found = replace(AGREED, question=told, origins=(RowOrigin("交通局", (), False),))
    for words in ("五家", "待核", "交通局", "五家 交通局"):
        assert arranged([found], RowFilter(text=words)) == (found,)
    assert arranged([found], RowFilter(text="五家 统计局")) == ()


def test_rows_without_a_summary() -> None:
    written = replace(AGREED, question=question(summary="一致"))
    blank = replace(AGREED, question=question(summary=" "))
    assert arranged([written, blank], RowFilter(without_summary=True)) == (blank,)


def test_overruled_rows() -> None:
    cells = (*AGREED.cells[:2], replace(AGREED.cells[2], overruled=True))
    changed = replace(AGREED, cells=cells)
    assert arranged([AGREED, changed], RowFilter(overruled=True)) == (changed,)


def test_echoes_are_no_sources() -> None:
    echo = replace(AGREED, cells=(AGREED.cells[0], *(replace(cell, echo=True) for cell in AGREED.cells[1:])))
    assert arranged([AGREED, echo], RowFilter(single_source=True)) == (echo,)
    assert arranged([echo, AGREED], order=RowOrder(OrderBy.SOURCES)) == (AGREED, echo)


def test_tags_and_annotators_of_question_and_claims() -> None:
    _, text = article(0, "客流稳定。")
    claims: dict[str, Claim] = {"claim of a1": quoting("claim of a1", text, "客流", ["t"], annotator="chen")}
    tagged = replace(AGREED, question=question(tag="q"))
    assert arranged([tagged], RowFilter(tag="q")) == (tagged,)
    assert arranged([tagged], RowFilter(tag="t")) == ()
    assert arranged([tagged], RowFilter(tag="t"), claims=claims) == (tagged,)
    assert arranged([tagged], RowFilter(annotator="lin")) == (tagged,)
    assert arranged([tagged], RowFilter(annotator="chen")) == ()
    assert arranged([tagged], RowFilter(annotator="chen"), claims=claims) == (tagged,)


def test_drafts_stand_below_in_every_order() -> None:
    rows = (draft("草稿一", 0.7), AGREED, draft("草稿二", 0.9), DIFFERS)
    assert titles(rows=rows)[2:] == ["草稿一", "草稿二"], (
        "drafts come the best first, whatever their likelihood"
    )
    for by in OrderBy:
        found = titles(order=RowOrder(by), rows=rows)
        assert set(found[2:]) == {"草稿一", "草稿二"}
    assert titles(RowFilter(drafts=Drafts.ONLY), rows=rows) == ["草稿一", "草稿二"]


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (RowOrder(OrderBy.DISPUTE), "月票负担 票款收入 平均票价 起步价 首月客流"),
        (RowOrder(OrderBy.SPREAD), "票款收入 平均票价 起步价 月票负担 首月客流"),
        (RowOrder(OrderBy.SOURCES), "起步价 平均票价 票款收入 月票负担 首月客流"),
        (RowOrder(OrderBy.DIFFERENCE, "a2"), "票款收入 平均票价 起步价 月票负担 首月客流"),
        (RowOrder(OrderBy.DIFFERENCE, "unknown"), "起步价 平均票价 月票负担 首月客流 票款收入"),
    ],
)  # fmt: skip
def test_orders(order: RowOrder, expected: str) -> None:
    assert " ".join(titles(order=order)) == expected


def test_a_bound_and_a_figure_of_another_scope_do_not_widen_the_spread() -> None:
    bound = row("界", "bo", "8亿元 逾4亿元")
    cells = (WIDE.cells[0], WIDE.cells[1], replace(WIDE.cells[2], statements=scoped(WIDE.cells[2])))
    marked = replace(WIDE, title="口径", cells=cells)
    order = RowOrder(OrderBy.SPREAD)
    assert titles(order=order, rows=(bound, DIFFERS, marked)) == ["口径", "平均票价", "界"]
    assert titles(order=RowOrder(OrderBy.DIFFERENCE, "a2"), rows=(marked, DIFFERS)) == ["平均票价", "口径"]


def scoped(cell: Cell) -> tuple[object, ...]:
    (told,) = cell.statements
    return (replace(told, figures=tuple(replace(figure, scope="进站量") for figure in told.figures)),)


def test_figures_below_the_baseline_spread_as_well() -> None:
    below = row("缩减", "bdd", "16亿元 8亿元 4亿元")
    between = row("两边", "bdd", "8亿元 4亿元 16亿元")
    three = row("三倍", "bdd", "4亿元 4亿元 12亿元")
    assert titles(order=RowOrder(OrderBy.SPREAD), rows=(WIDE, three, below, between)) == [
        "缩减",
        "两边",
        "三倍",
        "票款收入",
    ]
    assert titles(order=RowOrder(OrderBy.DIFFERENCE, "a2"), rows=(WIDE, three, below)) == [
        "缩减",
        "三倍",
        "票款收入",
    ]


def test_place_is_where_the_baseline_stands() -> None:
    second = replace(AGREED, title="在二", baseline="a1")
    later = replace(
        AGREED,
        title="在后",
        cells=(replace(AGREED.cells[0], statements=(moved(AGREED.cells[0]),)), *AGREED.cells[1:]),
    )
    nowhere = replace(AGREED, title="无", baseline=None)
    rows = (nowhere, second, later, AGREED)
    assert titles(order=RowOrder(OrderBy.PLACE), rows=rows) == ["起步价", "在后", "在二", "无"]


def moved(cell: Cell) -> object:
    (told,) = cell.statements
    return replace(told, span=type(told.span)(50, 52))
