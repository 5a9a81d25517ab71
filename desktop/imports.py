"""Loading PySide faster than it loads by itself.

It brings the modules that describe its signatures as source inside a library, and compiles them in every process anew,
which takes a sixth of a start. Here their code is kept among the compiled modules, as Python keeps that of any other.
One of them writes stub files, which no running program does; it and what it needs stay out.

And it puts an ``import`` of its own in the place of Python's, which looks for ``from __feature__ import …``: it runs at
every import statement from then on, and reads and keeps the source of every module that is loaded, which takes a tenth
of a start. We ask for no such feature.
"""

from __future__ import annotations

import builtins
import importlib.util
import marshal
import os
import sys
import zlib
from collections.abc import Callable
from types import CodeType
from typing import Any

_SUPPORT = "shibokensupport"
"""What the names of the modules begin with that PySide compiles by itself."""
_STUBS = f"{_SUPPORT}/signature/lib/pyi_generator.py"
"""What writes stub files: it brings argparse and logging, and builds the largest patterns of all."""
_Key = tuple[str, int, int]


def import_plainly() -> None:
    """Load PySide and undo what it did to ``import``. Modules loaded from now on load at Python's own speed."""
    if "PySide6.QtCore" not in sys.modules:
        _load()
    # Without a replaced one there is nothing to put back.
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def _load() -> None:
    compiled = _Compiled(builtins.compile)
    builtins.compile = compiled
    try:
        import PySide6.QtCore  # noqa: F401 - it is the loading that matters
    finally:
        builtins.compile = compiled.plain
    compiled.keep()


class _Compiled:
    """Takes the place of ``compile`` while PySide is loaded. What is kept is of use for the very same source and Python
    only, and its loss costs nothing but time."""

    def __init__(self, plain: Callable[..., Any]) -> None:
        self.plain = plain
        self._path = cache_path()
        self._kept = self._read()
        self._new = False

    def __call__(self, source: Any, filename: Any, mode: str, *args: Any, **kwargs: Any) -> Any:
        if args or kwargs or type(source) is not bytes or not str(filename).startswith(_SUPPORT):
            return self.plain(source, filename, mode, *args, **kwargs)
        if filename == _STUBS:
            source = b""
        key = (str(filename), len(source), zlib.crc32(source))
        if key not in self._kept:
            self._kept[key] = self.plain(source, filename, mode)
            self._new = True
        return self._kept[key]

    def _read(self) -> dict[_Key, CodeType]:
        try:
            with open(self._path, "rb") as file:
                kept = file.read()
            checksum = len(_checksum(b""))
            if kept[:checksum] == _checksum(kept[checksum:]):
                read: dict[_Key, CodeType] = marshal.loads(kept[checksum:])
                return read
        except OSError:
            pass
        return {}

    def keep(self) -> None:
        """Write down what was compiled now, if Python may write such things and can."""
        if not self._new or sys.dont_write_bytecode:
            return
        code = marshal.dumps(self._kept)
        partial = f"{self._path}.{os.getpid()}"
        try:
            os.makedirs(os.path.dirname(self._path), exist_ok=True)
            with open(partial, "wb") as file:
                file.write(_checksum(code) + code)
            os.replace(partial, self._path)
        except OSError:
            pass


def cache_path() -> str:
    """Where the code is kept: beside that of this module."""
    return f"{importlib.util.cache_from_source(__file__)}.{_SUPPORT}"


def _checksum(code: bytes) -> bytes:
    """Tells a damaged file, and one that another Python wrote, whose code this one cannot run."""
    return importlib.util.MAGIC_NUMBER + zlib.crc32(code).to_bytes(4, "big")
