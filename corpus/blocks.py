"""The structure of an article's text: which of its lines are headings, rows of tables, items of lists or footnotes.

A reader of a rich format finds it (:mod:`corpus.readers`). It is kept beside the text and outside its digest, so two
files with the same words are one article whatever their layout.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class BlockKind(StrEnum):
    """What a line of the text is, where it is no ordinary paragraph."""

    HEADING = "heading"
    TABLE_HEAD = "table_head"
    """A row with the names of the columns; its units hold for the rows below."""
    TABLE_ROW = "table_row"
    """Cells with a tab between them."""
    LIST_ITEM = "list_item"
    FOOTNOTE = "footnote"


@dataclass(frozen=True, slots=True)
class Block:
    """A line of the text, ``[start, end)`` in code points without its newline, and what it is."""

    start: int
    end: int
    kind: BlockKind
    level: int = 1
    """Depth of a heading or an item of a list, from 1; of a row the number of its table in the text, from 1."""
