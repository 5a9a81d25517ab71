"""The JSON objects that only the command line prints; those that exports contain too are in
:mod:`corpus.writers.objects`. Their format is public: README documents it, and fields are only ever added. Offsets are
code points in the article's stored text.
"""

from __future__ import annotations

from collections.abc import Sequence

from corpus.agreement.decisions import Adjudicated
from corpus.agreement.disagreements import CodedBy, Disagreement
from corpus.agreement.measuring import AgreementFigure
from corpus.hit import Hit
from corpus.matching.suggestion import Statement, Suggestion
from corpus.snapshot import Snapshot
from corpus.writers.objects import Object
from db.files.backup import Backup
from db.journal.verifying import Finding
from db.repair.salvage import BadRow


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
    """One line of ``repair``: a row that could not be recovered. ``row`` is empty if its identity is unknown."""
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
    """One line of ``agree``: a coefficient."""
    return {
        "measure": figure.measure.value,
        "tag": snapshot.tags[figure.tag].name if figure.tag is not None else None,
        "unit": figure.unit.value,
        "annotators": [annotator_name(annotator, snapshot) for annotator in figure.annotators],
        "value": figure.coefficient.value,
        "n": figure.coefficient.units,
        "agreed": figure.coefficient.agreed,
    }


def disagreement_object(
    disagreement: Disagreement, snapshot: Snapshot, text: str, decision: Adjudicated | None = None
) -> Object:
    """One line of ``agree``: a disagreement. ``text`` is the text of its article."""
    return {
        "kind": disagreement.kind.value,
        "article": disagreement.article,
        "source_file": snapshot.articles[disagreement.article].source_file,
        "start": disagreement.span.start,
        "end": disagreement.span.end,
        "text": text[disagreement.span.start : disagreement.span.end],
        "question": snapshot.questions[disagreement.question].title
        if disagreement.question is not None
        else None,
        "by": [_coded_by(coded, snapshot) for coded in disagreement.by],
        "decision": decision.choice.value if decision is not None else None,
        "reason": decision.reason if decision is not None else "",
    }


def _coded_by(coded: CodedBy, snapshot: Snapshot) -> Object:
    nothing = coded.claim is None
    return {
        "annotator": annotator_name(coded.annotator, snapshot),
        "tags": sorted(snapshot.tags[tag].name for tag in coded.tags),
        "start": None if nothing else coded.span.start,
        "end": None if nothing else coded.span.end,
        "relation": coded.relation,
        "status": coded.status.value if coded.status is not None else None,
    }


def annotator_name(annotator: str, snapshot: Snapshot) -> str:
    """The name of an annotator; the identity if the project has no row for it."""
    row = snapshot.annotators.get(annotator)
    return row.name if row is not None else annotator
