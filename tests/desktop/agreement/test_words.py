"""The texts of agreement."""

from __future__ import annotations

from corpus.agreement.coefficients import Coefficient
from corpus.agreement.decisions import Adjudicated, Ruling
from corpus.agreement.disagreements import CodedBy, Disagreement, DisagreementKind
from corpus.model import Span
from desktop.agreement import words
from desktop.derived.people.layers import Person


def test_values_have_two_decimals_or_a_reason() -> None:
    assert words.value_words(Coefficient(0.666, 10, 8)) == "0.67"
    assert words.value_words(Coefficient(-0.001, 10, 8)) == "0.00"
    for undefined in (None, Coefficient(None, 10, 10)):
        assert words.value_words(undefined) == "—"
        assert words.reason_words(undefined)
    assert not words.reason_words(Coefficient(0.5, 1, 1))


def test_kinds_and_decisions_name_people() -> None:
    nobody = CodedBy("b", None, Span(0, 1))
    only = Disagreement(DisagreementKind.ONLY_ONE, "a", Span(0, 1), (CodedBy("a", "c", Span(0, 1)), nobody))
    assert words.kind_words(only, "Lin", "Zhou") == "Only Lin"
    assert words.group_words("second", "Lin", "Zhou") == "Only Zhou"
    assert words.decision_words(None, "Lin", "Zhou") == "open"
    told = [words.decision_words(Adjudicated(one, "s", "", ()), "Lin", "Zhou") for one in Ruling]
    assert told == ["as Lin", "as Zhou", "both", "another"]


def test_the_shared_layer_is_signed() -> None:
    person = Person("s", frozenset("s"), "Lin", "L", "blue", "solid", mine=False, shared=True)
    assert words.person_words(person) == "Adjudicated by Lin"
    assert words.person_words(None) == "unknown"
