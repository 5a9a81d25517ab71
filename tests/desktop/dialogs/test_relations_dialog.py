"""The analyst's own relations."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from corpus.model import Relation
from db import edits
from desktop import dialogs
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.settings import Settings


def test_own_relations_are_made_renamed_turned_and_deleted(
    opened: Workspace, theme: Theme, settings: Settings, parent: QWidget, qtbot: QtBot
) -> None:
    dialog = dialogs.open_relations(parent, opened, theme)
    assert dialog.current() is None
    with qtbot.waitSignal(opened.changed, timeout=10_000):
        dialog.new.click()
    made = dialog.current()
    assert made is not None
    dialog.name.clear()
    qtbot.keyClicks(dialog.name, "explains")
    with qtbot.waitSignal(opened.changed, timeout=10_000):
        dialog.name.editingFinished.emit()
    with qtbot.waitSignal(opened.changed, timeout=10_000):
        dialog.directed.click()
    assert opened.snapshot is not None
    kept = opened.snapshot.relations[made.id]
    assert (kept.name, kept.directed) == ("explains", True)
    with qtbot.waitSignal(opened.changed, timeout=10_000):
        opened.perform(edits.set_link_relation, ["link-1"], made.id)
    assert dialog.replacement.isVisibleTo(dialog)
    dialog.replacement.setCurrentIndex(dialog.replacement.findData("overlaps"))
    with qtbot.waitSignal(opened.changed, timeout=10_000):
        dialog.remove.click()
    assert made.id not in opened.snapshot.relations
    assert opened.snapshot.links["link-1"].relation == "overlaps"
    assert not [
        row for row in opened.snapshot.relations.values() if isinstance(row, Relation) and not row.built_in
    ]


def test_a_name_that_is_taken_is_refused_in_words(
    opened: Workspace, theme: Theme, settings: Settings, parent: QWidget, qtbot: QtBot
) -> None:
    dialog = dialogs.open_relations(parent, opened, theme)
    for _ in range(2):
        with qtbot.waitSignal(opened.changed, timeout=10_000):
            dialog.new.click()
    first = dialog.list.item(0).text()
    dialog.name.setText(first)
    with qtbot.waitSignal(opened.failed, timeout=10_000):
        dialog.name.editingFinished.emit()
    assert dialog.said
    assert dialog.name.text() != first
