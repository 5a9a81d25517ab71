"""The result of a reader of projects: annotations of our own format or of another program."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from corpus.archive import Archive
from corpus.readers.errors import ReadError

if TYPE_CHECKING:
    # The first start reads the sample by this module, and needs nothing of other programs.
    from corpus.foreign.project import ForeignProject
    from corpus.readers.document import Remark


@dataclass(frozen=True, slots=True)
class ReadProject:
    """What one file of annotations holds."""

    format: str
    """Identity of its format in :mod:`corpus.readers.registry`."""
    archive: Archive
    left_out: tuple[ReadError, ...] = ()
    """Why rows were left out, where those that cannot be read are skipped."""
    remarks: tuple[Remark, ...] = ()
    """What the format holds and Duikan does not, and what else a person should know."""
    foreign: ForeignProject | None = None
    """What else is known of a project of another program, whose ``archive`` this is; it comes by
    :func:`db.edits.foreign.import_foreign`."""
