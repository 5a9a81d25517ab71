"""The bar above a view, from wide to narrow."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.look.theme import Theme
from desktop.widgets.view_toolbar import HEIGHT, ViewToolbar


class _Block(QLabel):
    """A filter of a given width."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.setFixedSize(width, 22)


@pytest.fixture
def view(qtbot: QtBot) -> QWidget:
    made = QWidget()
    QVBoxLayout(made).setContentsMargins(0, 0, 0, 0)
    qtbot.addWidget(made)
    made.resize(600, 400)
    return made


def show(view: QWidget, bar: ViewToolbar) -> None:
    layout = view.layout()
    assert layout is not None
    layout.addWidget(bar)
    layout.addWidget(QLabel("content"))
    view.show()


def test_filters_go_on_in_a_second_line(theme: Theme, view: QWidget, qtbot: QtBot) -> None:
    bar, filters, end = ViewToolbar(theme), [_Block(150) for _ in range(3)], _Block(60)
    bar.add_filters(*filters)
    bar.add_end(end)
    show(view, bar)
    assert bar.height() == HEIGHT
    assert len({one.y() for one in filters}) == 1
    view.resize(450, 400)
    qtbot.waitUntil(lambda: bar.height() > HEIGHT)
    places = [one.geometry() for one in (*filters, end)]
    assert len({place.y() for place in places[:3]}) == 2
    assert all(bar.rect().contains(place) for place in places)
    qtbot.waitUntil(lambda: end.y() == filters[0].y())
    assert not any(one.intersects(other) for one in places for other in places if one is not other)


def test_a_narrow_window_stays_as_narrow_as_it_is(theme: Theme) -> None:
    bar = ViewToolbar(theme)
    bar.add_filters(*(_Block(150) for _ in range(6)))
    assert bar.minimumSizeHint().width() < 200


def test_an_aside_is_whole_or_replaced(theme: Theme, view: QWidget, qtbot: QtBot) -> None:
    bar, aside, instead = ViewToolbar(theme), _Block(200), _Block(40)
    bar.add_filters(_Block(150), _Block(150))
    bar.add_aside(aside, instead)
    show(view, bar)
    assert (aside.isVisible(), instead.isVisible()) == (True, False)
    for width in (500, 499):
        view.resize(width, 400)
        assert (aside.isVisible(), instead.isVisible()) == (False, True)
    more = _Block(150)
    view.resize(600, 400)
    bar.add_filters(more)
    more.show()
    qtbot.waitUntil(lambda: instead.isVisible() and not aside.isVisible())
