"""The texts for agreement: coefficients, kinds of disagreement, decisions."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from corpus.agreement.coefficients import Coefficient
from corpus.agreement.decisions import Adjudicated, Ruling
from corpus.agreement.disagreements import Disagreement, DisagreementKind
from desktop.derived.people.layers import Person
from desktop.words.filling import filled

translate = QCoreApplication.translate

NO_VALUE = "—"
_KINDS: dict[DisagreementKind, Any] = {
    DisagreementKind.AGREED: QT_TRANSLATE_NOOP("agreement", "Agreed"),
    DisagreementKind.OTHER_TAG: QT_TRANSLATE_NOOP("agreement", "Other tag"),
    DisagreementKind.OTHER_EXTENT: QT_TRANSLATE_NOOP("agreement", "Other extent"),
    DisagreementKind.OTHER_RELATION: QT_TRANSLATE_NOOP("agreement", "Other relation"),
    DisagreementKind.OTHER_STATUS: QT_TRANSLATE_NOOP("agreement", "Other status"),
}


def person_words(person: Person | None) -> str:
    """The name of a person, or the name of a shared layer."""
    if person is None:
        return translate("agreement", "unknown")
    name = person.name or translate("agreement", "unnamed")
    return filled(translate("agreement", "Adjudicated by {name}"), name=name) if person.shared else name


def kind_words(disagreement: Disagreement, first: str, second: str) -> str:
    """How two codings differ; ``first`` and ``second`` are the names."""
    if disagreement.kind is DisagreementKind.ONLY_ONE:
        name = first if disagreement.by[1].claim is None else second
        return filled(translate("agreement", "Only {name}"), name=name)
    return translate("agreement", _KINDS[disagreement.kind])


def group_words(group: str, first: str, second: str) -> str:
    """The name of a filter: ``first``, ``second`` or a kind."""
    if group in ("first", "second"):
        name = first if group == "first" else second
        return filled(translate("agreement", "Only {name}"), name=name)
    return translate("agreement", _KINDS[DisagreementKind(group)])


def decision_words(decision: Adjudicated | None, first: str, second: str) -> str:
    """A decision in a few words."""
    match decision.choice if decision is not None else None:
        case Ruling.FIRST:
            return filled(translate("agreement", "as {name}"), name=first)
        case Ruling.SECOND:
            return filled(translate("agreement", "as {name}"), name=second)
        case Ruling.BOTH:
            return translate("agreement", "both")
        case Ruling.OWN:
            return translate("agreement", "another")
    return translate("agreement", "open")


def value_words(coefficient: Coefficient | None) -> str:
    """A coefficient with two decimals; a dash if it is undefined."""
    if coefficient is None or coefficient.value is None:
        return NO_VALUE
    return f"{coefficient.value:.2f}".replace("-0.00", "0.00")


def reason_words(coefficient: Coefficient | None) -> str:
    """Why a coefficient is undefined; empty if it is not."""
    if coefficient is None:
        return translate("agreement", "No article in common: mark the articles that both have read as read.")
    if coefficient.value is None:
        return translate(
            "agreement",
            "Undefined: all values are the same, so agreement cannot be distinguished from chance.",
        )
    return ""
