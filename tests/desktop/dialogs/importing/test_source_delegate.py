"""Painting the list."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from desktop.dialogs.importing.source_delegate import EDGE, TICK
from desktop.dialogs.importing.source_model import SourceModel
from desktop.dialogs.importing.source_view import SourceView
from desktop.dialogs.importing.sources import ImportSources, State
from desktop.look.theme import Theme
from tests.desktop.dialogs.importing.build import REMARKS, document, source

NEAR = 20
"""Of 255: fine lines are blended with the ground."""


def picture(held: object, theme: Theme, qtbot: QtBot) -> QImage:
    """The list with one source."""
    sources = ImportSources({})
    sources._by_key["a.html"] = held  # type: ignore[assignment]
    model = SourceModel(sources)
    model.refresh()
    view = SourceView(theme, model)
    qtbot.addWidget(view)
    view.resize(388, 90)
    return view.viewport().grab().toImage()


def has(image: QImage, colour: QColor, left: int, right: int) -> bool:
    """Whether the source's row has about that colour between two x."""
    for x in range(left, right):
        for y in range(32, 70):
            there = QColor(image.pixel(x, y))
            apart = (there.red() - colour.red(), there.green() - colour.green(), there.blue() - colour.blue())
            if max(map(abs, apart)) < NEAR:
                return True
    return False


@pytest.mark.parametrize(
    ("held", "sign", "ticked"),
    [
        (source(), "ok", True),
        (source(held=document(remarks=REMARKS)), "warn", True),
        (source(refusal="empty"), "danger", False),
        (source(state=State.HELD), "warn", True),
    ],
)
def test_the_sign_and_the_tick_tell_the_state(
    held: object, sign: str, ticked: bool, theme: Theme, qtbot: QtBot
) -> None:
    image = picture(held, theme, qtbot)
    assert has(image, theme.colour(sign), 350, 388)
    assert has(image, theme.colour("accent"), EDGE, EDGE + TICK) is ticked
