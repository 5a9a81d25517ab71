"""The table of links."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.current import Current
from desktop.findings.tables.links_view import LinksView
from desktop.project.workspace import Workspace
from tests.desktop import panels
from tests.desktop.findings.tables.parts import pick, quotes, selected_row, table


def test_links_filter_go_and_show(links: LinksView, current: Current, qtbot: QtBot) -> None:
    places = panels.jumps(current)
    pick(links, "relationFilter", "contradicts")
    table(links).selectRow(0)
    assert (current.link, current.claim) == ("link-4", "claim-8")
    qtbot.keyClick(table(links), Qt.Key.Key_Return)
    assert [(place.claim, place.link) for place in places] == [("claim-8", "link-4")]
    pick(links, "relationFilter", None)
    pick(links, "articleFilter", "article-3")
    assert len(quotes(links)) == 3


def test_links_change_relation_reverse_and_go(links: LinksView, river: Workspace, qtbot: QtBot) -> None:
    menu = links.menu_for(["link-1", "link-2"])
    assert len(panels.entries(menu)) <= 9
    panels.changing(river, qtbot, lambda: panels.choose(menu, "Change relation", "overlaps"))
    assert {panels.rows(river).links[one].relation for one in ("link-1", "link-2")} == {"overlaps"}
    reversible = {
        one: next(
            action for action in links.menu_for([one]).actions() if action.text() == "Reverse"
        ).isEnabled()
        for one in ("link-1", "link-7")
    }
    assert reversible == {"link-1": False, "link-7": True}
    panels.changing(river, qtbot, lambda: panels.choose(links.menu_for(["link-7"]), "Reverse"))
    assert panels.rows(river).links["link-7"].source == "claim-2"
    panels.changing(river, qtbot, lambda: links.delete(["link-7"]))
    assert "link-7" not in panels.rows(river).links


def test_copied_links_tell_both_sources(links: LinksView) -> None:
    copied = links.copied(["link-3"])
    for part in ("21.5万人次", "19.8万人次", "青川日报", "江城财经"):
        assert part in copied


def test_the_links_table_shows_the_first_link_of_the_claim_attended_to(
    links: LinksView, river: Workspace, current: Current
) -> None:
    link = next(reversed(panels.rows(river).links.values()))
    current.set_claim(link.target)
    first = panels.rows(river).links_of(link.target)[0]
    assert links.selected() == [first.id]
    current.set_link(link.id)
    assert links.selected() == [link.id]
    table(links).selectRow(1 - selected_row(links)[0] if len(selected_row(links)) else 0)
    assert current.link == links.selected()[0]
