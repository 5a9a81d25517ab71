"""The bar of filters above a findings table."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.current import Current
from desktop.findings.tables.claims_view import ClaimsView
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from tests.desktop import panels
from tests.desktop.findings.tables.parts import chooser, pick, quotes, table


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


def test_filters_go_on_in_a_second_line_where_one_has_no_room(claims: ClaimsView) -> None:
    filters = ["tagFilter", "kindFilter", "articleFilter", "annotatorFilter", "grouping"]
    for width, lines in ((1600, 1), (420, 2)):
        claims.resize(width, 400)
        QApplication.sendPostedEvents()
        boxes = [chooser(claims, name) for name in filters]
        assert all(box.width() >= min(box.sizeHint().width(), box.maximumWidth()) for box in boxes)
        assert min(len({box.y() for box in boxes}), 2) == lines


def test_the_count_is_shown_in_narrow_windows_too(claims: ClaimsView) -> None:
    pick(claims, "tagFilter", "tag-2")
    count = claims.findChild(QLabel, "count")
    assert count is not None
    for width in (1600, 420):
        claims.resize(width, 400)
        QApplication.sendPostedEvents()
        assert count.isVisible() and "3" in count.text()
        assert claims.rect().contains(count.mapTo(claims, count.rect().bottomRight()))
