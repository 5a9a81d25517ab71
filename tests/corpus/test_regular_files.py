"""Only regular files are opened."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from corpus.regular_files import NotRegular, open_regular


def test_a_file_and_a_link_to_one_are_opened(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"x")
    (tmp_path / "link").symlink_to(path)
    for each in (path, tmp_path / "link"):
        with open_regular(each) as file:
            assert file.read() == b"x"


@pytest.mark.skipif(os.name == "nt", reason="Windows has neither")
def test_a_pipe_and_a_device_are_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", Path("/dev/zero")):
        with pytest.raises(NotRegular) as refused:
            open_regular(path)
        assert (refused.value.errno, refused.value.filename) == (errno.EINVAL, os.fspath(path))


def test_a_folder_and_nothing_are_told_as_what_they_are(tmp_path: Path) -> None:
    with pytest.raises(NotRegular) as refused:
        open_regular(tmp_path)
    assert refused.value.errno == errno.EISDIR
    with pytest.raises(FileNotFoundError):
        open_regular(tmp_path / "missing")
