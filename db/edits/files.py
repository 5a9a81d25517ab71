"""Importing several files of different kinds as one act."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from corpus.archive import Archive
from corpus.new_article import NewArticle
from db.edits.archive import import_archive
from db.edits.articles import import_articles

if TYPE_CHECKING:
    from db.editing import Editing


def import_files(editing: Editing, articles: Sequence[NewArticle], archives: Sequence[Archive]) -> None:
    """Import exported projects, then articles. Articles whose text is in the project already are skipped."""
    for archive in archives:
        import_archive(editing, archive)
    if articles:
        import_articles(editing, articles, skip_known=True)
