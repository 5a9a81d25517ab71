"""A comparison as a table for a terminal and as CSV."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence

from corpus.comparing.notation import cell_difference, normalised
from corpus.comparing.values import Cell, Row
from corpus.model import Article
from corpus.questions import QuestionVerdict
from corpus.report.wording import Words
from corpus.snapshot import Snapshot

BOM = "\ufeff"
"""Tells spreadsheet programs that a file is UTF-8."""
_FORMULA = re.compile(r"[\s\ufeff]*[=+\-@＝＋－＠|]")
"""How a cell begins that a spreadsheet program may take for a formula or a command, in full width too."""


# For a terminal


def table_rows(
    rows: Sequence[Row], snapshot: Snapshot, words: Words
) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """Heads and lines: one line an article, with the question on the first line of each row; drafts have their score
    before."""
    drafts = any(row.draft for row in rows)
    names = ("question", "status", "figure", "difference", "quote")
    question, *others = (words(f"matrix.{name}").upper() for name in names)
    heads = (question, words("terminal.in"), *others)
    lines: list[tuple[str, ...]] = []
    for row in rows:
        for number, cell in enumerate(row.cells):
            score = "" if row.score is None or number else f"{row.score:.2f}"
            line = ("" if number else row.title, *_cell_line(row, cell, snapshot, words))
            lines.append((score, *line) if drafts else line)
    return ((words("matrix.score").upper(), *heads) if drafts else heads), lines


def _cell_line(row: Row, cell: Cell, snapshot: Snapshot, words: Words) -> tuple[str, ...]:
    return (
        snapshot.letter(cell.article),
        words.listed(_standing(cell, words)),
        "" if cell.figure is None else normalised(cell.figure.figure, words.language),
        cell_difference(row, cell.article, words.language),
        " / ".join(statement.text for statement in cell.statements),
    )


def _standing(cell: Cell, words: Words) -> Iterator[str]:
    """The status in words, with whether it is overruled or an echo."""
    yield words(f"status.{cell.status}")
    if cell.overruled:
        yield words("status.overruled")
    if cell.echo:
        yield words("status.echo")


# As CSV


def csv_document(rows: Sequence[Row], snapshot: Snapshot, words: Words) -> str:
    """One line a row: the question, a column for each article, and the analyst's summary, or why a draft was made.

    UTF-8 with a byte order mark, lines end with CR LF, as spreadsheet programs expect. No cell is a formula."""
    articles = snapshot.articles_in_order()
    drafts = any(row.draft for row in rows)
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    heads = (
        words("matrix.question"),
        *(_article_head(article, snapshot) for article in articles),
        words("matrix.why" if drafts else "matrix.summary"),
    )
    writer.writerow(map(literal, heads))
    for row in rows:
        cells = {cell.article: cell for cell in row.cells}
        told = (_cell_text(row, cells[one.id], words) if one.id in cells else "" for one in articles)
        writer.writerow(map(literal, (row.title, *told, _remark(row, snapshot, words))))
    return BOM + text.getvalue()


def literal(cell: str) -> str:
    """The cell as spreadsheet programs take it for text: what would begin a formula gets an apostrophe before it."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def _article_head(article: Article, snapshot: Snapshot) -> str:
    return f"{snapshot.letter(article.id)} {article.publisher or article.title}".strip()


def _cell_text(row: Row, cell: Cell, words: Words) -> str:
    """Status, figure, difference and quotations."""
    parts = [words.listed(_standing(cell, words))]
    if cell.figure is not None:
        parts.append(normalised(cell.figure.figure, words.language))
    parts.append(cell_difference(row, cell.article, words.language))
    parts.extend(words.quoted(statement.text) for statement in cell.statements)
    return " ".join(filter(None, parts))


def _remark(row: Row, snapshot: Snapshot, words: Words) -> str:
    """The analyst's verdict and summary; of a draft, why its statements belong together."""
    if row.question is None:
        reasons = (words.why(why, [snapshot.letter(one) for one in why.articles]) for why in row.why)
        return words("joint").join(reasons)
    verdict = row.question.verdict
    told = "" if verdict is QuestionVerdict.NONE else words(f"verdict.{verdict}")
    return words("legend_joint").join(filter(None, (told, row.question.summary)))
