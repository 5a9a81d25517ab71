"""Personal settings: one typed table, stored by QSettings. Settings that affect results are stored in the project
instead."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

RECENT_PROJECTS = 12
"""Most projects in the list of recent ones. Chosen: the menu needs no scrolling."""
VIEW_STATES = 50
"""Most projects whose panes are stored. Chosen: the whole list is written each time."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: its default, which determines its type, and the allowed values."""

    default: Any
    choices: tuple[Any, ...] = ()
    lowest: int = 0
    highest: int = 0


TABLE: dict[str, Setting] = {
    "theme": Setting("system", ("system", "light", "dark", "contrast_light", "contrast_dark")),
    "language": Setting("system", ("system", "zh_CN", "zh_TW", "zh_HK", "en")),
    "density": Setting("standard", ("compact", "standard", "roomy")),
    "reading_size": Setting(16, lowest=13, highest=24),
    "serif": Setting(False),
    "reading_measure": Setting(36, lowest=20, highest=60),
    "reading_font": Setting(""),
    "reduced_motion": Setting(False),
    "follow": Setting(True),
    "annotator": Setting(""),
    "annotator_id": Setting(""),
    "annotator_colour": Setting(""),
    "introduced": Setting(False),
    "person_colours": Setting(""),
    "show_figures": Setting(True),
    "show_suggested_links": Setting(False),
    "show_shared_passages": Setting(False),
    "show_row": Setting(False),
    "suggestions_scope": Setting("here", ("here", "article", "project")),
    "stop_words": Setting("{}"),
    "figure_scale": Setting("interface", ("interface", "chinese", "english")),
    "last_relation": Setting("equivalent"),
    "library_sort": Setting("position", ("position", "published", "publisher", "title", "claims")),
    "library_group": Setting("folder", ("folder", "publisher", "published", "tag", "none")),
    "library_folded": Setting("[]"),
    "last_folder": Setting(""),
    "articles_folder": Setting(""),
    "encoder": Setting("built_in", ("built_in", "none", "onnx", "endpoint")),
    "encoder_folder": Setting(""),
    "encoder_address": Setting(""),
    "encoder_model": Setting(""),
    "encoder_key": Setting(""),
    "team_address": Setting(""),
    "team_asks": Setting(True),
    "fetch_addresses": Setting(False),
    "open_imported": Setting(True),
    "exports": Setting("{}"),
    "left_dock": Setting(True),
    "right_dock": Setting(True),
    "reopen": Setting(True),
    "welcomed": Setting(False),
    "toured": Setting(False),
    "seen_version": Setting(""),
    "shortcuts": Setting("{}"),
}


