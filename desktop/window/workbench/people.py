"""The people of a project: the list of annotators, name and colour of the user, and the identity on this machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QSignalBlocker
from PySide6.QtWidgets import QWidget

from corpus.identities import AnnotatorId
from corpus.model import Annotator
from db import edits
from db.files.person import keep_person, person_at_machine, random_identity
from desktop.derived.people.layers import Layers
from desktop.folders import kept_folder
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.settings import Settings

if TYPE_CHECKING:
    from desktop.agreement.people_popup import PeoplePopup
    from desktop.agreement.person_dialog import PersonDialog


def person_here(settings: Settings, account: str = "") -> Annotator:
    """The annotator of this machine, from the settings; it is passed on to the command line. If the settings have no
    identity yet, that of the command line is used. ``account``: the name until one is entered."""
    identity, name = str(settings.value("annotator_id")), str(settings.value("annotator"))
    colour = str(settings.value("annotator_colour"))
    if not identity:
        person = person_at_machine(kept_folder())
        identity, name, colour = person.id, name or person.name, colour or person.colour
        for key, value in (("annotator_id", identity), ("annotator", name), ("annotator_colour", colour)):
            settings.set_value(key, value)
    elif name or person_at_machine(kept_folder()).id != identity:
        keep_person(Annotator(AnnotatorId(identity), name, colour=colour), kept_folder())
    return Annotator(AnnotatorId(identity), name or account, colour=colour)


class People(QObject):
    """Carries out the commands for people. The list opens above ``status``."""

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
        popup.identity_requested.connect(self.ask_identity)
        popup.adjustSize()
        corner = self._status.mapToGlobal(QPoint(self._status.width(), 0))
        popup.open_at(corner - QPoint(0, popup.sizeHint().height() + 2), right=True)
        rows = popup.people_rows()
        if rows:
            rows[0].setFocus()
        return popup

    def ask_identity(self, *, first: bool = False) -> PersonDialog:
        """Ask for name and colour of the user of this window. ``first``: nobody was asked on this machine before."""
        from desktop.agreement.person_dialog import PersonDialog

        colour = str(self._settings.value("annotator_colour"))
        name = self._workspace.annotator
        dialog = PersonDialog(self._theme, name, colour, self._use, self._window, first=first)
        dialog.open()
        return dialog

    def toggle_colours(self) -> None:
        """Colour claims by annotator, or by tag."""
        self._layers.colour_by_annotator(not self._layers.by_annotator)

    def _use(self, name: str, colour: str, somebody_else: bool) -> None:
        settings = self._settings
        settings.set_value("introduced", True)
        if somebody_else:
            settings.set_value("annotator_id", str(random_identity()))
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
