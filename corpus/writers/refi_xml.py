"""The XML of REFI-QDA that projects (``.qdpx``) and codebooks (``.qdc``) have in common.

It is written as text: a tree of 100,000 codings would take some hundred megabytes.
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
ORIGIN = f"Duikan {VERSION}"
"""How files say who wrote them."""

_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SPECIAL = re.compile("[^ !#-%'-;=?-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that do not stand for themselves everywhere. Most values have none."""
_IN_ATTRIBUTES = {'"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}
"""White space in attributes becomes a blank when it is read, unless it is written so."""


def attributes(**values: str | int | None) -> str:
    """Attributes with a blank before each; those that are None or empty are left out, a name excepted, since it is
    needed where the schema has one."""
    return "".join(
        f' {name}="{quoted(str(value))}"'
        for name, value in values.items()
        if value is not None and (value != "" or name == "name")
    )


def quoted(text: str) -> str:
    """A value as it stands between the quotation marks of an attribute."""
    if not _SPECIAL.search(text):
        return text
    return escape(_NOT_IN_XML.sub("\ufffd", text), _IN_ATTRIBUTES)


def content(text: str) -> str:
    """Words as they stand between tags."""
    if not _SPECIAL.search(text):
        return text
    return escape(_NOT_IN_XML.sub("\ufffd", text), {"\r": "&#13;"})


def description(text: str) -> str:
    """The element that holds a note; empty if there is none."""
    return f"<Description>{content(text)}</Description>" if text else ""


@lru_cache(maxsize=1 << 12)
def guid(identity: str) -> str:
    """An identity as the schema wants it."""
    return identity if is_uuid(identity) else as_uuid(identity)


def codebook(tags: Sequence[Tag], extra: str = "", memos: Mapping[str, str] | None = None) -> Iterator[str]:
    """The element ``CodeBook`` in pieces; nothing if there are no codes, since the schema knows no empty one. ``extra``
    is XML of more codes, behind the tags; ``memos``: XML that refers to the memos of a tag."""
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
    """Codes with those below them. Not recursive: a codebook may be deeper than Python's stack."""
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
    """The beginning of a code's element."""
    return f"<Code{attributes(guid=guid(identity), name=name, isCodable='true', color=colour)}>"


def unique_names(archive: Archive) -> dict[str, str]:
    """A name for each article that no other has, since programs know sources by it: the title, with a number behind it
    from the second on."""
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
