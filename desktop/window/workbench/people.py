"""Who works here, and who else did: the list of people, name and colour, and the identity on this machine."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QSignalBlocker
from PySide6.QtWidgets import QWidget

from corpus.identities import AnnotatorId
from corpus.model import Annotator
from db import edits
from desktop.derived.layers import Layers
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.settings import Settings

if TYPE_CHECKING:
    from desktop.agreement.people_popup import PeoplePopup
    from desktop.agreement.person_dialog import PersonDialog


def person_here(settings: Settings, account: str = "") -> Annotator:
    """The person at this machine, with the identity kept in the settings, which is made when it is first wanted.
    ``account`` is the name until one is entered."""
    identity = str(settings.value("annotator_id"))
    if not identity:
        identity = _random_identity()
        settings.set_value("annotator_id", identity)
    name = str(settings.value("annotator")) or account
    return Annotator(AnnotatorId(identity), name, colour=str(settings.value("annotator_colour")))


def _random_identity() -> str:
    """A UUIDv4. Python's module for them loads more than a start may."""
    data = bytearray(os.urandom(16))
    data[6], data[8] = data[6] & 0x0F | 0x40, data[8] & 0x3F | 0x80
    digits = data.hex()
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))


class People(QObject):
    """Carries out the commands about people. ``status`` is where the list opens."""

    def __init__(
        self,
        window: QWidget,
        status: QWidget,
        workspace: Workspace,
        layers: Layers,
        theme: Theme,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._window, self._status = window, status
        self._workspace, self._layers, self._theme, self._settings = workspace, layers, theme, settings
        settings.changed.connect(self._on_setting_changed)

    def open(self) -> PeoplePopup | None:
        """Show the people of the project."""
        if self._workspace.snapshot is None:
            self.ask_identity()
            return None
        from desktop.agreement.people_popup import PeoplePopup

        popup = PeoplePopup(self._workspace, self._layers, self._theme, self._window)
        popup.identity_wanted.connect(self.ask_identity)
        popup.adjustSize()
        corner = self._status.mapToGlobal(QPoint(self._status.width(), 0))
        popup.open_at(corner - QPoint(0, popup.sizeHint().height() + 2), right=True)
        rows = popup.people_rows()
        if rows:
            rows[0].setFocus()
        return popup

    def ask_identity(self) -> PersonDialog:
        """Ask for name and colour of the person at this window."""
        from desktop.agreement.person_dialog import PersonDialog

        colour = str(self._settings.value("annotator_colour"))
        dialog = PersonDialog(self._theme, self._workspace.annotator, colour, self._use, self._window)
        dialog.open()
        return dialog

    def toggle_colours(self) -> None:
        """Colour claims by annotator, or by tag again."""
        self._layers.colour_by_annotator(not self._layers.by_annotator)

    def _use(self, name: str, colour: str, somebody_else: bool) -> None:
        settings = self._settings
        settings.set_value("introduced", True)
        if somebody_else:
            settings.set_value("annotator_id", _random_identity())
            with QSignalBlocker(settings):
                settings.set_value("annotator_colour", colour)
                settings.set_value("annotator", name)
            self._workspace.set_annotator(person_here(settings))
            return
        settings.set_value("annotator_colour", colour)
        settings.set_value("annotator", name)

    def _on_setting_changed(self, key: str) -> None:
        if key not in ("annotator", "annotator_colour") or not self._settings.value("annotator"):
            return
        person = person_here(self._settings)
        before = self._workspace.me
        self._workspace.set_annotator(person)
        snapshot = self._workspace.snapshot
        if snapshot is None or self._workspace.read_only:
            return
        row = snapshot.annotators.get(before or "")
        if row is None or (row.name, row.colour) == (person.name, person.colour):
            return
        if row.id == person.id:
            self._workspace.perform(edits.edit_annotator, name=person.name, colour=person.colour)
        else:
            self._workspace.perform(edits.follow_identity, row.id)