class Settings(QObject):
    """Reads and writes the table. A stored value of another type, or outside its range, counts as not set."""

    changed = Signal(str)

    def __init__(self, store: QSettings) -> None:
        super().__init__()
        self._store = store
        self._overridden: dict[str, Any] = {}

    def value(self, key: str) -> Any:
        """The current value: the override of this run, else the stored one, else the default."""
        if key in self._overridden:
            return self._overridden[key]
        setting = TABLE[key]
        stored = self._store.value(key)
        return setting.default if stored is None else _typed(setting, stored)

    def set_value(self, key: str, value: Any) -> None:
        """Store ``value``. Raises ValueError if it is not of the setting's type or range."""
        setting = TABLE[key]
        if _typed(setting, value) != value:
            raise ValueError(f"{key}: {value!r}")
        in_force = self.value(key)
        self._overridden.pop(key, None)
        if value != in_force or value != self.value(key):
            self._store.setValue(key, value)
            self.changed.emit(key)

    def override(self, key: str, value: Any) -> None:
        """Use ``value`` during this run, or until another one is set; it is not stored."""
        self._overridden[key] = value

    def step(self, key: str, step: int) -> None:
        """Add ``step`` to a number, within its range."""
        setting = TABLE[key]
        value = int(self.value(key)) + step
        self.set_value(key, max(setting.lowest, min(value, setting.highest)))

    def reset(self, key: str) -> None:
        """Set a setting to its default."""
        self.set_value(key, TABLE[key].default)

    @property
    def file(self) -> Path:
        """The file in which the settings are stored."""
        return Path(self._store.fileName())

    # Recent projects, newest first

    def recent_projects(self) -> list[str]:
        """Locations of projects opened, newest first."""
        stored = _from_json(self._store.value("recent_projects"), [])
        return [place for place in stored if isinstance(place, str)]

    def remember_project(self, location: str) -> None:
        """Move a project to the head of the recent ones."""
        others = [place for place in self.recent_projects() if place != location]
        self._store.setValue("recent_projects", json.dumps([location, *others][:RECENT_PROJECTS]))
        self.changed.emit("recent_projects")

    def forget_project(self, location: str) -> None:
        """Remove a project from the list, for example when its file is gone."""
        others = [place for place in self.recent_projects() if place != location]
        self._store.setValue("recent_projects", json.dumps(others))
        self.changed.emit("recent_projects")

    # The states of the window and of each project's panes

    def view_state(self, project: str) -> dict[str, Any]:
        """The state of the panes of a project, by the project's identity; empty if it was never open here."""
        return self.view_states().get(project, {})

    def view_states(self) -> dict[str, dict[str, Any]]:
        """These states, by the identities of their projects."""
        states = _from_json(self._store.value("view_states"), {})
        return {project: state for project, state in states.items() if isinstance(state, dict)}

    def set_view_state(self, project: str, state: dict[str, Any]) -> None:
        """Store the state of the panes of a project, for the latest :data:`VIEW_STATES` projects."""
        states = _from_json(self._store.value("view_states"), {})
        states.pop(project, None)
        states[project] = state
        latest = dict(list(states.items())[-VIEW_STATES:])
        self._store.setValue("view_states", json.dumps(latest, ensure_ascii=False))

    def desks(self, project: str) -> dict[str, dict[str, Any]]:
        """The desks of a project by name, in the order in which they were made."""
        layouts = _from_json(self._store.value("desks"), {}).get(project, {})
        desks = layouts.items() if isinstance(layouts, dict) else ()
        return {str(name): state for name, state in desks if isinstance(state, dict)}

    def set_desks(self, project: str, desks: dict[str, dict[str, Any]]) -> None:
        """Store the desks of a project, for the latest :data:`VIEW_STATES` projects."""
        stored = _from_json(self._store.value("desks"), {})
        stored.pop(project, None)
        latest = dict(list({**stored, project: desks}.items())[-VIEW_STATES:])
        self._store.setValue("desks", json.dumps(latest, ensure_ascii=False))

    def last_seen(self, project: str) -> tuple[str, str] | None:
        """The newest operation of a project when it was last open here, and its time; None if it never was."""
        stored = _from_json(self._store.value("last_seen"), {}).get(project)
        return (str(stored[0]), str(stored[1])) if isinstance(stored, list) and len(stored) == 2 else None

    def set_last_seen(self, project: str, operation: str, time: str) -> None:
        """Store the newest operation seen in a project, for the latest :data:`VIEW_STATES` projects."""
        stored = _from_json(self._store.value("last_seen"), {})
        stored.pop(project, None)
        stored[project] = [operation, time]
        self._store.setValue("last_seen", json.dumps(dict(list(stored.items())[-VIEW_STATES:])))

    def person_colours(self) -> dict[str, str]:
        """The colours chosen on this machine for people, by identity of annotator."""
        stored = _from_json(self.value("person_colours"), {})
        return {str(person): str(colour) for person, colour in stored.items()}

    def set_person_colour(self, person: str, colour: str) -> None:
        """Choose the colour of a person on this machine."""
        self.set_value("person_colours", json.dumps({**self.person_colours(), person: colour}))

    def shortcuts(self) -> dict[str, tuple[str, ...]]:
        """The user's own keys, in Qt's portable notation, by identity of command."""
        stored = _from_json(self.value("shortcuts"), {})
        return {
            str(command): tuple(str(key) for key in keys)
            for command, keys in stored.items()
            if isinstance(keys, list)
        }

    def set_shortcuts(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        """Store the user's own keys."""
        self.set_value(
            "shortcuts", json.dumps({command: list(sequences) for command, sequences in keys.items()})
        )

    def stop_words(self) -> tuple[list[str], list[str]]:
        """The user's own stop words, newest first, and the words of the program's list that are not stop words for the
        user, folded (see :mod:`corpus.text`)."""
        stored = _from_json(self.value("stop_words"), {})
        own, kept = stored.get("own", []), stored.get("kept", [])
        return [str(word) for word in own], [str(word) for word in kept]

    def set_stop_words(self, own: Sequence[str], kept: Iterable[str]) -> None:
        """Store the stop words."""
        stored = {"own": list(own), "kept": sorted(kept)} if own or kept else {}
        self.set_value("stop_words", json.dumps(stored, ensure_ascii=False))

    def folded_groups(self) -> frozenset[str]:
        """The collapsed groups of the library."""
        return frozenset(str(name) for name in _from_json(self.value("library_folded"), []))

    def fold_group(self, name: str, folded: bool) -> None:
        """Collapse or expand a group of the library; the latest :data:`VIEW_STATES` collapsed ones are stored."""
        others = [other for other in _from_json(self.value("library_folded"), []) if other != name]
        names = [*others, name][-VIEW_STATES:] if folded else others
        self.set_value("library_folded", json.dumps(names, ensure_ascii=False))

    def window_layout(self, screens: str) -> QByteArray:
        """The window's last geometry on these screens, else its last geometry."""
        stored = self.layout(f"window@{screens}")
        return self.layout("window") if stored.isEmpty() else stored

    def set_window_layout(self, screens: str, state: QByteArray) -> None:
        """Store the window's geometry for a set of screens."""
        self.set_layout(f"window@{screens}", state)
        self.set_layout("window", state)

    def layout(self, key: str) -> QByteArray:
        """A geometry or splitter state as saved by Qt; empty if there is none."""
        stored = self._store.value(f"layout/{key}")
        return stored if isinstance(stored, QByteArray) else QByteArray()

    def set_layout(self, key: str, state: QByteArray) -> None:
        """Store a geometry or splitter state."""
        self._store.setValue(f"layout/{key}", state)

    def sync(self) -> None:
        """Write to disk now."""
        self._store.sync()


def _typed(setting: Setting, stored: Any) -> Any:
    """``stored`` converted to the setting's type, or the default. An INI file returns every value as text."""
    default = setting.default
    if isinstance(default, bool):
        return stored if isinstance(stored, bool) else str(stored).lower() in ("true", "1")
    if isinstance(default, int):
        try:
            number = int(stored)
        except (TypeError, ValueError):
            return default
        return number if setting.lowest <= number <= setting.highest else default
    text = str(stored)
    return text if not setting.choices or text in setting.choices else default


def _from_json(stored: Any, fallback: Any) -> Any:
    """A value stored as JSON; the fallback if it is not valid."""
    try:
        value = json.loads(stored) if isinstance(stored, str) else fallback
    except ValueError:
        return fallback
    return value if isinstance(value, type(fallback)) else fallback
