"""Words that set one source apart from the others.

Whether a word is more frequent in a source than in the others by chance is decided by the log-likelihood ratio of the
two counts (T. Dunning, "Accurate Methods for the Statistics of Surprise and Coincidence", Computational Linguistics
19, 1993; P. Rayson and R. Garside, "Comparing Corpora using Frequency Profiling", 2000). Since all words are tested
at once, significance is decided by the procedure of Benjamini and Hochberg (1995) at a false discovery rate of 5 %.
The size of the effect is the ratio of the rates.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import erfc, inf, log, sqrt

from corpus.terms.counting import TermRow, TermTable

LEAST = 2
"""Least number of occurrences in the source. Chosen: a single occurrence has no rate."""
FEW = 5
"""Number of occurrences below which a ratio is unreliable: one more or less changes it by a fifth or more."""
RATIO = 1.5
"""Least ratio of the rates. Chosen: readers would not call a word with a smaller ratio distinctive."""
LIKELY = 3.84
"""Log-likelihood from which a word is listed: p < 0.05 for a single test (χ² with one degree of freedom)."""
RATE = 0.05
"""False discovery rate: the expected share of words among the significant ones that are so by chance."""


@dataclass(frozen=True, slots=True)
class Distinctive:
    """A word that is distinctive of one source, compared with the others."""

    row: TermRow
    count: int
    """Occurrences in the source."""
    others: int
    """Occurrences in the other sources."""
    ratio: float
    """Ratio of the rates in the source and in the others; infinite if these do not have the word."""
    likelihood: float
    significant: bool
    """Whether the difference is significant, and the word frequent enough for a reliable ratio."""

    @property
    def only_here(self) -> bool:
        """Whether it occurs in no other source."""
        return self.others == 0


@dataclass(frozen=True, slots=True)
class MissingTerm:
    """A word that other sources use and this one does not."""

    row: TermRow
    likelihood: float


def log_likelihood(count: int, size: int, others: int, others_size: int) -> float:
    """Twice the logarithm of the likelihood ratio of two counts in texts of two sizes (characters); 0 if there is
    nothing to compare."""
    total = size + others_size
    if not size or not others_size or not count + others:
        return 0.0
    expected = (count + others) * size / total, (count + others) * others_size / total
    return 2 * sum(
        seen * log(seen / wanted) for seen, wanted in zip((count, others), expected, strict=True) if seen
    )


def probability(likelihood: float) -> float:
    """The probability of a log-likelihood this great or greater by chance, with one degree of freedom."""
    return erfc(sqrt(max(likelihood, 0.0) / 2))


def distinctive(table: TermTable, number: int) -> list[Distinctive]:
    """The distinctive words of a source, most significant first. ``number`` is its column in the table."""
    size, others_size = _sizes(table, number)
    if not size or not others_size:
        return []
    scored: list[tuple[float, TermRow]] = []
    tested = 0
    for row in table.rows:
        count = row.counts[number]
        if row.total < LEAST:
            continue
        tested += 1
        if count >= LEAST and _ratio(count, size, row.total - count, others_size) >= RATIO:
            scored.append((log_likelihood(count, size, row.total - count, others_size), row))
    scored.sort(key=lambda row: (-row[0], -row[1].counts[number], row[1].word))
    bound = least_significant([row[0] for row in scored], tested)
    return [
        _distinctive_word(row, likelihood, number, size, others_size, likelihood >= bound)
        for likelihood, row in scored
        if likelihood >= LIKELY
    ]


def missing(table: TermTable, number: int) -> list[MissingTerm]:
    """The words that at least two other sources use and this one does not, although at their rate it would; most
    significant first."""
    size, others_size = _sizes(table, number)
    result = []
    for row in table.rows:
        if row.counts[number]:
            continue
        total = row.total
        if total >= FEW and row.sources >= 2:
            likelihood = log_likelihood(0, size, total, others_size)
            if likelihood >= LIKELY:
                result.append(MissingTerm(row, likelihood))
    return sorted(result, key=lambda row: (-row.likelihood, row.row.word))


def least_significant(likelihoods: Sequence[float], tested: int) -> float:
    """The least significant log-likelihood by the procedure of Benjamini and Hochberg. ``likelihoods`` must be in
    descending order; ``tested`` is the number of words tested, including those not in the sequence."""
    bound = inf
    for rank, likelihood in enumerate(likelihoods, 1):
        if probability(likelihood) <= RATE * rank / max(tested, 1):
            bound = likelihood
    return bound


def _sizes(table: TermTable, number: int) -> tuple[int, int]:
    size = table.characters[number]
    return size, sum(table.characters) - size


def _ratio(count: int, size: int, others: int, others_size: int) -> float:
    return (count / size) / ((others or 0.5) / others_size)


def _distinctive_word(
    row: TermRow, likelihood: float, number: int, size: int, others_size: int, passed: bool
) -> Distinctive:
    count = row.counts[number]
    others = row.total - count
    ratio = _ratio(count, size, others, others_size) if others else inf
    return Distinctive(row, count, others, ratio, likelihood, passed and count >= FEW)
