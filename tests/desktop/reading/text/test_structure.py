"""Headings, tables, lists and footnotes of a text."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from pytestqt.qtbot import QtBot

from corpus.blocks import Block, BlockKind
from corpus.model import Span
from corpus.script.reading import Reading
from desktop.look.theme import Theme
from desktop.reading.text.reading_text import ReadingText
from desktop.reading.text.reading_view import ReadingView
from desktop.reading.text.structure import Structure, Table
from tests.desktop.reading import reading_views
from tests.desktop.reading.reading_views import article, shown_view

LINES: Sequence[tuple[str, BlockKind | None]] = (
    ("票价怎么算。", None),
    ("两种均价", BlockKind.HEADING),
    ("口径\t平均票价\t日均客流", BlockKind.TABLE_HEAD),
    ("按出行计算的总数\t4.6元\t412万人次", BlockKind.TABLE_ROW),
    ("按进站计\t5.1元\t398万人次", BlockKind.TABLE_ROW),
    ("还要问：", None),
    ("换乘怎么计", BlockKind.LIST_ITEM),
    ("1. 成本公开的时间表", BlockKind.LIST_ITEM),
    ("① 见附注三。", BlockKind.FOOTNOTE),
)
TEXT = "\n".join(line for line, _ in LINES)
BLOCKS = tuple(
    Block(TEXT.index(line), TEXT.index(line) + len(line), kind) for line, kind in LINES if kind is not None
)


def shown(qtbot: QtBot, theme: Theme, text: str = TEXT, width: int = 520) -> ReadingView:
    view = shown_view(qtbot, theme, "", width=width, height=600)
    view.show_article(article(text), text, BLOCKS)
    return view


def left_of(view: ReadingView, words: str, times: int = 1) -> float:
    """The x at which words begin, the last of so many."""
    start = -1
    for _ in range(times):
        start = view.source.index(words, start + 1)
    geometry = view.span_geometry(Span(start, start + len(words)))
    assert geometry is not None
    return geometry.first_line.left


def font_at(view: ReadingView, words: str) -> tuple[int, bool]:
    cursor = view.textCursor()
    cursor.setPosition(view.reading_text.position(view.source.index(words) + 1))
    font = cursor.charFormat().font()
    return font.pixelSize(), font.bold()


def test_headings_are_bold_and_footnotes_small(qtbot: QtBot, theme: Theme) -> None:
    view = shown(qtbot, theme)
    plain, _ = font_at(view, "票价怎么算")
    size, bold = font_at(view, "两种均价")
    assert bold
    assert size > plain
    assert font_at(view, "口径")[1]
    assert not font_at(view, "按出行")[1]
    assert font_at(view, "见附注")[0] < plain


@pytest.mark.parametrize("width", [520, 380])
def test_cells_stand_below_each_other(qtbot: QtBot, theme: Theme, width: int) -> None:
    """In a narrow pane the table is set smaller, so that it fits."""
    view = shown(qtbot, theme, width=width)
    for one, other, third in (("平均票价", "4.6元", "5.1元"), ("日均客流", "412万", "398万")):
        assert left_of(view, one) == left_of(view, other) == left_of(view, third)
    before = left_of(view, "4.6元")
    view.resize(300, 600)
    view.resize(width, 600)
    assert left_of(view, "4.6元") == before, "columns follow the width"


def test_a_table_that_is_too_wide_flows(theme: Theme) -> None:
    table = Table((3, 4), ((40.0, 100.0), (60.0, 20.0)), 16)
    fit = table.fit(400)
    assert (fit.size, fit.stops) == (16, (60 + 28.0,))
    assert table.fit(175).stops == (60 + 15.0,), "columns move together before the table gets smaller"
    assert table.fit(165).size == 14
    narrow = table.fit(120)
    assert narrow.stops == ()
    assert table.flowing(0, narrow)[0] < table.flowing(1, narrow)[0]


def test_numbers_hang_in_the_margin_of_a_list(qtbot: QtBot, theme: Theme) -> None:
    view = shown(qtbot, theme)
    assert left_of(view, "换乘怎么计") == pytest.approx(left_of(view, "成本公开"), abs=1)
    assert left_of(view, "1. 成") < left_of(view, "换乘怎么计")
    assert left_of(view, "换乘怎么计") > left_of(view, "还要问")


def test_places_and_highlights_are_right_in_every_reading(qtbot: QtBot, theme: Theme) -> None:
    """A conversion changes lengths before and in the rows."""
    text = TEXT.replace("票价怎么算。", "软件里的票价怎么算。")
    moved = tuple(Block(block.start + 4, block.end + 4, block.kind) for block in BLOCKS)
    view = shown_view(qtbot, theme, "", height=600)
    view.show_article(article(text), text, moved)
    view.set_reading(Reading.TRADITIONAL)
    assert "軟體" in view.reading_text.content
    assert left_of(view, "平均票价") == left_of(view, "5.1元")
    span = Span(text.index("412万"), text.index("412万") + 6)
    view.select_span(span)
    assert view.selected_span() == span
    claim = reading_views.claim(1, text, "398万人次")
    view.set_claims([claim])
    assert view.claim_at(reading_views.middle(view, claim.span)) == claim.id


def test_rows_have_lines_and_items_signs(qtbot: QtBot, theme: Theme) -> None:
    view = shown(qtbot, theme)
    x = left_of(view, "4.6元") - 6

    def down() -> set[str]:
        """The colours between two columns of the table, from top to bottom."""
        image = reading_views.picture(view)
        return {reading_views.colour_at(image, x, y) for y in range(image.height())}

    assert {theme.colour(name).name() for name in ("border", "hairline")} <= down()
    item = view.source.index("换乘怎么计")
    box = view.span_geometry(Span(item, item + 2))
    assert box is not None
    bullet = box.first_line.left - 12, box.first_line.baseline - 6
    assert reading_views.colour_at(reading_views.picture(view), *bullet) == theme.colour("text2").name()
    view.show_article(article(TEXT), TEXT)
    assert theme.colour("border").name() not in down()


def test_a_text_without_blocks_has_no_structure() -> None:
    text = ReadingText(TEXT)
    assert not Structure(text)
    assert Structure(text, BLOCKS)
    assert not Structure(text, BLOCKS[:1], leave=1), "the title is set in its own way"
