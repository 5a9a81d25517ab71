from __future__ import annotations

from corpus.plots.measuring import SIZES, estimated_width, shortened
from corpus.plots.picture import TextRole


def test_a_chinese_character_is_as_wide_as_the_font_is_high() -> None:
    assert estimated_width("票价", TextRole.UI) == 2 * SIZES[TextRole.UI]
    assert estimated_width("“”≈", TextRole.SMALL) == 3 * SIZES[TextRole.SMALL]


def test_digits_are_about_half_as_wide_and_bold_ones_wider() -> None:
    assert estimated_width("00") < estimated_width("票") * 1.2
    assert estimated_width("0", bold=True) > estimated_width("0")
    assert estimated_width("票", bold=True) == estimated_width("票")


def test_letters_differ_by_class() -> None:
    assert (
        estimated_width("i")
        < estimated_width("r")
        < estimated_width("a")
        < estimated_width("A")
        < estimated_width("M")
    )


def test_what_is_not_seen_has_no_width() -> None:
    assert estimated_width("\u200b\u0301") == 0


def test_a_long_text_is_cut_to_what_fits() -> None:
    cut = shortened("去年日均客流", 45, estimated_width)
    assert cut == "去年…"
    assert estimated_width(cut) <= 45
    assert shortened("去年", 45, estimated_width) == "去年"
    assert shortened("去年", 13, estimated_width) == ""
