"""The JSON objects that the command line prints. Their format is public: README documents it, and fields are only ever
added. Offsets are code points in the article's stored text.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from corpus.agreement.disagreements import CodedBy, Disagreement
from corpus.agreement.measuring import AgreementFigure
from corpus.figures.ledger import LedgerFigure
from corpus.hit import Hit
from corpus.matching.suggestion import Statement, Suggestion
from corpus.model import Article, Claim, MarkAction, Span
from corpus.snapshot import Snapshot
from db.backup import Backup
from db.salvage import BadRow
from db.verifying import Finding

if TYPE_CHECKING:
    from corpus.comparing.values import Cell, CellFigure, CellStatement, Row
    from corpus.report.wording import Words

Object = dict[str, Any]
_MARKED = frozenset({MarkAction.CORRECTED, MarkAction.ADDED})
"""Marks by which an analyst made a figure what it is."""


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
    """One article in a row. ``difference`` is the answering figure less the baseline's, in its unit (days for dates),
    and ``ratio`` the same as a multiple of it; None where they are not compared."""
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
                "id": None if row.draft else one.claim,
                "start": one.span.start,
                "end": one.span.end,
                "text": one.text,
            }
            for one in cell.statements
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


def hit_object(hit: Hit, snapshot: Snapshot) -> Object:
    """One line of ``search``. The offsets are those of the field ``field``; ``text`` is the text of the article."""
    article = snapshot.articles.get(hit.article) if hit.article is not None else None
    return {
        "article": hit.article,
        "source_file": article.source_file if article else "",
        "field": hit.field,
        "owner": hit.owner,
        "start": hit.span.start,
        "end": hit.span.end,
        "text": hit.text,
        "context": f"{hit.before}{hit.text}{hit.after}",
    }


def suggestion_object(suggestion: Suggestion, reasons: Sequence[str]) -> Object:
    """One line of ``suggest``; ``reasons`` are sentences."""
    return {
        "a": _statement_object(suggestion.a),
        "b": _statement_object(suggestion.b),
        "score": round(suggestion.score, 4),
        "relation": suggestion.relation,
        "reasons": list(reasons),
    }


def _statement_object(statement: Statement) -> Object:
    return {
        "article": statement.article,
        "source_file": statement.source_file,
        "start": statement.start,
        "end": statement.end,
        "text": statement.text,
    }


def backup_object(backup: Backup) -> Object:
    """One line of ``backup --list``. ``file`` is a path."""
    names = ("file", "made", "reason", "articles", "claims", "links", "groups", "bytes", "source")
    return {name: getattr(backup, name) for name in names}


def bad_row_object(row: BadRow) -> Object:
    """One line of ``repair``: a row that could not be recovered. ``row`` is empty where it is not known."""
    return {"table": row.table, "row": row.row, "number": row.number, "reason": row.reason}


def finding_object(finding: Finding) -> Object:
    """One line of ``check``."""
    return {
        "code": finding.code,
        "severity": finding.severity,
        "table": finding.table,
        "row": finding.row,
        "detail": finding.detail,
    }


def agreement_object(figure: AgreementFigure, snapshot: Snapshot) -> Object:
    """A coefficient on a line of ``agree``."""
    return {
        "measure": figure.measure.value,
        "tag": snapshot.tags[figure.tag].name if figure.tag is not None else None,
        "unit": figure.unit.value,
        "annotators": [annotator_name(annotator, snapshot) for annotator in figure.annotators],
        "value": figure.coefficient.value,
        "n": figure.coefficient.units,
        "agreed": figure.coefficient.agreed,
    }


def disagreement_object(found: Disagreement, snapshot: Snapshot, text: str) -> Object:
    """A disagreement on a line of ``agree``; ``text`` is that of its article."""
    return {
        "kind": found.kind.value,
        "article": found.article,
        "source_file": snapshot.articles[found.article].source_file,
        "start": found.span.start,
        "end": found.span.end,
        "text": text[found.span.start : found.span.end],
        "by": [_coded_by(coded, snapshot) for coded in found.by],
    }


def _coded_by(coded: CodedBy, snapshot: Snapshot) -> Object:
    nothing = coded.claim is None
    return {
        "annotator": annotator_name(coded.annotator, snapshot),
        "tags": sorted(snapshot.tags[tag].name for tag in coded.tags),
        "start": None if nothing else coded.span.start,
        "end": None if nothing else coded.span.end,
        "relation": coded.relation,
    }


def annotator_name(annotator: str, snapshot: Snapshot) -> str:
    """Name of an annotator; the identity of one who has no row."""
    known = snapshot.annotators.get(annotator)
    return known.name if known is not None else annotator
