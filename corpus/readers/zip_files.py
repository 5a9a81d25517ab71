"""Reads ZIP files with limits on size and paths. Nothing is written to disk, and nested archives are not opened."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Sequence
from types import TracebackType

from corpus.readers.errors import ReadError

MOST_BYTES = 200 * 1024 * 1024
"""Greatest total size of the unpacked entries in bytes. Chosen: the same as for a file."""
MOST_RATIO = 200
"""Greatest ratio of the unpacked size to the size of the file. Chosen: the XML of Word reaches some 30, XML of spaces
alone 1,000."""
_SMALL = 10 * 1024 * 1024
"""Unpacked size in bytes below which the ratio is not checked, since small repetitive files compress well. Chosen."""
MOST_ENTRIES = 2_000
"""Greatest number of entries. Chosen: several times as many as the largest documents have."""
_PORTION = 1 << 18
"""Bytes unpacked at a time; the limits are checked after each portion. Chosen."""
_LEADS_ELSEWHERE = re.compile(r"(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[A-Za-z]:|\0")
"""Names of entries outside of the folder into which a file is unpacked."""
_ENCRYPTED = 0x1
"""The flag of encrypted entries (APPNOTE.TXT 4.4.4)."""


class SafeZip:
    """A ZIP file with a checked directory. The sizes in the directory are not relied on: bytes are counted as they are
    unpacked. Raises ReadError ``bomb``, ``unsafe_zip``, ``encrypted`` or ``damaged``."""

    def __init__(
        self, data: bytes, *, most: int = MOST_BYTES, unread: Callable[[str], bool] | None = None
    ) -> None:
        """``unread``: whether an entry will not be read, such as pictures and videos in a project of another program;
        such entries do not count."""
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, EOFError) as error:
            raise ReadError("damaged", "", str(error)) from None
        self._left = most
        self._most = most
        entries = self._zip.infolist()
        _check_names(entries)
        wanted = [info for info in entries if unread is None or not unread(info.filename)]
        _check_sizes(wanted, len(data), most)
        self._entries = {info.filename: info for info in wanted}

    def __enter__(self) -> SafeZip:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._zip.close()

    @property
    def names(self) -> Sequence[str]:
        return tuple(self._entries)

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    def read(self, name: str) -> bytes:
        """The bytes of an entry. Raises ReadError ``damaged`` also if there is none of that name."""
        if name not in self._entries:
            raise ReadError("damaged", "", f"{name} is missing")
        pieces = []
        try:
            with self._zip.open(self._entries[name]) as file:
                while piece := file.read(_PORTION):
                    self._left -= len(piece)
                    if self._left < 0:
                        raise _bomb(self._most)
                    pieces.append(piece)
        except (zipfile.BadZipFile, NotImplementedError, OSError, EOFError, ValueError) as error:
            if isinstance(error, ReadError):
                raise
            raise ReadError("damaged", "", f"{name}: {error}") from None
        except RuntimeError:
            raise ReadError("encrypted") from None
        except Exception as error:
            # zlib and lzma have errors of their own.
            raise ReadError("damaged", "", f"{name}: {error}") from None
        return b"".join(pieces)


def _check_sizes(entries: Sequence[zipfile.ZipInfo], size: int, most: int) -> None:
    total = sum(info.file_size for info in entries)
    if total > most or len(entries) > MOST_ENTRIES or (total > _SMALL and total > MOST_RATIO * size):
        raise _bomb(most)


def _check_names(entries: Sequence[zipfile.ZipInfo]) -> None:
    seen: set[str] = set()
    for info in entries:
        name = info.filename
        if _LEADS_ELSEWHERE.search(name) or name in seen:
            raise ReadError("unsafe_zip", "", name[:80])
        seen.add(name)
        if info.flag_bits & _ENCRYPTED:
            raise ReadError("encrypted")


def _bomb(most: int) -> ReadError:
    return ReadError("bomb", "", str(most // (1024 * 1024)))
