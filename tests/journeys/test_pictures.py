"""Pictures of the main views, made in every run and kept under build/pictures to be looked at by people.

What a machine can tell is checked here: that the picture has the asked size, wears the theme, shows the panels where
they belong, and that Chinese is drawn with glyphs of a Chinese font and not with boxes.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.app.launch import Program, make_program
from desktop.current import Destination
from desktop.settings import Settings
from desktop.suggestions.panel import SuggestionsPanel
from desktop.window.welcome.sample import read_sample
from tests.journeys.desks import close_desk, command, wait

PICTURES = Path(__file__).resolve().parent.parent.parent / "build" / "pictures"
LOOKS = [("light", "zh_CN"), ("light", "zh_TW"), ("dark", "en")]


@pytest.fixture(params=LOOKS, ids=["-".join(look) for look in LOOKS])
def desk(
    request: pytest.FixtureRequest, qapp: QApplication, settings: Settings, qtbot: QtBot, tmp_path: Path
) -> Iterator[Program]:
    """The window as it opens on the sample, in one look."""
    theme, language = request.param
    settings.set_value("theme", theme)
    settings.set_value("language", language)
    settings.set_value("reduced_motion", True)
    desk = make_program(qapp, settings)
    desk.window.resize(1440, 900)
    desk.window.show()
    archive = read_sample()
    desk.workspace.create(tmp_path / "sample.duikan", archive.project.title, archive)
    wait(qtbot, lambda: desk.workspace.saving.state == "saved")
    wait(qtbot, lambda: len(desk.window.keeper.open_articles()) == 2)
    yield desk
    close_desk(desk)


def picture(desk: Program, name: str) -> QImage:
    """The window as it stands, kept under a name that tells the look."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    image = desk.window.grab().toImage()
    look = f"{desk.services.theme.name}-{desk.services.settings.value('language')}"
    assert image.save(str(PICTURES / f"{name}-{look}.png"))
    return image


def share_of(image: QImage, colour: QColor, area: QRect) -> float:
    """How much of an area is exactly of a colour, by a grid of samples."""
    points = [
        QPoint(x, y)
        for x in range(area.left(), area.right(), max(1, area.width() // 60))
        for y in range(area.top(), area.bottom(), max(1, area.height() // 60))
    ]
    return sum(image.pixelColor(point).rgb() == colour.rgb() for point in points) / len(points)


def area_of(desk: Program, widget: QWidget) -> QRect:
    """Where a widget lies in the picture."""
    return QRect(widget.mapTo(desk.window, QPoint(0, 0)), widget.size())


def test_reading(desk: Program, qtbot: QtBot) -> None:
    snapshot = desk.workspace.snapshot
    assert snapshot is not None
    linked = next(claim for claim in snapshot.claims.values() if len(snapshot.links_of(claim.id)) > 1)
    desk.services.current.go_to(Destination(claim=linked.id))
    wait(qtbot, lambda: desk.services.current.claim == linked.id)
    qtbot.wait(50)
    image = picture(desk, "read")
    workbench = desk.window.keeper.workbench
    assert workbench is not None
    reading = area_of(desk, workbench.views.reading)
    assert share_of(image, desk.services.theme.colour("paper"), reading) > 0.4
    assert share_of(image, desk.services.theme.colour("panel"), area_of(desk, workbench.codebook)) > 0.3
    assert share_of(image, desk.services.theme.colour("panel"), area_of(desk, workbench.inspector)) > 0.3


@pytest.mark.parametrize("view", ["claims", "links", "figures", "compare"])
def test_tables(desk: Program, qtbot: QtBot, view: str) -> None:
    command(desk, f"view.{view}")
    wait(qtbot, lambda: not desk.services.jobs.running)
    workbench = desk.window.keeper.workbench
    assert workbench is not None
    shown = area_of(desk, workbench.views)

    def colours() -> int:
        image = picture(desk, view)
        places = ((x, y) for x in range(shown.left(), shown.right(), 3) for y in range(200, 700, 3))
        return len({image.pixelColor(x, y).rgb() for x, y in places})

    # A table without rows is one colour.
    wait(qtbot, lambda: colours() > 40)


def test_start_page_and_keys(desk: Program, qtbot: QtBot) -> None:
    command(desk, "shortcuts")
    qtbot.wait(20)
    keys = picture(desk, "keys")
    command(desk, "shortcuts")
    command(desk, "project.close")
    wait(qtbot, lambda: desk.workspace.saving.state == "closed")
    qtbot.wait(20)
    start = picture(desk, "start")
    assert keys != start
    middle = QRect(0, 120, start.width(), start.height() - 200)
    assert 0.6 < share_of(start, desk.services.theme.colour("paper"), middle) < 1.0


def test_small_window(desk: Program, qtbot: QtBot) -> None:
    desk.window.resize(1366, 768)
    third = desk.workspace.snapshot.articles_in_order()[2]  # type: ignore[union-attr]
    desk.services.current.go_to(Destination(article=third.id, new_pane=True))
    wait(qtbot, lambda: len(desk.window.keeper.open_articles()) == 3)
    qtbot.wait(50)
    image = picture(desk, "small")
    assert (image.width(), image.height()) == (1366, 768)


def test_suggestions(desk: Program, qtbot: QtBot) -> None:
    """The best pairs of the sample, the first of them between its two texts."""
    workbench = desk.window.keeper.workbench
    assert workbench is not None
    desk.services.settings.set_value("show_suggested_links", True)
    command(desk, "suggestions.next")
    panel = workbench.inspector.findChild(SuggestionsPanel)
    assert panel is not None
    wait(qtbot, lambda: bool(panel.view.cards))
    command(desk, "suggestion.locate")
    wait(
        qtbot,
        lambda: any(
            curve.suggested for gutter in workbench.views.reading.gutters for curve in gutter.scene.curves
        ),
    )
    qtbot.wait(50)
    image = picture(desk, "suggest")
    shown = area_of(desk, panel.view)
    first = area_of(desk, panel.view.viewport())
    first.setHeight(panel.view.visualRect(panel.view.currentIndex()).height())
    assert share_of(image, desk.services.theme.colour("selection"), first) > 0.3
    assert share_of(image, desk.services.theme.colour("panel"), shown) > 0.3
    lines = {
        desk.services.theme.relation(card.suggestion.relation).text.rgb() for card in panel.view.cards[:3]
    }
    inks = {
        image.pixelColor(x, y).rgb()
        for x in range(shown.left(), shown.right())
        for y in range(shown.top(), shown.bottom())
    }
    assert lines <= inks, "the proposed relations are named in their colours"
