"""Exports for testing formats: the sample project with its questions."""

from __future__ import annotations

import io
from dataclasses import replace
from functools import cache
from typing import Any

from corpus.archive import Archive
from corpus.readers.json_archive import parse
from corpus.report.material import ProjectState
from corpus.writers import write, writer_named
from corpus.writers.exported import Exported, Remarks, StoredProject
from corpus.writers.options import ExportOptions
from resources.sample import build
from tests.corpus.report.build import MADE, sample


@cache
def sample_archive() -> Archive:
    """The sample with the questions of the tests of the report. Do not change it."""
    snapshot, _ = sample()
    stored = parse(build.OUT.read_bytes())
    return replace(
        stored,
        claims=tuple(
            claim for article in snapshot.articles_in_order() for claim in snapshot.claims_of(article.id)
        ),
        questions=tuple(snapshot.questions_in_order()),
        cells=tuple(snapshot.cells.values()),
        readings=tuple(snapshot.readings.values()),
        origins=tuple(snapshot.origins.values()),
    )


def exported(archive: Archive | None = None, language: str = "zh_CN", **options: Any) -> Exported:
    """An export of a project, by default of the sample."""
    stored = StoredProject(
        sample_archive() if archive is None else archive,
        {},
        ProjectState("ab" * 32, "2026-11-24T14:30:00+08:00"),
    )
    return Exported(stored, MADE, language, ExportOptions(**options))


def written(format: str, given: Exported | None = None) -> tuple[bytes, Remarks]:
    """The bytes that a format makes of an export, and the remarks."""
    out = io.BytesIO()
    remarks = write(writer_named(format), given or exported(), out)
    return out.getvalue(), remarks
