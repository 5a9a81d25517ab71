"""The quality of the reading of figures on the annotated texts of this repository, as printed by ``python -m
evaluation``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from corpus.figures import Figure, find_figures
from evaluation.annotated import DATA, Annotated, Expected, Score, read, read_dated, scored
from evaluation.peer import missed_cases, peer_cases

PRESS_TEXTS = tuple(sorted((DATA / "press").glob("*.txt")))
"""Texts in the registers of the press, each with its day of publication."""
LINES = tuple(sorted((DATA / "cases").glob("*.txt")))
"""Files in which each line is a case."""
_HEAD = "| figures | cases | measure | share | aim |\n|---|---:|---|---:|---:|"
"""The head of the table."""
_PEER_AIMS = {"range": "0.93", "number": "0.97", "percent": "0.98"}
"""Kinds of the peer's cases that have an aim."""


def table_lines(texts: Sequence[Path] = PRESS_TEXTS, lines: Sequence[Path] = LINES) -> Iterator[str]:
    """The table in Markdown, of texts of the press, files of single lines, and the cases of Recognizers-Text."""
    yield _HEAD
    for measure, with_bound, aim in (("value right (F1)", False, "0.97"), ("with bound", True, "0.955")):
        total = press_score(texts, with_bound=with_bound)
        yield _line("texts of the press", total.wanted, measure, total.f1, aim)
    cases = sum(len(annotated_lines(path)) for path in lines)
    wrong = sum(len(misread_lines(path)) for path in lines)
    yield _line("single lines", cases, "all of the line right", 1 - wrong / cases, "1.000")
    for kind, aim in _PEER_AIMS.items():
        cases = len(peer_cases()[kind])
        yield _line(f"the peer's cases: {kind}", cases, "met", 1 - len(missed_cases(kind)) / cases, aim)


def press_score(texts: Sequence[Path], *, with_bound: bool) -> Score:
    """The total score of texts of the press."""
    return sum((text_score(path, with_bound=with_bound) for path in texts), Score())


def text_score(path: Path, *, with_bound: bool) -> Score:
    """The score of a text of the press."""
    return scored(*_reading(path), with_bound=with_bound)


@cache
def _reading(path: Path) -> tuple[Annotated, list[Figure]]:
    published, annotated = read_dated(path)
    return annotated, find_figures(annotated.text, published)


def annotated_lines(path: Path) -> dict[int, Annotated]:
    """The cases of a file by line number, without comments."""
    lines = enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
    return {number: read(line) for number, line in lines if line and not line.startswith("#")}


def misread_lines(path: Path) -> dict[int, list[tuple[object, ...]]]:
    """The lines of a file that are not read as annotated, by number, with what is read."""
    misread = {}
    for number, annotated in annotated_lines(path).items():
        facts = [
            _facts(figure) for figure in find_figures(annotated.text) if not _is_skipped(figure, annotated)
        ]
        if facts != [_facts(figure) for figure in annotated.figures]:
            misread[number] = facts
    return misread


def _is_skipped(figure: Figure, annotated: Annotated) -> bool:
    return any(figure.start < end and start < figure.end for start, end in annotated.skipped)


def _facts(figure: Figure | Expected) -> tuple[object, ...]:
    """The properties of a figure that an annotation states."""
    numbers = (
        None if number is None else float(f"{number:.6g}")
        for number in (figure.low, figure.high, figure.level)
    )
    return (
        figure.start,
        figure.end,
        figure.text,
        figure.kind,
        *numbers,
        figure.unit,
        figure.bound,
        figure.vague,
        figure.inferred,
        figure.value,
    )


def _line(name: str, cases: int, measure: str, share: float, aim: str) -> str:
    return f"| {name} | {cases} | {measure} | {share:.3f} | {aim} |"
