"""The lines of the figure ledger: the words of each cell, computed on first use."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from corpus.comparing.ledger import ledger_of
from corpus.comparing.notation import unit_words
from corpus.comparing.values import Agreement, Cell, LedgerEntry, LedgerRow, Row, StatusReasonCode
from corpus.measures import FigureKind
from corpus.plots.groups import dispute_of, relation_of
from corpus.plots.ledger_values import entry_words, is_in_unit, spread_text
from corpus.questions import Rate, Status
from corpus.script import fold
from desktop.comparing.cell_warning import WarningKind, warning_of
from desktop.words.comparing_words import listed, reason_words, status_name
from desktop.words.translation import interface_language

translate = QCoreApplication.translate
_NUMBER = re.compile(r"((?:[≈<>≥≤] )?[−+]?[\d.,–%−\s]+?)\s*(\D*)")
_NONE = "—"
"""Placeholder of an empty cell."""
_AWAITED = "…"
"""Stands for what depends on figures that are still being read."""


class ValueKind(Enum):
    """The kind of content of an article's cell."""

    FIGURE = auto()
    SILENT = auto()
    """The article was read and does not mention the question, or answers it without a figure."""
    UNREAD = auto()
    PENDING = auto()
    """The figures of the article are still being read."""


@dataclass(frozen=True, slots=True)
class LedgerValue:
    """The cell of one article in one line."""

    kind: ValueKind
    words: str
    unit: str = ""
    """Only if it differs from that of the line."""
    dispute: str = ""
    """The relation by which the figure disagrees with the baseline."""
    outlier: bool = False
    apart: str = ""
    """Why the figure is not compared."""
    decided: str = ""
    """Why the status of the article is another than the figures say."""
    entry: LedgerEntry | None = None
    echo: bool = False


