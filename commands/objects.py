"""The JSON objects that the command line prints. Their format is public: README documents it, and fields are only ever
added. Offsets are code points in the article's stored text.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from corpus.figures.ledger import LedgerFigure
from corpus.hit import Hit
from corpus.matching.suggestion import Statement, Suggestion
from corpus.model import Article, Claim
from corpus.snapshot import Snapshot
from db.backup import Backup
from db.verifying import Finding
from db.salvage import BadRow

Object = dict[str, Any]


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
    """A figure, on a line of ``figures`` or in one of ``claims``. ``mark`` is ``corrected`` or ``added`` where an
    analyst set a mark, else empty."""
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
