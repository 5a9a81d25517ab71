"""Which rows of the shared layer decide which disagreements. The edits that decide are tested separately."""

from __future__ import annotations

import pytest

from corpus.agreement.decisions import decided_by, deciding


def test_what_a_row_decides_is_read_back() -> None:
    assert decided_by(deciding(["b", "a"])) == {"a", "b"}


@pytest.mark.parametrize(
    "extra", ["", "{}", '{"decides": 3}', '{"decides": [1]}', '["decides"]', '{"decides']
)
def test_the_fields_of_others_decide_nothing(extra: str) -> None:
    assert decided_by(extra) == frozenset()
