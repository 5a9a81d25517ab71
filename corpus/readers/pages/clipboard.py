"""Reads an article from HTML on the clipboard."""

from __future__ import annotations

import re

from corpus.readers.document import FoundIn, Original, ReadDocument
from corpus.readers.facts import Fact, described
from corpus.readers.notes import mark_notes
from corpus.readers.pages.parsing import tree_of
from corpus.readers.pages.web_page import structure
from corpus.readers.walker import text_of

__all__ = ["read_clipboard"]

_HEADER = re.compile(r"\AVersion:[\d.]+\s.*?(?=<)", re.DOTALL)
"""The header of HTML on the clipboard of Windows."""
_SOURCE = re.compile(r"^SourceURL:(https?://\S+)", re.MULTILINE)
"""The header with the address of the page, in the clipboard format of Windows."""
_FRAGMENT = re.compile(r"<!--\s*StartFragment\s*-->(.*)<!--\s*EndFragment\s*-->", re.DOTALL)
"""The copied part of the page."""


def read_clipboard(html: str) -> ReadDocument:
    """The article of HTML from the clipboard, which is read as a whole, since the user selected it. Raises ReadError
    ``empty``.

    The address of the page is known if the system provides it, as Windows does.
    """
    header = _HEADER.match(html)
    source = _SOURCE.search(header[0]) if header else None
    inside = _FRAGMENT.search(html)
    tree = tree_of(inside[1] if inside else html[header.end() if header else 0 :])
    mark_notes(tree)
    made = text_of(tree)
    facts = [Fact("url", source[1], FoundIn.SAVED_ADDRESS)] if source else []
    article = described(made, facts, Original(b"", ""))
    return ReadDocument("html", (article,), remarks=tuple(structure(made)))
