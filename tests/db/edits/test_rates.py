"""One rate for each pair of units."""

from __future__ import annotations

import pytest

from corpus.questions import Rate
from db import edits
from db.store import Store
from tests.db import build


def rates(store: Store) -> list[tuple[str, str, float, str]]:
    found = store.snapshot().rates.values()
    return [(rate.unit, rate.target, rate.factor, rate.note) for rate in found]


def test_a_rate_is_entered_changed_and_deleted(store: Store) -> None:
    changes = store.perform(edits.set_rate, " USD ", "CNY", 7, "10月8日")
    assert build.told(changes) == ("rate.set", "USD → CNY", "", 1)
    rate = build.created(changes.created, Rate)
    store.perform(edits.set_rate, "USD", "CNY", 7.12)
    store.perform(edits.set_rate, "TWD", "CNY", 0.23)
    assert rates(store) == [("USD", "CNY", 7.12, ""), ("TWD", "CNY", 0.23, "")]
    assert store.perform(edits.set_rate, "USD", "CNY", 7.12).operation is None
    assert build.told(store.perform(edits.delete_rate, rate.id))[:2] == ("rate.delete", "USD → CNY")
    assert rates(store) == [("TWD", "CNY", 0.23, "")]
    assert store.perform(edits.delete_rate, rate.id).operation is None
    store.undo()
    assert len(rates(store)) == 2


def test_a_rate_takes_the_place_of_the_one_the_other_way(store: Store) -> None:
    store.perform(edits.set_rate, "USD", "CNY", 7)
    store.perform(edits.set_rate, "CNY", "USD", 0.14)
    assert rates(store) == [("CNY", "USD", 0.14, "")]


@pytest.mark.parametrize("factor", [0.0, -1.0, float("inf"), float("nan")])
def test_a_rate_is_a_positive_number(store: Store, factor: float) -> None:
    assert build.refusal(store, edits.set_rate, "USD", "CNY", factor) == "rate_factor"


@pytest.mark.parametrize(("unit", "target"), [("", "CNY"), ("USD", " "), ("USD", " USD")])
def test_a_rate_is_between_two_units(store: Store, unit: str, target: str) -> None:
    assert build.refusal(store, edits.set_rate, unit, target, 2) == "rate_units"
