"""Weights for figures that differ are fitted on gold standards, and measured on the other ones."""

from __future__ import annotations

import json

import numpy as np

from corpus.matching.engine import Engine
from corpus.matching.quantities.one_thing import SIGNALS, program_weights
from evaluation.gold import Gold
from evaluation.one_thing import JudgedFigures, fitted, held_out, judged, known_pairs, written
from tests.corpus.matching.build import ARTICLES

LIKELY = SIGNALS.index("likely")


def gold(relation: str, *, is_open: bool = False) -> Gold:
    engine = Engine.of(ARTICLES, None, None)
    places = {(statement.article, statement.start): at for at, statement in enumerate(engine.statements)}
    one, other = (
        next(
            places[statement.article, statement.start]
            for statement in engine.statements
            if statement.article == article and "总投资" in statement.text
        )
        for article in ("daily", "weekly")
    )
    relations = {} if is_open else {(one, other): relation}
    opened = frozenset({(one, other)}) if is_open else frozenset()
    owners = tuple(statement.article for statement in engine.statements)
    return Gold("tram", ARTICLES, places, owners, relations, frozenset(), opened, frozenset())


def of_tram(relation: str, *, is_open: bool = False) -> JudgedFigures:
    return judged(Engine.of(ARTICLES, None, None), gold(relation, is_open=is_open))


def random(seed: int) -> JudgedFigures:
    """Pairs of which those of one thing are the likely ones."""
    drawn = np.random.default_rng(seed).normal(size=(60, len(SIGNALS)))
    statements = tuple((at, at + 60) for at in range(60))
    return JudgedFigures(drawn, drawn[:, LIKELY] > 0, statements)


def test_figures_that_differ_are_judged_by_their_statements() -> None:
    differing, equal = of_tram("differs_in_figure"), of_tram("equivalent")
    assert differing.signals.shape == (len(differing.statements), len(SIGNALS))
    assert differing.differs.sum() == 1
    assert not equal.differs.any() and len(equal.differs) == len(differing.differs)


def test_what_is_open_or_contradicts_is_left_out() -> None:
    assert len(of_tram("contradicts").differs) == len(of_tram("differs_in_figure").differs) - 1
    assert len(of_tram("", is_open=True).differs) == len(of_tram("differs_in_figure").differs) - 1


def test_the_signal_that_decides_gets_the_weight() -> None:
    weights = fitted([random(1), random(2)])
    assert len(weights) == len(SIGNALS) + 1
    assert np.argmax(np.abs(weights[1:])) == LIKELY


def test_what_is_measured_was_not_fitted_on() -> None:
    turned = random(3)
    turned = JudgedFigures(-turned.signals, turned.differs, turned.statements)
    right, taken, wanted = held_out({"one": [random(1)], "other": [turned]})
    assert right < taken / 2 and wanted > 40
    right, taken, wanted = held_out({"one": [random(1)], "other": [random(2)]})
    assert right > 0.6 * taken and right > 0.9 * wanted


def test_pairs_are_known_by_words_and_with_vectors() -> None:
    known = known_pairs([gold("differs_in_figure")], {})
    assert [len(ways) for ways in known.values()] == [2]
    assert len(known_pairs([gold("differs_in_figure")], None)["tram"]) == 1


def test_the_file_has_a_name_for_each_weight() -> None:
    content = json.loads(written(np.asarray(program_weights())))
    assert content["columns"][0] == "likely" and len(content["columns"]) == len(SIGNALS)
    assert content["weights"] == list(program_weights())
