"""Figures, differences and spreads in the short form that matrix, ledger, report and plots share: ``≈ 5.1 元``.

Marks instead of words, since a cell has room for few characters: ``≈`` about, ``>`` more than, ``≥`` at least, ``<``
less than, ``≤`` at most, ``–`` between the ends of a range, ``−`` before a fall, whose bound is that of the signed
number: a fall by at least 90 % is ``≤ −90%``. Languages are named as in the settings: ``zh_CN``, ``zh_TW`` and ``en``.
Names of units are those of :mod:`corpus.figures.wording`; 元 in a Simplified interface is renminbi, as in mainland
texts, and other currencies are named.
"""

from __future__ import annotations

from collections.abc import Iterable

from corpus.comparing.common_unit import directed_bound, falls, signed
from corpus.comparing.notation_words import NOTATION, NotationWords
from corpus.comparing.numbers import MARKS, plain_number
from corpus.comparing.statuses import one_sided
from corpus.comparing.values import LedgerEntry, LedgerRow, Row, Spread, StatusReasonCode
from corpus.figures.compare import FigureComparison, Verdict, dimension
from corpus.figures.figure import Bound, Figure, FigureKind
from corpus.figures.tables import currencies
from corpus.figures.units.unit_names import OPEN_YUAN
from corpus.figures.wording import Scale, in_words, unit_in_words, unit_of
from corpus.script import is_han

_BEHIND = frozenset(("%", "‰", "℃", "℉", "°"))
"""Units without a space before them, which are repeated at both ends of a range."""
TIMES_FROM = 1.5
"""Ratio from which a difference is written as a multiple instead of a percentage. Chosen: 49 % more is as easily
understood as 1.5 times."""
_LEAST_OF_POWER = 0.5
"""Least value of the lower end of a range in the power of its upper end: 0.8–1.2 亿, but 2,000–10,000 亿 and not 0.2–1
万亿. Chosen."""
_SHARE_KINDS = frozenset({FigureKind.PERCENT, FigureKind.FRACTION})
_POINTS = "points"
"""The dimension of percentage points; see :func:`corpus.figures.compare.dimension`."""
_SHARE = "share"
"""The dimension of percentages and fractions."""


# A figure


def normalised(figure: Figure, language: str) -> str:
    """The figure in its short form: ``412万``, ``≈ 5.1 元``, ``> 20%``, ``15%–17%``, ``12–15 亿元``.

    A large count has no noun, since that is in the quote beside it. Raises KeyError for an unknown language."""
    words = NOTATION[language]
    if figure.kind is FigureKind.DATE or figure.low is None or figure.high is None:
        return in_words(figure, words.scale) or figure.text
    if figure.kind is FigureKind.ORDINAL:
        return words.rank.format(
            plain_number(figure.low), unit_in_words(figure.unit, figure.kind, words.scale)
        ).strip()
    sign = MARKS.get(directed_bound(figure), "")
    return sign + _amount(figure, words)


def _amount(figure: Figure, words: NotationWords) -> str:
    low, high = _ends(figure)
    unit = _unit(figure, words)
    factor = 100.0 if figure.kind is FigureKind.FRACTION else 1.0
    low, high = low * factor, high * factor
    if unit in _BEHIND:
        ends = dict.fromkeys((plain_number(low) + unit, plain_number(high) + unit))
        return _range(ends, low, words) + _per(figure, words)
    power, name = _power(figure, low, high, words)
    ends = dict.fromkeys((plain_number(low / power), plain_number(high / power)))
    bare = figure.kind is FigureKind.COUNT and name
    return _joined(_range(ends, low, words), name, "" if bare else unit) + _per(figure, words)


def _range(ends: Iterable[str], low: float, words: NotationWords) -> str:
    """One number, or two with a dash between; with a word if the dash could be mistaken for a minus sign."""
    numbers = tuple(ends)
    return words.between.format(*numbers) if low < 0 and len(numbers) > 1 else "–".join(numbers)


