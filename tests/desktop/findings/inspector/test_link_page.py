"""The inspector's page of a link."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.current import Current
from desktop.findings.inspector.inspector import Inspector
from desktop.findings.inspector.quote_card import SourceLine
from desktop.project.workspace import Workspace
from tests.desktop import panels
from tests.desktop.findings.inspector.parts import (
    button,
    claim_page,
    link_list,
    link_page,
    link_section,
    note,
    write,
)


def test_a_link_is_shown_with_both_quotations(inspector: Inspector, current: Current, qtbot: QtBot) -> None:
    current.set_claim("claim-8")
    panels.press(qtbot, link_list(inspector), 0, Qt.Key.Key_Space)
    assert current.link == "link-3"
    assert link_page(inspector).isVisible()
    words = [inspector.findChild(QLabel, name).text() for name in ("sourceCard", "targetCard")]
    assert words == ["去年日均客运量为21.5万人次", "去年日均客运量为19.8万人次"]
    button(inspector, "backToClaim").click()
    assert current.link is None
    assert claim_page(inspector).isVisible()


def test_relation_and_note_of_a_link_are_changed(
    inspector: Inspector, river: Workspace, current: Current, qtbot: QtBot
) -> None:
    current.set_claim("claim-8")
    menu = link_section(inspector).menu_for("link-3")
    panels.changing(river, qtbot, lambda: panels.choose(menu, "Change relation", "overlaps"))
    assert panels.rows(river).links["link-3"].relation == "overlaps"
    current.set_link("link-3")
    write(note(inspector, "linkNote"), "口径不同")
    panels.changing(river, qtbot, inspector.commit)
    assert panels.rows(river).links["link-3"].note == "口径不同"


def test_the_ends_of_a_relation_with_a_direction_are_named(inspector: Inspector, current: Current) -> None:
    current.set_link("link-7")
    lines = [line for line in link_page(inspector).findChildren(SourceLine) if line.isVisible()]
    assert [line.accessibleName().split()[0] for line in lines] == ["From", "To"]
    current.set_link("link-3")
    assert not any(line.accessibleName().startswith(("From", "To")) for line in lines)
