"""XML elements of REFI-QDA that projects (``.qdpx``) and codebooks (``.qdc``) share.

They are written as text, because a tree of 100,000 codings would take some hundred megabytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from xml.sax.saxutils import escape

from corpus.archive import Archive
from corpus.foreign.colours import OURS
from corpus.identities import as_uuid, is_uuid
from corpus.model import Tag
from corpus.version import VERSION

DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n'
"""The XML declaration of all documents."""
ORIGIN = f"Duikan {VERSION}"
"""The value of the attribute ``origin``, the program that wrote the file."""

_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML 1.0 forbids (2.2, ``Char``)."""
_SPECIAL = re.compile("[^ !#-%'-;=?-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that must be escaped or replaced in attributes or content. Most values have none."""
_IN_ATTRIBUTES = {'"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}
"""Escapes of white space, which parsers otherwise normalise to blanks (XML 1.0, 3.3.3), and of quotation marks."""


def attributes(**values: str | int | None) -> str:
    """Attributes, each preceded by a blank. Values that are None or empty are omitted, except an empty ``name``, which
    the schema requires."""
    return "".join(
        f' {name}="{quoted(str(value))}"'
        for name, value in values.items()
        if value is not None and (value != "" or name == "name")
    )


def quoted(text: str) -> str:
    """A value escaped for the use in an attribute."""
    if not _SPECIAL.search(text):
        return text
    return escape(_NOT_IN_XML.sub("\ufffd", text), _IN_ATTRIBUTES)


def content(text: str) -> str:
    """Text escaped for the use as content of an element."""
    if not _SPECIAL.search(text):
        return text
    return escape(_NOT_IN_XML.sub("\ufffd", text), {"\r": "&#13;"})


def description(text: str) -> str:
    """The element ``Description`` with a note; empty if the note is."""
    return f"<Description>{content(text)}</Description>" if text else ""


@lru_cache(maxsize=1 << 12)
def guid(identity: str) -> str:
    """An identity as a UUID, which the schema requires."""
    return identity if is_uuid(identity) else as_uuid(identity)


def codebook(tags: Sequence[Tag], extra: str = "", memos: Mapping[str, str] | None = None) -> Iterator[str]:
    """The element ``CodeBook`` in pieces; nothing without codes, because the schema allows no empty one. ``extra`` is
    the XML of further codes after the tags; ``memos`` is the XML of references to memos by tag."""
    if not tags and not extra:
        return
    yield "<CodeBook><Codes>\n"
    known = {tag.id for tag in tags}
    children: dict[str | None, list[Tag]] = {}
    for tag in sorted(tags, key=lambda tag: (tag.position, tag.id)):
        children.setdefault(tag.parent if tag.parent in known else None, []).append(tag)
    yield from _codes(children.get(None, ()), children, memos or {})
    yield extra
    yield "</Codes></CodeBook>\n"


def _codes(
    tags: Iterable[Tag], children: Mapping[str | None, Sequence[Tag]], memos: Mapping[str, str]
) -> Iterator[str]:
    """Codes with their descendants. Not recursive, because a codebook may be deeper than Python's stack."""
    pending: list[Tag | str] = [*reversed(list(tags))]
    while pending:
        one = pending.pop()
        if isinstance(one, str):
            yield one
            continue
        below = children.get(one.id, ())
        inside = description(one.definition) + memos.get(one.id, "")
        yield f"{code_start(one.id, one.name, OURS[one.colour])}{inside}"
        pending.append("</Code>\n")
        pending.extend(reversed(below))


def code_start(identity: str, name: str, colour: str) -> str:
    """The start tag of a code."""
    return f"<Code{attributes(guid=guid(identity), name=name, isCodable='true', color=colour)}>"


def unique_names(archive: Archive) -> dict[str, str]:
    """Unique names of the articles by id, because other programs identify sources by name: the title, with a number
    appended to repetitions."""
    taken: set[str] = set()
    names: dict[str, str] = {}
    for article in archive.articles:
        title = article.title.strip() or article.source_file or "?"
        name, number = title, 1
        while name.casefold() in taken:
            number += 1
            name = f"{title} ({number})"
        taken.add(name.casefold())
        names[article.id] = name
    return names
