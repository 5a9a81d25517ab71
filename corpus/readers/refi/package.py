"""The files inside a ``.qdpx``, which is a ZIP file and may come from anywhere."""

from __future__ import annotations

import io
import zipfile
import zlib

from corpus.readers.errors import ReadError

_MOST = 200 * 1024 * 1024
"""Bytes that all files together may have."""
_RATIO = 200
"""How many times larger than in the package a file may be; text in XML reaches about 60."""
_SMALL = 1024 * 1024
"""Bytes up to which the ratio does not matter."""
_MOST_ENTRIES = 20_000
"""Chosen: more sources than anyone has coded. Pictures and films of other programs count too."""


class Package:
    """A ZIP file whose directory was found to be harmless.

    Raises ReadError: ``damaged``, ``unsafe_zip``, ``bomb``, ``encrypted``."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, EOFError) as error:
            raise ReadError("damaged", "", str(error)[:80]) from None
        self._left = _MOST
        entries = [entry for entry in self._zip.infolist() if not entry.is_dir()]
        if len(entries) > _MOST_ENTRIES:
            raise ReadError("bomb", "", str(_MOST >> 20))
        seen: set[str] = set()
        for entry in entries:
            self._examine(entry, seen)
        self._entries = {entry.filename: entry for entry in entries}

    def names(self) -> list[str]:
        """Names of the files inside."""
        return list(self._entries)

    def read(self, name: str) -> bytes:
        """One file. What its header says of its size is not relied on."""
        entry = self._entries[name]
        most = min(self._left, max(_SMALL, entry.compress_size * _RATIO))
        try:
            with self._zip.open(entry) as file:
                data = file.read(most + 1)
        except RuntimeError:
            raise ReadError("encrypted", name) from None
        except (zipfile.BadZipFile, zlib.error, NotImplementedError, OSError, EOFError) as error:
            raise ReadError("damaged", name, str(error)[:80]) from None
        if len(data) > most:
            raise ReadError("bomb", name, str(_MOST >> 20))
        self._left -= len(data)
        return data

    def _examine(self, entry: zipfile.ZipInfo, seen: set[str]) -> None:
        name = entry.filename.replace("\\", "/")
        if name.startswith("/") or ".." in name.split("/") or name[1:2] == ":" or name.lower() in seen:
            raise ReadError("unsafe_zip", "", entry.filename[:80])
        seen.add(name.lower())
        if entry.flag_bits & 1:
            raise ReadError("encrypted", "", entry.filename[:80])
        if entry.file_size > max(_SMALL, entry.compress_size * _RATIO):
            raise ReadError("bomb", entry.filename[:80], str(_MOST >> 20))
