"""The foreign fields of an archive that belong to no row: they are kept in the foreign fields of the project.

The ``extra`` of a row is a JSON object with the fields that an import did not recognise, or empty.
"""

from __future__ import annotations

_FIELD = '"duikan.archive": '
"""The key under which unknown fields of an archive are stored."""


def joined(of_project: str, of_archive: str) -> str:
    """Combine the foreign fields of a project with those of its archive."""
    own, _ = parted(of_project)
    if not of_archive:
        return own
    inside = own.strip()[1:-1].strip()
    return f"{{{inside}{', ' if inside else ''}{_FIELD}{of_archive.strip()}}}"


def parted(extra: str) -> tuple[str, str]:
    """Separate the foreign fields of a project from those of its archive."""
    start = extra.find(_FIELD)
    if start < 0:
        return extra, ""
    inside = extra[1:start].strip().removesuffix(",")
    return f"{{{inside}}}" if inside else "", extra.strip()[start + len(_FIELD) : -1]
