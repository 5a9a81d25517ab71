"""Importing only the codebook of a project, or a template."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from corpus.archive import Archive
from corpus.identities import TagId
from db.edits.archive import add_annotators, add_relations, add_tags
from db.edits.archive_notebook import add_searches
from db.edits.arriving import Arriving

if TYPE_CHECKING:
    from db.editing import Editing


def import_codebook(editing: Editing, codebook: Archive, apart: Collection[TagId] = ()) -> None:
    """Add the tags and relations that the project does not have. Tags are recognised by identity, and by name except
    those in ``apart``; existing rows stay as they are. Anything else in ``codebook`` is ignored."""
    arriving = _add_codebook(editing, codebook, apart)
    editing.tell("codebook.import", codebook.project.title, count=max(1, arriving.added))


def import_template(editing: Editing, template: Archive) -> None:
    """Add the codebook of a template like :func:`import_codebook`, and its saved searches."""
    arriving = _add_codebook(editing, template, ())
    add_searches(editing, template, arriving)
    editing.tell("codebook.import", template.project.title, count=max(1, arriving.added))


def _add_codebook(editing: Editing, codebook: Archive, apart: Collection[TagId]) -> Arriving:
    arriving = Arriving(add_annotators(editing, codebook.annotators))
    add_tags(editing, codebook.tags, arriving, join_names=True, apart=apart)
    add_relations(editing, codebook.relations, arriving)
    return arriving
