"""Reads articles from a table in a text file, with commas, semicolons or tabs between the cells."""

from __future__ import annotations

import csv
import io

from corpus.readers.decoded import decoded
from corpus.readers.document import Original, ReadDocument, ReadingChoices
from corpus.readers.errors import ReadError
from corpus.readers.tables.table import read_table

__all__ = ["read"]

_SEPARATORS = ",\t;|"
"""Possible separators of cells."""
_SAMPLE = 1 << 16
"""Characters that are used to determine the separator. Chosen."""
_LONGEST_CELL = 1 << 24
"""Greatest length of a cell in characters; the csv module raises an error for longer ones. Chosen: more than any
article has."""


def read(original: Original, choices: ReadingChoices) -> ReadDocument:
    """The articles. Raises ReadError."""
    result = decoded(original, choices.encoding)
    content = result.content.replace("\0", "")
    # The limit of 131,072 characters would refuse long articles.
    csv.field_size_limit(_LONGEST_CELL)
    try:
        rows = list(
            csv.reader(io.StringIO(content, newline=""), delimiter=_separator(content, original.suffix))
        )
    except csv.Error as error:
        raise ReadError("damaged", "", str(error)) from None
    return read_table(
        rows,
        original,
        choices,
        "csv",
        encoding=result.encoding,
        candidates=result.candidates,
        notices=result.notices,
    )


def _separator(content: str, suffix: str) -> str:
    """The separator that gives the same number of cells, above one, in most rows."""
    if suffix == ".tsv":
        return "\t"
    sample = content[:_SAMPLE]

    def agreement(separator: str) -> tuple[float, int]:
        try:
            widths = [
                len(row) for row in csv.reader(io.StringIO(sample, newline=""), delimiter=separator) if row
            ]
        except csv.Error:
            return 0.0, 0
        if not widths or widths[0] < 2:
            return 0.0, 0
        # The last row of the sample may be cut.
        same = sum(1 for width in widths if width == widths[0])
        return same / len(widths), widths[0]

    return max(_SEPARATORS, key=agreement)
