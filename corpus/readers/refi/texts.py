"""The texts of the sources of REFI-QDA: inside the document, or files of the package."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Mapping

from corpus.decoding import decode
from corpus.foreign.offsets import CountedText
from corpus.readers.refi.elements import Element, child, said, text_of

_INTERNAL = "internal:"
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class SourceFiles:
    """The files of a package by what documents call them: without folder, in whatever case."""

    def __init__(self, names: Mapping[str, str], read: Callable[[str], bytes]) -> None:
        """``names``: of the files, by the last part of their path in lower case; ``read``: gives a file's bytes."""
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
    """``internal://X.txt``, ``internal:X.txt`` and ``relative/X.txt`` all mean a file that is called ``X.txt``."""
    return path.removeprefix(_INTERNAL).replace("\\", "/").rpartition("/")[2].lower()


def _decoded(data: bytes) -> str:
    if not data.startswith(_UTF16):
        try:
            return data.decode()
        except UnicodeDecodeError:
            pass
    return decode(data, None).content
