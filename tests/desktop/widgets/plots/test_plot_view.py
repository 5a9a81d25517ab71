from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from corpus.plots.lanes import PlotWords
from corpus.plots.measuring import Measure
from corpus.plots.picture import PlotArea, PlotMark, PlotPicture
from corpus.plots.range_plot import RangeLayout, range_plot
from desktop.look.theme import Theme
from desktop.widgets.plots.plot_copying import SVG_TYPE
from desktop.widgets.plots.plot_view import PlotView, tooltip_html
from tests.corpus.plots.build import FARES


def plot(width: float, height: float, measure: Measure) -> PlotPicture:
    return range_plot(FARES, RangeLayout(width), PlotWords(), measure=measure)


@pytest.fixture
def view(theme: Theme, qtbot: QtBot) -> PlotView:
    made = PlotView(theme)
    qtbot.addWidget(made)
    made.show_picture(plot)
    made.resize(700, 300)
    made.show()
    return made


def middle(view: PlotView, key: str) -> QPoint:
    mark = view.mark_of(key)
    assert mark is not None
    return view.mark_rect(mark).center()


def test_the_picture_is_made_for_the_size_of_the_widget(view: PlotView) -> None:
    assert view.picture is not None and view.picture.width == 700
    view.resize(500, 300)
    assert view.picture.width == 500
    assert view.minimumHeight() >= view.picture.height - 1


def test_a_click_makes_a_mark_current_and_opens_it(view: PlotView, qtbot: QtBot) -> None:
    told: list[tuple[str, str]] = []
    view.current_changed.connect(lambda key: told.append(("current", key)))
    view.activated.connect(lambda key: told.append(("activated", key)))
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=middle(view, "C"))
    assert told == [("current", "C"), ("activated", "C")]
    assert view.current == "C"


def test_arrows_go_from_mark_to_mark_and_stop_at_the_ends(view: PlotView, qtbot: QtBot) -> None:
    assert view.current == "A"
    walked = []
    for key in (
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Right,
        Qt.Key.Key_Left,
        Qt.Key.Key_End,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
    ):
        qtbot.keyClick(view, key)
        walked.append(view.current)
    assert walked == ["A", "B", "C", "B", "E", "E", "A"]


def test_enter_opens_and_space_shows_the_current_mark(view: PlotView, qtbot: QtBot) -> None:
    view.set_current("B")
    with qtbot.waitSignal(view.activated) as opened:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    with qtbot.waitSignal(view.previewed) as shown:
        qtbot.keyClick(view, Qt.Key.Key_Space)
    assert opened.args == ["B"] and shown.args == ["B"]


def test_hovering_paints_the_mark_and_shows_its_tooltip(view: PlotView, qtbot: QtBot) -> None:
    plain = view.grab().toImage()
    qtbot.mouseMove(view, middle(view, "A"))
    qtbot.mouseMove(view, middle(view, "B"))
    qtbot.waitUntil(lambda: view.grab().toImage() != plain)
    assert view.cursor().shape() == Qt.CursorShape.PointingHandCursor


def test_the_current_mark_has_a_ring_only_with_the_keyboard(view: PlotView) -> None:
    view.clearFocus()
    without = view.grab().toImage()
    view.setFocus()
    assert view.grab().toImage() != without


def test_ctrl_c_copies_the_picture(view: PlotView, qtbot: QtBot) -> None:
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    mime = QApplication.clipboard().mimeData()
    assert mime.hasImage() and mime.hasFormat(SVG_TYPE)


def test_a_picture_is_saved_and_a_failure_told(view: PlotView, qtbot: QtBot, tmp_path: Path) -> None:
    view.save(tmp_path / "plot.svg")
    assert (tmp_path / "plot.svg").stat().st_size > 1000
    with qtbot.waitSignal(view.save_failed) as told:
        view.save(tmp_path / "missing" / "plot.svg")
    assert isinstance(told.args[0], OSError)


def test_the_current_mark_stays_while_it_is_there(view: PlotView) -> None:
    view.set_current("D")
    view.renew()
    assert view.current == "D"
    view.set_current("gone")
    assert view.current == "D"
    view.show_picture(
        lambda width, height, measure: PlotPicture(9, 9, "", (), (PlotMark("X", PlotArea(0, 0, 9, 9), ""),))
    )
    assert view.current == "X"


def test_nothing_is_shown_without_a_picture(view: PlotView, qtbot: QtBot) -> None:
    view.show_picture(None)
    assert view.picture is None and view.keys == [] and view.current == ""
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton)
    assert not QToolTip.text()


def test_a_change_of_the_look_makes_the_picture_anew(view: PlotView, theme: Theme) -> None:
    before = view.grab().toImage()
    theme.set_look("dark", "standard")
    assert view.grab().toImage() != before


def test_a_tooltip_escapes_what_the_texts_say() -> None:
    mark = PlotMark("k", PlotArea(0, 0, 1, 1), "", ("A <b>", "“3 < 5”"))
    assert "A &lt;b&gt;<br><b>“3 &lt; 5”</b>" in tooltip_html(mark)