def _ends(figure: Figure) -> tuple[float, float]:
    """The numbers that are written; for a vague bound (500多亿) only the one in its text."""
    low, high = signed(figure)
    if figure.vague and figure.bound in (Bound.AT_LEAST, Bound.MORE_THAN):
        return low, low
    return low, high


def _unit(figure: Figure, words: NotationWords) -> str:
    if figure.kind is FigureKind.FRACTION:
        return "%"
    if figure.kind is FigureKind.MONEY:
        return _currency(figure.unit, words)
    return unit_of(figure, words.scale)


def _currency(unit: str, words: NotationWords) -> str:
    plain = unit == OPEN_YUAN or (unit == "CNY" and words.scale is Scale.SIMPLIFIED)
    return words.yuan if plain else unit_in_words(unit, FigureKind.MONEY, words.scale)


def _per(figure: Figure, words: NotationWords) -> str:
    return (
        words.per + unit_in_words(figure.per, FigureKind.OTHER, words.scale, one=True) if figure.per else ""
    )


def _power(figure: Figure, low: float, high: float, words: NotationWords) -> tuple[float, str]:
    """The power in which the number or both ends of a range are written, and its name."""
    if figure.kind is FigureKind.PERCENT:
        return 1.0, ""
    most, least = max(abs(low), abs(high)), min(abs(low), abs(high)) or abs(high)
    fitting = (
        (power, name) for power, name in words.powers if most >= power and least >= power * _LEAST_OF_POWER
    )
    return next(fitting, (1.0, ""))


def _joined(number: str, power: str, unit: str) -> str:
    """``412万``, ``5.1 元``, ``8.2 亿元``, ``350 billion USD``."""
    if not unit:
        return number + power
    if power and is_han(power[0]):
        return f"{number} {power}{'' if is_han(unit[0]) else ' '}{unit}"
    return f"{number}{power} {unit}"


# A difference


def difference(
    comparison: FigureComparison, figure: Figure, language: str, other: Figure | None = None
) -> str:
    """The difference of the other figure from ``figure``, the baseline's: ``+10.9%``, ``−5 个百分点``, ``1.5–1.8 倍``;
    the reason if they cannot be compared: ``币种不同``; empty if they agree. With ``other``, the difference is as
    definite as that: for a range it is a range, for a bound "or more", for 约 "about"."""
    words = NOTATION[language]
    if comparison.verdict is Verdict.NOT_COMPARABLE:
        return words.obstacles.get(comparison.obstacle, "")
    if comparison.verdict is not Verdict.DIFFERENT:
        return ""
    if figure.kind is FigureKind.DATE:
        return _days_apart(comparison, figure, other, words)
    bounds = {stated.bound for stated in (figure, other) if stated is not None}
    open_ended = any(one_sided(stated) for stated in (figure, other) if stated is not None)
    text = _relative(comparison, figure, other, words, least=open_ended)
    if open_ended:
        return words.or_more.format(text) if text else ""
    return words.about.format(text) if text and Bound.ABOUT in bounds else text


def cell_difference(row: Row, article: str, language: str) -> str:
    """The difference of a cell from the baseline of its row; empty for figures of another scope or period. Raises
    LookupError for an article that the row does not have."""
    cell = row.cell(article)
    if cell.comparison is None or cell.figure is None or row.baseline is None:
        return ""
    baseline = row.cell(row.baseline).figure
    if baseline is None or baseline.scope or baseline.period or cell.figure.scope or cell.figure.period:
        return ""
    return difference(cell.comparison, baseline.figure, language, cell.figure.figure)


