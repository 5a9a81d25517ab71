"""``python -m evaluation.one_thing``: fit the weights by which figures that differ are taken for values of one thing.

They are fitted on the gold standards of links, by words and with the encoder together, and written to
corpus/matching/data/one_thing.json. What is printed is measured with weights fitted on the other gold standards,
because weights perform better on the data they were fitted on.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from corpus.figures import Verdict
from corpus.matching import PER_STATEMENT
from corpus.matching.engine import Engine
from corpus.matching.quantities import one_thing
from corpus.matching.quantities.event_dates import answering_dates
from corpus.matching.quantities.one_thing import LEAST, SIGNALS, signals
from corpus.matching.quantities.quantities import answering
from evaluation.__main__ import own_golds
from evaluation.fitting import Flags, Floats, regression
from evaluation.gold import Gold
from evaluation.meaning import Vectors, encoder_named, vectors_of

_WEIGHTS = Path(one_thing.__file__).parent / "data" / "one_thing.json"
"""The file of the program's weights."""


@dataclass(frozen=True, slots=True)
class JudgedFigures:
    """The pairs of figures of a gold standard that differ in value."""

    signals: Floats
    """A row for each pair, in the order of :data:`corpus.matching.quantities.one_thing.SIGNALS`."""
    differs: Flags
    """Whether the annotator says of their statements that they differ in a figure."""
    statements: tuple[tuple[int, int], ...]
    """Of each pair the two statements, by index."""


def judged(engine: Engine, gold: Gold) -> JudgedFigures:
    """The differing pairs of all suggestions. Left out are those whose statements contradict each other, where the
    figures may well be of one thing, and those on which the gold standard has no judgement."""
    found = list(_differing(engine, gold))
    rows = np.asarray([row for row, _, _ in found], np.float64).reshape(len(found), len(SIGNALS))
    return JudgedFigures(
        rows, np.asarray([right for _, right, _ in found], bool), tuple(pair for _, _, pair in found)
    )


def _differing(engine: Engine, gold: Gold) -> Iterator[tuple[Sequence[float], bool, tuple[int, int]]]:
    for suggested in engine.laid(PER_STATEMENT):
        one, other = engine.facts(suggested.a), engine.facts(suggested.b)
        places = (gold.places[fact.statement.article, fact.statement.start] for fact in (one, other))
        first, second = sorted(places)
        relation = gold.relations.get((first, second), "")
        if (first, second) in gold.open | gold.also_right or relation == "contradicts":
            continue
        score, around = engine.score(suggested), engine.around_pair(suggested.a, suggested.b)
        for pair in (
            *answering(one, other, engine.is_common),
            *answering_dates(one, other, engine.is_common),
        ):
            if pair.verdict is Verdict.DIFFERENT and not pair.opposed:
                row = signals(one, other, pair, score, around)
                yield row, relation == "differs_in_figure", (first, second)


def fitted(golds: Sequence[JudgedFigures]) -> Floats:
    """The weights that fit these gold standards best: the intercept, then one for each signal."""
    return regression(
        np.vstack([gold.signals for gold in golds]), np.concatenate([gold.differs for gold in golds])
    )


def held_out(known: Mapping[str, Sequence[JudgedFigures]]) -> tuple[int, int, int]:
    """How many pairs of statements are rightly taken to differ in a figure, how many are taken to, and how many do,
    with weights fitted on the other gold standards."""
    right = taken = wanted = 0
    for name, ways in known.items():
        weights = fitted([way for other, more in known.items() if other != name for way in more])
        for way in ways:
            chosen = way.signals @ weights[1:] + weights[0] >= np.log(LEAST / (1 - LEAST))
            pairs = {pair for pair, one in zip(way.statements, chosen, strict=True) if one}
            differing = {pair for pair, one in zip(way.statements, way.differs, strict=True) if one}
            right += len(pairs & differing)
            taken += len(pairs)
            wanted += len(differing)
    return right, taken, wanted


def known_pairs(golds: Sequence[Gold], vectors: Vectors | None) -> dict[str, list[JudgedFigures]]:
    """The judged pairs of each gold standard, by words and with the encoder if there are vectors."""
    ways = [None] if vectors is None else [None, vectors]
    return {gold.name: [judged(Engine.of(gold.articles, None, way), gold) for way in ways] for gold in golds}


def written(weights: Floats) -> str:
    """The weights in the format of the file."""
    content = {
        "columns": list(SIGNALS),
        "weights": [round(float(weight), 4) for weight in weights],
    }
    return json.dumps(content, indent=1) + "\n"


def main() -> int:
    """Fit the weights on all gold standards of this repository and write them to the file."""
    golds = own_golds()
    encoder = encoder_named("")
    known = known_pairs(golds, vectors_of(golds, encoder) if encoder.is_on else None)
    right, taken, wanted = held_out(known)
    print(f"held out: {right} right of {taken} taken to differ, of {wanted} that do")
    _WEIGHTS.write_text(written(fitted([way for ways in known.values() for way in ways])), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
