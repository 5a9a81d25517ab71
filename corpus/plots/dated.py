"""The lanes of the timeline: the claims that name a day, month or year, with their figure or some of their words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from corpus.comparing.excerpt import excerpt
from corpus.comparing.notation import normalised
from corpus.figures.dates.calendar import OPEN_END
from corpus.figures.figure import Figure, FigureKind
from corpus.figures.interest import Interest, interest
from corpus.figures.ledger import LedgerFigure
from corpus.figures.wording import Scale, in_words
from corpus.model import Claim, Span
from corpus.plots.groups import PlotSource
from corpus.plots.ledger_values import days_of
from corpus.plots.timeline import TimedFact, TimeLane

_WORDS = 14
"""Code points of the text beside the mark of a claim without a figure. Chosen: short enough for several on a line."""
_QUOTE = 60
"""Code points of the quote in a tooltip: two lines."""
_AFTER_DATE = "起以来來，、,： "
"""Characters behind a date that belong to it."""
_SCALES = {"zh_CN": Scale.SIMPLIFIED, "zh_TW": Scale.TRADITIONAL, "en": Scale.ENGLISH}
"""The notation of large numbers by language."""


def dated_lanes(
    claims: Iterable[Claim],
    figures_of: Callable[[Claim], Sequence[LedgerFigure]],
    sources: Mapping[str, PlotSource],
    colours: Mapping[str, str],
    language: str,
) -> tuple[tuple[TimeLane, ...], int]:
    """A lane for each article with dated claims, and the number of claims without a date.

    ``colours``: the colour of each tag; a claim has the colour of its first tag."""
    facts: dict[str, list[TimedFact]] = {}
    undated = 0
    for claim in claims:
        source = sources.get(claim.article)
        if source is None or claim.orphaned:
            continue
        figures = [found.figure for found in figures_of(claim) if not found.dismissed]
        colour = next((colours[tag] for tag in claim.tags if tag in colours), "slate")
        fact = _fact(claim, figures, source, colour, language)
        if fact is None:
            undated += 1
        else:
            facts.setdefault(claim.article, []).append(fact)
    lanes = tuple(
        TimeLane(source.letter, source.name, source.language, tuple(facts[article]))
        for article, source in sources.items()
        if article in facts
    )
    return lanes, undated


def _fact(
    claim: Claim, figures: Sequence[Figure], source: PlotSource, colour: str, language: str
) -> TimedFact | None:
    dates = [figure for figure in figures if figure.kind is FigureKind.DATE and days_of(figure) is not None]
    if not dates:
        return None
    numbers = [figure for figure in figures if interest(figure) in (Interest.MEASURED, Interest.COUNTED)]
    # The time that an amount takes says less than the amount: 三年投资4000亿元.
    number = min(numbers, key=lambda figure: figure.kind is FigureKind.DURATION, default=None)
    date = dates[0] if number is None else min(dates, key=lambda date: _apart(date, number))
    days = days_of(date)
    assert days is not None
    return TimedFact(
        key=claim.id,
        words=normalised(number, language) if number is not None else _shortest(claim, date),
        first=days[0],
        last=days[1],
        colour=colour,
        figure=number is not None,
        open_before=date.value.startswith(OPEN_END),
        open_after=date.value.endswith(OPEN_END),
        tooltip=(
            f"{source.letter} {source.name}　{in_words(date, _SCALES[language]) or date.text}",
            f"“{excerpt(claim.quote, _inside(claim, date), _QUOTE).text}”",
        ),
    )


def _apart(date: Figure, number: Figure) -> int:
    """The number of code points between a date and a number."""
    return max(date.start - number.end, number.start - date.end)


def _inside(claim: Claim, figure: Figure) -> Span | None:
    start, end = figure.start - claim.start, figure.end - claim.start
    return Span(start, end) if 0 <= start < end <= len(claim.quote) else None


def _shortest(claim: Claim, date: Figure) -> str:
    """Some words of a claim without its date, which the axis shows."""
    inside = _inside(claim, date)
    rest = claim.quote if inside is None else claim.quote[inside.end :].lstrip(_AFTER_DATE)
    return excerpt(rest or claim.quote, None, _WORDS).text
