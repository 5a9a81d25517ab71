"""Many rows at once in the tables of links and figures; those of claims are tested with the bar."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.findings.bulk.bulk_bar import BulkBar
from desktop.findings.bulk.note_popup import NotePopup
from desktop.findings.tables.links_view import LinksView
from desktop.project.workspace import Workspace
from desktop.widgets.relation_menu import RelationMenu
from tests.desktop import panels
from tests.desktop.findings.tables.parts import table


def test_links_get_tags_at_both_ends_and_notes_and_relations_of_their_own(
    links: LinksView, river: Workspace, qtbot: QtBot
) -> None:
    view = table(links)
    view.setFocus()
    view.selectRow(0)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    chosen = links.selected()
    bar = links.findChild(BulkBar)
    assert bar is not None and bar.isVisible()
    rows = panels.rows(river)
    ends = {end for one in chosen for end in (rows.links[one].source, rows.links[one].target)}
    assert {claim.id for claim in links.chosen_claims()} == ends
    panels.changing(river, qtbot, lambda: qtbot.keyClick(view, Qt.Key.Key_4))
    assert all("tag-3" in panels.rows(river).claims[end].tags for end in ends)
    panels.changing(river, qtbot, river.undo)

    qtbot.keyClick(view, Qt.Key.Key_M)
    popup = links.findChild(NotePopup)
    assert popup is not None
    field = popup.findChild(QLineEdit)
    assert field is not None
    field.setText("再核")
    panels.changing(river, qtbot, lambda: qtbot.keyClick(field, Qt.Key.Key_Return))
    assert [panels.rows(river).links[one].note for one in chosen] == ["再核", "再核"]
    assert not any(panels.rows(river).claims[end].note == "再核" for end in ends)

    qtbot.keyClick(view, Qt.Key.Key_R)
    menu = links.findChild(RelationMenu)
    assert menu is not None
    panels.changing(river, qtbot, lambda: panels.choose(menu, "overlaps"))
    assert {panels.rows(river).links[one].relation for one in chosen} == {"overlaps"}
