"""Files readable only by their owner."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from corpus.private_files import is_private, keep_private, open_private, private_folder

pytestmark = pytest.mark.skipif(os.name == "nt", reason="modes are those of Unix")


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


def test_a_folder_is_made_and_closed_to_others(tmp_path: Path) -> None:
    folder = private_folder(tmp_path / "a" / "b")
    assert (mode(folder), mode(folder.parent)) == (0o700, 0o700)
    folder.chmod(0o755)
    assert mode(private_folder(folder)) == 0o700


def test_what_exists_is_closed_to_others_and_keeps_its_content(tmp_path: Path) -> None:
    settings = tmp_path / "settings.ini"
    settings.write_text("key=secret")
    settings.chmod(0o644)
    keep_private(settings)
    assert (mode(settings), settings.read_text()) == (0o600, "key=secret")
    keep_private(tmp_path / "new.ini")
    assert (mode(tmp_path / "new.ini"), (tmp_path / "new.ini").read_text()) == (0o600, "")
    keep_private(tmp_path / "no folder" / "x")


def test_a_new_file_never_takes_the_place_of_another(tmp_path: Path) -> None:
    with open_private(tmp_path / "a") as file:
        file.write(b"x")
    assert mode(tmp_path / "a") == 0o600
    with pytest.raises(FileExistsError):
        open_private(tmp_path / "a")


@pytest.mark.parametrize(("bits", "expected"), [(0o600, True), (0o644, True), (0o664, False), (0o602, False)])
def test_a_file_that_others_can_write_is_not_private(tmp_path: Path, bits: int, expected: bool) -> None:
    path = tmp_path / "a"
    path.write_text("x")
    path.chmod(bits)
    assert is_private(path) is expected
    assert not is_private(tmp_path / "missing")
    assert not is_private(tmp_path)
    if os.geteuid() == 0:
        os.chown(path, 65534, 65534)
        assert not is_private(path)
