"""From the bytes of a web page to its tree of elements."""

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
_HEAD = 1 << 14
"""Bytes at the beginning in which the character set is looked for. Chosen: sixteen times what browsers look at."""
_PROLOGUE = re.compile(r"\A\s*<\?xml[^>]*\?>")
_WIDER = {
    **dict.fromkeys(("gb2312", "gbk", "gb_2312-80", "hz-gb-2312", "x-gbk", "cp936"), "gb18030"),
    **dict.fromkeys(("big5", "big-5", "x-x-big5", "cn-big5"), "cp950"),
}
"""What pages say and what they are in: as browsers do, the larger set is used."""
_FAMILY = {"utf-8": "utf-8-sig", "utf8": "utf-8", "cp950": "big5hkscs", "utf-16": "utf-16-le"}
_SAMPLE = 1 << 16
"""Bytes by which it is checked that the named character set is the true one."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page that was parsed."""

    tree: Any
    """The element ``html``."""
    source: str
    """What it was parsed from, with its comments and scripts."""
    encoding: str = "utf-8"
    candidates: tuple[Candidate, ...] = ()
    notices: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()


def parsed(original: Original, encoding: str | None = None) -> Page:
    """The page in those bytes. What it says of its encoding decides only where the bytes leave it open. Raises
    ReadError."""
    said = _said(original)
    result = decoded(original, encoding)
    remarks: tuple[Remark, ...] = ()
    if encoding is None and said:
        usable = _usable(said)
        if len(result.candidates) > 1 and usable in {candidate.encoding for candidate in result.candidates}:
            result = decode(original.data, usable)
        elif not _agrees(original.data, said, result.encoding):
            remarks = (Remark("encoding", 0, said),)
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
    # The parser drops everything that is deeper than it goes, and says so only here.
    if any(entry.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for entry in parser.error_log):
        raise ReadError("too_deep")
    if tree is None:
        raise ReadError("empty")
    return tree


def _said(original: Original) -> str:
    if original.charset:
        return original.charset
    match = _CHARSET.search(original.data[:_HEAD].decode("latin-1"))
    return (match[1] or match[2]).lower() if match else ""


def _usable(said: str) -> str:
    return _WIDER.get(said.lower(), said.lower())


def _agrees(data: bytes, said: str, encoding: str) -> bool:
    """Whether the bytes are valid in what the page says, and that is of the family of what they are in."""
    family = {_usable(said), _FAMILY.get(_usable(said), "")}
    if encoding not in family and not data.isascii():
        return False
    try:
        codecs.getincrementaldecoder(said)().decode(data[:_SAMPLE])
    except UnicodeDecodeError:
        return False
    except LookupError:
        return data.isascii()
    return True
