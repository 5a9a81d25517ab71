"""Conversion of dropped or pasted data to sources: files, folders, addresses, parts of pages, plain text."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QMimeData

from corpus.readers.registry import FORMATS
from desktop.dialogs.importing.sources import is_address

MOST_FILES = 500
"""Files taken from folders, at most. Chosen: more than anybody checks in one list."""


@dataclass(frozen=True, slots=True)
class Arrivals:
    """Paths and addresses; or, without any, a part of a page or a text."""

    paths: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    html: str = ""
    text: str = ""

    def __bool__(self) -> bool:
        return bool(self.paths or self.addresses or self.html or self.text)


def arrivals_of(data: QMimeData) -> Arrivals:
    """The sources in a drop or on the clipboard. A text that consists of an address counts as an address."""
    urls = data.urls() if data.hasUrls() else []
    paths = tuple(files_in(url.toLocalFile() for url in urls if url.isLocalFile()))
    addresses = tuple(url.toString() for url in urls if is_address(url.toString()))
    text = data.text() if data.hasText() else ""
    lines = text.split()
    if not (paths or addresses) and lines and all(map(is_address, lines)):
        addresses = tuple(dict.fromkeys(lines))
    if paths or addresses:
        return Arrivals(paths, addresses)
    html = data.html() if data.hasHtml() else ""
    return Arrivals(html=html, text="" if html else text if text.strip() else "")


def files_in(paths: Iterable[str]) -> Iterator[str]:
    """The files among the paths, and those in folders, at any depth, whose names have a supported suffix."""
    suffixes = {suffix for format in FORMATS for suffix in format.suffixes}
    left = MOST_FILES
    for path in paths:
        if not os.path.isdir(path):
            yield path
            continue
        for folder, folders, names in os.walk(path):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            for name in sorted(names):
                if left and not name.startswith(".") and os.path.splitext(name)[1].lower() in suffixes:
                    left -= 1
                    yield os.path.join(folder, name)
