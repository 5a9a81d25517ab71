"""Importing several files of different formats in one operation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from corpus.archive import Archive
from corpus.foreign.mapping import ForeignImport
from corpus.new_article import NewArticle
from db.edits.archive import import_archive
from db.edits.articles import import_articles
from db.edits.foreign import import_foreign

if TYPE_CHECKING:
    from db.editing import Editing


def import_files(
    editing: Editing, articles: Sequence[NewArticle], projects: Sequence[Archive | ForeignImport]
) -> None:
    """Import exported projects, our own and those of other programs, then articles. Articles whose text is already in
    the project are skipped."""
    for project in projects:
        if isinstance(project, Archive):
            import_archive(editing, project)
        else:
            import_foreign(editing, project.foreign, project.choices)
    if articles:
        import_articles(editing, articles, skip_known=True)
