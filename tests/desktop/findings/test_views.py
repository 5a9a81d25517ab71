"""The claims table and the links table: filters, keys, menus, and following the project only while they are shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QTableView
from pytestqt.qtbot import QtBot

from db import edits
from desktop.current import Current
from desktop.findings.tables.claims_view import ClaimsView
from desktop.findings.tables.links_view import LinksView
from desktop.findings.tables.view import FindingsView
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.widgets.panels import EmptyNote
from tests.desktop import panels


@pytest.fixture
def claims(river: Workspace, current: Current, theme: Theme, qtbot: QtBot) -> ClaimsView:
    view = ClaimsView(river, current, theme)
    qtbot.addWidget(view)
    view.resize(1100, 500)
    view.show()
    return view


@pytest.fixture
def links(river: Workspace, current: Current, theme: Theme, qtbot: QtBot) -> LinksView:
    view = LinksView(river, current, theme)
    qtbot.addWidget(view)
    view.resize(1100, 500)
    view.show()
    return view


def table(view: FindingsView) -> QTableView:
    found = view.findChild(QTableView, "findingsTable")
    assert found is not None
    return found


def chooser(view: FindingsView, name: str) -> QComboBox:
    found = view.findChild(QComboBox, name)
    assert found is not None
    return found


def pick(view: FindingsView, name: str, value: object) -> None:
    box = chooser(view, name)
    box.setCurrentIndex(box.findData(value))


def quotes(view: FindingsView, column: int = 1) -> list[str]:
    model = table(view).model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_each_filter_narrows_the_table(claims: ClaimsView) -> None:
    pick(claims, "tagFilter", "tag-2")
    assert quotes(claims) == [
        "去年日均客运量为21.5万人次",
        "去年日均客运量为19.8万人次",
        "去年全線日均運量逾20萬人次",
    ]
    pick(claims, "articleFilter", "article-3")
    assert quotes(claims) == ["去年全線日均運量逾20萬人次"]
    pick(claims, "kindFilter", "statistic")
    assert quotes(claims) == []
    pick(claims, "tagFilter", None)
    pick(claims, "articleFilter", None)
    assert quotes(claims) == ["去年日均客运量为21.5万人次"]
    pick(claims, "annotatorFilter", "annotator-lin")
    assert len(quotes(claims)) == 1


def test_typing_filters(claims: ClaimsView, qtbot: QtBot) -> None:
    field = claims.findChild(QLineEdit, "filterField")
    assert field is not None
    panels.compose(field, "單程")
    qtbot.waitUntil(lambda: len(quotes(claims)) == 3, timeout=panels.PATIENCE)
    count = claims.findChild(QLabel, "count")
    assert count is not None
    assert "3" in count.text()
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert table(claims).currentIndex().row() == 0


def test_the_codebook_asks_for_the_claims_of_a_tag(claims: ClaimsView) -> None:
    pick(claims, "articleFilter", "article-3")
    claims.set_filter("tag", "tag-1")
    assert len(quotes(claims)) == 3


def test_selecting_shows_and_enter_goes(claims: ClaimsView, current: Current, qtbot: QtBot) -> None:
    places = panels.jumps(current)
    table(claims).selectRow(5)
    assert current.claim == "claim-6"
    qtbot.keyClick(table(claims), Qt.Key.Key_Return)
    qtbot.keyClick(table(claims), Qt.Key.Key_Space)
    assert [(place.article, place.claim, place.preview) for place in places] == [
        ("article-2", "claim-6", False),
        ("article-2", "claim-6", True),
    ]
    panels.double_click(qtbot, table(claims), 0)
    assert places[-1].claim == "claim-1"


def test_delete_deletes_what_is_selected(claims: ClaimsView, river: Workspace, qtbot: QtBot) -> None:
    table(claims).selectRow(0)
    qtbot.keyClick(table(claims), Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert claims.selected() == ["claim-1", "claim-2"]
    panels.changing(river, qtbot, lambda: qtbot.keyClick(table(claims), Qt.Key.Key_Delete))
    assert len(quotes(claims)) == 10
    panels.changing(river, qtbot, river.undo)
    assert len(quotes(claims)) == 12


def test_copying_tells_the_source(claims: ClaimsView, qtbot: QtBot) -> None:
    table(claims).selectRow(0)
    qtbot.keyClick(table(claims), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = panels.clipboard()
    for part in ("单程票价由2元调整为3元", "青川日报", "青川渡轮十二年来首次调价", "2026"):
        assert part in copied


def test_a_click_on_a_heading_sorts(claims: ClaimsView, qtbot: QtBot) -> None:
    header = table(claims).horizontalHeader()
    spot = header.viewport().rect().center()
    spot.setX(header.sectionViewportPosition(1) + 20)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert quotes(claims) == sorted(quotes(claims))
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert quotes(claims) == sorted(quotes(claims), reverse=True)


def test_a_heading_folds_with_enter(claims: ClaimsView, qtbot: QtBot) -> None:
    box = chooser(claims, "grouping")
    box.setCurrentIndex(box.findData("article"))
    rows = table(claims).model().rowCount()
    panels.press(qtbot, table(claims), 0, Qt.Key.Key_Return)
    assert table(claims).model().rowCount() == rows - 5
    assert table(claims).currentIndex().row() == 0
    panels.press(qtbot, table(claims), 0, Qt.Key.Key_Return)
    assert table(claims).model().rowCount() == rows


def test_coming_here_finds_the_claim_that_was_attended_to(
    river: Workspace, current: Current, theme: Theme, qtbot: QtBot
) -> None:
    current.set_claim("claim-9")
    view = ClaimsView(river, current, theme)
    qtbot.addWidget(view)
    view.show()
    assert view.selected() == ["claim-9"]


def test_coming_here_changes_nothing_that_is_attended_to(
    river: Workspace, current: Current, theme: Theme, qtbot: QtBot
) -> None:
    view = LinksView(river, current, theme)
    qtbot.addWidget(view)
    view.show()
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(table(view).hasFocus, timeout=panels.PATIENCE)
    assert (current.claim, current.link) == (None, None)
    qtbot.keyClick(table(view), Qt.Key.Key_Down)
    assert current.link is not None


def test_a_hidden_table_catches_up_when_it_is_shown(
    claims: ClaimsView, river: Workspace, qtbot: QtBot
) -> None:
    claims.hide()
    panels.changing(river, qtbot, lambda: river.perform(edits.delete_claims, ["claim-1"]))
    claims.show()
    assert len(quotes(claims)) == 11


def test_the_selection_survives_a_change(claims: ClaimsView, river: Workspace, qtbot: QtBot) -> None:
    table(claims).selectRow(7)
    panels.changing(river, qtbot, lambda: river.perform(edits.edit_tag, "tag-0", name="票价"))
    assert claims.selected() == ["claim-8"]
    assert chooser(claims, "tagFilter").itemText(1) == "票价"


def test_empty_tables_say_why(
    claims: ClaimsView, river: Workspace, current: Current, theme: Theme, qtbot: QtBot
) -> None:
    pick(claims, "kindFilter", "event")
    note = claims.findChild(EmptyNote, "emptyNote")
    assert note is not None
    assert note.isVisible()
    filtered = note.text()
    everything = list(panels.rows(river).claims)
    pick(claims, "kindFilter", None)
    assert not note.isVisible()
    panels.changing(river, qtbot, lambda: river.perform(edits.delete_claims, everything))
    assert note.isVisible()
    assert note.text() != filtered


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


def test_a_rebuilt_view_looks_the_same(
    claims: ClaimsView, river: Workspace, current: Current, theme: Theme, qtbot: QtBot
) -> None:
    pick(claims, "tagFilter", "tag-0")
    table(claims).sortByColumn(1, Qt.SortOrder.DescendingOrder)
    box = chooser(claims, "grouping")
    box.setCurrentIndex(box.findData("article"))
    again = ClaimsView(river, current, theme)
    qtbot.addWidget(again)
    again.restore(claims.state())
    again.show()
    assert quotes(again) == quotes(claims)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_they_paint(
    claims: ClaimsView, links: LinksView, theme: Theme, qapp: QApplication, name: str
) -> None:
    theme.set_look(name, "standard")
    theme.apply(qapp)
    for view in (claims, links):
        box = chooser(view, "grouping")
        for number in range(box.count()):
            box.setCurrentIndex(number)
            image = view.grab().toImage()
            colours = {image.pixelColor(x, y).name() for x in range(0, 1100, 3) for y in range(40, 300, 3)}
            assert image.pixelColor(2, 2) == theme.colour("paper")
            assert theme.colour("hairline").name() in colours
            assert theme.tag("blue").fill.name() in colours or view is links


def selected_row(view: FindingsView) -> list[int]:
    return [index.row() for index in table(view).selectionModel().selectedRows()]


def test_the_table_keeps_in_step_with_what_is_attended_to(claims: ClaimsView, current: Current) -> None:
    current.set_claim("claim-3")
    assert claims.selected() == ["claim-3"]
    current.set_claim("claim-1")
    assert claims.selected() == ["claim-1"]
    claims.hide()
    current.set_claim(None)
    claims.show()
    assert claims.selected() == [], "what the inspector does not show is not selected"


def test_several_rows_stay_selected_when_the_last_one_is_attended_to(
    claims: ClaimsView, current: Current, qtbot: QtBot
) -> None:
    table(claims).selectRow(0)
    qtbot.keyClick(table(claims), Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(claims.selected()) == 2
    assert current.claim == claims.selected()[1]


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


def test_sorting_keeps_the_row_that_is_attended_to(claims: ClaimsView, current: Current) -> None:
    current.set_claim("claim-5")
    table(claims).sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert claims.selected() == ["claim-5"]
    current.set_claim(None)
    table(claims).sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert claims.selected() == []
