"""The links of a claim on its page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.current import Current
from desktop.findings.inspector.inspector import Inspector
from desktop.project.workspace import Workspace
from tests.desktop import panels
from tests.desktop.findings.inspector.parts import button, claim_page, link_list


def test_new_links_are_asked_for(inspector: Inspector, current: Current, qtbot: QtBot) -> None:
    current.set_claim("claim-8")
    with qtbot.waitSignal(inspector.link_requested):
        button(inspector, "addLink").click()


def test_only_a_directed_link_can_be_reversed(
    inspector: Inspector, river: Workspace, current: Current, qtbot: QtBot
) -> None:
    current.set_link("link-3")
    assert not button(inspector, "reverseLink").isVisible()
    current.set_link("link-7")
    panels.changing(river, qtbot, button(inspector, "reverseLink").click)
    assert panels.rows(river).links["link-7"].source == "claim-2"


def test_a_link_is_deleted_from_the_list_and_from_its_page(
    inspector: Inspector, river: Workspace, current: Current, qtbot: QtBot
) -> None:
    current.set_claim("claim-8")
    panels.changing(river, qtbot, lambda: panels.press(qtbot, link_list(inspector), 0, Qt.Key.Key_Delete))
    assert "link-3" not in panels.rows(river).links
    current.set_link("link-4")
    panels.changing(river, qtbot, button(inspector, "deleteLink").click)
    assert "link-4" not in panels.rows(river).links
    assert claim_page(inspector).isVisible()
