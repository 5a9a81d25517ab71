"""Names to type."""

from __future__ import annotations

from string import ascii_uppercase

import pytest

from desktop.reading.linking.target_names import names_for


@pytest.mark.parametrize("count", [0, 1, 26, 27, 100, 151])
def test_no_name_begins_another(count: int) -> None:
    names = names_for(count)
    assert len(names) == len(set(names)) == count
    assert not [(name, two) for name in names for two in names if name != two and two.startswith(name)]


def test_single_letters_as_long_as_they_last() -> None:
    assert sorted(names_for(26)) == list(ascii_uppercase)
    assert not set(names_for(6)) & set("ABCE"), "which name articles"
