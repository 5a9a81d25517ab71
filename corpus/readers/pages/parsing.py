"""Parses the bytes of a web page into a tree of elements."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import Any

from lxml import etree, html

from corpus.decoding import Candidate, decode
from corpus.readers.decoded import decoded
from corpus.readers.document import Original, Remark
from corpus.readers.errors import ReadError

_CHARSET = re.compile(
    r"""charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]+)|<\?xml[^>]*encoding=["']([A-Za-z0-9_.:-]+)""", re.IGNORECASE
)
"""The declared encoding."""
_HEAD = 1 << 14
"""Bytes at the beginning in which the character set is searched. Chosen: sixteen times as many as browsers search."""
_PROLOGUE = re.compile(r"\A\s*<\?xml[^>]*\?>")
"""The XML declaration, which the parser of HTML does not accept in a string."""
_WIDER = {
    **dict.fromkeys(("gb2312", "gbk", "gb_2312-80", "hz-gb-2312", "x-gbk", "cp936"), "gb18030"),
    **dict.fromkeys(("big5", "big-5", "x-x-big5", "cn-big5"), "cp950"),
}
"""The encodings that are used for the names on pages: as in browsers, the larger character set."""
_FAMILY = {"utf-8": "utf-8-sig", "utf8": "utf-8", "cp950": "big5hkscs", "utf-16": "utf-16-le"}
"""Encodings that are replaced by a superset."""
_SAMPLE = 1 << 16
"""Bytes that are decoded to test the stated character set. Chosen."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page that was parsed."""

    tree: Any
    """The element ``html``."""
    source: str
    """The source of the page, with comments and scripts."""
    encoding: str = "utf-8"
    candidates: tuple[Candidate, ...] = ()
    notices: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()


def parsed(original: Original, encoding: str | None = None) -> Page:
    """Parse a page. The encoding that it states is only used if the bytes are ambiguous. Raises ReadError."""
    stated = _stated_encoding(original)
    result = decoded(original, encoding)
    remarks: tuple[Remark, ...] = ()
    if encoding is None and stated:
        usable = _usable(stated)
        if len(result.candidates) > 1 and usable in {candidate.encoding for candidate in result.candidates}:
            result = decode(original.data, usable)
        elif not _agrees(original.data, stated, result.encoding):
            remarks = (Remark("encoding", 0, stated),)
    return Page(
        tree_of(result.content), result.content, result.encoding, result.candidates, result.notices, remarks
    )


def tree_of(source: str) -> Any:
    """The element ``html`` of a page or of a piece of one. Raises ReadError ``empty`` and ``too_deep``."""
    source = _PROLOGUE.sub("", source.replace("\0", ""))
    parser = html.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=True
    )
    try:
        tree = html.document_fromstring(source.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        tree = None
    # The parser drops elements beyond its greatest depth, which is only reported here.
    if any(entry.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for entry in parser.error_log):
        raise ReadError("too_deep")
    if tree is None:
        raise ReadError("empty")
    return tree


def _stated_encoding(original: Original) -> str:
    if original.charset:
        return original.charset
    match = _CHARSET.search(original.data[:_HEAD].decode("latin-1"))
    return (match[1] or match[2]).lower() if match else ""


def _usable(stated: str) -> str:
    return _WIDER.get(stated.lower(), stated.lower())


def _agrees(data: bytes, stated: str, encoding: str) -> bool:
    """Whether the bytes are valid in the stated encoding, and this is in the family of the detected one."""
    family = {_usable(stated), _FAMILY.get(_usable(stated), "")}
    if encoding not in family and not data.isascii():
        return False
    try:
        codecs.getincrementaldecoder(stated)().decode(data[:_SAMPLE])
    except UnicodeDecodeError:
        return False
    except LookupError:
        return data.isascii()
    return True
