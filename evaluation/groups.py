"""Gold standard for groups, read from JSON Lines, and the quality of drafted rows against it.

One object per line: ``question``, and ``members`` with ``source_file``, ``start``, ``end`` and ``text`` (code points; a
sentence, a clause, or part of one). A member's ``view`` is a letter for each answer it gives: members with a common
letter agree, others disagree; a member without a view says more, less or something else. A member of ``strength`` loose
may or may not be included, and is not counted.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

from corpus.comparing.values import Cell, CellStatement, Row
from corpus.matching.suggestion import SourceText
from corpus.model import Span
from corpus.questions import Status
from evaluation.gold import articles_in

_ROOT = Path(__file__).resolve().parent.parent
_OWN = _ROOT / "tests" / "data" / "matching"
"""The gold standards of this repository."""
_SAMPLE = _ROOT / "resources" / "sample"
"""The articles of the sample project."""
FIRST = 40
"""Number of first rows that are evaluated."""
_FULL = 3
"""Smallest number of articles from which a question should be found completely."""
_STRANGERS = 1
"""Statements of other questions allowed in a row that counts as that of the question."""

_AGREEING = frozenset({Status.AGREES})
_PARTING = frozenset({Status.DIFFERS_IN_FIGURE, Status.CONTRADICTS})


@dataclass(frozen=True, slots=True)
class Member:
    """A span of an article that answers a question."""

    article: str
    span: Span
    view: frozenset[str]
    loose: bool

    def holds(self, statement: CellStatement) -> bool:
        """Whether a statement of a row overlaps this span."""
        span = statement.span
        return statement.article == self.article and span.start < self.span.end and self.span.start < span.end


@dataclass(frozen=True, slots=True)
class GoldGroup:
    """A question and all spans that answer it."""

    question: str
    members: tuple[Member, ...]

    @property
    def articles(self) -> frozenset[str]:
        """The articles that answer it with certainty."""
        return frozenset(member.article for member in self.members if not member.loose)

    def found(self, statement: CellStatement) -> list[Member]:
        """The members that a statement overlaps."""
        return [member for member in self.members if member.holds(statement)]


@dataclass(frozen=True, slots=True)
class GoldSubject:
    """Articles on one subject and the groups of their statements."""

    name: str
    articles: tuple[SourceText, ...]
    groups: tuple[GoldGroup, ...]


def own_subjects() -> list[GoldSubject]:
    """The gold groups of this repository."""
    sample = GoldSubject("sample", articles_in(_SAMPLE), read_groups(_OWN / "sample-groups.jsonl"))
    folders = sorted(path for path in _OWN.iterdir() if (path / "groups.jsonl").exists())
    return [
        sample,
        *(
            GoldSubject(folder.name, articles_in(folder), read_groups(folder / "groups.jsonl"))
            for folder in folders
        ),
    ]


@dataclass(frozen=True, slots=True)
class DraftQuality:
    """The quality of the first rows."""

    together: float
    """Mean share of the pairs of a row, from different articles, that belong together."""
    whole: float
    """Share of the questions answered by three or more articles for which one row contains three articles and at most
    one unrelated statement."""
    rows: int
    questions: int
    """Number of questions answered by three or more articles."""


def read_groups(path: Path) -> tuple[GoldGroup, ...]:
    """The groups of one file. Articles are identified by file name."""
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return tuple(map(group_of, lines))


def group_of(fields: Mapping[str, Any]) -> GoldGroup:
    """A group from a line of a file."""
    return GoldGroup(fields["question"], tuple(map(_member, fields["members"])))


def _member(fields: Mapping[str, Any]) -> Member:
    span = Span(fields["start"], fields["end"])
    view = frozenset(fields.get("view", ""))
    return Member(fields["source_file"], span, view, fields.get("strength") == "loose")


def check(groups: Iterable[GoldGroup], articles: Sequence[SourceText]) -> Iterator[str]:
    """Errors of a gold standard: members of unknown articles, or outside their text."""
    lengths = {article.id: len(article.content) for article in articles}
    for group in groups:
        for member in group.members:
            if member.span.end > lengths.get(member.article, -1):
                yield f"{group.question}: {member.article} {member.span}"


def draft_quality(rows: Sequence[Row], groups: Sequence[GoldGroup]) -> DraftQuality:
    """The quality of drafted rows, best first, of which the first forty are evaluated."""
    first = rows[:FIRST]
    shares = [share for share in (together(row, groups) for row in first) if share is not None]
    wanted = [group for group in groups if len(group.articles) >= _FULL]
    whole = sum(any(_holds(row, group) for row in first) for group in wanted)
    return DraftQuality(
        sum(shares) / max(1, len(shares)), whole / max(1, len(wanted)), len(first), len(wanted)
    )


def together(row: Row, groups: Sequence[GoldGroup]) -> float | None:
    """The share of a row's pairs from different articles that belong together; None if all pairs are loose."""
    judged = [
        found for one, other in _pairs(row) if (found := _belong_together(one, other, groups)) is not None
    ]
    return sum(judged) / len(judged) if judged else None


