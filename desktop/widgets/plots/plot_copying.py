"""Pictures for the clipboard and for files: as SVG with real text, and as an image."""

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
"""Device pixels per logical pixel. Chosen: sharp when printed up to a column's width."""
_PAPER = "light"
"""Pictures are exported in light colours, for documents with a white background."""


def picture_svg(picture: PlotPicture) -> bytes:
    """The picture as an SVG file in the light colours."""
    text = svg.write(picture, theme=_PAPER)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'.encode()


def picture_image(picture: PlotPicture, theme: Theme, sharpness: float = _SHARPNESS) -> QImage:
    """The picture on white, with ``sharpness`` device pixels per logical pixel."""
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
    """Write the picture to a file: PNG if its name ends with ``.png``, otherwise SVG. Raises OSError."""
    png = path.suffix.lower() == ".png"
    path.write_bytes(picture_png(picture, theme) if png else picture_svg(picture))


def picture_mime(picture: PlotPicture, theme: Theme) -> QMimeData:
    """The content of the clipboard, in several formats. The plain text is that of the marks."""
    mime = QMimeData()
    mime.setData(SVG_TYPE, QByteArray(picture_svg(picture)))
    mime.setImageData(picture_image(picture, theme))
    mime.setText("\n".join([picture.title, *(mark.label for mark in picture.marks)]))
    return mime
