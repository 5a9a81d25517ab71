"""What whoever looks after a machine laid down for all who use the program on it: a file in the system's folder for
configuration. Window and command line read it; nobody needs it.

A file that cannot be read, or says what is not understood, counts as one that forbids the network: it was put there to
restrict, and a slip of the pen must not lift that.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

FILE = "policy.toml"
_MOST = 65_536
"""Bytes of the file that are read. Chosen: a policy has a dozen lines."""
_LEAST_BACKUPS = 1


@dataclass(frozen=True, slots=True)
class Policy:
    """What was laid down; the defaults lay down nothing."""

    network: bool = True
    """Whether anything may leave this machine. A server on the machine itself is not meant."""
    update_news: bool = True
    """Whether an update says in the window that there is something new."""
    backup_folder: str = ""
    """Where backups are, instead of in each person's data folder."""
    backups_recent: int | None = None
    """How many of the newest backups of a project are kept."""
    backups_megabytes: int | None = None
    """How much the backups of a project may take; the newest is kept in any case."""
    encoder_folder: str = ""
    """The folder of the sentence encoder that everybody uses."""
    problem: str = ""
    """What is wrong with the file."""

    def __bool__(self) -> bool:
        """Whether anything was laid down."""
        return self != Policy()


def policy_file() -> Path:
    """Where the file is looked for on this system. It need not exist.

    The same place as that of ``platformdirs.site_config_path``, which is not loaded before the window is painted."""
    if sys.platform == "win32":
        folder = Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData"))
    elif sys.platform == "darwin":
        folder = Path("/Library/Application Support")
    else:
        folder = Path(os.environ.get("XDG_CONFIG_DIRS", "").partition(os.pathsep)[0] or "/etc/xdg")
    return folder / "duikan" / FILE


def policy() -> Policy:
    """What is laid down on this machine, read once."""
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
    """The policy that a file states."""
    # Loaded where there is a policy: most machines have none.
    import tomllib

    try:
        stated = tomllib.loads(words)
        backups, encoder = _section(stated, "backups"), _section(stated, "encoder")
        found = Policy(
            network=_one(stated, "network", True),
            update_news=_one(stated, "update_news", True),
            backup_folder=_folder(_one(backups, "folder", "")),
            backups_recent=_count(backups, "recent"),
            backups_megabytes=_count(backups, "megabytes"),
            encoder_folder=_folder(_one(encoder, "folder", "")),
        )
    except ValueError as error:
        return Policy(network=False, problem=str(error))
    unknown = [*stated, *(f"backups.{key}" for key in backups), *(f"encoder.{key}" for key in encoder)]
    if unknown:
        return Policy(network=False, problem=f"not understood: {', '.join(unknown)}")
    return found


def _section(stated: dict[str, Any], name: str) -> dict[str, Any]:
    section = stated.pop(name, {})
    if not isinstance(section, dict):
        raise ValueError(f"{name} is no section")
    return section


def _one(stated: dict[str, Any], key: str, default: Any) -> Any:
    """The value of a key, which is taken out of what is stated, so that what is left is what nobody understands."""
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
    """A folder as it is written, with ``~`` and variables of the environment, such as ``$USER``, put in. One that is
    not absolute would be another for each program that reads it."""
    path = os.path.expandvars(os.path.expanduser(words))
    if path and not os.path.isabs(path):
        raise ValueError(f"{words} is not absolute")
    return path
