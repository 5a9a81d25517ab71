"""Whether a folder is shared between machines: on a network drive, or by a synchronising program.

SQLite's locks do not work across either, so in such folders one session writes and the others read; see
:mod:`db.files.project_lock`.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable
from pathlib import Path, PurePath

_NETWORK = frozenset(
    "nfs nfs4 cifs smb3 smbfs smb2 ncpfs afs coda ceph glusterfs lustre beegfs orangefs davfs webdav afpfs 9p vboxsf "
    "vmhgfs prl_fs fuse.sshfs fuse.rclone fuse.gvfsd-fuse fuse.s3fs fuse.glusterfs fuse.ceph fuse.davfs2 "
    "fuse.onedriver fuse.google-drive-ocamlfuse fuse.vmhgfs-fuse fuse.juicefs fuse.seadrive fuse.smbnetfs".split()
)
"""Network file systems, by their names in Linux."""
_NAMES = re.compile(
    r"Dropbox( \(.*\))?|OneDrive( - .*)?|Google ?Drive|My Drive|GoogleDrive-.*|iCloud ?Drive|Mobile Documents|"
    r"com~apple~CloudDocs|CloudStorage|Nextcloud|ownCloud|Seafile|Syncthing|Resilio Sync|MEGA|MEGAsync|"
    r"pCloud ?Drive|Box( Sync)?|Yandex\.Disk|Tresorit|Nutstore.*|Baidu(Netdisk|Yun|Sync).*|aDrive.*|Weiyun.*|"
    r"WPSDrive.*|"
    r".*坚果云.*|(百度网盘|百度云|阿里云盘|腾讯微云|WPS ?云盘|夸克网盘|360云盘).*|"
    r"(360安全云盘|115.?网盘|天翼云盘|和彩云|亿方云|联想企业网盘|同步盘).*",
    re.IGNORECASE,
)
"""Folders of synchronising programs, by their default names."""
_MARKS = (".stfolder", ".dropbox.cache", ".SynologyWorkingDirectory")
"""Files and folders that some synchronising programs create in the folder that they synchronise."""
_REMOTE_DRIVE = 4
"""The result of Windows' GetDriveTypeW for a mapped drive."""
_MOUNTS = Path("/proc/self/mountinfo")
"""Linux: the mounted file systems, see ``proc_pid_mountinfo(5)``."""
_OCTAL = re.compile(r"\\([0-7]{3})")
"""Escapes of blanks and other characters in its paths."""


def shared_by(path: Path) -> str:
    """The name of the synchronised folder, or the type of the network drive, in which a file is; empty for a local
    folder."""
    folder = Path(os.path.realpath(path)).parent
    return _synchronised(folder) or _network(folder)


def _synchronised(folder: PurePath) -> str:
    for part in reversed(folder.parts):
        if _NAMES.fullmatch(part):
            return part
    for above in (folder, *folder.parents):
        if any(os.path.lexists(above / mark) for mark in _MARKS):
            return above.name
    return ""


def _network(folder: Path) -> str:
    if sys.platform == "win32":
        import ctypes

        if str(folder).startswith("\\\\") and not str(folder).startswith("\\\\?\\"):
            return "UNC"
        remote = ctypes.windll.kernel32.GetDriveTypeW(folder.anchor) == _REMOTE_DRIVE
        return folder.drive if remote else ""
    try:
        mounts = _MOUNTS.read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return ""
    return file_system(str(folder), mounts) if mounts else ""


def file_system(folder: str, mounts: Iterable[str]) -> str:
    """The type of the network file system in which a folder is; empty if it is local. ``mounts``: lines of Linux's
    ``mountinfo``, see proc_pid_mountinfo(5)."""
    best, kind = "", ""
    for line in mounts:
        before, _, after = line.partition(" - ")
        fields = before.split()
        if len(fields) < 5 or not after:
            continue
        point = _OCTAL.sub(lambda found: chr(int(found[1], 8)), fields[4])
        inside = folder == point or folder.startswith(point.rstrip("/") + "/")
        # Of two mounts at one place, the later one is visible.
        if inside and len(point) >= len(best):
            best, kind = point, after.split()[0]
    # Containers have such file systems as their root, to which nobody else writes.
    return kind if kind in _NETWORK and best != "/" else ""
