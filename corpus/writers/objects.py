"""The JSON objects of articles, claims, links, figures and comparisons, for the command line and for JSON Lines.

Their format is public: README documents it, and fields are only ever added. Offsets are code points in the article's
stored text.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from corpus.figures.ledger import LedgerFigure
from corpus.model import Article, Claim, Link, MarkAction, Span, Tag
from corpus.snapshot import Snapshot

if TYPE_CHECKING:
    from corpus.comparing.values import Cell, CellFigure, CellStatement, Row
    from corpus.report.wording import Words

Object = dict[str, Any]
_MARKED = frozenset({MarkAction.CORRECTED, MarkAction.ADDED})
"""Marks by which an analyst corrected or added a figure."""


def article_object(article: Article) -> Object:
    """One line of ``articles``."""
    return {
        "id": article.id,
        "title": article.title,
        "publisher": article.publisher,
        "published": article.published,
        "url": article.url,
        "language": article.language.value,
        "source_file": article.source_file,
        "encoding": article.encoding,
        "characters": article.characters,
        "sha256": article.sha256,
    }


def figure_object(ledger_figure: LedgerFigure) -> Object:
    """A figure, on a line of ``figures`` or in one of ``claims``. ``mark`` is ``corrected``, ``added`` or
    ``noted`` where an analyst set a mark, else empty."""
    figure = ledger_figure.figure
    return {
        "start": figure.start,
        "end": figure.end,
        "text": figure.text,
        "kind": figure.kind.value,
        "low": figure.low,
        "high": figure.high,
        "unit": figure.unit,
        "bound": figure.bound.value,
        "inferred": figure.inferred,
        "value": figure.value,
        "vague": figure.vague,
        "level": figure.level,
        "per": figure.per,
        "mark": ledger_figure.mark.action.value if ledger_figure.mark else "",
    }


def claim_object(claim: Claim, snapshot: Snapshot, figures: Iterable[LedgerFigure]) -> Object:
    """One line of ``claims``. Tags and annotator appear by name."""
    annotator = snapshot.annotators.get(claim.annotator)
    return {
        "id": claim.id,
        "article": claim.article,
        "source_file": snapshot.articles[claim.article].source_file,
        "start": claim.start,
        "end": claim.end,
        "quote": claim.quote,
        "prefix": claim.prefix,
        "suffix": claim.suffix,
        "tags": [snapshot.tags[tag].name for tag in claim.tags if tag in snapshot.tags],
        "kind": claim.kind.value,
        "note": claim.note,
        "figures": [figure_object(figure) for figure in figures],
        "orphaned": claim.orphaned,
        "annotator": annotator.name if annotator else "",
        "created": claim.created,
        "updated": claim.updated,
    }


def comparison_object(row: Row, snapshot: Snapshot, words: Words) -> Object:
    """One line of ``compare``: a row with a cell for every article. Reasons are in the language of ``words``.

    Of a draft, ``group``, ``verdict``, ``summary`` and the identities of claims are None."""
    question = row.question
    return {
        "group": None if question is None else question.id,
        "title": row.title,
        "draft": row.draft,
        "score": None if row.score is None else round(row.score, 4),
        "baseline": row.baseline,
        "verdict": None if question is None else question.verdict.value,
        "summary": None if question is None else question.summary,
        "why": [words.why(why, [snapshot.letter(article) for article in why.articles]) for why in row.why],
        "origins": [
            {"name": origin.name, "articles": list(origin.articles), "confirmed": origin.confirmed}
            for origin in row.origins
        ],
        "cells": [_cell_object(row, cell, snapshot, words) for cell in row.cells],
    }


def _cell_object(row: Row, cell: Cell, snapshot: Snapshot, words: Words) -> Object:
    """One article in a row. ``difference`` is the answering figure minus the baseline's, in its unit (days for dates),
    and ``ratio`` the answering figure divided by the baseline's; None where they are not compared."""
    comparison = cell.comparison
    return {
        "article": cell.article,
        "source_file": snapshot.articles[cell.article].source_file,
        "status": cell.status.value,
        "overruled": cell.overruled,
        "echo": cell.echo,
        "reason": words.reason(cell.reason),
        "claims": [
            {
                "id": None if row.draft else statement.claim,
                "start": statement.span.start,
                "end": statement.span.end,
                "text": statement.text,
            }
            for statement in cell.statements
        ],
        "figures": [
            _cell_figure_object(figure, statement, snapshot)
            for statement in cell.statements
            for figure in statement.figures
        ],
        "difference": None if comparison is None else comparison.difference,
        "ratio": None if comparison is None else comparison.ratio,
    }


def _cell_figure_object(figure: CellFigure, statement: CellStatement, snapshot: Snapshot) -> Object:
    """A figure as ``figures`` prints it, with whether it answers the question and why it is not compared."""
    marks = () if statement.claim is None else snapshot.marks_of(statement.claim)
    place = Span(figure.figure.start, figure.figure.end)
    mark = next((mark for mark in marks if mark.span == place and mark.action in _MARKED), None)
    return {
        **figure_object(LedgerFigure(figure.figure, mark)),
        "answers": figure is statement.answering,
        "scope": figure.scope,
        "period": figure.period,
    }


def link_object(link: Link, snapshot: Snapshot) -> Object:
    """A link. ``a`` and ``b`` are its claims; of a directed relation, ``a`` relates to ``b``."""
    annotator, relation = snapshot.annotators.get(link.annotator), snapshot.relations.get(link.relation)
    return {
        "id": link.id,
        "a": _end_object(snapshot.claims[link.source], snapshot),
        "b": _end_object(snapshot.claims[link.target], snapshot),
        "relation": link.relation if relation is None or relation.built_in else relation.name,
        "note": link.note,
        "annotator": annotator.name if annotator else "",
        "created": link.created,
        "updated": link.updated,
    }


def _end_object(claim: Claim, snapshot: Snapshot) -> Object:
    return {
        "claim": claim.id,
        "article": claim.article,
        "source_file": snapshot.articles[claim.article].source_file,
        "start": claim.start,
        "end": claim.end,
        "text": claim.quote,
    }


def tag_object(tag: Tag, snapshot: Snapshot) -> Object:
    """A tag of the codebook. ``parent`` is the name of the tag above it, None at the root."""
    parent = None if tag.parent is None else snapshot.tags.get(tag.parent)
    return {
        "id": tag.id,
        "name": tag.name,
        "parent": None if parent is None else parent.name,
        "colour": tag.colour,
        "definition": tag.definition,
        "digit": snapshot.digit_of(tag.id),
    }
