"""The annotator of this window."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from corpus.people import persons
from db import edits
from db.files.person import person_at_machine
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.window.workbench.people import People, person_here
from tests.desktop import panels


def test_the_identity_is_random_and_kept(settings: Settings) -> None:
    person = person_here(settings, "user")
    assert person.name == "user" and len(person.id) == 36
    settings.set_value("annotator", "林晓")
    settings.set_value("annotator_colour", "rose")
    again = person_here(settings, "user")
    assert (again.id, again.name, again.colour) == (person.id, "林晓", "rose")
    assert person_at_machine() == again, "the command line is told"
    settings.reset("annotator_id")
    settings.reset("annotator")
    assert person_here(settings) == again, "and what it was told holds for a window without settings"


def test_another_name_is_the_same_person(
    workspace: Workspace, services: Any, settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    window, status = QWidget(), QWidget()
    for widget in (window, status):
        qtbot.addWidget(widget)
    people = People(window, status, workspace, services.layers, services.theme, settings)
    panels.open_river(workspace, qtbot, tmp_path)
    earlier = workspace.me
    # The name was used here without an identity: the work under it goes on as one's own.
    dialog = people.ask_identity()
    dialog.name.setText("林小晓")
    panels.changing(workspace, qtbot, dialog.accept)
    assert workspace.annotator == "林小晓" and settings.value("introduced")
    shown = persons(panels.rows(workspace).annotators.values())
    assert earlier is not None and shown[earlier] == person_here(settings).id
    qtbot.waitUntil(lambda: workspace.me == person_here(settings).id, timeout=panels.PATIENCE)
    panels.changing(workspace, qtbot, lambda: workspace.perform(edits.mark_read, ["article-1"]))
    dialog = people.ask_identity()
    dialog.name.setText("林晓")
    panels.changing(workspace, qtbot, dialog.accept)
    assert panels.rows(workspace).annotators[str(workspace.me)].name == "林晓"
    people.toggle_colours()
    assert services.layers.by_annotator


def test_somebody_else_at_the_same_machine_is_another_person(
    workspace: Workspace, services: Any, settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    window, status = QWidget(), QWidget()
    for widget in (window, status):
        qtbot.addWidget(widget)
    people = People(window, status, workspace, services.layers, services.theme, settings)
    workspace.set_annotator(person_here(settings, "user"))
    panels.open_river(workspace, qtbot, tmp_path)
    before = workspace.me
    dialog = people.ask_identity()
    dialog.somebody_else.setChecked(True)
    dialog.accept()
    qtbot.waitUntil(lambda: workspace.me != before, timeout=panels.PATIENCE)
    panels.changing(workspace, qtbot, lambda: workspace.perform(edits.mark_read, ["article-1"]))
    rows = panels.rows(workspace).annotators
    assert rows[str(before)].name == rows[str(workspace.me)].name == "user", "two people called user are two"
    assert rows[str(before)].same_as is None
