"""``python -m evaluation.fitting``: fit the weights by which drafts judge pairs of assertions, on the gold groups.

Writes corpus/comparing/drafting/weights.json. The quality of drafts is measured by ``python -m evaluation`` with
weights fitted on the other subjects only, because weights perform better on the data they were fitted on.
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
from corpus.comparing.drafting.narrowing import sentence
from corpus.matching.engine import Engine
from corpus.model import Span
from evaluation.groups import GoldGroup, GoldSubject, own_subjects
from evaluation.meaning import Vectors, encoder_named, vectors_of

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

_TAUT = 3.0
"""Strength of the regularization towards 0. Chosen: between 1 and 10 it hardly matters."""
_WEIGHTS = Path(likelihood.__file__).parent / "weights.json"
"""The file of the program's weights."""


@dataclass(frozen=True, slots=True)
class Judged:
    """The evidence of a subject, with the judgement of the gold standard on each pair."""

    evidence: Evidence
    right: Flags
    is_judged: Flags
    """Pairs on which the gold standard has a judgement."""
    right_as_shown: Flags
    """The same for the spans shown in a draft: whole sentences if no figures correspond."""
    is_judged_as_shown: Flags


def judged(engine: Engine, groups: Sequence[GoldGroup]) -> Judged:
    """The pairs of a subject with their judgements."""
    evidence = evidence_of(engine)
    names = [engine.statements[assertion.statement].article for assertion in evidence.assertions]
    spans = [assertion.span for assertion in evidence.assertions]
    clauses = [_answered(name, span, groups) for name, span in zip(names, spans, strict=True)]
    shown = [
        _answered(name, sentence(evidence, at) or span, groups)
        for at, (name, span) in enumerate(zip(names, spans, strict=True))
    ]
    pairs = list(zip(evidence.first.tolist(), evidence.second.tolist(), strict=True))
    alone = [_word(clauses[one], clauses[other]) for one, other in pairs]
    as_shown = [
        found if pair in evidence.answers else _word(shown[pair[0]], shown[pair[1]])
        for pair, found in zip(pairs, alone, strict=True)
    ]
    return Judged(evidence, *_flags(alone), *_flags(as_shown))


def _answered(article: str, span: Span, groups: Sequence[GoldGroup]) -> tuple[set[int], set[int]]:
    """The indexes of the groups that a span answers: with certainty, and at all."""
    found = [
        (number, member.loose)
        for number, group in enumerate(groups)
        for member in group.members
        if member.article == article and member.span.start < span.end and span.start < member.span.end
    ]
    return {number for number, loose in found if not loose}, {number for number, _ in found}


def _word(one: tuple[set[int], set[int]], other: tuple[set[int], set[int]]) -> bool | None:
    """Whether two spans answer the same group; None if the gold standard does not say."""
    if one[0] & other[0]:
        return True
    return None if one[1] & other[1] else False


def _flags(words: Sequence[bool | None]) -> tuple[Flags, Flags]:
    return np.asarray([word is True for word in words], bool), np.asarray(
        [word is not None for word in words], bool
    )


def fitted(subjects: Sequence[Judged]) -> LikelihoodWeights:
    """The weights that fit these subjects best."""
    signals = np.vstack([subject.evidence.signals[subject.is_judged] for subject in subjects])
    alone = regression(signals, np.concatenate([subject.right[subject.is_judged] for subject in subjects]))
    columns, right = [], []
    for subject in subjects:
        pairs = likelihood.statement_pairs(subject.evidence, subject.evidence.signals @ alone[1:] + alone[0])
        is_judged = subject.is_judged_as_shown[pairs.best]
        columns.append(pairs.columns[is_judged])
        right.append(subject.right_as_shown[pairs.best][is_judged])
    return LikelihoodWeights(alone, regression(np.vstack(columns), np.concatenate(right)))


def regression(columns: Floats, right: Flags) -> Floats:
    """The weights of a logistic regression, regularized: the intercept, then one for each column."""
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


@dataclass(frozen=True, slots=True)
class BothWeights:
    """The weights by words, and with an encoder if one was used for fitting."""

    by_words: LikelihoodWeights
    with_encoder: LikelihoodWeights | None = None


def held_out(subjects: Sequence[GoldSubject], vectors: Vectors | None) -> dict[str, BothWeights]:
    """For each subject, the weights fitted on all others."""
    known = evidence_of_subjects(subjects, vectors)
    return {
        subject.name: _both([ways for name, ways in known.items() if name != subject.name])
        for subject in subjects
    }


def _both(subjects: Sequence[Sequence[Judged]]) -> BothWeights:
    return BothWeights(*(fitted(way) for way in zip(*subjects, strict=True)))


def evidence_of_subjects(
    subjects: Sequence[GoldSubject], vectors: Vectors | None
) -> Mapping[str, list[Judged]]:
    """The judged pairs of each subject, by words and with the encoder if there are vectors."""
    ways = [None] if vectors is None else [None, vectors]
    return {
        subject.name: [judged(Engine.of(subject.articles, None, way), subject.groups) for way in ways]
        for subject in subjects
    }


def written(weights: BothWeights) -> str:
    """The weights in the format of the file. Raises ValueError if those for an encoder are missing."""
    if weights.with_encoder is None:
        raise ValueError("no encoder to fit the weights with")
    content = {
        "columns": [signal.name.lower() for signal in Signal],
        "by_words": _rounded(weights.by_words),
        "with_encoder": _rounded(weights.with_encoder),
    }
    return json.dumps(content, indent=1) + "\n"


def _rounded(weights: LikelihoodWeights) -> dict[str, list[float]]:
    return {
        "alone": [round(float(weight), 4) for weight in weights.alone],
        "of_statements": [round(float(weight), 4) for weight in weights.of_statements],
    }


def main() -> int:
    """Fit the weights on all subjects and write them to the file."""
    subjects = own_subjects()
    encoder = encoder_named("")
    vectors = vectors_of(subjects, encoder) if encoder.is_on else None
    known = evidence_of_subjects(subjects, vectors)
    _WEIGHTS.write_text(written(_both(list(known.values()))), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
