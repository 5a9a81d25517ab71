"""Articles dragged onto panes and their edges."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from desktop.reading.area.reading_area import ReadingArea
from tests.desktop.reading.conftest import DAILY, POST, WEEKLY, Bench


def drop(area: ReadingArea, article: str, place: QPoint) -> None:
    data = QMimeData()
    data.setData("application/x-duikan-article", article.encode())
    arguments = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(area, QDragEnterEvent(place, *arguments))
    QApplication.sendEvent(area, QDragMoveEvent(place, *arguments))
    assert area.tools.overlay.part("drop").zones
    QApplication.sendEvent(area, QDropEvent(QPointF(place), *arguments, QEvent.Type.Drop))


def test_an_article_dropped_on_a_pane_opens_there_and_on_an_edge_beside_it(bench: Bench) -> None:
    bench.open(DAILY)
    box = bench.pane(DAILY).geometry()
    drop(bench.area, WEEKLY, box.center())
    assert bench.area.open_articles() == [WEEKLY]
    drop(bench.area, DAILY, QPoint(box.right() - 5, 300))
    assert bench.area.open_articles() == [WEEKLY, DAILY]
    drop(bench.area, POST, QPoint(5, 300))
    assert bench.area.open_articles() == [POST, WEEKLY, DAILY]


def test_a_pane_dragged_onto_another_swaps_with_it(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY)
    drop(bench.area, DAILY, bench.pane(WEEKLY).geometry().center())
    assert bench.area.open_articles() == [WEEKLY, DAILY]
    bench.open(WEEKLY, DAILY, POST)
    box = bench.pane(WEEKLY).geometry()
    drop(bench.area, POST, QPoint(box.left() + 5, 300))
    assert bench.area.open_articles() == [POST, WEEKLY, DAILY], "the others stay in their order"
    box = bench.pane(DAILY).geometry()
    drop(bench.area, POST, QPoint(box.right() - 5, 300))
    assert bench.area.open_articles() == [WEEKLY, DAILY, POST]
    assert not bench.area.tools.overlay.part("drop")
