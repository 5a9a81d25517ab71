"""Reads an article from a page that a browser saved as one file: MHTML, or Safari's web archive."""

from __future__ import annotations

import email
import email.policy
import plistlib
from dataclasses import replace
from email.message import Message
from xml.parsers.expat import ExpatError

from corpus.readers.document import Original, ReadDocument, ReadingChoices
from corpus.readers.errors import ReadError
from corpus.readers.pages.parsing import parsed
from corpus.readers.pages.web_page import read_page

__all__ = ["read_mhtml", "read_webarchive"]

_MOST_PARTS = 5_000
"""Greatest number of parts of a saved page that are read. Chosen: far more than pages have."""


def read_mhtml(original: Original, choices: ReadingChoices) -> ReadDocument:
    """The article of a page saved by Chrome, Edge, Internet Explorer or WPS. Raises ReadError."""
    message = email.message_from_bytes(original.data, policy=email.policy.compat32)
    page = _root(message)
    if page is None:
        raise ReadError("damaged", "", "no page inside")
    data = page.get_payload(decode=True)
    address = str(page.get("Content-Location") or message.get("Snapshot-Content-Location") or "").strip()
    charset = page.get_content_charset() or ""
    return _read(original, data if isinstance(data, bytes) else b"", address, charset, choices, "mhtml")


def read_webarchive(original: Original, choices: ReadingChoices) -> ReadDocument:
    """The article of a page saved by Safari. Raises ReadError."""
    try:
        archive = plistlib.loads(original.data)
    except (plistlib.InvalidFileException, ExpatError, ValueError, OverflowError, RecursionError) as error:
        raise ReadError("damaged", "", str(error)[:200]) from None
    page = archive.get("WebMainResource") if isinstance(archive, dict) else None
    data = page.get("WebResourceData") if isinstance(page, dict) else None
    if not isinstance(page, dict) or not isinstance(data, bytes):
        raise ReadError("damaged", "", "no page inside")
    address, charset = page.get("WebResourceURL", ""), page.get("WebResourceTextEncodingName", "")
    return _read(original, data, str(address), str(charset), choices, "webarchive")


def _root(message: Message) -> Message | None:
    """The part with the page itself; pictures and frames are others."""
    parts = [part for part, _ in zip(message.walk(), range(_MOST_PARTS), strict=False)]
    start = message.get_param("start")
    pages = [part for part in parts if part.get_content_type() in ("text/html", "application/xhtml+xml")]
    named = [part for part in pages if start and part.get("Content-ID") == start]
    return next(iter(named or pages), None)


def _read(
    original: Original, data: bytes, address: str, charset: str, choices: ReadingChoices, format: str
) -> ReadDocument:
    if not data:
        raise ReadError("empty")
    address = address if address.startswith(("http://", "https://")) else ""
    page = parsed(replace(original, data=data, charset=charset, entries=()), choices.encoding)
    return read_page(page, replace(original, url=address), choices, format)
