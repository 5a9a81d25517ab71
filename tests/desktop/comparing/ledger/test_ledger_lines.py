from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from corpus.comparing.values import Agreement, StatusReason, StatusReasonCode
from corpus.measures import FigureKind
from corpus.questions import Status
from desktop.comparing.ledger.ledger_lines import LedgerFilter, LedgerLine, ValueKind, lines_of

A, B, C, D, E, F = (f"article-{number}" for number in range(1, 7))


def words(line: LedgerLine) -> list[str]:
    return [line.value(article).words for article in (A, B, C, D, E, F)]


def test_each_article_says_its_figure_in_the_unit_of_the_line(lines: dict[str, LedgerLine]) -> None:
    line = lines["年增票款收入"]
    assert line.unit == "亿元"
    assert words(line)[:5] == ["≈ 8.2", "12–15", "> 5", "< 10", "12.6"]
    assert [line.value(article).unit for article in (A, E)] == ["", "亿港元"]


def test_silence_and_what_nobody_read_are_told_apart(lines: dict[str, LedgerLine]) -> None:
    line = lines["财政补贴"]
    assert line.value(A).kind is ValueKind.SILENT
    assert line.value(F).kind is ValueKind.UNREAD
    assert line.value("unknown").kind is ValueKind.UNREAD


def test_figures_that_are_still_being_read_are_not_taken_for_silence(comparing: Any) -> None:
    rows = comparing.rows()
    bare = tuple(
        replace(row, cells=tuple(_without_figures(cell) if cell.article == B else cell for cell in row.cells))
        for row in rows
    )
    line = lines_of(bare, (), "zh_CN", frozenset({B}))[0]
    assert line.value(B).kind is ValueKind.PENDING
    assert (line.judgement, line.judgement_words, line.disputed) == ("", "…", False)
    assert lines_of(bare, (), "zh_CN")[0].judgement_words != "…"
    assert lines_of(bare, (), "zh_CN")[0].value(B).kind is ValueKind.SILENT


def _without_figures(cell: Any) -> Any:
    statements = tuple(replace(each, figures=(), answer=None) for each in cell.statements)
    return replace(cell, statements=statements)


def test_what_differs_from_the_baseline_names_its_relation(lines: dict[str, LedgerLine]) -> None:
    line = lines["去年日均客流"]
    assert line.value(B).dispute == "differs_in_figure"
    assert [line.value(article).dispute for article in (A, C, D, E)] == [""] * 4


def test_a_line_is_judged_as_a_whole(lines: dict[str, LedgerLine]) -> None:
    assert lines["起步价"].judgement == "equivalent"
    assert lines["年运营成本"].judgement == "overlaps"
    assert lines["去年日均客流"].judgement == "differs_in_figure" and lines["去年日均客流"].disputed
    assert not lines["起步价"].disputed
    assert lines["起步价"].judgement_words == "Agree"
    assert lines["年运营成本"].judgement_words == "Compatible"


def test_a_line_without_a_judgement_says_why(lines: dict[str, LedgerLine]) -> None:
    line = lines["起步价"]
    single = replace(
        line, ledger=replace(line.ledger, agreement=Agreement.SINGLE, judgement=Agreement.SINGLE)
    )
    apart = replace(line, ledger=replace(line.ledger, judgement=Agreement.NOT_COMPARABLE))
    assert (single.judgement_words, single.comparability) == ("One source", "—")
    assert apart.judgement_words == "Not comparable"


def test_what_cannot_be_compared_is_told_with_the_reason(lines: dict[str, LedgerLine]) -> None:
    line = lines["年增票款收入"]
    assert line.apart and line.currencies == ("HKD",)
    assert line.value(E).apart == line.comparability == "other currency"
    assert lines["起步价"].comparability == "Comparable" and not lines["起步价"].apart
    assert lines["起步价"].currencies == ()


def test_the_spread_is_told_or_there_is_none(lines: dict[str, LedgerLine]) -> None:
    assert lines["年增票款收入"].spread == "1.8 倍"
    assert lines["起步价"].spread == "—"


