"""What the sides of a conflict about the text of an article changed in it, so that a person can decide."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Connection

from corpus.changed_words import changed_pairs
from corpus.identities import TextId
from corpus.passages import passages_of
from db.merging.outcome import Conflict
from db.tables import texts


def with_passages(connection: Connection, conflict: Conflict) -> Conflict:
    """A conflict about the text of an article with the passages that were changed; as it is, if one of the texts is
    absent."""
    before = _content(connection, conflict.base["text"]) if conflict.base else None
    contents = [_content(connection, side.value["text"]) for side in conflict.sides]
    if before is None or None in contents:
        return conflict
    changed = [changed_pairs(before, content) for content in contents if content is not None]
    sides = tuple(
        replace(side, changed=passages_of(content or "", [new for _, new in pairs]))
        for side, content, pairs in zip(conflict.sides, contents, changed, strict=True)
    )
    olds = {old for pairs in changed for old, _ in pairs}
    return replace(conflict, sides=sides, changed=passages_of(before, olds))


def _content(connection: Connection, text: str) -> str | None:
    version = texts.text_version(connection, TextId(text))
    return version.content if version is not None else None