def _pairs(row: Row) -> Iterator[tuple[CellStatement, CellStatement]]:
    statements = [statement for cell in row.cells for statement in cell.statements]
    return (pair for pair in combinations(statements, 2) if pair[0].article != pair[1].article)


def _belong_together(one: CellStatement, other: CellStatement, groups: Sequence[GoldGroup]) -> bool | None:
    loose = False
    for group in groups:
        here, there = group.found(one), group.found(other)
        if here and there:
            if not (all(member.loose for member in here) or all(member.loose for member in there)):
                return True
            loose = True
    return None if loose else False


def _holds(row: Row, group: GoldGroup) -> bool:
    statements = [statement for cell in row.cells for statement in cell.statements]
    sure = {
        statement.article
        for statement in statements
        if any(not member.loose for member in group.found(statement))
    }
    strangers = sum(not group.found(statement) for statement in statements)
    return len(sure) >= _FULL and strangers <= _STRANGERS


@dataclass(frozen=True, slots=True)
class StatusQuality:
    """Proposed statuses of cells compared with the views of a gold standard; counts that can be added."""

    said_to_differ: int = 0
    """Cells proposed as differing or contradicting on which the gold standard has a judgement."""
    differ: int = 0
    """Those of them that do differ."""
    agreeing: int = 0
    """Cells that agree with the baseline."""
    said_to_agree: int = 0
    """Those of them proposed as agreeing."""

    def __add__(self, more: StatusQuality) -> StatusQuality:
        return StatusQuality(
            self.said_to_differ + more.said_to_differ,
            self.differ + more.differ,
            self.agreeing + more.agreeing,
            self.said_to_agree + more.said_to_agree,
        )


def status_quality(rows: Sequence[Row], groups: Sequence[GoldGroup]) -> StatusQuality:
    """The counts for cells of the first rows that answer the question of their row's baseline."""
    return sum((_of_row(row, groups) for row in rows[:FIRST]), start=StatusQuality())


def _of_row(row: Row, groups: Sequence[GoldGroup]) -> StatusQuality:
    if row.baseline is None:
        return StatusQuality()
    found = StatusQuality()
    baseline = row.cell(row.baseline)
    for cell in row.answered:
        if cell.article != row.baseline:
            found += _of_cell(baseline, cell, groups)
    return found


def _of_cell(baseline: Cell, cell: Cell, groups: Sequence[GoldGroup]) -> StatusQuality:
    agrees = _agree(baseline.statements[0], cell.statements[0], groups)
    parts = cell.status in _PARTING
    if agrees is None:  # strangers, or of no view: who says that they differ is wrong
        return StatusQuality(said_to_differ=int(parts))
    return StatusQuality(
        said_to_differ=int(parts),
        differ=int(parts and not agrees),
        agreeing=int(agrees),
        said_to_agree=int(agrees and cell.status in _AGREEING),
    )


def _agree(one: CellStatement, other: CellStatement, groups: Sequence[GoldGroup]) -> bool | None:
    """Whether two statements give the same answer to a question that both answer. If one of them repeats an answer in
    order to contradict it, they disagree."""
    judgements: list[bool] = []
    for group in groups:
        here, there = (
            frozenset().union(*(member.view for member in group.found(statement)))
            for statement in (one, other)
        )
        if here and there:
            judgements.append(here == there)
    if not judgements:
        return None
    return all(judgements)
