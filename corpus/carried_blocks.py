"""Carries the blocks of a text over to a corrected or cleaned version of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from difflib import SequenceMatcher

from corpus.blocks import Block


def carried_over(blocks: Iterable[Block], old: str, new: str) -> tuple[Block, ...]:
    """The blocks of ``new``, of which ``old`` is the earlier version with ``blocks``. A line keeps its block if it is
    unchanged, or if it is in a run of changed lines that has as many lines in both versions."""
    kinds = {block.start: block for block in blocks}
    if not kinds:
        return ()
    before, after = list(_lines(old)), list(_lines(new))
    found: list[Block] = []
    matcher = SequenceMatcher(None, [line for _, line in before], [line for _, line in after], autojunk=False)
    for tag, one, one_end, other, other_end in matcher.get_opcodes():
        if tag == "equal" or (tag == "replace" and one_end - one == other_end - other):
            pairs = zip(before[one:one_end], after[other:other_end], strict=True)
            found.extend(
                replace(kinds[place], start=there, end=there + len(line))
                for (place, _), (there, line) in pairs
                if place in kinds and line
            )
    return tuple(found)


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """The lines of a text with their offsets."""
    start = 0
    for line in text.split("\n"):
        yield start, line
        start += len(line) + 1
