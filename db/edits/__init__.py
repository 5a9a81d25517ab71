"""Everything a user can change, as plain functions over an :class:`~db.editing.Editing`.

They are handed to :meth:`Store.perform <db.store.Store.perform>`, which makes one operation of whatever they write::

    store.perform(edits.tag_span, article.id, Span(4, 12), tag.id)

An edit that makes no sense raises :class:`~db.errors.Rejected` with a code, one that names a row which is gone
:class:`~db.errors.UnknownRow`. This package loads no SQL library, and no edit before one is first named, so
that the window can be there at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.edits.every import *  # noqa: F403 - every has the list
else:

    def __getattr__(name: str) -> object:
        import db.edits.every as every

        return getattr(every, name)
