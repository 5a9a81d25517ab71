"""Identities derived from others, and foreign identities."""

from __future__ import annotations

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.identities import as_uuid, cell_id, is_uuid, reading_id

ONE = "019d604e-a4e0-7b97-941c-536ebae92ac2"


def test_a_cell_is_known_by_question_and_article() -> None:
    assert cell_id("q", "a") == cell_id("q", "a") != cell_id("a", "q")
    assert cell_id("q", "a") == "b73e6dc7-5cf4-5169-8bbd-2cebe152d094", "as in every file there is"
    assert UUID(cell_id("q", "a")).version == 5


def test_a_reading_is_known_by_article_and_reader() -> None:
    assert reading_id("a", "p") not in (reading_id("a", "r"), cell_id("a", "p"))
    assert UUID(reading_id("a", "p")).version == 5


@pytest.mark.parametrize(
    ("identity", "yes"),
    [
        (ONE, True),
        (ONE.upper(), False),
        (ONE.replace("-", ""), False),
        (f"{ONE} ", False),
        (ONE.replace("0", "０"), False),
        ("", False),
        ("claim:3", False),
    ],
)
def test_a_uuid_is_in_lower_case_with_hyphens(identity: str, yes: bool) -> None:
    assert is_uuid(identity) is yes


def test_a_uuid_stays_what_it_is() -> None:
    assert as_uuid(ONE) == as_uuid(ONE.upper()) == ONE


@given(st.text(max_size=12), st.text(max_size=12))
def test_anything_else_becomes_one_that_is_always_the_same(one: str, other: str) -> None:
    one, other = (text.encode(errors="replace").decode() for text in (one, other))
    assert is_uuid(as_uuid(one))
    assert (as_uuid(one) == as_uuid(other)) == (one == other)
    assert as_uuid(as_uuid(one)) == as_uuid(one)