def _relative(
    comparison: FigureComparison, figure: Figure, other: Figure | None, words: NotationWords, *, least: bool
) -> str:
    """The difference of figures other than dates. ``least``: only the smallest difference of a range, to which the
    caller adds "or more"."""
    if dimension(figure) in (_SHARE, _POINTS):
        return _points_apart(comparison, figure, other, words, least=least)
    if comparison.ratio is None:
        amount = comparison.difference or 0.0
        power, name = _power(figure, amount, amount, words)
        return _joined(_signed_number(amount / power), name, _unit(figure, words))
    ratios = _ratios(comparison.ratio, figure, other)
    if least:
        ratios = (min(ratios, key=lambda ratio: abs(ratio - 1)),)
    if round(min(ratios), 1) >= TIMES_FROM:
        return words.times.format("–".join(dict.fromkeys(_short(ratio) for ratio in ratios)))
    shares = dict.fromkeys(f"{_signed_number(_rounded((ratio - 1) * 100))}%" for ratio in ratios)
    return words.between.format(*shares) if len(shares) > 1 else next(iter(shares))


def _ratios(ratio: float, figure: Figure, other: Figure | None) -> tuple[float, ...]:
    """The least and the greatest ratio if the other figure is a range, otherwise the ratio."""
    if other is None or other.low is None or other.high is None or other.low == other.high:
        return (ratio,)
    middle = (other.low + other.high) / 2
    if other.vague or not middle or figure.low != figure.high:
        return (ratio,)
    return ratio * other.low / middle, ratio * other.high / middle


def _points_apart(
    comparison: FigureComparison, figure: Figure, other: Figure | None, words: NotationWords, *, least: bool
) -> str:
    """The difference of two shares in percentage points."""
    mine = _share_ends(figure)
    if other is None or other.kind not in _SHARE_KINDS:
        factor = 100.0 if figure.kind is FigureKind.FRACTION else 1.0
        return words.points.format(_signed_number(_rounded((comparison.difference or 0.0) * factor)))
    theirs = _share_ends(other)
    middle = sum(mine) / 2
    ends = theirs if theirs[0] != theirs[1] and not other.vague else (sum(theirs) / 2,) * 2
    apart = [end - middle for end in ends]
    if least:
        apart = [min(apart, key=abs)]
    numbers = dict.fromkeys(_signed_number(_rounded(end)) for end in apart)
    text = words.between.format(*numbers) if len(numbers) > 1 else next(iter(numbers))
    return words.points.format(text)


def _share_ends(figure: Figure) -> tuple[float, float]:
    low, high = signed(figure)
    factor = 100.0 if figure.kind is FigureKind.FRACTION else 1.0
    if figure.bound in (Bound.AT_LEAST, Bound.MORE_THAN):
        high = low if not falls(figure) else high
    return low * factor, high * factor


def _days_apart(
    comparison: FigureComparison, figure: Figure, other: Figure | None, words: NotationWords
) -> str:
    """The distance of two dates in the unit of the less exact of them."""
    ends = [date.value for date in (figure, other) if date is not None and date.value]
    exact = min((value.count("-") for value in ends if not value.startswith("-")), default=2)
    plain = len(ends) == 2 and not any("/" in value or value.startswith("-") for value in ends)
    if plain and exact == 0:
        return words.years.format(_signed_number(int(ends[1][:4]) - int(ends[0][:4])))
    if plain and exact == 1:
        months = [int(value[:4]) * 12 + int(value[5:7]) for value in ends]
        return words.months.format(_signed_number(months[1] - months[0]))
    if comparison.difference is None:
        return ""
    return words.days.format(_signed_number(comparison.difference))


def days_words(days: float, language: str) -> str:
    """A number of days in words: ``12 天``."""
    return NOTATION[language].days.format(plain_number(days))


def _signed_number(number: float) -> str:
    return f"+{plain_number(number)}" if number > 0 else plain_number(number)


def _rounded(number: float) -> float:
    """Rounded to one decimal, or to the first significant digit if it is smaller."""
    return round(number, 1) if abs(number) >= 0.1 else float(f"{number:.1g}")


def _short(ratio: float) -> str:
    return plain_number(round(ratio, 1) if ratio < 100 else round(ratio))


# A row of the ledger

