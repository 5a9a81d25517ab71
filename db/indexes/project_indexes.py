"""The indexes of one project file: their location, and keeping them up to date."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from sqlalchemy import Connection

from corpus.identities import ProjectId
from db.indexes.candidates import StatementIndex, is_large
from db.indexes.search import SearchIndex


class ProjectIndexes:
    """The search index, and for projects too large to compare every pair also the index of statements."""

    def __init__(self, project: ProjectId, path: Path, folder: Path | None) -> None:
        """``path``: the project file; ``folder``: where the indexes are, by default the user's cache folder."""
        # Another copy of the project may have the same digests for other texts, so it has indexes of its own.
        place = hashlib.sha256(os.fsencode(os.path.realpath(path))).hexdigest()[:12]
        self.search = SearchIndex(f"{project}-{place}", folder)
        self.statements = StatementIndex(f"{project}-{place}", folder)

    def catch_up(self, connection: Connection, budget: float) -> bool:
        """Work on the search index for about ``budget`` seconds, in large projects also on the index of statements.
        Returns whether work remains."""
        if self.search.catch_up(connection, budget):
            return True
        return is_large(connection) and self.statements.catch_up(connection, budget)

    def close(self) -> None:
        """Close the files."""
        self.search.close()
        self.statements.close()
