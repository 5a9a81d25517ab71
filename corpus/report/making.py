"""Makes the report of a project. The command line and the window both use it, so that they write the same page."""

from __future__ import annotations

from datetime import datetime

from corpus.comparing.claim_figures import FigureReader, figure_reader
from corpus.comparing.copies import find_copies, one_origins
from corpus.comparing.ledger import ledger_of
from corpus.comparing.rows import rows_of
from corpus.report.material import Material, ReportedProject
from corpus.report.rendering import write


def material_of(project: ReportedProject, made: datetime, figures: FigureReader | None = None) -> Material:
    """Compute the content of the report. ``made``: the time of the report, with a time zone; ``figures``: returns the
    figures of claims, if they have been found already."""
    snapshot, texts = project.snapshot, project.texts
    copies = find_copies(texts)
    reader = figures or figure_reader(snapshot, texts, project.blocks)
    rows = rows_of(snapshot, reader, one_origins(copies))
    return Material(
        snapshot=snapshot,
        rows=rows,
        ledger=ledger_of(rows, snapshot.rates.values()),
        texts=texts,
        corrections=project.corrections,
        state=project.state,
        made=made,
        copies=copies,
    )


def make_report(project: ReportedProject, made: datetime, language: str) -> str:
    """The report as a page of HTML. ``language`` is ``zh_CN``, ``en`` or ``zh_TW``; any other raises KeyError."""
    return write(material_of(project, made), language)
