"""The judgement of a row of the figure ledger: whether its figures agree, once what analysts decided is considered.

Window, plots, report and tables all show this judgement.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from corpus.comparing.values import Agreement, LedgerEntry, Row
from corpus.figures.compare import Verdict, compare
from corpus.questions import Status

_COMPARED = frozenset({Agreement.EQUAL, Agreement.COMPATIBLE, Agreement.DIFFERS})


def is_main(row: Row, entries: Sequence[LedgerEntry]) -> bool:
    """Whether these are the figures that answer the question, and not those of a further measure."""
    answers = {id(cell.figure) for cell in row.answered if cell.figure is not None}
    return any(id(entry.figure) in answers for entry in entries)


def judgement_of(row: Row, entries: Sequence[LedgerEntry], agreement: Agreement) -> Agreement:
    """Whether the figures of a row of the ledger agree. Where they answer the question, the statuses of the articles
    take precedence over ``agreement``, which follows from the figures alone: somebody may have judged otherwise."""
    if not is_main(row, entries):
        return agreement
    statuses = {cell.status for cell in row.answered}
    if Status.CONTRADICTS in statuses:
        return Agreement.CONTRADICTS
    if agreement in _COMPARED and Status.DIFFERS_IN_FIGURE in statuses:
        return Agreement.DIFFERS
    if agreement is Agreement.DIFFERS and not _differ_besides(row, entries):
        return Agreement.COMPATIBLE
    return agreement


def _differ_besides(row: Row, entries: Sequence[LedgerEntry]) -> bool:
    """Whether two figures differ of which neither is that of an article which somebody judged not to differ from the
    baseline."""
    judged = {cell.article for cell in row.answered if cell.overruled or cell.reason.figures is not None}
    if not judged:
        return True
    others = [entry for entry in entries if not entry.left_out and entry.article not in judged]
    return any(
        compare(one.figure.figure, other.figure.figure).verdict is Verdict.DIFFERENT
        for one, other in combinations(others, 2)
    )
