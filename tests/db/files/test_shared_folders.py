"""Shared folders are recognized by their names and file systems."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.files.shared_folders import file_system, shared_by

MOUNTS = """
22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
30 22 0:30 / /home/lin/share rw - nfs4 server:/share rw
31 22 0:31 / /mnt/with\\040space rw - cifs //server/share rw
32 22 0:32 / /mnt/stick rw - fuseblk /dev/sdb1 rw
33 30 0:33 / /home/lin/share/local rw - tmpfs tmpfs rw
34 22 0:34 / /home/lin/sftp rw - fuse.sshfs lin@server: rw
""".strip().splitlines()


@pytest.mark.parametrize(
    ("folder", "expected"),
    [
        ("/home/lin", ""),
        ("/home/lin/share", "nfs4"),
        ("/home/lin/share/a/b", "nfs4"),
        ("/home/lin/shares", ""),
        ("/home/lin/share/local/a", ""),
        ("/mnt/with space/a", "cifs"),
        ("/mnt/stick/a", ""),
        ("/home/lin/sftp", "fuse.sshfs"),
    ],
)
def test_a_network_drive_is_told_by_its_mount(folder: str, expected: str) -> None:
    assert file_system(folder, MOUNTS) == expected


def test_the_root_of_a_container_is_its_own() -> None:
    assert file_system("/home", ["22 1 0:1 / / rw - 9p none rw"]) == ""
    assert file_system("/home", ["", "nonsense", "1 2 3 - "]) == ""


@pytest.mark.parametrize(
    "name",
    ["Dropbox", "Dropbox (Work)", "OneDrive - 大学", "我的坚果云", "百度网盘", "BaiduNetdiskDownload", "iCloud Drive",
     "Nutstore Files", "阿里云盘"],
)  # fmt: skip
def test_a_synchronised_folder_is_told_by_its_name(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name / "项目"
    folder.mkdir(parents=True)
    assert shared_by(folder / "a.duikan") == name
    (tmp_path / "link").symlink_to(folder)
    assert shared_by(tmp_path / "link" / "a.duikan") == name


@pytest.mark.parametrize("name", ["Boxes", "Dropboxer", "网盘说明", "my megabytes", "OneDriven"])
def test_a_name_that_only_looks_like_it_is_local(tmp_path: Path, name: str) -> None:
    assert shared_by(tmp_path / name / "a.duikan") == ""


def test_a_synchronised_folder_is_told_by_what_is_in_it(tmp_path: Path) -> None:
    (tmp_path / "shared" / ".stfolder").mkdir(parents=True)
    assert shared_by(tmp_path / "shared" / "sub" / "a.duikan") == "shared"
