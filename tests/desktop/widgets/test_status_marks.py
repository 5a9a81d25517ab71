"""The marks of statuses."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage, QPainter

from corpus.questions import Status
from desktop.look.theme import Theme
from desktop.widgets.status_marks import Marks, status_ink


def drawn(marks: Marks, status: Status | None, **look: bool) -> bytes:
    image = QImage(24, 24, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    if status is None:
        marks.paint_nothing(painter, 4, 4)
    else:
        marks.paint(painter, 4, 4, status, **look)
    painter.end()
    return bytes(image.constBits())


def test_every_status_has_a_mark_of_its_own_in_every_state(theme: Theme) -> None:
    marks = Marks(theme)
    pictures = [drawn(marks, None)]
    for status in Status:
        pictures += [
            drawn(marks, status),
            drawn(marks, status, draft=True),
            drawn(marks, status, overruled=True),
        ]
    assert len(set(pictures)) == len(pictures)


@pytest.mark.parametrize("status", Status)
def test_a_tally_is_not_a_mark(theme: Theme, status: Status) -> None:
    image = QImage(24, 24, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    Marks(theme).paint_tally(painter, 4, 4, status)
    painter.end()
    assert bytes(image.constBits()) != drawn(Marks(theme), status)
    assert status_ink(status, theme).isValid()


def test_the_theme_redraws_them(theme: Theme) -> None:
    marks = Marks(theme)
    light = drawn(marks, Status.AGREES)
    theme.set_look("dark", "standard")
    assert drawn(marks, Status.AGREES) != light
    theme.set_look("light", "standard")
