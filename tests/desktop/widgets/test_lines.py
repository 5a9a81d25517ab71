"""Lines of text, broken once."""

from __future__ import annotations

from PySide6.QtGui import QColor, QImage, QPainter

from corpus.model import Language, Span
from desktop.look.theme import Theme
from desktop.widgets.lines import LinePainter, words_font

TEXT = "渡轮公司提供的数据显示，去年全线日均客运量为21.5万人次，比上一年同期增长4.2%，已高于三年前的水平。"


def test_a_quote_is_cut_to_its_lines_with_the_figure_whole(theme: Theme) -> None:
    lines = LinePainter(theme)
    start = TEXT.index("21.5")
    cut = lines.wrapped(TEXT, 150, 2, language=Language.SIMPLIFIED, focus=Span(start, start + 7))
    assert len(cut) == 2
    assert "21.5万人次" in "".join(cut)
    assert all(lines.width(line, "small", language=Language.SIMPLIFIED) <= 151 for line in cut)
    assert lines.wrapped(TEXT, 150, 2, language=Language.SIMPLIFIED, focus=Span(start, start + 7)) is cut


def test_what_fits_is_not_cut(theme: Theme) -> None:
    assert LinePainter(theme).wrapped("票价涨了", 200, 2) == ("票价涨了",)


def test_characters_of_two_units_are_not_torn(theme: Theme) -> None:
    cut = LinePainter(theme).wrapped("𠮷野家" * 12, 100, 3)
    assert "\ufffd" not in "".join(cut)
    assert "𠮷野家" in "".join(cut)


def test_a_line_tells_where_it_ends(theme: Theme) -> None:
    lines = LinePainter(theme)
    image = QImage(200, 40, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    end = lines.paint(painter, 10, 20, 500, "票价", QColor("black"))
    assert end == 10 + lines.width("票价", "ui")
    assert lines.paint(painter, 10, 20, 30, "票价涨了很多", QColor("black")) <= 41
    painter.end()


def test_fonts_are_made_anew_after_a_change_of_the_theme(theme: Theme) -> None:
    lines = LinePainter(theme)
    before = lines.width("票价", "ui")
    theme.set_look("light", "roomy")
    assert lines.width("票价", "ui") > before
    theme.set_look("light", "standard")


def test_chinese_words_keep_their_wide_marks_in_an_english_interface(theme: Theme) -> None:
    lines, text = LinePainter(theme), "各家一致，差在口径"
    assert lines.width(text, "ui") == lines.width(text, "ui", language=Language.SIMPLIFIED)
    assert words_font(theme, text) == theme.text_font(Language.SIMPLIFIED)
    assert words_font(theme, "“B”", "small") == theme.font("small")
    assert lines.width("“B”", "ui") < lines.width("“B”", "ui", language=Language.SIMPLIFIED)
