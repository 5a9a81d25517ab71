"""Code points and UTF-16 units: both ways, with characters of two units and with variation selectors."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from corpus.model import Span
from desktop.offsets import Utf16Map, extends_previous, whole_characters

TEXTS = st.text(st.sampled_from("中文a𠮷😀葛\U000e0100\n"), max_size=40)


@given(TEXTS)
def test_every_offset_survives_the_way_to_qt_and_back(text: str) -> None:
    units = Utf16Map(text)
    for offset in range(len(text) + 1):
        position = units.to_qt(offset)
        assert position == len(text[:offset].encode("utf-16-le")) // 2
        assert units.to_code_point(position) == offset


def test_a_position_inside_a_surrogate_pair_belongs_to_its_character() -> None:
    """Row 43."""
    units = Utf16Map("a𠮷b")
    assert [units.to_code_point(position) for position in range(5)] == [0, 1, 1, 2, 3]


def test_plain_text_needs_no_map() -> None:
    assert Utf16Map("只有常用汉字").identity
    assert not Utf16Map("𠮷").identity


def test_a_lone_surrogate_counts_as_one_unit() -> None:
    assert Utf16Map("a\ud800b").to_qt(3) == 3


def test_a_span_never_parts_a_character_from_what_extends_it() -> None:
    """Row 43."""
    text = "葛\U000e0100城e\u0301"
    assert whole_characters(text, Span(1, 2)) == Span(0, 2)
    assert whole_characters(text, Span(0, 1)) == Span(0, 2)
    assert whole_characters(text, Span(3, 4)) == Span(3, 5)
    assert whole_characters(text, Span(2, 3)) == Span(2, 3)


def test_an_empty_span_stays_empty() -> None:
    assert whole_characters("葛\U000e0100", Span(1, 1)) == Span(1, 1)


def test_what_extends_the_character_before() -> None:
    assert [extends_previous(one) for one in "\ufe0f\U000e0101\u0301\u200d"] == [True] * 4
    assert not any(extends_previous(one) for one in "a中。𠮷")
