"""Words near a hit."""

from __future__ import annotations

import pytest

from corpus.model import Span
from corpus.nearby_words import stands_beside

TEXT = "票价上调\n单程票由2元調整為3元。\n客流不变"
FARE = Span(TEXT.index("3元"), TEXT.index("3元") + 2)


@pytest.mark.parametrize(
    ("words", "stands"),
    [("", True), ("调整", True), ("單程 ２元", True), ("单程 客流", False), ("上调", False), ("不变", False)],
)
def test_words_stand_in_the_same_line_in_either_script(words: str, stands: bool) -> None:
    assert stands_beside(TEXT, FARE, words) is stands
