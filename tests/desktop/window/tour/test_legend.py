"""The legend."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from corpus.model import BUILT_IN_RELATIONS
from desktop.look.theme import Theme
from desktop.window.tour.legend import LegendPage
from desktop.words.wording import relation_name


def test_every_relation_has_a_line_and_no_two_look_alike(theme: Theme, qtbot: QtBot) -> None:
    page = LegendPage(theme)
    qtbot.addWidget(page)
    page.resize(320, 1400)
    sections = page.sections()
    names = [line.name for line in sections[0][1]]
    assert names[: len(BUILT_IN_RELATIONS)] == [relation_name(relation) for relation in BUILT_IN_RELATIONS]
    pictures = []
    for _, lines in sections:
        for line in lines:
            image = QImage(84, 30, QImage.Format.Format_ARGB32)
            image.fill(theme.colour("panel"))

            painter = QPainter(image)
            line.paint(painter, QRectF(image.rect()))
            painter.end()
            assert image not in pictures, line.name
            pictures.append(image)
    before = page.grab().toImage()
    theme.set_look("dark", theme.density)
    assert page.grab().toImage() != before
