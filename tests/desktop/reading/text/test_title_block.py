"""The heading above a text."""

from __future__ import annotations

from corpus.model import Language
from desktop.look.theme import Theme
from desktop.reading.text.title_block import Heading, TitleBlock, title_font

LONG = "青川渡轮十二年来首次调价，单程票由两元涨到三元"


def block(theme: Theme, title: str, data: str = "青川日报　2026-10-08") -> TitleBlock:
    return TitleBlock(theme, Heading(title, data, Language.SIMPLIFIED), 16)


def test_a_title_takes_as_many_lines_as_it_needs(theme: Theme) -> None:
    one, two = block(theme, LONG).height(900), block(theme, LONG).height(300)
    assert two - one == round(16 * 1.2 * 1.45)


def test_without_a_title_there_is_only_a_margin(theme: Theme) -> None:
    assert block(theme, "").height(300) < block(theme, "短").height(300) / 2


def test_nothing_known_takes_no_room(theme: Theme) -> None:
    assert block(theme, "短", "").height(300) < block(theme, "短").height(300)
    assert block(theme, "短", "").data_height() == 0


def test_a_title_is_bold_and_larger_than_the_text(theme: Theme) -> None:
    font = title_font(theme, Language.TRADITIONAL, 16)
    assert font.bold()
    assert font.pixelSize() == 19
    assert font.families() == theme.reading_font(Language.TRADITIONAL, 16).families()
