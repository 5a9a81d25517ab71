"""Runs the stages of the grammar over a text.

1. Line breaks of layout and invisible characters are removed (:mod:`corpus.running_text`).
2. The text is folded (Simplified, half width, lower case; same length), and names and idioms are masked.
3. Dates are read, then list numbers, scores and shares in words.
4. Each numeral gets its unit; ranges, lists and compounds are joined; bounds, levels and currencies are added.
5. Numerals that are no figures are dropped.

Every stage looks only a few characters around a numeral, so the time is linear in the length of the text.

The words of its patterns were collected by hand: from errors on the annotated texts (``tests/data/figures``), and with
what the language has beside those.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from corpus.blocks import Block
from corpus.figures.bounds import bounds, intervals, ranges
from corpus.figures.context import (
    ages,
    among_amounts,
    columns,
    counted,
    customary,
    heads,
    items,
    parties,
    sharing,
)
from corpus.figures.dates import dates
from corpus.figures.dates.calendar import published_on
from corpus.figures.figure import Figure, FigureKind
from corpus.figures.money import money, prices, silver
from corpus.figures.names import masking, negatives, ordinals, sieve
from corpus.figures.numerals import halves
from corpus.figures.numerals.numerals import Numeral, scan
from corpus.figures.numerals.quantity import Quantity
from corpus.figures.units import compounds, degrees, growth, shares, times, units
from corpus.model import Span
from corpus.running_text import RunningText, running_text
from corpus.script import fold
from corpus.visible import INVISIBLE

_UNSEEN = re.compile(f"{INVISIBLE}|[\u180e\ufe00-\ufe0f\U000e0100-\U000e01ef]")
_MAY_BE_HARD = re.compile(r"\n(?<![。！？\n]\n)(?!\n)")
"""A line break that may be one of layout; most texts have none, and are read as they are."""
_LARGEST = Decimal("1e60")
"""Greatest absolute value of a figure; larger ones are mistakes of reading. Chosen."""
_WIDE_COMMA = re.compile("，(?<=[0-9]，)(?=[0-9]{3})")
_VARIANTS = (("○", "〇"), ("◯", "〇"), ("‧", "·"), ("・", "·"), ("∼", "~"), ("両", "两"))
"""Forms that folding leaves: Taiwan's press writes 二○二六 with a circle, Hong Kong's 三両七錢."""
_OTHER_DIGIT = re.compile(r"[^\D0-9]")
"""Digits of other scripts are digits too."""

_BETWEEN_CUES = "…"
"""Stands between the words before a quantity and those behind it: 约…左右."""
_CUE_REACH = 20
"""Code points before and after a quantity in which the words that bound it are found again. Chosen: they are in its
clause; words that are farther away are told in the form in which they were read."""


def find_figures(text: str, published: str | None = None, blocks: Sequence[Block] = ()) -> list[Figure]:
    """Every figure of a Chinese text, in order and without overlap.

    ``published`` is the date of publication in ISO 8601, as exact as known; it completes 今年1月, 去年 and 12月13日.
    ``blocks`` are the lines of the text that are no ordinary paragraphs: the units that a table tells count for its
    numbers, which are inferred then. Offsets are code points of ``text``. Any string is accepted.
    """
    if _UNSEEN.search(text) is None and _MAY_BE_HARD.search(text) is None:
        return _in_running_text(text, published, blocks)
    running = running_text(text)
    figures = _in_running_text(running.text, published, [_in_running(block, running) for block in blocks])
    if running.map.identity and running.text == text:
        return figures
    return [_in_source(text, figure, running) for figure in figures]


def _in_running(block: Block, running: RunningText) -> Block:
    span = running.map.span_to_shown(Span(block.start, block.end))
    return replace(block, start=span.start, end=span.end)


def _in_source(text: str, figure: Figure, running: RunningText) -> Figure:
    """The figure where the stored text has it, line breaks and invisible characters inside it included."""
    span = running.map.span_to_source(Span(figure.start, figure.end))
    return replace(figure, start=span.start, end=span.end, text=text[span.start : span.end])


def _in_running_text(text: str, published: str | None, blocks: Sequence[Block]) -> list[Figure]:
    plain = fold(_WIDE_COMMA.sub("、", text))
    for variant, usual in _VARIANTS:
        plain = plain.replace(variant, usual)
    plain = _OTHER_DIGIT.sub(lambda digit: str(unicodedata.decimal(digit[0])), plain)
    plain = masking.mask_words(plain)
    found = [
        Figure(day.start, day.end, text[day.start : day.end], FigureKind.DATE, None, None,
               inferred=day.inferred, value=day.value)
        for day in dates.find(plain, published_on(published))
    ]  # fmt: skip
    plain = masking.mask_shapes(_without(plain, found))
    found.extend(_figure(text, plain, quantity) for quantity in _quantities(text, plain, blocks))
    return _in_order(figure for figure in found if figure.value or figure.kind is not FigureKind.DATE)


def _quantities(text: str, plain: str, blocks: Sequence[Block]) -> Iterator[Quantity]:
    apart = [*ordinals.list_numbers(plain), *ordinals.scores(plain), *ordinals.race_times(plain)]
    apart = [quantity for quantity in apart if quantity.end > quantity.start]
    rest = _without(plain, apart)
    headings = heads.find(rest)
    rest = masking.blanked(rest, ((head.start + 1, head.end - 1) for head in headings))
    worded = [*growth.doublings(rest), *halves.in_words(rest), *shares.in_words(rest), *times.in_words(rest)]
    quantities = sorted(
        [*worded, *_measured(text, _without(rest, worded))], key=lambda quantity: quantity.start
    )
    for quantity in quantities:
        compounds.add_halves(plain, quantity)
    quantities = ranges.join(plain, quantities)
    measured = None
    for quantity in quantities:
        degrees.settle(plain, quantity)
        degrees.infer(plain, quantity)
        if measured is not None:
            degrees.settle_beside(plain, quantity, measured)
        if quantity.dimension:
            measured = quantity
    heads.apply(plain, quantities, headings, {block.start for block in blocks})
    if blocks:
        columns.apply(plain, quantities, blocks)
    sharing.share_units(plain, quantities)
    previous = None
    for quantity in quantities:
        bounds.bind(plain, quantity)
        if quantity.kind is not FigureKind.ORDINAL:
            growth.add_level(plain, quantity, previous)
        previous = quantity
    sharing.share_bounds(plain, quantities)
    quantities = intervals.merge_bounds(plain, quantities)
    ages.infer(text, plain, quantities)
    customary.infer(plain, quantities)
    counted.infer(plain, quantities)
    parties.infer(plain, quantities)
    items.measure_alike(plain, quantities)
    silver.infer(plain, quantities)
    money.infer(text, plain, quantities)
    silver.settle(quantities)
    quantities = prices.without_denominators(plain, quantities)
    yield from apart
    figures = [quantity for quantity in quantities if _is_figure(plain, quantity)]
    among_amounts.infer(plain, figures)
    yield from figures
    yield from among_amounts.further_numbers(plain, quantities, figures)


def _is_figure(plain: str, quantity: Quantity) -> bool:
    if quantity.high > _LARGEST or quantity.low < -_LARGEST:
        return False
    if quantity.kind is FigureKind.ORDINAL:
        return True
    return not negatives.refused(plain, quantity)


def _measured(text: str, plain: str) -> Iterator[Quantity]:
    """The numerals of the text, each with its unit, and the shares made of several."""
    numerals = _with_halves(plain)
    index = read_to = 0
    while index < len(numerals):
        numeral = numerals[index]
        if numeral.start < read_to:
            index += 1
            continue
        rank = ordinals.rank(plain, numeral)
        share = None if rank else shares.read(plain, numerals, index)
        quantity = rank or (share.quantity if share else units.attach(plain, text, numeral))
        yield quantity
        read_to = quantity.end
        index += share.used if share else 1


def _with_halves(plain: str) -> list[Numeral]:
    """The numerals, and the 半 before a unit (半年) as one more."""
    parts = halves.before_units(plain)
    numerals = list(scan(plain, sieve.is_part_of_word))
    return sorted([*numerals, *parts], key=lambda numeral: numeral.start) if parts else numerals


def _without(plain: str, found: Iterable[Figure | Quantity]) -> str:
    """The text with the given spans masked, so that later stages skip them."""
    return masking.blanked(plain, sorted((span.start, span.end) for span in found))


def _figure(text: str, plain: str, quantity: Quantity) -> Figure:
    start, end = quantity.start, quantity.end
    told = bool(quantity.value)
    return Figure(
        start,
        end,
        text[start:end],
        quantity.kind,
        None if told else float(quantity.low),
        None if told else float(quantity.high),
        quantity.unit or ("" if quantity.kind in (FigureKind.ORDINAL, FigureKind.SCORE) else "1"),
        quantity.bound,
        quantity.inferred,
        quantity.value,
        quantity.vague,
        None if quantity.level is None else float(quantity.level),
        quantity.per,
        _cue(text, plain, quantity),
    )


def _cue(text: str, plain: str, quantity: Quantity) -> str:
    """The words that bound a quantity as the text has them: the stages read them in ``plain``, which is folded."""
    return _BETWEEN_CUES.join(
        _written(text, plain, quantity, part) for part in quantity.cue.split(_BETWEEN_CUES)
    )


def _written(text: str, plain: str, quantity: Quantity, words: str) -> str:
    at = plain.rfind(words, max(0, quantity.start - _CUE_REACH), quantity.start)
    if at < 0:
        at = plain.find(words, quantity.start, quantity.end + _CUE_REACH)
    return words if at < 0 else text[at : at + len(words)]


def _in_order(figures: Iterable[Figure]) -> list[Figure]:
    ordered: list[Figure] = []
    for figure in sorted(figures, key=lambda figure: (figure.start, -figure.end)):
        if not ordered or figure.start >= ordered[-1].end:
            ordered.append(figure)
    return ordered
