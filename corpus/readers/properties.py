"""Metadata from the properties of Word, OpenDocument, RTF and PDF files."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from corpus.readers.document import FoundIn
from corpus.readers.facts import Fact, iso_day
from corpus.readers.lines import MadeText

_NOBODY = re.compile(
    r"(?:admin\w*|user\w*|owner|guest|root|pc|lenovo\w*|hp|dell\w*|asus\w*|acer|huawei|thinkpad|microsoft\w*|apple|windows|wps\w*"
    r"|python-docx|libreoffice|openoffice|unknown|author|anonymous|un-?named|微软用户|微軟使用者|用户|使用者|系统管理员|管理员|未知|匿名"
    r"|雨林木风|深度|番茄花园|\W*|\d+)(?:[\s_-].*)?",
    re.IGNORECASE,
)
"""Default values of the author: names of machines, programs and their makers."""
_FILE_NAME = re.compile(r"\.(?:html?|docx?|wps|rtf|odt|pdf|txt|pptx?|xlsx?|md)$", re.IGNORECASE)
"""The end of a title that a program made from the name of a file."""
_BEGINNING = 3_000
"""Code points at the beginning of a text in which its title must occur. Chosen."""


def property_facts(made: MadeText, properties: Mapping[str, str]) -> Iterator[Fact]:
    """Facts from ``title``, ``byline``, ``published`` and ``publisher``. A title is only used if it occurs in the text,
    since documents that were made from older ones keep the old title."""
    title = properties.get("title", "")
    if _FILE_NAME.search(title):
        title = ""
    if (key := "".join(title.split())) and key in "".join(made.content[:_BEGINNING].split()):
        yield Fact("title", title, FoundIn.PROPERTIES)
    byline = properties.get("byline", "").strip()
    if byline and not _NOBODY.fullmatch(byline):
        yield Fact("byline", byline, FoundIn.PROPERTIES)
    if publisher := properties.get("publisher", ""):
        yield Fact("publisher", publisher, FoundIn.PROPERTIES)
    if published := iso_day(properties.get("published", "")):
        yield Fact("published", published, FoundIn.PROPERTIES)
