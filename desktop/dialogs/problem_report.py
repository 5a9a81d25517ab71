"""The content of a problem report: versions, system, screens, settings, sizes, and the last errors.

It contains no text of a project. Messages of errors are left out, since they may quote one; file names are left out
too, except those of the program's own code.
"""

from __future__ import annotations

import builtins
import platform
import re
import sys
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from corpus.snapshot import Snapshot
from corpus.version import VERSION
from desktop.settings import Settings

MOST_ERRORS = 5
"""Errors reported, the newest ones. Chosen: a problem is rarely older."""
TOLD_SETTINGS = (
    *("theme", "language", "density", "reading_size", "serif", "reduced_motion", "follow"),
    *("show_figures", "show_suggested_links", "encoder", "left_dock", "right_dock"),
)
"""Settings that change the behaviour of the program and reveal nothing about the user."""
_HEAD = re.compile(r"--- \d{4}-\d\d-\d\dT")
_FRAME = re.compile(r'  File "(?P<file>[^"\n]+)", line (?P<line>\d+), in (?P<name>\S+)')
_ERROR = re.compile(r"(?P<kind>[A-Za-z_][\w.]*)(:|$)")


def problem_report(snapshot: Snapshot | None, settings: Settings, log: Path) -> str:
    """The report as plain text. ``log``: the file of errors, which need not exist."""
    parts = [_versions(), _screens(), _settings(settings)]
    if snapshot is not None:
        parts.append(_sizes(snapshot))
    parts += logged_errors(log)
    return "\n\n".join(parts) + "\n"


def logged_errors(log: Path) -> list[str]:
    """The last errors of the log, each with its time, the places in the program's code and the type of the error."""
    try:
        words = log.read_text("utf-8", errors="replace")
    except OSError:
        return []
    starts = [match.start() for match in _HEAD.finditer(words)]
    ends = [*starts[1:], len(words)]
    entries = [words[start:end] for start, end in zip(starts, ends, strict=True)]
    return [_without_messages(entry) for entry in entries[-MOST_ERRORS:]]


def _without_messages(entry: str) -> str:
    head, *lines = entry.rstrip().split("\n")
    lines_kept = [head]
    for line in lines:
        if frame := _FRAME.match(line):
            lines_kept.append(f"  {_place(frame['file'])}:{frame['line']} {frame['name']}")
        elif not line.startswith(" ") and (error := _ERROR.match(line)) and _is_error(error["kind"]):
            lines_kept.append(error["kind"])
    return "\n".join(lines_kept)


def _is_error(name: str) -> bool:
    """Whether this is the name of an error type. Messages may have several lines; a line that begins with a word and a
    colon is not necessarily one."""
    module, _, kind = name.rpartition(".")
    return module in sys.modules or not module and isinstance(getattr(builtins, kind, None), type)


def _place(file: str) -> str:
    """The last folders of a path: enough to find the module, without the name of the user's home folder."""
    return "/".join(Path(file.replace("\\", "/")).parts[-3:])


def _versions() -> str:
    frozen = "bundle" if getattr(sys, "frozen", False) else "Python"
    return "\n".join(
        (
            f"Duikan {VERSION} ({frozen} {platform.python_version()}, Qt {qVersion()})",
            f"{platform.system()} {platform.release()} {platform.machine()}",
        )
    )


def _screens() -> str:
    screens = (
        f"{screen.size().width()}×{screen.size().height()} at {screen.devicePixelRatio():g}"
        for screen in QGuiApplication.screens()
    )
    return f"Screens ({QGuiApplication.platformName()}): " + ", ".join(screens)


def _settings(settings: Settings) -> str:
    return "\n".join(f"{key} = {settings.value(key)}" for key in TOLD_SETTINGS)


def _sizes(snapshot: Snapshot) -> str:
    return (
        f"{len(snapshot.articles)} articles, {len(snapshot.claims)} claims, {len(snapshot.links)} links, "
        f"{len(snapshot.questions)} questions, {len(snapshot.tags)} tags, {len(snapshot.annotators)} people"
    )
