"""The analyst's own relations."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from corpus.model import Relation
from db import edits
from desktop import dialogs
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from tests.desktop.panels import confirm


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
    dialog.remove.click()
    with qtbot.waitSignal(opened.changed, timeout=10_000):
        confirm(dialog)
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
    assert dialog.message
    assert dialog.name.text() != first


def with_relations(opened: Workspace, qtbot: QtBot, *names: str) -> list[str]:
    """Make relations; the first has the links 1 and 2."""
    for name in names:
        with qtbot.waitSignal(opened.changed, timeout=10_000):
            opened.perform(edits.create_relation, name)
    assert opened.snapshot is not None
    own = [row.id for row in opened.snapshot.relations_in_order() if not row.built_in]
    with qtbot.waitSignal(opened.changed, timeout=10_000):
        opened.perform(edits.set_link_relation, ["link-1", "link-2"], own[0])
    return own


def test_links_of_a_deleted_relation_become_what_was_chosen_and_nothing_unasked(
    opened: Workspace, theme: Theme, parent: QWidget, qtbot: QtBot
) -> None:
    first, second = with_relations(opened, qtbot, "explains", "denies")
    dialog = dialogs.open_relations(parent, opened, theme)
    assert dialog.replacement.currentData() is None
    assert not dialog.remove.isEnabled()
    assert dialog.remove.toolTip()
    dialog.replacement.setCurrentIndex(dialog.replacement.findData("overlaps"))
    dialog.remove.click()
    assert opened.snapshot is not None
    assert first in opened.snapshot.relations, "it is asked first"
    with qtbot.waitSignal(opened.changed, timeout=10_000):
        said = confirm(dialog)
    assert "explains" in said
    assert "2 link" in said
    assert "Overlaps" in said
    assert opened.snapshot.links["link-1"].relation == "overlaps"
    # The second click finds nothing to delete: the next relation is not taken for the one that is gone.
    assert dialog.current() is None
    assert not dialog.remove.isEnabled()
    assert second in opened.snapshot.relations


def test_tab_goes_from_a_typed_name_to_the_direction(
    opened: Workspace, theme: Theme, parent: QWidget, qtbot: QtBot
) -> None:
    with_relations(opened, qtbot, "explains")
    dialog = dialogs.open_relations(parent, opened, theme)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.name.setFocus()
    dialog.name.selectAll()
    qtbot.keyClicks(dialog.name, "denies")
    with qtbot.waitSignal(opened.changed, timeout=10_000):
        qtbot.keyClick(dialog.name, Qt.Key.Key_Tab)
    assert dialog.list.item(0).text() == "denies"
    assert dialog.focusWidget() is dialog.directed
    assert dialog.directed.isEnabled()


def test_a_field_that_cannot_be_filled_in_does_not_look_like_paper(
    opened: Workspace, theme: Theme, parent: QWidget, qtbot: QtBot
) -> None:
    dialog = dialogs.open_relations(parent, opened, theme)
    assert not dialog.name.isEnabled()
    grey = dialog.name.grab().toImage().pixelColor(dialog.name.rect().center())
    assert grey == theme.colour("sunken")
