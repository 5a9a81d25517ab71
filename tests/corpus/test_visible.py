"""The visible text of a line."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from corpus.visible import visible


def test_marks_go_and_white_space_is_one_space() -> None:
    assert visible("\u202e 青川\u200b渡轮 \t 调价\u2069 ") == "青川渡轮 调价"


@given(st.text())
def test_nothing_turns_the_direction_of_writing(line: str) -> None:
    seen = visible(line)
    turning = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
    assert not any(unicodedata.bidirectional(one) in turning for one in seen)
    assert visible(seen) == seen