_LONG = 10
"""Least multiple of a power from which all numbers of a row are written in it although the texts do not use it. Chosen:
a range of numbers with eight digits is wider than a column of the ledger."""


def unit_words(row: LedgerRow, language: str) -> str:
    """The unit of a row of the ledger with its power: ``亿元``, ``万人次``, ``%``; empty if it has none."""
    if not row.unit:
        return ""
    words = NOTATION[language]
    kind = _kind(row)
    money = kind is FigureKind.MONEY
    unit = _currency(row.unit, words) if money else unit_in_words(row.unit, kind, words.scale)
    name = _power_of_row(row, words)[1]
    return f"{name.strip()}{'' if unit and is_han(unit[0]) and is_han((name or unit)[-1]) else ' '}{unit}".strip()


def unit_name(unit: str, language: str) -> str:
    """The name of a unit or currency by its symbol, without a power: ``年``, ``美元``."""
    words = NOTATION[language]
    if unit == OPEN_YUAN or unit in currencies().names:
        return _currency(unit, words)
    return unit_in_words(unit, FigureKind.OTHER, words.scale)


def rate_words(unit: str, factor: float, target: str, language: str) -> str:
    """A rate as an equation: ``1 美元 = 7.1 元人民币``."""
    return f"1 {currency_name(unit, language)} = {factor:.6g} {currency_name(target, language)}"


def currency_name(code: str, language: str) -> str:
    """The full name of a currency, with its country even where :func:`unit_name` leaves it out: ``元人民币``."""
    return unit_in_words(code, FigureKind.MONEY, NOTATION[language].scale)


def number_words(number: float, row: LedgerRow, language: str) -> str:
    """A number of a row of the ledger in the row's power, without the unit: ``8.2`` if the unit is 亿元."""
    return plain_number(_significant(number / _power_of_row(row, NOTATION[language])[0]))


def power_of(row: LedgerRow, language: str) -> float:
    """The power by which the numbers of a row are divided for the unit of :func:`unit_words`."""
    return _power_of_row(row, NOTATION[language])[0]


def spread_words(spread: Spread, row: LedgerRow, language: str) -> str:
    """The spread of a row: ``5 个百分点``, ``10.9%``, ``1.8 倍``; a number with its unit if an end is 0 or less."""
    words = NOTATION[language]
    if not spread.absolute:
        return "—"
    if row.unit in ("%", "pp"):
        return words.points.format(plain_number(_rounded(spread.absolute)))
    if spread.times is not None and spread.times >= TIMES_FROM:
        return words.times.format(_short(spread.times))
    if spread.times is not None and spread.share is not None:
        return f"{plain_number(_rounded(spread.share * 100))}%"
    unit = unit_words(row, language)
    number = number_words(spread.absolute, row, language)
    return f"{number}{'' if unit in _BEHIND else ' '}{unit}".strip()


def _kind(row: LedgerRow) -> FigureKind:
    comparable = [entry for entry in row.entries if not _not_comparable(entry)]
    figures = comparable or list(row.entries)
    return figures[0].figure.figure.kind if figures else FigureKind.OTHER


def _not_comparable(entry: LedgerEntry) -> bool:
    return entry.excluded is not None and entry.excluded.code is StatusReasonCode.NOT_COMPARABLE


def _power_of_row(row: LedgerRow, words: NotationWords) -> tuple[float, str]:
    """The power of a row in a language. English has none for 亿 and 万: for 亿 it is the next greater one if all
    numbers reach it, otherwise the next smaller one; for 万 there is none unless all numbers would be too long for a
    column."""
    if row.scale <= 1.0:
        return 1.0, ""
    least = min((abs(entry.low) for entry in row.entries if entry.low), default=0.0)
    below = next((power for power in words.powers if row.scale >= power[0]), None)
    if below is None:
        return words.powers[-1] if least >= _LONG * words.powers[-1][0] else (1.0, "")
    return next((power for power in words.powers if least >= power[0] > below[0]), below)


def _significant(number: float) -> float:
    return float(f"{number:.6g}")
