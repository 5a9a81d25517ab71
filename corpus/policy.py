"""The policy of a machine: an optional file in the system's configuration folder with which an administrator restricts
the program for all users. The window and the command line obey it.

A file that cannot be read or contains an unknown key forbids the network: its purpose is to restrict, and a typing
error must not lift a restriction.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

FILE = "policy.toml"
"""Name of the file of a policy."""
_MOST = 65_536
"""Bytes of the file that are read. Chosen: a policy has a dozen lines."""
_LEAST_BACKUPS = 1
"""Smallest value of ``recent`` and ``megabytes``: a policy can limit backups, but not forbid them."""


@dataclass(frozen=True, slots=True)
class Policy:
    """The rules of a policy; by default there are none."""

    network: bool = True
    """Whether the program may use the network. A server on this machine is always allowed."""
    update_news: bool = True
    """Whether the window mentions after an update what is new."""
    backup_folder: str = ""
    """The folder of backups, instead of one in each user's data folder."""
    backups_recent: int | None = None
    """How many of the newest backups of a project are kept."""
    backups_megabytes: int | None = None
    """Greatest total size of a project's backups; the newest is kept in any case."""
    encoder_folder: str = ""
    """The folder of the sentence encoder that everybody uses."""
    problem: str = ""
    """What is wrong with the file."""

    def __bool__(self) -> bool:
        """Whether there is any rule."""
        return self != Policy()


def policy_file() -> Path:
    """The path of the policy file on this system. It need not exist.

    It is the path of ``platformdirs.site_config_path``; that package is not loaded before the window is painted."""
    if sys.platform == "win32":
        folder = Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData"))
    elif sys.platform == "darwin":
        folder = Path("/Library/Application Support")
    else:
        folder = Path(os.environ.get("XDG_CONFIG_DIRS", "").partition(os.pathsep)[0] or "/etc/xdg")
    return folder / "duikan" / FILE


def policy() -> Policy:
    """The policy of this machine, read once per process."""
    return _read(policy_file())


@cache
def _read(path: Path) -> Policy:
    try:
        with path.open("rb") as file:
            return policy_of(file.read(_MOST).decode("utf-8"))
    except FileNotFoundError:
        return Policy()
    except (OSError, UnicodeDecodeError) as error:
        return Policy(network=False, problem=str(error))


def policy_of(words: str) -> Policy:
    """Parse the content of a policy file."""
    # Imported here because most machines have no policy.
    import tomllib

    try:
        stated = tomllib.loads(words)
        backups, encoder = _section(stated, "backups"), _section(stated, "encoder")
        rules = Policy(
            network=_taken(stated, "network", True),
            update_news=_taken(stated, "update_news", True),
            backup_folder=_folder(_taken(backups, "folder", "")),
            backups_recent=_count(backups, "recent"),
            backups_megabytes=_count(backups, "megabytes"),
            encoder_folder=_folder(_taken(encoder, "folder", "")),
        )
    except (ValueError, RecursionError) as error:
        return Policy(network=False, problem=str(error))
    unknown = [*stated, *(f"backups.{key}" for key in backups), *(f"encoder.{key}" for key in encoder)]
    if unknown:
        return Policy(network=False, problem=f"not understood: {', '.join(unknown)}")
    return rules


def _section(stated: dict[str, Any], name: str) -> dict[str, Any]:
    section = stated.pop(name, {})
    if not isinstance(section, dict):
        raise ValueError(f"{name} is no section")
    return section


def _taken(stated: dict[str, Any], key: str, default: Any) -> Any:
    """Remove a key from ``stated`` and return its value, so that only unknown keys remain."""
    value = stated.pop(key, default)
    if type(value) is not type(default):
        raise ValueError(f"{key} = {value!r}")
    return value


def _count(stated: dict[str, Any], key: str) -> int | None:
    value = stated.pop(key, None)
    if value is not None and (type(value) is not int or value < _LEAST_BACKUPS):
        raise ValueError(f"{key} = {value!r}")
    return value


def _folder(words: str) -> str:
    """A folder with ``~`` and environment variables such as ``$USER`` expanded. It must be absolute, since a relative
    one would depend on the working directory."""
    path = os.path.expandvars(os.path.expanduser(words))
    if path and not os.path.isabs(path):
        raise ValueError(f"{words} is not absolute")
    return path
