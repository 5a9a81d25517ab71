"""``python -m evaluation.fitting``: fit the weights by which drafts judge pairs of assertions, on the golds of groups.

Writes corpus/comparing/drafting/weights.json. What the drafts are worth is measured by ``python -m evaluation`` with
weights fitted on the other subjects alone, since weights look better on what they were fitted on.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from corpus.comparing.drafting import likelihood
from corpus.comparing.drafting.evidence import Evidence, Signal, evidence_of
from corpus.comparing.drafting.likelihood import LikelihoodWeights
from corpus.matching.engine import Engine
from evaluation.groups import GoldGroup, GoldSubject, own_subjects
from evaluation.meaning import Vectors, encoder_named, vectors_of

Floats = NDArray[np.float64]

_TAUT = 3.0
"""How strongly weights are held near 0. Chosen: between 1 and 10 it hardly matters."""
_WEIGHTS = Path(likelihood.__file__).parent / "weights.json"


@dataclass(frozen=True, slots=True)
class Judged:
    """The evidence of a subject with what the gold says of each pair."""

    evidence: Evidence
    right: NDArray[np.bool_]
    told: NDArray[np.bool_]
    """Pairs that are not loose."""


def judged(engine: Engine, groups: Sequence[GoldGroup]) -> Judged:
    """The pairs of a subject with the word of its gold."""
    evidence = evidence_of(engine)
    names = [engine.statements[assertion.statement].article for assertion in evidence.assertions]
    sure: list[set[int]] = []
    loose: list[set[int]] = []
    for name, assertion in zip(names, evidence.assertions, strict=True):
        found = [
            (number, member.loose)
            for number, group in enumerate(groups)
            for member in group.members
            if member.article == name
            and member.span.start < assertion.span.end
            and assertion.span.start < member.span.end
        ]
        sure.append({number for number, is_loose in found if not is_loose})
        loose.append({number for number, _ in found})
    pairs = list(zip(evidence.first.tolist(), evidence.second.tolist(), strict=True))
    right = np.asarray([bool(sure[one] & sure[other]) for one, other in pairs], bool)
    open_ = np.asarray([bool(loose[one] & loose[other]) for one, other in pairs], bool) & ~right
    return Judged(evidence, right, ~open_)


def fitted(subjects: Sequence[Judged]) -> LikelihoodWeights:
    """The weights that fit these subjects best."""
    signals = [subject.evidence.signals for subject in subjects]
    right = np.concatenate([subject.right[subject.told] for subject in subjects])
    alone = _regression(np.vstack([s[j.told] for s, j in zip(signals, subjects, strict=True)]), right)
    wide = []
    for columns, subject in zip(signals, subjects, strict=True):
        odds = columns @ alone[1:] + alone[0]
        both = np.hstack([columns, likelihood.beside_rivals(subject.evidence, odds)])
        wide.append(both[subject.told])
    return LikelihoodWeights(alone, _regression(np.vstack(wide), right))


def _regression(columns: Floats, right: NDArray[np.bool_]) -> Floats:
    middle, spread = columns.mean(axis=0), columns.std(axis=0) + 1e-6
    scaled = np.column_stack([np.ones(len(columns)), (columns - middle) / spread])

    def loss(weights: Floats) -> tuple[float, Floats]:
        chance = likelihood.chance(scaled @ weights)
        missed = np.where(right, chance, 1 - chance)
        value = -np.log(np.maximum(missed, 1e-12)).sum() + _TAUT / 2 * (weights[1:] ** 2).sum()
        slope = scaled.T @ (chance - right)
        slope[1:] += _TAUT * weights[1:]
        return float(value), slope

    found = minimize(loss, np.zeros(scaled.shape[1]), jac=True, method="L-BFGS-B").x
    weights = found[1:] / spread
    return np.concatenate([[found[0] - weights @ middle], weights])


def held_out(subjects: Sequence[GoldSubject], vectors: Vectors | None) -> dict[str, LikelihoodWeights]:
    """For each subject the weights fitted on all others, by words and with the encoder together."""
    known = evidence_of_subjects(subjects, vectors)
    return {
        subject.name: fitted([told for name, both in known.items() if name != subject.name for told in both])
        for subject in subjects
    }


def evidence_of_subjects(
    subjects: Sequence[GoldSubject], vectors: Vectors | None
) -> Mapping[str, list[Judged]]:
    """Of each subject the judged pairs, by words and with the encoder where there are vectors."""
    ways = [None] if vectors is None else [None, vectors]
    return {
        subject.name: [judged(Engine.of(subject.articles, None, way), subject.groups) for way in ways]
        for subject in subjects
    }


def written(weights: LikelihoodWeights) -> str:
    """The weights as the file has them."""
    told = {
        "columns": [signal.name.lower() for signal in Signal],
        "alone": [round(float(weight), 4) for weight in weights.alone],
        "beside_rivals": [round(float(weight), 4) for weight in weights.beside_rivals],
    }
    return json.dumps(told, indent=1) + "\n"


def main() -> int:
    """Fit the weights on all subjects and write them."""
    subjects = own_subjects()
    encoder = encoder_named("")
    vectors = vectors_of(subjects, encoder) if encoder.is_on else None
    known = evidence_of_subjects(subjects, vectors)
    _WEIGHTS.write_text(written(fitted([told for both in known.values() for told in both])), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
