"""κ of each pair."""

from __future__ import annotations

from typing import Any

from pytestqt.qtbot import QtBot

from desktop.agreement.pair_table import heat_step
from desktop.agreement.view import AgreementView
from tests.desktop.agreement.build import PAIR


def test_steps_follow_what_is_reliable() -> None:
    assert [heat_step(value) for value in (None, 0.39, 0.5, 0.67, 0.8)] == [0, 0, 1, 2, 3]


def test_the_diagonal_has_claims_and_the_rest_pairs(view: AgreementView, qtbot: QtBot) -> None:
    pairs = view.figures.pairs.pairs
    assert pairs.names == ["林晓", "周予"]
    assert (pairs.claims(0), pairs.claims(1)) == (9, 6)
    value, base = pairs.words(1, 0)
    assert value == pairs.words(0, 1)[0] and base.endswith("/10")
    assert pairs.table()[0] == ["κ", "林晓", "周予"]
    with qtbot.waitSignal(view.figures.pairs.pair_chosen) as chosen:
        view.figures.pairs.chosen.emit(1, 0)
    assert chosen.args == [PAIR]
    view.figures.pairs.chosen.emit(0, 0)


def test_another_unit_counts_anew(view: AgreementView, services: Any) -> None:
    before = view.figures.pairs.pairs.words(0, 1)[1]
    view.toolbar.unit.chosen.emit("character")
    assert view.figures.pairs.pairs.words(0, 1)[1] != before
