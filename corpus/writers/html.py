"""Writes the comparison as an HTML page, which :mod:`corpus.report` generates."""

from __future__ import annotations

from typing import BinaryIO

from corpus.progress import Progress
from corpus.report.making import make_report
from corpus.writers.exported import Exported, Remarks


def write(exported: Exported, out: BinaryIO, progress: Progress) -> Remarks:
    """Write the report. ``progress`` receives a total of 0, because the progress is unknown."""
    progress(0, 0)
    page = make_report(exported.reported(), exported.made, exported.language)
    out.write(page.encode("utf-8", "replace"))
    return {}