def test_a_line_knows_what_it_measures(lines: dict[str, LedgerLine]) -> None:
    assert lines["年增票款收入"].kind is FigureKind.MONEY
    assert lines["实行日期"].kind is FigureKind.DATE


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("年增", {"年增票款收入"}),
        ("年增 港元", {"年增票款收入"}),
        ("財政補貼", {"财政补贴"}),
        ("12–15", {"年增票款收入"}),
        ("萬人次", {"去年日均客流"}),
        ("币种", set()),
    ],
)
def test_a_filter_finds_words_in_either_script(
    lines: dict[str, LedgerLine], text: str, found: set[str]
) -> None:
    passes = LedgerFilter(text=text).passes()
    assert {title for title, line in lines.items() if passes(line)} == found


def test_filters_narrow_by_measure_difference_and_comparability(lines: dict[str, LedgerLine]) -> None:
    def left(wanted: LedgerFilter) -> set[str]:
        passes = wanted.passes()
        return {title for title, line in lines.items() if passes(line)}

    assert left(LedgerFilter(kind=FigureKind.DATE)) == {"实行日期"}
    assert left(LedgerFilter(apart=True)) == {"年增票款收入"}
    assert "去年日均客流" in left(LedgerFilter(differing=True))
    assert "起步价" not in left(LedgerFilter(differing=True))
    assert LedgerFilter().empty and not LedgerFilter(apart=True).empty


def test_an_article_with_several_figures_tells_them_all(comparing: Any) -> None:
    row = next(row for row in comparing.rows() if row.title == "去年日均客流")
    mine, theirs = (next(cell for cell in row.cells if cell.article == article) for article in (B, D))
    statement = replace(theirs.statements[0], article=mine.article)
    cells = tuple(
        replace(cell, statements=(*cell.statements, statement)) if cell is mine else cell
        for cell in row.cells
    )
    line = lines_of([replace(row, cells=cells)], (), "zh_CN")[0]
    assert [entry.figure.figure.text for entry in line.entries(B)] == ["398万人次", "412万人次"]
    assert line.value(B).words == "398; 412" and line.value(B).dispute == "differs_in_figure"
    second = line.entry(B, 1)
    assert second is not None and line.value_of(second).words == "412"
    assert line.entry(B, 2) is None
    judged = decided(line)
    first, second = (judged.value_of(entry) for entry in judged.entries(B))
    assert first.decided and not second.decided, "the figure that does not answer was not judged"
    assert judged.value(B).decided == first.decided


def decided(line: LedgerLine, article: str = B, status: Status = Status.OVERLAPS, **cell: Any) -> LedgerLine:
    """The line after somebody decided that an article has another status than its figure gives."""
    reason = StatusReason(StatusReasonCode.LINKED, ("overlaps",), StatusReasonCode.FIGURES_DIFFER)
    changes = {"status": status, "reason": reason} | cell
    cells = tuple(replace(one, **changes) if one.article == article else one for one in line.row.cells)
    (made, *_) = lines_of([replace(line.row, cells=cells)], (), "zh_CN")
    return made


def test_a_decision_against_the_figures_is_told(lines: dict[str, LedgerLine]) -> None:
    line = lines["去年日均客流"]
    assert not line.decided and line.value(B).decided == ""
    linked = decided(line)
    assert (linked.decided, linked.judgement) == (True, "overlaps")
    assert linked.value(B).decided == "linked with the baseline as “Overlaps”; the figures differ"
    assert linked.value(A).decided == ""
    overruled = decided(
        line,
        reason=StatusReason(StatusReasonCode.OVERRULED, ("口径相近",)),
        overruled=True,
        derived=Status.DIFFERS_IN_FIGURE,
    )
    assert overruled.decided and overruled.value(B).decided.startswith("Overlaps: overruled")
    same = decided(
        line,
        status=Status.DIFFERS_IN_FIGURE,
        reason=StatusReason(StatusReasonCode.OVERRULED),
        overruled=True,
        derived=Status.DIFFERS_IN_FIGURE,
    )
    assert not same.decided, "the figures say the same"


def test_a_remark_has_the_letters_of_its_articles(lines: dict[str, LedgerLine]) -> None:
    line = lines["年增票款收入"]
    letter = {A: "A", B: "B", C: "C", D: "D", E: "E"}.get
    assert line.remarks(lambda value: value.apart, letter) == ["E: other currency"]  # type: ignore[arg-type]
    both = {A: "A", B: "B"}
    told = line.remarks(lambda value: "why" if value.entry and value.entry.article in both else "", letter)  # type: ignore[arg-type]
    assert told == ["A, B: why"]
