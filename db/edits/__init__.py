"""Everything that a user can change, as functions of an :class:`~db.editing.Editing`.

They are passed to :meth:`Store.perform <db.store.Store.perform>`, which makes one operation of what they write::

    store.perform(edits.tag_span, article.id, Span(4, 12), tag.id)

An edit that makes no sense raises :class:`~db.errors.Rejected` with a code; one that names a row that does not exist,
:class:`~db.errors.UnknownRow`. Importing this package loads neither SQLAlchemy nor the edits themselves, which are
imported when one is first used, so that the window can be painted sooner.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.edits.every import *  # noqa: F403 - every has the list
else:

    def __getattr__(name: str) -> object:
        import db.edits.every as every

        return getattr(every, name)
