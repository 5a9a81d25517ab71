"""Icons: every role has its files, and they are tinted and greyed out."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage

from desktop.folders import RESOURCES
from desktop.look.icons import SvgEngine, svg_icon
from desktop.look.tokens import read_tokens

INK, GREY = QColor("#2F5D9E"), QColor("#A3A5A8")


def test_every_icon_role_has_its_drawings() -> None:
    for role, name in read_tokens()["icons"].items():
        assert any((RESOURCES / "icons" / f"{name}_{size}_regular.svg").exists() for size in (16, 20)), role


def test_an_icon_is_tinted_and_greyed(qapp: object) -> None:
    icon = svg_icon("search", 16, INK, GREY)
    assert _inked(icon.pixmap(32, 32).toImage(), INK)
    assert _inked(icon.pixmap(32, 32, QIcon.Mode.Disabled).toImage(), GREY)


def test_a_large_icon_is_drawn_from_the_large_file(qapp: object) -> None:
    small, large = (svg_icon("search", size, INK, GREY).pixmap(40, 40).toImage() for size in (16, 20))
    assert small != large


def test_an_icon_without_a_colour_keeps_its_own(qapp: object) -> None:
    image = QIcon(SvgEngine("duikan.svg")).pixmap(QSize(64, 64)).toImage()
    colours = {image.pixelColor(x, y).name() for x in range(64) for y in range(64)}
    assert len(colours) > 2


def test_a_copied_icon_draws_the_same(qapp: object) -> None:
    """Qt copies the engine when a copy of the icon is changed."""
    icon = svg_icon("search", 16, INK, GREY)
    copy = QIcon(icon)
    copy.addPixmap(icon.pixmap(8, 8))
    assert copy.pixmap(32, 32).toImage() == icon.pixmap(32, 32).toImage()


def _inked(image: QImage, colour: QColor) -> bool:
    """Whether any pixel is fully opaque ink of ``colour``."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return any(pixel.alpha() == 255 and pixel.name() == colour.name() for pixel in pixels)
