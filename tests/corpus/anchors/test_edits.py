from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from corpus.anchors.edits import closest


@given(st.data())
def test_the_measure_of_edits_is_the_usual_one(data: st.DataObject) -> None:
    alphabet = "甲乙丙"
    quote = data.draw(st.text(alphabet, min_size=1, max_size=8))
    window = data.draw(st.text(alphabet, max_size=12))
    errors, span = closest(quote, window)
    spans = [(a, b) for a in range(len(window) + 1) for b in range(a, len(window) + 1)]
    assert errors == min(_distance(quote, window[a:b]) for a, b in spans)
    assert _distance(quote, window[span.start : span.end]) == errors


def _distance(one: str, other: str) -> int:
    row = list(range(len(other) + 1))
    for place, character in enumerate(one, 1):
        previous, row[0] = row[0], place
        for at, letter in enumerate(other, 1):
            previous, row[at] = row[at], min(row[at] + 1, row[at - 1] + 1, previous + (character != letter))
    return row[-1]
