"""Keys and mouse of the list of hits."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from corpus.hit import Hit
from corpus.identities import ArticleId
from corpus.model import Span
from corpus.snapshot import Snapshot
from desktop.findings.search.hit_delegate import HitDelegate
from desktop.findings.search.hit_view import HitView
from desktop.findings.search.hits import HitList
from desktop.look.theme import Theme
from tests.desktop import panels
from tests.desktop.build import river_archive

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def view(theme: Theme, qtbot: QtBot) -> HitView:
    """Four hits of one article, below its heading."""
    parent = QWidget()
    model, delegate = HitList({"text": ""}), HitDelegate(theme, parent)
    view = HitView(model, delegate)
    delegate.setParent(view)
    qtbot.addWidget(view)
    article = ArticleId("article-1")
    hits = [Hit(article, article, "text", Span(at, at + 1), "价", "票", "调") for at in range(4)]
    model.show_hits(hits, Snapshot.from_archive(river_archive()), more=False)
    view.resize(208, 400)
    view.show()
    view.setCurrentIndex(model.index(1))
    return view


def ticked(view: HitView) -> list[int]:
    model = view.model()
    assert isinstance(model, HitList)
    return [hit.span.start for hit in model.ticks]


def test_keys_tick(view: HitView, qtbot: QtBot) -> None:
    previewed: list[int] = []
    view.previewed.connect(lambda index: previewed.append(index.row()))
    qtbot.keyClick(view, Qt.Key.Key_Space)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert ticked(view) == [0], "going on changes no tick"
    qtbot.keyClick(view, Qt.Key.Key_Down, SHIFT)
    assert ticked(view) == [0, 1, 2]
    qtbot.keyClick(view, Qt.Key.Key_A, CONTROL)
    assert ticked(view) == [0, 1, 2, 3]
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert ticked(view) == []
    assert previewed == [1]


def test_the_mouse_ticks_one_some_or_a_range(view: HitView, qtbot: QtBot) -> None:
    shown, port = [], view.viewport()
    view.previewed.connect(lambda index: shown.append(index.row()))
    places = [panels.middle(view, row) for row in range(5)]
    qtbot.mouseClick(port, LEFT, pos=QPoint(16, places[2].y()))
    assert ticked(view) == [1]
    qtbot.mouseClick(port, LEFT, CONTROL, places[1])
    assert ticked(view) == [0, 1]
    qtbot.mouseClick(port, LEFT, SHIFT, places[3])
    assert ticked(view) == [0, 1, 2]
    assert shown == []
    qtbot.mouseClick(port, LEFT, pos=places[4])
    assert (shown, ticked(view)) == ([4], [0, 1, 2])
    qtbot.mouseClick(port, LEFT, pos=QPoint(16, places[0].y()))
    assert ticked(view) == [0, 1, 2, 3], "the heading's tick is that of all"


def test_other_keys_are_offered_to_the_owner(view: HitView, qtbot: QtBot) -> None:
    pressed: list[str] = []
    view.acted = lambda event: pressed.append(event.text()) is None
    qtbot.keyClick(view, Qt.Key.Key_2)
    assert pressed == ["2"]
