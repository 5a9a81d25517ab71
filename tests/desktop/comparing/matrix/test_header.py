"""The headers of the columns."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from corpus.snapshot import Snapshot
from desktop.comparing.matrix.header import head_of, heads_of
from desktop.comparing.matrix.view import MatrixView
from desktop.words.comparing_words import ComparingCounts
from tests.desktop.build import RIVER_DAILY, article, river_archive


def test_a_head_tells_publisher_date_and_claims() -> None:
    daily = article(1, RIVER_DAILY)
    head = head_of(daily, "A", daily.publisher, "5 claims", filtered=False, with_year=False)
    assert (head.letter, head.name) == ("A", "青川日报")
    assert head.details.split() == ["10-08", "5", "claims"]
    nameless = head_of(replace(daily, publisher=""), "A", daily.title, "5", filtered=True, with_year=True)
    assert (nameless.name, nameless.details.split()) == (daily.title, ["2026-10-08", "5"])
    assert (
        head_of(replace(daily, published=None), "A", "", "5", filtered=True, with_year=False).details == "5"
    )


def test_years_are_shown_if_the_sources_are_of_several() -> None:
    snapshot = Snapshot.from_archive(river_archive())
    daily, *others = snapshot.articles_in_order()
    heads = heads_of(snapshot, [daily], ComparingCounts(), {daily.id})
    assert list(heads) == [daily.id]
    assert heads[daily.id].filtered
    assert heads[daily.id].details.split()[0] == "10-08"
    archive = river_archive()
    older = [
        replace(row, published="2019-01-02") if row.id == others[0].id else row for row in archive.articles
    ]
    snapshot = Snapshot.from_archive(replace(archive, articles=older))
    assert heads_of(snapshot, [daily], ComparingCounts())[daily.id].details.split()[0] == "2026-10-08"


def test_the_icon_asks_for_the_popup_of_its_column(matrix: MatrixView, qtbot: QtBot) -> None:
    head = matrix.context.grid.main.heads
    rect = head.section_rect(2)
    place = QPoint(rect.right() - 14, 13)
    asked: list[int] = []
    head.popup_requested.connect(asked.append)
    matrix.context.grid.popup_requested.disconnect()
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked == [2]
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rect.left() + 40, 13))
    assert asked == [2]
