"""The grammar against the cases of a peer, Microsoft's Recognizers-Text (:mod:`evaluation.peer`)."""

from __future__ import annotations

import pytest

from corpus.figures import find_figures
from evaluation.peer import Case, missed_cases, peer_cases

LEAST = {"number": 0.96, "percent": 0.98, "range": 0.93, "currency": 0.9, "dimension": 0.9}


@pytest.mark.parametrize("kind", LEAST)
def test_peer_cases(kind: str) -> None:
    missed = missed_cases(kind)
    share = 1 - len(missed) / len(peer_cases()[kind])
    assert share >= LEAST[kind], f"{share:.3f}: {missed}"


@pytest.mark.parametrize(
    "case", [case for case in peer_cases()["number"] if not case["results"]], ids=lambda case: case["input"]
)
def test_words_without_a_number_have_no_bare_number(case: Case) -> None:
    assert not [figure for figure in find_figures(case["input"]) if figure.unit == "1"]
