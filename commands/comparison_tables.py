"""A comparison as a table for a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from corpus.comparing.notation import cell_difference, normalised
from corpus.comparing.values import Cell, Row
from corpus.report.wording import Words
from corpus.snapshot import Snapshot
from corpus.writers.tables import standing


def table_rows(
    rows: Sequence[Row], snapshot: Snapshot, words: Words
) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """The header and the lines of the table. There is one line for each article; the question is on the first line of
    its row. Drafts have a leading column with their score."""
    drafts = any(row.draft for row in rows)
    names = ("question", "status", "figure", "difference", "quote")
    question, *others = (words(f"matrix.{name}").upper() for name in names)
    heads = (question, words("terminal.in"), *others)
    lines: list[tuple[str, ...]] = []
    for row in rows:
        for number, cell in enumerate(row.cells):
            score = "" if row.score is None or number else f"{row.score:.2f}"
            line = ("" if number else row.title, *_cell_line(row, cell, snapshot, words))
            lines.append((score, *line) if drafts else line)
    return ((words("matrix.score").upper(), *heads) if drafts else heads), lines


def _cell_line(row: Row, cell: Cell, snapshot: Snapshot, words: Words) -> tuple[str, ...]:
    return (
        snapshot.letter(cell.article),
        words.listed(standing(cell, words)),
        "" if cell.figure is None else normalised(cell.figure.figure, words.language),
        cell_difference(row, cell.article, words.language),
        " / ".join(statement.text for statement in cell.statements),
    )
