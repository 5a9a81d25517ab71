"""Unknown fields are kept as they were written."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from corpus.readers import ReadError
from corpus.readers.checks import WrittenNumber
from corpus.readers.unknown_fields import unknown_fields


def test_unknown_fields_are_written_as_they_came() -> None:
    raw = json.loads(
        '{"a": {"b": [1, 2.50, true, false, null, "\\"\u4e2d"]}, "known": 1}', parse_float=WrittenNumber
    )
    assert unknown_fields(raw, {"known"}) == '{"a": {"b": [1, 2.50, true, false, null, "\\"中"]}}'
    assert unknown_fields(raw, {"known", "a"}) == ""


@pytest.mark.parametrize("nest", [lambda value: [value], lambda value: {"a": value}])
def test_unknown_fields_are_not_nested_deeper_than_can_be_read_anywhere(nest: Callable[[Any], Any]) -> None:
    value: Any = 1
    for _ in range(199):
        value = nest(value)
    assert json.loads(unknown_fields({"x": value}, ())) == {"x": value}
    with pytest.raises(ReadError) as refused:
        unknown_fields({"x": nest(nest(value))}, ())
    assert refused.value.code == "too_deep"
