from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage

from corpus.plots.lanes import PlotWords
from corpus.plots.picture import PlotPicture
from corpus.plots.range_plot import RangeLayout, range_plot
from desktop.look.theme import Theme
from desktop.widgets.plots.plot_copying import (
    SVG_TYPE,
    picture_image,
    picture_mime,
    picture_png,
    picture_svg,
    save_picture,
)
from tests.corpus.plots.build import FARES


def picture() -> PlotPicture:
    return range_plot(FARES, RangeLayout(600), PlotWords())


def test_an_image_is_sharp_and_on_white_paper_whatever_the_theme(theme: Theme) -> None:
    theme.set_look("dark", "standard")
    image = picture_image(picture(), theme)
    assert (image.width(), image.devicePixelRatio()) == (1200, 2)
    assert image.pixelColor(0, 0).name() == "#ffffff"


def test_a_png_can_be_read_again(theme: Theme) -> None:
    read = QImage.fromData(picture_png(picture(), theme))
    assert not read.isNull() and read.width() == 1200


def test_the_ending_of_the_name_chooses_the_form(theme: Theme, tmp_path: Path) -> None:
    save_picture(picture(), theme, tmp_path / "plot.PNG")
    save_picture(picture(), theme, tmp_path / "plot.svg")
    assert (tmp_path / "plot.PNG").read_bytes().startswith(b"\x89PNG")
    assert (tmp_path / "plot.svg").read_text(encoding="utf-8").startswith("<?xml")


def test_a_file_of_svg_declares_itself() -> None:
    text = picture_svg(picture()).decode()
    assert text.startswith("<?xml") and "<svg" in text and "12–15" in text


def test_the_clipboard_gets_every_form(theme: Theme) -> None:
    mime = picture_mime(picture(), theme)
    assert mime.hasFormat(SVG_TYPE) and mime.hasImage()
    assert mime.text().split("\n")[:2] == ["年增票款收入", "A Source A: ≈ 8.2 亿元, baseline"]
