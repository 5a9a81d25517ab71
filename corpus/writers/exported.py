"""The input of the export formats: each writes the parts that it can represent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from corpus.archive import Archive
from corpus.identities import ArticleId
from corpus.writers.options import ExportOptions

if TYPE_CHECKING:
    from corpus.report.material import ProjectState, ReportedProject


@dataclass(frozen=True, slots=True)
class StoredProject:
    """The stored data of a project for an export."""

    archive: Archive
    """All rows, and the current texts."""
    corrections: Mapping[ArticleId, str]
    """The times of the last corrections of corrected articles, ISO 8601."""
    state: ProjectState


@dataclass(frozen=True, slots=True)
class Exported:
    """The data and options of an export."""

    project: StoredProject
    """Reduced to the chosen scope; see :mod:`corpus.writers.scope`."""
    made: datetime
    """The time of the export, in the zone in which times are displayed."""
    language: str = "zh_CN"
    """The language of labels: ``zh_CN``, ``en`` or ``zh_TW``."""
    options: ExportOptions = field(default_factory=ExportOptions)

    @property
    def archive(self) -> Archive:
        return self.project.archive

    def reported(self) -> ReportedProject:
        """The project with its rows indexed, as reports and comparisons require. Computed on each call."""
        from corpus.report.material import ReportedProject
        from corpus.snapshot import Snapshot

        stored = self.project
        texts = {version.article: version.content for version in stored.archive.texts}
        blocks = {version.article: version.blocks for version in stored.archive.texts if version.blocks}
        snapshot = Snapshot.from_archive(stored.archive)
        return ReportedProject(snapshot, texts, stored.corrections, stored.state, blocks)


class ExportRemark(StrEnum):
    """A change made by a writer that the user should know about."""

    SPLIT_CELLS = "split_cells"
    """Cells that were too long for the format and were continued in the rows below."""
    CONTROLS = "controls"
    """Characters that the format cannot represent, replaced by U+FFFD."""
    ORPHANS = "orphans"
    """Claims that were omitted because their quotation is no longer in the text."""
    TEXTS_ABSENT = "texts_absent"
    """Articles whose text is not in the project file; the text and its figures are missing in the export."""


Remarks = Mapping[ExportRemark, int]
"""The number of occurrences by remark."""
