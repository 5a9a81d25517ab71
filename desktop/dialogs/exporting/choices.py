"""The choices of exports, and their storage: for each format the last choice, and the two most recent exports."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any

from corpus.snapshot import Snapshot
from corpus.writers.options import Content, ExportOptions
from corpus.writers.scope import ExportScope
from desktop.settings import Settings

_KEY = "exports"
_SCOPES = tuple(field.name for field in fields(ExportScope))
"""The fields of a scope; each has the name of the snapshot's rows from which it selects."""
RECENT = 2
"""Recent exports offered again. Chosen: as many as fit in the heading of the dialog."""


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """Everything that the export dialog asks for."""

    format: str
    language: str
    options: ExportOptions = field(default_factory=ExportOptions)
    scope: ExportScope = field(default_factory=ExportScope)
    path: str = ""
    project: str = ""
    """The project to which scope and path apply."""
    open_file: bool = False
    open_folder: bool = False

    def within(self, snapshot: Snapshot) -> ExportChoice:
        """The choice for the open project: scope and path of another project are dropped."""
        if self.project != snapshot.project.id:
            return replace(self, scope=ExportScope(), path="", project=snapshot.project.id)
        rows_by_scope = {name: getattr(snapshot, name) for name in _SCOPES}
        existing = {name: _existing(getattr(self.scope, name), rows) for name, rows in rows_by_scope.items()}
        return replace(self, scope=ExportScope(**existing))


class ExportMemory:
    """Stores choices in the settings."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def of(self, format: str) -> ExportChoice | None:
        """The last choice for a format; None if it was never used."""
        return _choice(self._stored().get("formats", {}).get(format))

    def recent(self) -> list[ExportChoice]:
        """The last exports of different formats or contents, latest first."""
        recent = (_choice(stored) for stored in self._stored().get("recent", ()))
        return [choice for choice in recent if choice is not None][:RECENT]

    def remember(self, choice: ExportChoice) -> None:
        """Store the choice of an export."""
        stored = self._stored()
        formats = {**stored.get("formats", {}), choice.format: _raw(choice)}
        others = [former for former in self.recent() if _kind(former) != _kind(choice)]
        recent = [_raw(row) for row in [choice, *others][:RECENT]]
        choices = {"formats": formats, "recent": recent}
        self._settings.set_value(_KEY, json.dumps(choices, ensure_ascii=False))

    def _stored(self) -> dict[str, Any]:
        try:
            stored = json.loads(self._settings.value(_KEY))
        except ValueError:
            return {}
        return stored if isinstance(stored, dict) else {}


def _kind(choice: ExportChoice) -> tuple[str, Content | None]:
    return choice.format, choice.options.content


def _existing(chosen: frozenset[Any] | None, rows: Iterable[str]) -> Any:
    """The part of a selection that still exists; None, which is all, if nothing does."""
    return None if chosen is None else chosen & frozenset(rows) or None


def _raw(choice: ExportChoice) -> dict[str, Any]:
    scope = {name: getattr(choice.scope, name) for name in _SCOPES}
    return {
        "format": choice.format,
        "language": choice.language,
        "options": asdict(choice.options),
        **{name: None if chosen is None else sorted(chosen) for name, chosen in scope.items()},
        "path": choice.path,
        "project": choice.project,
        "open_file": choice.open_file,
        "open_folder": choice.open_folder,
    }


def _choice(raw: Any) -> ExportChoice | None:
    """Parse a stored choice; None if the settings are damaged or of another version."""
    try:
        names = {field.name for field in fields(ExportOptions)}
        # Options that an earlier version did not have get their defaults.
        options = {name: value for name, value in raw["options"].items() if name in names}
        content = options.pop("content")
        options_read = ExportOptions(
            content=None if content is None else Content(content),
            **{name: bool(value) for name, value in options.items()},
        )
        kept = {name: raw.get(name) for name in _SCOPES}
        scope: dict[str, Any] = {
            name: None if value is None else frozenset(map(str, value)) for name, value in kept.items()
        }
        return ExportChoice(
            str(raw["format"]),
            str(raw["language"]),
            options_read,
            ExportScope(**scope),
            str(raw["path"]),
            str(raw["project"]),
            bool(raw["open_file"]),
            bool(raw["open_folder"]),
        )
    except (TypeError, KeyError, ValueError):
        return None
