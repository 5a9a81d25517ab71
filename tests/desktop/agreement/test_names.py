"""The names of the annotators of a pair."""

from __future__ import annotations

from typing import Any

from desktop.agreement.names import group_of, pair_names, pair_people, unique_names
from desktop.agreement.view import AgreementView
from desktop.derived.people.layers import Person
from tests.desktop.agreement.build import PAIR


def test_namesakes_are_told_apart() -> None:
    user, other, lin = (
        Person(name, frozenset(name), word, "u", "blue", "solid", mine=False, shared=False)
        for name, word in (("1", "user"), ("2", "user"), ("3", "林晓"))
    )
    assert unique_names([user, lin, other]) == ["user 1", "林晓", "user 2"]


def test_whoever_is_at_the_window_comes_first(view: AgreementView, services: Any) -> None:
    pair = services.agreement.pair
    assert pair == PAIR
    assert pair_names(services.layers, pair) == ("林晓", "周予")
    assert pair_people(services.layers, None) == (None, None)
    assert {group_of(row.disagreement) for row in view.list.passages.rows} == {
        "first",
        "second",
        "other_tag",
        "other_extent",
        "other_relation",
    }
