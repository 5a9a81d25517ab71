"""Edits that change much at once, before which a backup is made."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from db.edits.archive import import_archive
from db.edits.articles import import_articles, replace_text
from db.edits.codebooks import import_codebook
from db.edits.files import import_files
from db.edits.foreign import import_foreign

REASONS: Mapping[Callable[..., object], str] = {
    import_files: "import",
    import_archive: "import",
    import_foreign: "import",
    import_codebook: "import",
    import_articles: "import",
    replace_text: "text",
}
"""The reason of the backup that is made before each of these edits."""
