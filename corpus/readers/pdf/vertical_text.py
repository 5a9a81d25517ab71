"""Vertical text on a PDF page: telling it, and, once its places are turned so that lines run along x, putting its
lines together."""

from __future__ import annotations

import itertools
import math
from collections import defaultdict
from statistics import median

from corpus.readers.pdf.characters import GAP, WIDE_CHARACTER, PdfCharacter

_VERTICAL = 0.6
"""Share of steps from one character to the next that go downwards on a page of vertical text. Chosen."""
_FEWEST_STEPS = 3
_TIER_GAP = 0.7
"""Of the size of letters: the narrowest gap between two tiers of vertical text. Measured: browsers leave 1.0, and marks
that hang over the edge take some of it."""
_SHORTEST_TIER = 4.0
"""Characters of the longest line of a tier, at least. Chosen: spaced letters leave gaps across a page too."""
_FEWEST_IN_A_LINE = 4
"""Characters of a line of vertical text by which the edges of the text on a page are found. Chosen."""
_JUDGED = 600
"""Characters of a page by which it is told whether its text is vertical."""


def is_vertical(characters: list[PdfCharacter]) -> bool:
    """Whether most characters stand below the one before."""
    down = across = 0
    # PDFium may put a new line behind each character of a column that stands alone.
    solid = [character for character in characters[:_JUDGED] if character.solid]
    for one, other in itertools.pairwise(solid):
        if not (WIDE_CHARACTER.match(one.text) and WIDE_CHARACTER.match(other.text)):
            continue
        wide, high = one.right - one.left, one.bottom - one.top
        if abs(one.left - other.left) < wide / 2 and 0 < other.middle - one.middle < 2.5 * max(high, wide):
            down += 1
        elif abs(one.middle - other.middle) < high:
            across += 1
    return down > _VERTICAL * (down + across) and down >= _FEWEST_STEPS


def vertical_lines(characters: list[PdfCharacter]) -> list[list[PdfCharacter]]:
    """The lines of a page of vertical text by where its characters stand: PDFium takes those at the head of two lines
    for one line across. Where a gap runs across the whole page, as between the tiers of a newspaper, what is above it
    comes first."""
    placed = [
        character
        for character in characters
        if character.bottom > character.top and character.text not in ("\n", GAP)
    ]
    if not placed:
        return []
    size = median(character.bottom - character.top for character in placed)
    above, inside, below = _parts(placed, size)
    lines = [line for tier in _tiers(inside, size) for line in _lines_of(tier, size)]
    return [*_across(above, size), *lines, *_across(below, size)]


def _parts(
    characters: list[PdfCharacter], size: float
) -> tuple[list[PdfCharacter], list[PdfCharacter], list[PdfCharacter]]:
    """What stands above the vertical text of a page, its text, and what stands below, as headers and page numbers."""
    runs = [run for run in _runs(characters, size) if len(run) >= _FEWEST_IN_A_LINE]
    start = min((run[0].left for run in runs), default=-math.inf)
    end = max((run[-1].right for run in runs), default=math.inf)
    above = [character for character in characters if character.right <= start]
    below = [character for character in characters if character.left >= end]
    return (
        above,
        [character for character in characters if character.right > start and character.left < end],
        below,
    )


def _across(characters: list[PdfCharacter], size: float) -> list[list[PdfCharacter]]:
    """Lines across on a page of vertical text, from left to right as they are read."""
    lines: list[list[PdfCharacter]] = []
    for character in sorted(characters, key=lambda character: character.left):
        if not lines or character.left - lines[-1][0].left >= size / 2:
            lines.append([])
        lines[-1].append(character)
    return [sorted(line, key=lambda character: -character.middle) for line in lines]


def _lines_of(tier: list[PdfCharacter], size: float) -> list[list[PdfCharacter]]:
    """The lines of a tier in the order of the file, which programs keep even where they set lines over each other.
    PDFium may give the first characters of lines apart from the rest, so runs are put together that share a line."""
    lines: list[list[PdfCharacter]] = []
    near: dict[int, list[list[PdfCharacter]]] = defaultdict(list)
    for run in sorted(_runs(tier, size), key=len, reverse=True):
        place = int(run[0].middle / size)
        candidates = (line for step in (0, -1, 1) for line in near.get(place + step, ()))
        home = next((line for line in candidates if _share_a_line(line, run, size)), None)
        if home is None:
            lines.append(run)
            near[place].append(run)
        else:
            home.extend(run)
    order = {id(character): number for number, character in enumerate(tier)}
    lines.sort(key=lambda line: order[id(line[0])])
    return [sorted(line, key=lambda character: character.left) for line in lines]


def _share_a_line(line: list[PdfCharacter], run: list[PdfCharacter], size: float) -> bool:
    """Whether a run stands on a line, before, behind or in a gap of it."""
    if abs(line[0].middle - run[0].middle) >= size / 2:
        return False
    left, right = run[0].left + size / 2, run[-1].right - size / 2
    return not any(character.left < right and left < character.right for character in line)


def _runs(characters: list[PdfCharacter], size: float) -> list[list[PdfCharacter]]:
    runs: list[list[PdfCharacter]] = []
    for character in characters:
        last = runs[-1][-1] if runs else None
        if last is None or character.left < last.left or abs(character.middle - last.middle) >= size / 2:
            runs.append([])
        runs[-1].append(character)
    return runs


def _tiers(characters: list[PdfCharacter], size: float) -> list[list[PdfCharacter]]:
    tiers: list[list[PdfCharacter]] = []
    start = end = 0.0
    for character in sorted(characters, key=lambda character: character.left):
        if not tiers or (character.left > end + _TIER_GAP * size and end - start > _SHORTEST_TIER * size):
            tiers.append([])
            start = character.left
        tiers[-1].append(character)
        end = max(end, character.right)
    numbers = {id(character): number for number, tier in enumerate(tiers) for character in tier}
    return [
        [character for character in characters if numbers[id(character)] == number]
        for number in range(len(tiers))
    ]
