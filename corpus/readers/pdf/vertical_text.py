"""Vertical text on a PDF page: detects it, and builds its lines from rotated coordinates, in which lines run along
x."""

from __future__ import annotations

import itertools
import math
from collections import defaultdict
from statistics import median

from corpus.readers.pdf.characters import GAP, WIDE_CHARACTER, PdfCharacter

_VERTICAL = 0.6
"""Least share of steps between characters that go downwards on a page of vertical text. Chosen."""
_FEWEST_STEPS = 3
"""Least number of such steps. Chosen."""
_TIER_GAP = 0.7
"""Least gap between two tiers of vertical text, relative to the font size. Measured: browsers leave 1.0, of which
hanging marks take some."""
_SHORTEST_TIER = 4.0
"""Least height of a tier in characters. Chosen: spaced letters leave gaps across a page too."""
_FEWEST_IN_A_LINE = 4
"""Least number of characters of lines that determine the edges of the text on a page. Chosen."""
_JUDGED = 600
"""Characters of a page that are examined to detect vertical text. Chosen."""


def is_vertical(characters: list[PdfCharacter]) -> bool:
    """Whether most characters are below the one before."""
    down = across = 0
    # Newlines are ignored, since PDFium may insert one behind each character of a column.
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
    """The lines of a page of vertical text, from the coordinates of its characters, since PDFium combines the first
    characters of adjacent lines. If gaps divide the page into tiers, as in a newspaper, the upper tier is first."""
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
    """The characters above the vertical text of a page, in it, and below it; the others are headers and page
    numbers."""
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
    """Horizontal lines on a page of vertical text, from left to right."""
    lines: list[list[PdfCharacter]] = []
    for character in sorted(characters, key=lambda character: character.left):
        if not lines or character.left - lines[-1][0].left >= size / 2:
            lines.append([])
        lines[-1].append(character)
    return [sorted(line, key=lambda character: -character.middle) for line in lines]


def _lines_of(tier: list[PdfCharacter], size: float) -> list[list[PdfCharacter]]:
    """The lines of a tier in the order of the file, which is right even if lines overlap. PDFium may separate the first
    characters of lines from the rest, so runs on the same line are united."""
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
    """Whether a run is on a line: before it, behind it or in a gap."""
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