@dataclass(slots=True)
class LedgerLine:
    """One measure of one question."""

    key: str
    """The question and the index of the measure."""
    row: Row
    ledger: LedgerRow
    language: str
    pending: frozenset[str] = frozenset()
    """Articles whose figures are still being read."""
    _values: dict[str, LedgerValue] = field(default_factory=dict)
    _folded: str | None = None

    @property
    def title(self) -> str:
        return self.ledger.title

    @property
    def unit(self) -> str:
        return unit_words(self.ledger, self.language)

    @property
    def spread(self) -> str:
        return spread_text(self.ledger, self.language) or _NONE

    @property
    def awaits(self) -> bool:
        """Whether figures that belong here may still be read, so that nothing can be said of all sources."""
        return any(self.value(cell.article).kind is ValueKind.PENDING for cell in self.row.cells)

    @property
    def judgement(self) -> str:
        """A relation; empty if there is nothing to compare, or not everything yet."""
        return "" if self.awaits else relation_of(self.ledger.judgement)

    @property
    def judgement_words(self) -> str:
        if self.awaits:
            return _AWAITED
        words = {
            Agreement.EQUAL: translate("ledger", "Agree"),
            Agreement.COMPATIBLE: translate("ledger", "Compatible"),
            Agreement.DIFFERS: translate("ledger", "Differ"),
            Agreement.CONTRADICTS: translate("ledger", "Contradict"),
            Agreement.NOT_COMPARABLE: translate("ledger", "Not comparable"),
            Agreement.SINGLE: translate("ledger", "One source"),
        }
        return words[self.ledger.judgement]

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why figures are not compared, each reason once; bounds are compared."""
        texts = [
            reason_words(entry.excluded) for entry in self.ledger.entries if entry.left_out and entry.excluded
        ]
        return tuple(dict.fromkeys(texts))

    @property
    def comparability(self) -> str:
        if self.reasons:
            return listed(self.reasons)
        if self.ledger.agreement is Agreement.SINGLE:
            return _NONE
        return translate("ledger", "Comparable")

    @property
    def disputed(self) -> bool:
        """Whether figures differ or contradict each other."""
        return self.judgement in ("differs_in_figure", "contradicts")

    @property
    def apart(self) -> bool:
        """Whether a figure cannot be compared with the others."""
        return any(entry.left_out for entry in self.ledger.entries)

    @property
    def decided(self) -> bool:
        """Whether an analyst decided otherwise than the figures of an article say."""
        return any(self.value(entry.article).decided for entry in self.ledger.entries)

    @property
    def kind(self) -> FigureKind:
        """The kind of quantity of the line."""
        compared = [entry for entry in self.ledger.entries if not entry.left_out] or self.ledger.entries
        return compared[0].figure.figure.kind

    @property
    def currencies(self) -> tuple[str, ...]:
        """Currencies that the line cannot convert into its own."""
        units = [
            entry.figure.figure.unit
            for entry in self.ledger.entries
            if entry.excluded is not None
            and entry.excluded.code is StatusReasonCode.NOT_COMPARABLE
            and "currency" in entry.excluded.details
        ]
        return tuple(dict.fromkeys(units))

    def entry(self, article: str, number: int = 0) -> LedgerEntry | None:
        """The figure of an article; ``number`` selects one of several."""
        entries = self.entries(article)
        return entries[number] if number < len(entries) else None

    def entries(self, article: str) -> list[LedgerEntry]:
        """All figures of an article: its statements may contain several."""
        return [entry for entry in self.ledger.entries if entry.article == article]

    def remarks(self, said: Callable[[LedgerValue], str], letter: Callable[[str], str]) -> list[str]:
        """What is ``said`` of figures, each once with the letters of their articles, as in ``A, E: other currency``."""
        letters: dict[str, dict[str, None]] = {}
        for entry in self.ledger.entries:
            if words := said(self.value_of(entry)):
                letters.setdefault(words, {})[letter(entry.article)] = None
        pattern = translate("ledger", "{letters}: {reason}")
        return [pattern.format(letters=listed(held), reason=words) for words, held in letters.items()]

    def value(self, article: str) -> LedgerValue:
        """The cell of an article. An article that the row does not have counts as unread."""
        if article not in self._values:
            self._values[article] = self._value(article)
        return self._values[article]

    def _value(self, article: str) -> LedgerValue:
        cell = next((cell for cell in self.row.cells if cell.article == article), None)
        entry = self.entry(article)
        if entry is None and article in self.pending and cell is not None and cell.statements:
            return LedgerValue(ValueKind.PENDING, _AWAITED)
        if cell is None or entry is None:
            unread = cell is None or cell.status is Status.UNREAD
            words = translate("ledger", "not read") if unread else _NONE
            return LedgerValue(ValueKind.UNREAD if unread else ValueKind.SILENT, words)
        values = [self.value_of(entry_of_article) for entry_of_article in self.entries(article)]
        if len(values) == 1:
            return values[0]
        return replace(
            values[0],
            words=translate("ledger", "; ").join(f"{value.words} {value.unit}".strip() for value in values),
            unit="",
            dispute=next((value.dispute for value in values if value.dispute), ""),
            outlier=any(value.outlier for value in values),
            decided=next((value.decided for value in values if value.decided), ""),
        )

    def value_of(self, entry: LedgerEntry) -> LedgerValue:
        """The content for one figure."""
        words, unit = entry_words(entry, self.ledger, self.language), ""
        if not is_in_unit(entry, self.ledger):
            split = _NUMBER.fullmatch(words)
            words, unit = (split[1].strip(), split[2]) if split is not None else (words, "")
        apart = reason_words(entry.excluded) if entry.left_out and entry.excluded is not None else ""
        dispute = dispute_of(self.row, self.ledger, entry)
        cell = self.row.cell(entry.article)
        decided = _decided(cell) if cell.figure is entry.figure else ""
        return LedgerValue(
            ValueKind.FIGURE, words, unit, dispute, entry.outlier, apart, decided, entry, cell.echo
        )

    @property
    def folded(self) -> str:
        """Everything that a filter searches, as folded text."""
        if self._folded is None:
            figures = (
                f"{entry.figure.figure.text} {self.value(entry.article).words}"
                for entry in self.ledger.entries
            )
            self._folded = fold(" ".join((self.title, self.unit, *figures, *self.reasons)))
        return self._folded


def _decided(cell: Cell) -> str:
    """The decision by which a cell has another status than its figure gives; empty if there is none."""
    warning = warning_of(cell)
    contrary = warning is not None and warning.kind is WarningKind.CONTRARY
    if cell.overruled and cell.derived is not cell.status:
        pattern = translate("ledger", "{status}: {reason}")
        return pattern.format(status=status_name(cell.status), reason=reason_words(cell.reason))
    return reason_words(cell.reason) if contrary else ""


def lines_of(
    rows: Sequence[Row], rates: Iterable[Rate], language: str = "", pending: frozenset[str] = frozenset()
) -> list[LedgerLine]:
    """The lines of the rows of a comparison; questions without figures have none. ``pending``: articles whose figures
    are still being read."""
    lines = []
    shown_language = language or interface_language()
    counts: dict[int, int] = {}
    for ledger in ledger_of(rows, rates):
        number = counts[ledger.row] = counts.get(ledger.row, -1) + 1
        row = rows[ledger.row]
        question = row.question.id if row.question is not None else str(ledger.row)
        lines.append(LedgerLine(f"{question}/{number}", row, ledger, shown_language, pending))
    return lines


@dataclass(frozen=True, slots=True)
class LedgerFilter:
    """Conditions that a line must all meet to be shown."""

    text: str = ""
    """Words, each of which must occur in the title, the unit, a figure or a reason, regardless of script and width."""
    kind: FigureKind | None = None
    differing: bool = False
    apart: bool = False
    """Only lines with a figure that cannot be compared."""

    @property
    def empty(self) -> bool:
        return self == LedgerFilter()

    def passes(self) -> Callable[[LedgerLine], bool]:
        """A function that returns whether a line is shown."""
        words = [fold(word) for word in self.text.split()]

        def passes(line: LedgerLine) -> bool:
            return (
                (self.kind is None or line.kind is self.kind)
                and (not self.differing or line.disputed)
                and (not self.apart or line.apart)
                and all(word in line.folded for word in words)
            )

        return passes
