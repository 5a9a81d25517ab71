"""The texts of the sources of REFI-QDA, inside the document or as files of the package."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Mapping

from corpus.decoding import decode
from corpus.foreign.offsets import CountedText
from corpus.readers.refi.elements import Element, child, said, text_of

_INTERNAL = "internal:"
"""Scheme of paths inside the package."""
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class SourceFiles:
    """The files of a package by the names in documents, without folder and regardless of case."""

    def __init__(self, names: Mapping[str, str], read: Callable[[str], bytes]) -> None:
        """``names``: the paths of the files by their names in lower case; ``read``: returns the bytes of a file."""
        self._names = names
        self._read = read

    def text_of(self, source: Element) -> CountedText | None:
        """The plain text of a source; None if the package has none."""
        inline = child(source, "PlainTextContent")
        if inline is not None:
            return CountedText(text_of(inline))
        name = self._names.get(_file_name(said(source, "plainTextPath")))
        return None if name is None else CountedText(_decoded(self._read(name)))


def _file_name(path: str) -> str:
    """The name of the file of a path such as ``internal://X.txt``, ``internal:X.txt`` or ``relative/X.txt``."""
    return path.removeprefix(_INTERNAL).replace("\\", "/").rpartition("/")[2].lower()


def _decoded(data: bytes) -> str:
    if not data.startswith(_UTF16):
        try:
            return data.decode()
        except UnicodeDecodeError:
            pass
    return decode(data, None).content
