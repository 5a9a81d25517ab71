"""What an export is made of: one value, from which every format takes what it can carry."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from corpus.archive import Archive
from corpus.identities import ArticleId
from corpus.writers.options import ExportOptions

if TYPE_CHECKING:
    from corpus.report.material import ProjectState, ReportedProject

Progress = Callable[[int, int], object]
"""Called with what is done and the total, in any unit; raises to stop."""


def no_progress(done: int, total: int) -> None:
    """For those who do not want to know."""


@dataclass(frozen=True, slots=True)
class StoredProject:
    """What is read of a project for an export."""

    archive: Archive
    """All rows, and the current texts."""
    corrections: Mapping[ArticleId, str]
    """When the text of an article was last corrected, ISO 8601; only of those that were."""
    state: ProjectState


@dataclass(frozen=True, slots=True)
class Exported:
    """Everything that a writer may write."""

    project: StoredProject
    """Less what was not chosen; see :mod:`corpus.writers.scope`."""
    made: datetime
    """When the export is made, in the zone in which its times are told."""
    language: str = "zh_CN"
    """Of the words that are not quoted: ``zh_CN``, ``en`` or ``zh_TW``."""
    options: ExportOptions = field(default_factory=ExportOptions)

    @property
    def archive(self) -> Archive:
        return self.project.archive

    def reported(self) -> ReportedProject:
        """The project with its rows indexed, as reports and comparisons read it. Made anew on each call."""
        from corpus.report.material import ReportedProject
        from corpus.snapshot import Snapshot

        stored = self.project
        texts = {version.article: version.content for version in stored.archive.texts}
        blocks = {version.article: version.blocks for version in stored.archive.texts if version.blocks}
        snapshot = Snapshot.from_archive(stored.archive)
        return ReportedProject(snapshot, texts, stored.corrections, stored.state, blocks)


class ExportRemark(StrEnum):
    """What a writer changed and the user should know, with the number of times."""

    SPLIT_CELLS = "split_cells"
    """Cells that were too long for the format; what did not fit stands below."""
    CONTROLS = "controls"
    """Characters that the format cannot hold became the replacement character."""
    ORPHANS = "orphans"
    """Claims that were left out because their words are no longer in the text."""
    TEXTS_ABSENT = "texts_absent"
    """Articles whose text is not in the project file; it and its figures are missing in the export."""


Remarks = Mapping[ExportRemark, int]
