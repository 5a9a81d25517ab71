"""A picture for the clipboard and for a file: as SVG with real text, and as an image."""

from __future__ import annotations

import math
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage, QImageWriter, QPainter

from corpus.plots import svg
from corpus.plots.picture import PlotPicture
from desktop.look.theme import Theme
from desktop.widgets.plots.picture_painter import PicturePainter

SVG_TYPE = "image/svg+xml"
_SHARPNESS = 2.0
"""Device pixels per logical pixel: sharp on paper up to a column's width."""
_PAPER = "light"
"""Pictures leave the program for documents, which are white."""


def picture_svg(picture: PlotPicture) -> bytes:
    """The picture as an SVG file in the light colours."""
    text = svg.write(picture, theme=_PAPER)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'.encode()


def picture_image(picture: PlotPicture, theme: Theme, sharpness: float = _SHARPNESS) -> QImage:
    """The picture on white paper, ``sharpness`` device pixels per logical pixel."""
    width, height = (math.ceil(length * sharpness) for length in (picture.width, picture.height))
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(sharpness)
    painting = PicturePainter(theme, _PAPER)
    image.fill(painting.colour("paper"))
    painter = QPainter(image)
    painting.paint(painter, picture)
    painter.end()
    return image


def picture_png(picture: PlotPicture, theme: Theme) -> bytes:
    """The picture as a PNG file."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(picture_image(picture, theme))
    return bytes(content.data())


def save_picture(picture: PlotPicture, theme: Theme, path: Path) -> None:
    """Write the picture to a file: as PNG if its name ends so, else as SVG. Raises OSError."""
    png = path.suffix.lower() == ".png"
    path.write_bytes(picture_png(picture, theme) if png else picture_svg(picture))


def picture_mime(picture: PlotPicture, theme: Theme) -> QMimeData:
    """What the clipboard gets: programs take the form that they know best. The words of the marks are the text."""
    mime = QMimeData()
    mime.setData(SVG_TYPE, QByteArray(picture_svg(picture)))
    mime.setImageData(picture_image(picture, theme))
    mime.setText("\n".join([picture.title, *(mark.label for mark in picture.marks)]))
    return mime
