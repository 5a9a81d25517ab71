"""Proposed relations compared with those given by people: a confusion table and the shares computed from it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from corpus.matching.suggestion import Suggestion
from evaluation.gold import Gold
from evaluation.measures import pair_of

RELATIONS = ("equivalent", "overlaps", "differs_in_figure", "contradicts")
"""The relations in the order of the table."""
LOOK_ALIKE = "none"
"""The mark of look-alikes in gold standards (:mod:`evaluation.gold`)."""
UNLINKED = "unlinked"
"""Pairs for which a relation is proposed and that the annotator did not link. Every pair of statements was looked at,
so such a proposal is wrong unless it is "overlaps", by which the list is only ranked."""
NOT_PROPOSED = "not proposed"
"""The column of pairs that are not suggested."""

_PARTED = ("differs_in_figure", "contradicts")
"""Relations of statements that disagree."""


@dataclass(frozen=True, slots=True)
class Confusion:
    """The number of pairs of each relation by proposed relation: keys are (drawn, proposed).

    Loose pairs, and pairs that are correct but need not be found, are left out.
    """

    counts: Counter[tuple[str, str]]

    def cell(self, drawn: str, proposed: str) -> int:
        return self.counts[drawn, proposed]

    def drawn(self, relation: str) -> int:
        """Suggested pairs to which a person gave the relation."""
        return sum(self.cell(relation, proposed) for proposed in RELATIONS)

    def proposed(self, relation: str) -> int:
        """Pairs for which the relation is proposed, including look-alikes and pairs that are not linked."""
        return sum(self.cell(drawn, relation) for drawn in (*RELATIONS, LOOK_ALIKE, UNLINKED))

    def recall(self, relation: str) -> tuple[int, int]:
        """Pairs with this relation that are proposed with it, of all suggested pairs with it."""
        return self.cell(relation, relation), self.drawn(relation)

    def precision(self, relation: str) -> tuple[int, int]:
        """Pairs proposed with this relation that have it, of all proposed with it."""
        return self.cell(relation, relation), self.proposed(relation)

    def equivalent_taken_apart(self) -> tuple[int, int]:
        """Equivalent pairs proposed as differing or contradicting, of all suggested equivalent pairs."""
        return sum(self.cell("equivalent", proposed) for proposed in _PARTED), self.drawn("equivalent")

    def look_alikes_joined(self) -> tuple[int, int]:
        """Look-alikes proposed as equivalent, of all look-alikes, suggested or not."""
        total = self.drawn(LOOK_ALIKE) + self.cell(LOOK_ALIKE, NOT_PROPOSED)
        return self.cell(LOOK_ALIKE, "equivalent"), total

    def __add__(self, more: Confusion) -> Confusion:
        return Confusion(self.counts + more.counts)


def confusion(suggestions: Sequence[Suggestion], gold: Gold) -> Confusion:
    """The confusion table of suggestions on a gold standard."""
    proposed = {pair_of(suggestion, gold): suggestion.relation for suggestion in suggestions}
    judged = [*gold.relations.items(), *((pair, LOOK_ALIKE) for pair in gold.alike)]
    counts = Counter((relation, proposed.get(pair, NOT_PROPOSED)) for pair, relation in judged)
    left_out = {*gold.relations, *gold.alike, *gold.open, *gold.also_right}
    counts.update((UNLINKED, relation) for pair, relation in proposed.items() if pair not in left_out)
    return Confusion(counts)


def share_rows(table: Confusion) -> Iterator[tuple[str, str, str]]:
    """Name, share and target of each measure of relations."""
    yield "equivalent pairs proposed so", _share(table.recall("equivalent")), "65 %"
    yield "pairs proposed as equivalent that are", _share(table.precision("equivalent")), "90 %"
    yield (
        "equivalent pairs proposed as differing or contradicting",
        _share(table.equivalent_taken_apart()),
        "≤ 8 %",
    )
    yield "pairs that differ, proposed so", _share(table.recall("differs_in_figure")), "85 %"
    yield "pairs proposed as differing that do", _share(table.precision("differs_in_figure")), "75 %"
    yield "contradictions proposed so", _share(table.recall("contradicts")), "30 %"
    yield "pairs proposed as contradicting that do", _share(table.precision("contradicts")), "60 %"
    yield "look-alikes proposed as equivalent", _share(table.look_alikes_joined()), "≤ 3 %"


def table_lines(table: Confusion) -> Iterator[str]:
    """The table in Markdown: a row for each relation given by people, a column for each proposed one."""
    columns = (*RELATIONS, NOT_PROPOSED)
    yield f"| drawn by hand ↓ proposed → | {' | '.join(columns)} |"
    yield f"|---|{'---:|' * len(columns)}"
    for drawn in (*RELATIONS, LOOK_ALIKE, UNLINKED):
        name = "look-alike" if drawn == LOOK_ALIKE else drawn
        yield f"| {name} | {' | '.join(str(table.cell(drawn, proposed)) for proposed in columns)} |"


def total(tables: Iterable[Confusion]) -> Confusion:
    """The sum of all tables."""
    return sum(tables, start=Confusion(Counter()))


def _share(part: tuple[int, int]) -> str:
    found, of = part
    return f"{found} of {of}" + (f" ({100 * found / of:.0f} %)" if of else "")
