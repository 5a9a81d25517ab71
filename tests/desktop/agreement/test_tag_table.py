"""Agreement tag by tag."""

from __future__ import annotations

from corpus.agreement.coefficients import Coefficient
from corpus.agreement.study import FEW
from desktop.agreement.tag_table import BAR, COUNTS, TagLine
from desktop.agreement.view import AgreementView
from desktop.look import painting
from tests.desktop.build import tag


def test_few_claims_give_no_verdict() -> None:
    low = Coefficient(0.58, 115, 100)
    assert TagLine(tag(0, "票价"), 1, low, low, (FEW - 1, 0)).few
    assert not TagLine(tag(0, "票价"), 1, low, low, (FEW - 1, 0)).low
    assert TagLine(tag(0, "票价"), 1, low, None, (FEW, 0)).low
    assert not TagLine(tag(0, "票价"), 1, Coefficient(0.67, 1, 1), low, (FEW, 0)).low


def test_lines_are_in_the_order_of_the_codebook(view: AgreementView) -> None:
    model = view.figures.tags.tags
    assert [line.tag.name for line in model.lines] == ["票价水平", "涨幅测算", "客运规模", "收入"]
    assert model.words(0, 4) == "4／1"
    assert "no verdict" in model.spoken(0, 0)


def test_there_is_room_for_who_the_counts_are_of(view: AgreementView) -> None:
    table = view.figures.tags
    table.tags.initials = "林／周／苏／陈／程／何"
    table.resize(352, 300)
    table._size()
    needed = painting.text_width(table.tags.head(COUNTS), table._theme.font("caption"))
    assert table.columnWidth(COUNTS) > needed
    assert table.isColumnHidden(BAR)
    table.resize(520, 300)
    table._size()
    assert not table.isColumnHidden(BAR) and table.columnWidth(COUNTS) > needed
