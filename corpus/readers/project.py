"""The result of a reader of projects: annotations of our own format or of another program."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from corpus.archive import Archive
from corpus.readers.errors import ReadError

if TYPE_CHECKING:
    # The first start reads the sample with this module and does not need these.
    from corpus.foreign.project import ForeignProject
    from corpus.readers.document import Remark


@dataclass(frozen=True, slots=True)
class ReadProject:
    """The content of a file of annotations."""

    format: str
    """Identity of its format in :mod:`corpus.readers.registry`."""
    archive: Archive
    left_out: tuple[ReadError, ...] = ()
    """The errors of the rows that were skipped."""
    remarks: tuple[Remark, ...] = ()
    """What the user should know about the file."""
    foreign: ForeignProject | None = None
    """The project of another program with this ``archive``, for :func:`db.edits.foreign.import_foreign`."""
