"""Importing memos and saved searches, as part of :mod:`db.edits.archive`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from corpus.archive import Archive
from corpus.memos import Filters, Memo, SavedSearch
from db.edits.arriving import Arriving

if TYPE_CHECKING:
    from db.editing import Editing


def add_notebook(editing: Editing, archive: Archive, arriving: Arriving) -> None:
    """Add memos and saved searches, after what they are about. Memos about articles that are not in the project are
    omitted; saved searches are recognised by their filters as well as by identity."""
    _add_memos(editing, archive, arriving)
    add_searches(editing, archive, arriving)


def _add_memos(editing: Editing, archive: Archive, arriving: Arriving) -> None:
    known = editing.existing(Memo, (memo.id for memo in archive.memos))
    new = [
        replace(
            memo,
            article=None if memo.article is None else arriving.articles[memo.article].id,
            tag=None if memo.tag is None else arriving.tags.get(memo.tag),
            annotator=arriving.author(memo.annotator, editing.annotator.id),
        )
        for memo in archive.memos
        if memo.id not in known and (memo.article is None or memo.article in arriving.articles)
    ]
    editing.insert(*new)
    arriving.added += len(new)


def add_searches(editing: Editing, archive: Archive, arriving: Arriving) -> None:
    """Add the saved searches that the project does not have. Those of the same filters count as the same."""
    if not archive.saved_searches:
        return
    here = editing.every(SavedSearch)
    ids, standing = {search.id for search in here}, {search.filters for search in here}
    position = max((search.position for search in here), default=-1) + 1
    new: list[SavedSearch] = []
    for search in archive.saved_searches:
        filters = _as_here(search.filters, arriving)
        if search.id in ids or filters in standing:
            continue
        placed = position + len(new) if here else search.position
        author = arriving.author(search.annotator, editing.annotator.id)
        new.append(replace(search, filters=filters, position=placed, annotator=author))
    editing.insert(*new)
    arriving.added += len(new)


def _as_here(filters: Filters, arriving: Arriving) -> Filters:
    """The filters, with the articles and tags of the project that correspond to those of the archive."""
    here: dict[str, str] = {theirs: known.id for theirs, known in arriving.articles.items()}
    here.update((theirs, known) for theirs, known in arriving.tags.items())
    return tuple((name, tuple(here.get(value, value) for value in values)) for name, values in filters)
