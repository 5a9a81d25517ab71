"""Cells and headings in every theme."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from desktop.findings.tables.claims_view import ClaimsView
from desktop.findings.tables.links_view import LinksView
from desktop.look.theme import Theme
from tests.desktop.findings.tables.parts import chooser


@pytest.mark.parametrize("name", ["light", "dark"])
def test_they_paint(
    claims: ClaimsView, links: LinksView, theme: Theme, qapp: QApplication, name: str
) -> None:
    theme.set_look(name, "standard")
    theme.apply(qapp)
    for view in (claims, links):
        box = chooser(view, "grouping")
        for number in range(box.count()):
            box.setCurrentIndex(number)
            image = view.grab().toImage()
            colours = {image.pixelColor(x, y).name() for x in range(0, 1100, 3) for y in range(40, 300, 3)}
            assert image.pixelColor(2, 2) == theme.colour("paper")
            assert theme.colour("hairline").name() in colours
            assert theme.tag("blue").fill.name() in colours or view is links
