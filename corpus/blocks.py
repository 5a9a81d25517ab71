"""The structure of an article's text: which of its lines are headings, rows of tables, items of lists or footnotes.

A reader of a rich format finds it (:mod:`corpus.readers`). It is kept beside the text and outside its digest, so two
files with the same words are one article whatever their layout.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class BlockKind(StrEnum):
    """The role of a line that is not an ordinary paragraph."""

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
    """Depth of a heading or list item, from 1. For a row of a table: the number of its table in the text, from 1."""


def plain_blocks(blocks: Iterable[Block]) -> list[tuple[int, int, str, int]]:
    """Blocks as arrays of start, end, kind and level, which is how they are stored and exported."""
    return [(block.start, block.end, block.kind.value, block.level) for block in blocks]


def blocks_from(plain: Iterable[Sequence[Any]]) -> tuple[Block, ...]:
    """Blocks from the arrays of :func:`plain_blocks`. Raises :class:`ValueError` for an unknown kind."""
    return tuple(Block(start, end, BlockKind(kind), level) for start, end, kind, level in plain)
