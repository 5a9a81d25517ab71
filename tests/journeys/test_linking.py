"""An analyst links two articles: by two keystrokes, by dragging, and changes the relation afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from corpus.model import Link
from desktop.app.launch import Program, make_program
from desktop.reading.area.reading_area import ReadingArea
from desktop.reading.panes.pane import Pane
from tests.desktop.build import river_archive

PATIENCE = 20_000
DAILY, WEEKLY, POST = "article-1", "article-2", "article-3"


@pytest.fixture
def desk(qapp: Any, settings: Any, qtbot: Any, tmp_path: Path) -> Iterator[Program]:
    """The real window with the ferry project, the daily and the weekly side by side."""
    desk = make_program(qapp, settings, theme="light", language="en")
    desk.window.resize(1440, 900)
    desk.window.show()
    desk.workspace.create(tmp_path / "river.duikan", "青川渡轮调价", river_archive())
    qtbot.waitUntil(lambda: desk.workspace.saving.state == "saved", timeout=PATIENCE)
    for article in (DAILY, WEEKLY):
        area(desk).open_article(article, new_pane=True)
    qtbot.waitUntil(lambda: [pane.article_id for pane in area(desk).panes] == [DAILY, WEEKLY])
    area(desk).keys.panes.activate(0)
    yield desk
    desk.services.finish()
    desk.window.close()
    desk.window.deleteLater()
    desk.services.translation.uninstall()


def area(desk: Program) -> ReadingArea:
    assert desk.window.keeper.workbench is not None
    found: ReadingArea = desk.window.keeper.workbench.views.reading
    return found


def links(desk: Program) -> dict[str, Link]:
    assert desk.workspace.snapshot is not None
    return dict(desk.workspace.snapshot.links)


def pane(desk: Program, article: str) -> Pane:
    return next(pane for pane in area(desk).panes if pane.article_id == article)


def press(qtbot: Any, key: Any, modifiers: Any = Qt.KeyboardModifier.NoModifier) -> None:
    """A key, wherever the keyboard is: shortcuts of the window included."""
    widget = QApplication.focusWidget()
    assert widget is not None
    if isinstance(key, str):
        qtbot.keyClicks(widget, key, modifiers)
    else:
        qtbot.keyClick(widget, key, modifiers)


def place_of(desk: Program, claim: str) -> tuple[QWidget, QPoint]:
    """The viewport that shows a claim, and the middle of its first line there."""
    assert desk.workspace.snapshot is not None
    row = desk.workspace.snapshot.claims[claim]
    view = pane(desk, row.article).view
    geometry = view.span_geometry(row.span)
    assert geometry is not None
    return view.viewport(), geometry.rects[0].center().toPoint()


def click(desk: Program, qtbot: Any, claim: str) -> None:
    viewport, place = place_of(desk, claim)
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)


def new_link(desk: Program, before: dict[str, Link], qtbot: Any) -> Link:
    qtbot.waitUntil(lambda: len(links(desk)) == len(before) + 1, timeout=PATIENCE)
    (made,) = [link for link in links(desk).values() if link.id not in before]
    return made


def test_two_keystrokes_link_and_a_third_changes_the_relation(desk: Program, qtbot: Any) -> None:
    before = links(desk)
    click(desk, qtbot, "claim-2")
    assert desk.services.current.claim == "claim-2"
    press(qtbot, "k")
    assert area(desk).tools.mode.choosing
    press(qtbot, area(desk).tools.mode.letters["claim-7"].lower())
    made = new_link(desk, before, qtbot)
    assert (made.source, made.target, made.relation) == ("claim-2", "claim-7", "equivalent")
    press(qtbot, "3")
    qtbot.waitUntil(
        lambda: (
            [link.relation for link in links(desk).values() if link.id not in before] == ["differs_in_figure"]
        ),
        timeout=PATIENCE,
    )
    made = new_link(desk, before, qtbot)
    press(qtbot, Qt.Key.Key_Escape)
    assert made.id in area(desk).gutters[0].scene.in_order()
    # Linking with a relation is one act, in whichever order its keys come.
    press(qtbot, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: links(desk) == before, timeout=PATIENCE)


def test_letters_do_not_fire_commands_while_linking(desk: Program, qtbot: Any) -> None:
    """T would open the tag popup, M ask for a note and U go elsewhere, if they were not letters now."""
    before = links(desk)
    click(desk, qtbot, "claim-2")
    press(qtbot, "k")
    for letter in "tmu":
        assert letter.upper() not in area(desk).tools.mode.letters.values()
        press(qtbot, letter)
    assert area(desk).tools.mode.choosing
    press(qtbot, Qt.Key.Key_Escape)
    assert desk.services.current.claim == "claim-2"
    assert links(desk) == before
    press(qtbot, "f")
    assert not desk.services.settings.value("follow")


def test_one_highlight_dragged_onto_another(desk: Program, qtbot: Any) -> None:
    before = links(desk)
    click(desk, qtbot, "claim-4")
    source, start = place_of(desk, "claim-4")
    target, place = place_of(desk, "claim-9")
    end = source.mapFromGlobal(target.mapToGlobal(place))
    qtbot.mousePress(source, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 6):
        qtbot.mouseMove(source, start + (end - start) * step / 5)
    qtbot.mouseRelease(source, Qt.MouseButton.LeftButton, pos=end)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    qtbot.keyClicks(menu, "4")
    made = new_link(desk, before, qtbot)
    assert (made.source, made.target, made.relation) == ("claim-4", "claim-9", "contradicts")


def test_along_the_links_and_back(desk: Program, qtbot: Any) -> None:
    click(desk, qtbot, "claim-5")
    press(qtbot, "l")
    assert desk.services.current.link == "link-3"
    press(qtbot, Qt.Key.Key_Return)
    assert desk.services.current.claim == "claim-8"
    assert QApplication.focusWidget() is pane(desk, WEEKLY).view
    press(qtbot, "l")
    assert desk.services.current.link == "link-4"
    qtbot.waitUntil(lambda: POST in area(desk).open_articles(), timeout=PATIENCE)
    press(qtbot, Qt.Key.Key_Escape)
    assert desk.services.current.link is None


def test_a_link_is_deleted_by_key_and_comes_back(desk: Program, qtbot: Any) -> None:
    click(desk, qtbot, "claim-5")
    press(qtbot, "l")
    press(qtbot, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "link-3" not in links(desk), timeout=PATIENCE)
    assert desk.services.current.claim == "claim-5"
    press(qtbot, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "link-3" in links(desk), timeout=PATIENCE)
