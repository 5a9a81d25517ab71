"""The differences between a text and its previous version."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.changed_words import changed_spans

WORDS = st.text(alphabet="客流票价0123，", max_size=12)


@pytest.mark.parametrize(
    ("before", "after", "marked"),
    [
        ("年报口径。", "年报口径，未计换乘。", ["，未计换乘"]),
        ("", "新写的", ["新写的"]),
        ("两成", "两成", []),
        ("约两成", "两成", []),
        ("甲地升，乙地降", "丙地升，丁地降", ["丙", "丁"]),
        ("涨2成3分", "涨5成6分", ["5成6"]),
    ],
)
def test_what_is_new_is_marked(before: str, after: str, marked: list[str]) -> None:
    assert [after[span.start : span.end] for span in changed_spans(before, after)] == marked


@settings(max_examples=40)
@given(WORDS, WORDS)
def test_marks_are_in_order_and_what_is_left_comes_from_before(before: str, after: str) -> None:
    spans = changed_spans(before, after)
    assert all(span.start < span.end for span in spans)
    assert all(one.end < other.start for one, other in pairwise(spans))
    left = list(after)
    for span in reversed(spans):
        del left[span.start : span.end]
    rest = iter(before)
    assert all(character in rest for character in left)


def test_long_texts_are_marked_as_a_whole() -> None:
    assert len(changed_spans("甲" * 5_000, "乙" * 5_000)) == 1
