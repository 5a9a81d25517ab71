"""The annotated texts under ``tests/data/figures``: figures in brackets, followed by what they mean in parentheses.

    总额超过[3500亿美元](money 3.5e11 USD more_than)，占[80-85%](percent 80..85 % range)。

In parentheses stand the kind, the number or ``low..high`` (the value for dates and scores), the unit, and where they
apply the bound, ``vague``, ``inferred`` and ``level=``. ``skip`` marks words on which the grammar may do as it likes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import isclose
from pathlib import Path

from corpus.figures import Bound, Figure, FigureKind

DATA = Path(__file__).resolve().parent.parent / "tests" / "data" / "figures"
"""The annotated texts of this repository."""
_MARKED = re.compile(r"\[([^\[\]]+)\]\(([^()]*)\)")
"""An annotated figure: its words in brackets, its meaning in parentheses."""
_BOUNDS = {bound.value for bound in Bound}


@dataclass(frozen=True, slots=True)
class Expected:
    """One annotated figure."""

    start: int
    end: int
    text: str
    kind: FigureKind
    low: float | None = None
    high: float | None = None
    unit: str = ""
    bound: Bound = Bound.EXACT
    vague: bool = False
    inferred: bool = False
    value: str = ""
    level: float | None = None


@dataclass(frozen=True, slots=True)
class Annotated:
    """A text without its annotations, the annotated figures, and the spans that are not evaluated."""

    text: str
    figures: tuple[Expected, ...]
    skipped: tuple[tuple[int, int], ...]


def read(marked: str) -> Annotated:
    """Parse an annotated text. Raises ValueError for a malformed annotation."""
    pieces: list[str] = []
    figures: list[Expected] = []
    skipped: list[tuple[int, int]] = []
    at = length = 0
    for match in _MARKED.finditer(marked):
        pieces.append(marked[at : match.start()])
        length += match.start() - at
        start, words = length, match[1]
        pieces.append(words)
        length += len(words)
        if match[2] == "skip":
            skipped.append((start, length))
        else:
            figures.append(_expected(start, length, words, match[2].split()))
        at = match.end()
    pieces.append(marked[at:])
    return Annotated("".join(pieces), tuple(figures), tuple(skipped))


def read_dated(path: Path) -> tuple[str, Annotated]:
    """A text whose first line states the day of publication, and that day."""
    head, _, marked = path.read_text(encoding="utf-8").partition("\n")
    return head.removeprefix("published "), read(marked)


def _expected(start: int, end: int, words: str, parts: list[str]) -> Expected:
    kind = FigureKind(parts[0])
    if kind is FigureKind.DATE or ":" in parts[1]:
        return Expected(start, end, words, kind, value=parts[1], inferred="inferred" in parts)
    low, _, high = parts[1].partition("..")
    rest = parts[2:]
    unit = ""
    if rest and rest[0] not in _BOUNDS | {"vague", "inferred"} and not rest[0].startswith("level="):
        unit = rest.pop(0)
        if unit == "sq":
            unit = f"sq {rest.pop(0)}"
    level = next((float(part[6:]) for part in rest if part.startswith("level=")), None)
    bound = next((Bound(part) for part in rest if part in _BOUNDS), Bound.EXACT)
    return Expected(
        start, end, words, kind, float(low), float(high or low), unit, bound,
        "vague" in rest, "inferred" in rest, level=level,
    )  # fmt: skip


def read_table(path: Path) -> dict[str, tuple[Expected, ...]]:
    """Annotations that are separate from their texts, by name of the text's file: a table with a line for each figure,
    its offsets, words, kind, lowest and highest number, unit, bound and value."""
    figures: dict[str, list[Expected]] = {}
    _, *lines = path.read_text(encoding="utf-8").splitlines()
    for line in lines:
        name, start, end, words, kind, low, high, unit, bound, value = line.split("\t")
        lowest, highest = (float(low), float(high)) if low else (None, None)
        figures.setdefault(name, []).append(
            Expected(
                int(start),
                int(end),
                words,
                FigureKind(kind),
                lowest,
                highest,
                unit,
                Bound(bound),
                value=value,
            )
        )
    return {name: tuple(of_text) for name, of_text in figures.items()}


def same_value(figure: Figure, expected: Expected) -> bool:
    """Whether kind, number and unit (for dates and scores the value) are as expected."""
    if figure.kind is not expected.kind or figure.unit != (expected.unit or figure.unit):
        return False
    if expected.low is None:
        return figure.value == expected.value
    return (
        figure.low is not None
        and figure.high is not None
        and expected.high is not None
        and isclose(figure.low, expected.low, rel_tol=1e-6)
        and isclose(figure.high, expected.high, rel_tol=1e-6)
    )


@dataclass(frozen=True, slots=True)
class Score:
    """The counts from which precision and recall of a reading are computed."""

    right: int = 0
    """Annotated figures that are read with the right value."""
    found: int = 0
    """Figures that are read."""
    wanted: int = 0
    """Figures that are annotated."""

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 1 if nothing is annotated and nothing is read."""
        return 2 * self.right / (self.found + self.wanted) if self.found + self.wanted else 1.0

    def __add__(self, other: Score) -> Score:
        return Score(self.right + other.right, self.found + other.found, self.wanted + other.wanted)


def scored(annotated: Annotated, figures: list[Figure], *, with_bound: bool = False) -> Score:
    """The score of a reading. Ordinals without an annotation are not counted: they are list numbers and ranks."""
    counted = [figure for figure in figures if _counts(figure, annotated)]
    right = sum(
        any(
            figure.start < expected.end
            and expected.start < figure.end
            and same_value(figure, expected)
            and (not with_bound or figure.bound is expected.bound)
            for figure in counted
        )
        for expected in annotated.figures
    )
    return Score(right, len(counted), len(annotated.figures))


def _counts(figure: Figure, annotated: Annotated) -> bool:
    wanted = any(
        figure.start < expected.end and expected.start < figure.end for expected in annotated.figures
    )
    if wanted:
        return True
    skipped = any(figure.start < end and start < figure.end for start, end in annotated.skipped)
    return not skipped and figure.kind is not FigureKind.ORDINAL
