from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.words.absent_text_words import absent_reason, coming_words, left_out_words


@pytest.mark.parametrize(
    "state",
    ["there", "coming", "offline", "refused", "asking", "paused", "read_only", "missing", "no_hub"],
)
def test_every_state_has_its_sentence(state: str) -> None:
    assert absent_reason(state)


def test_counts_are_told_where_there_are_any(qtbot: QtBot) -> None:
    assert left_out_words(0) == ""
    assert "3" in left_out_words(3)
    assert "2" in coming_words(2)
