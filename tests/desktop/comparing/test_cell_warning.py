"""What is warned of in a cell."""

from __future__ import annotations

from dataclasses import replace

from corpus.comparing.values import Cell, CellFigure, StatusReason, StatusReasonCode
from corpus.questions import Status
from desktop.comparing.cell_warning import WarningKind, warning_of
from tests.desktop.comparing.build import cell, statement


def compared(text: str, figure: str, base: str = "收入12亿元", base_figure: str = "12亿元") -> Cell:
    baseline = statement("article-1", base, base_figure)
    return cell(statement("article-2", text, figure), Status.OVERLAPS, baseline)


def marked(plain: Cell, **mark: str) -> Cell:
    said = plain.statements[0]
    figures = tuple(CellFigure(one.figure, **mark) for one in said.figures)
    return replace(plain, statements=(replace(said, figures=figures),))


def linked(plain: Cell, code: StatusReasonCode) -> Cell:
    return replace(plain, reason=StatusReason(StatusReasonCode.LINKED, ("overlaps",), code))


def told(warned: Cell) -> tuple[WarningKind, str] | None:
    warning = warning_of(warned)
    return None if warning is None else (warning.kind, warning.words)


def test_figures_that_are_compared_need_no_warning(qapp: object) -> None:
    assert told(compared("收入13亿元", "13亿元")) is None


def test_each_warning_has_its_words(qapp: object) -> None:
    other = compared("收入2亿美元", "2亿美元")
    assert told(other) == (WarningKind.OBSTACLE, "other currency")
    assert told(marked(other, scope="全国")) == (WarningKind.SCOPE, "Other scope: 全国")
    assert told(marked(other, period="去年")) == (WarningKind.SCOPE, "Other period: 去年")
    plain = compared("收入13亿元", "13亿元")
    contrary = linked(plain, StatusReasonCode.FIGURES_DIFFER)
    assert told(contrary) == (WarningKind.CONTRARY, "the figures differ")
    assert told(marked(contrary, scope="全国")) == (WarningKind.SCOPE, "Other scope: 全国")
