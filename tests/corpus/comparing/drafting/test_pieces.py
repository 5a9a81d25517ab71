"""Words of a statement, and the stretches of them that hang together."""

from __future__ import annotations

import pytest

from corpus.comparing.drafting.pieces import LONGEST, TitlePiece, runs_of, stand_together


def piece(text: str, word: str, **fields: object) -> TitlePiece:
    start = text.index(word)
    told = {"shared": 1.0, "head": False, "inside": True, "usual": False} | fields
    return TitlePiece(start, start + len(word), **told)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "one", "other", "together"),
    [
        ("渡轮客流", "渡轮", "客流", True),
        ("渡轮的客流", "渡轮", "客流", True),
        ("渡轮与客流", "渡轮", "客流", False),
        ("渡轮今年客流", "渡轮", "客流", False),
        ("ibm cloud", "ibm", "cloud", True),
    ],
)
def test_what_joins_words(text: str, one: str, other: str, together: bool) -> None:
    assert stand_together(text, piece(text, one), piece(text, other)) is together


def test_stretches_hang_together_and_fit() -> None:
    text = "渡轮的日均客流，每张票价"
    words = [piece(text, word) for word in ("渡轮", "日均", "客流", "每张", "票价")]
    found = [text[run[0].start : run[-1].end] for run in runs_of(text, words)]
    assert found == ["渡轮", "渡轮的日均", "渡轮的日均客流", "日均", "日均客流", "客流", "每张票价", "票价"]
    long = "长" * LONGEST + "途"
    assert [len(run) for run in runs_of(long, [piece(long, "长" * LONGEST), piece(long, "途")])] == [1, 1]
