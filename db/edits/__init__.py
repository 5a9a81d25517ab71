"""All changes that a user can make, as functions of an :class:`~db.editing.Editing`.

They are passed to :meth:`Store.perform <db.store.Store.perform>`, which records what they write as one operation::

    store.perform(edits.tag_span, article.id, Span(4, 12), tag.id)

An edit that makes no sense raises :class:`~db.errors.Rejected` with a code; one that refers to a row that does not
exist raises :class:`~db.errors.UnknownRow`. Importing this package loads neither SQLAlchemy nor the modules of the
edits, which are imported on first use, so that the window is painted sooner.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.edits.every import *  # noqa: F403 - every has the list
else:

    def __getattr__(name: str) -> object:
        import db.edits.every as every

        return getattr(every, name)
