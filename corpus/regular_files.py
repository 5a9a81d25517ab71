"""Opening regular files only.

Opening a FIFO waits for a writer, and a device such as ``/dev/zero`` never ends. Neither can be a text or a project.
"""

from __future__ import annotations

import errno
import os
import stat
from io import BufferedReader

_NO_WAIT = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
"""Without O_NONBLOCK, opening a FIFO blocks, so it could not be recognised."""


class NotRegular(OSError):
    """A folder (``EISDIR``), or a FIFO, a socket or a device (``EINVAL``)."""


def open_regular(path: str | os.PathLike[str]) -> BufferedReader:
    """Open a file for reading. Links are followed. Raises OSError, of which NotRegular is one."""
    handle = os.open(path, os.O_RDONLY | _NO_WAIT)
    try:
        _refuse(os.fstat(handle).st_mode, path)
        return os.fdopen(handle, "rb")
    except BaseException:
        os.close(handle)
        raise


def refuse_irregular(path: str | os.PathLike[str]) -> None:
    """Raise NotRegular if the path exists and is not a regular file, so that it is not replaced by one. Links are
    followed. A path that cannot be examined raises nothing: writing there fails anyway."""
    try:
        mode = os.stat(path).st_mode
    except OSError:
        return
    _refuse(mode, path)


def _refuse(mode: int, path: str | os.PathLike[str]) -> None:
    if stat.S_ISDIR(mode):
        raise NotRegular(errno.EISDIR, os.strerror(errno.EISDIR), os.fspath(path))
    if not stat.S_ISREG(mode):
        raise NotRegular(errno.EINVAL, "not a regular file", os.fspath(path))
