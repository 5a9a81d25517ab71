"""Writes the comparison as a page of HTML; :mod:`corpus.report` makes it."""

from __future__ import annotations

from typing import BinaryIO

from corpus.report.making import make_report
from corpus.writers.exported import Exported, Progress, Remarks


def write(exported: Exported, out: BinaryIO, progress: Progress) -> Remarks:
    """Write the report. How far it is, is not known: ``progress`` is told a total of 0."""
    progress(0, 0)
    page = make_report(exported.reported(), exported.made, exported.language)
    out.write(page.encode("utf-8", "replace"))
    return {}
