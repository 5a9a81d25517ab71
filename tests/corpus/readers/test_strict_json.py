"""Tests of the callbacks that reject what JSON does not define."""

from __future__ import annotations

import json

import pytest

from corpus.readers.errors import ReadError
from corpus.readers.strict_json import refuse_constant, unique_fields


def test_fields_keep_their_order_and_values() -> None:
    assert list(json.loads('{"b": 1, "a": {"b": 2}}', object_pairs_hook=unique_fields).items()) == [
        ("b", 1),
        ("a", {"b": 2}),
    ]


def test_a_repeated_name_is_refused_with_the_name() -> None:
    with pytest.raises(ReadError) as raised:
        json.loads('{"a": 1, "b": 2, "a": 1}', object_pairs_hook=unique_fields)
    assert (raised.value.code, raised.value.where) == ("duplicate_key", "a")


def test_a_long_name_is_shortened_in_the_error() -> None:
    with pytest.raises(ReadError) as raised:
        unique_fields([("x" * 50, 1), ("x" * 50, 2)])
    assert raised.value.where == "x" * 40


@pytest.mark.parametrize("constant", ["NaN", "Infinity", "-Infinity"])
def test_a_number_that_json_does_not_have_is_refused(constant: str) -> None:
    with pytest.raises(ReadError) as raised:
        json.loads(f"[{constant}]", parse_constant=refuse_constant)
    assert (raised.value.code, raised.value.detail) == ("number", constant)
