"""The quotes of a row as lines that are aligned at their figures."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from corpus.comparing.values import Cell, CellStatement, Row
from corpus.identities import ArticleId
from corpus.model import Language, Span
from corpus.questions import Status
from corpus.snapshot import Snapshot
from desktop.comparing.matrix.shown import focus_of
from desktop.words.comparing_words import translate

AROUND = 80
"""Code points before and after a figure that a line can show. Chosen: more than half of the widest window."""
_CLOSERS = "”’」』》〉）)。！？；"
_ENDS = re.compile(r"[。！？；!?;\n]")


@dataclass(frozen=True, slots=True)
class QuoteLine:
    """The statement of an article, or an alternative to it."""

    article: ArticleId
    letter: str
    name: str
    language: Language
    status: Status | None
    draft: bool
    overruled: bool
    before: str
    figure: str
    """Empty if no figure answers the question."""
    after: str
    undecided: bool = False
    """Whether the statement has figures, none of which answers the question."""
    pending: bool = False
    """Whether the figures of the article are still being read."""
    remark: str = ""
    """The scope or the period of the figure, shown on the right."""
    warned: bool = False
    alternative: CellStatement | None = None
    """For an alternative: the statement that would be used instead."""
    score: float | None = None
    chosen: bool = False
    """For an alternative: whether the row uses it now."""
    place: Span | None = None
    """The statement's place in the article's text, in code points."""

    @property
    def gap(self) -> str:
        """What stands in the middle where no figure does."""
        if self.pending:
            return "…"
        return translate("Matrix", "none compared") if self.undecided else translate("Matrix", "no figure")

    @property
    def spoken(self) -> str:
        """The line for a screen reader."""
        return f"{self.letter} {self.name}: {self.before}{self.figure}{self.after}"


def lines_of(
    row: Row,
    snapshot: Snapshot,
    text_of: Callable[[str], str | None],
    is_pending: Callable[[str], bool] = lambda _: False,
) -> list[QuoteLine]:
    """A line for each statement of a row, in the order of the articles. ``is_pending``: whether the figures of an
    article are still being read."""
    texts = [
        statement.answering is not None and bool(statement.answering.scope or statement.answering.period)
        for cell in row.cells
        for statement in cell.statements
    ]
    remarked = any(texts)
    return [
        _line(row, cell, statement, snapshot, text_of, pending=is_pending(cell.article), remarked=remarked)
        for cell in row.cells
        for statement in cell.statements
        if cell.article in snapshot.articles
    ]


def alternative_lines(
    cell: Cell,
    found: Iterable[tuple[CellStatement, float]],
    snapshot: Snapshot,
    text_of: Callable[[str], str | None],
) -> list[QuoteLine]:
    """A line for each statement that could replace that of a cell; the present one comes first."""
    now = cell.statements[0].span if cell.statements else None
    article = snapshot.articles[cell.article]
    lines = []
    for statement, score in found:
        before, figure, after = split_at_figure(statement, text_of(cell.article))
        lines.append(
            QuoteLine(
                cell.article,
                "",
                translate("Matrix", "Other sentence"),
                article.language,
                None,
                draft=True,
                overruled=False,
                before=before,
                figure=figure,
                after=after,
                undecided=statement.answering is None and bool(statement.figures),
                alternative=statement,
                score=score,
                chosen=now is not None and statement.span.overlaps(now),
                place=statement.span,
            )
        )
    return lines


def with_alternatives(
    lines: Sequence[QuoteLine], article: str, others: Sequence[QuoteLine]
) -> list[QuoteLine]:
    """The lines, with the alternatives of an article below its own line, or at the place of one if it has none."""
    own = [number for number, line in enumerate(lines) if line.article == article]
    at = own[-1] + 1 if own else len(lines)
    return [*lines[:at], *others, *lines[at:]]


def _line(
    row: Row,
    cell: Cell,
    statement: CellStatement,
    snapshot: Snapshot,
    text_of: Callable[[str], str | None],
    *,
    pending: bool,
    remarked: bool,
) -> QuoteLine:
    article = snapshot.articles[cell.article]
    before, figure, after = split_at_figure(statement, text_of(cell.article))
    answer = statement.answering
    apart = (answer.scope or answer.period) if answer is not None else ""
    remark = apart or (translate("Matrix", "not said") if remarked else "")
    return QuoteLine(
        cell.article,
        snapshot.letter(cell.article),
        snapshot.source_name(cell.article),
        article.language,
        cell.status,
        row.draft,
        cell.overruled,
        before,
        figure,
        after,
        undecided=answer is None and bool(statement.figures),
        pending=pending and not statement.figures,
        remark=remark,
        warned=bool(apart),
        place=statement.span,
    )


def split_at_figure(statement: CellStatement, text: str | None) -> tuple[str, str, str]:
    """The context before the figure, the figure, and the context after it, up to the ends of their sentences. ``text``
    is the article's, None while it is not loaded. Without a figure the first part is the statement alone."""
    focus = focus_of(statement)
    if text is None or text[statement.span.start : statement.span.end] != statement.text:
        if focus is None:
            return _flat(statement.text), "", ""
        words = statement.text
        return _flat(words[: focus.start]), words[focus.start : focus.end], _flat(words[focus.end :])
    start, end = statement.span.start, statement.span.end
    if focus is None:
        # A closing mark belongs to the quotation that it closes.
        near = text[end : end + 4]
        closed = end + len(near) - len(near.lstrip(_CLOSERS))
        return _flat(text[start:closed]), "", _flat(_after(text, closed, closed))
    place = Span(start + focus.start, start + focus.end)
    return (
        _flat(_before(text, min(start, place.start), place.start)),
        text[place.start : place.end],
        _flat(_after(text, place.end, max(end, place.end))),
    )


def _before(text: str, claim: int, figure: int) -> str:
    """The text before a figure, from the beginning of the sentence in which the claim begins."""
    lowest = max(0, figure - AROUND)
    ends = [match.end() for match in _ENDS.finditer(text, lowest, claim)]
    start = ends[-1] if ends else lowest
    return text[start:figure].lstrip("”’」』》）) \u3000")


def _after(text: str, figure: int, claim: int) -> str:
    """The text after a figure, to the end of the sentence in which the claim ends."""
    highest = min(len(text), figure + AROUND)
    end = _ENDS.search(text, max(figure, claim - 1), highest)
    return text[figure : end.end() if end is not None else highest].rstrip()


def _flat(words: str) -> str:
    return " ".join(words.split("\n"))
