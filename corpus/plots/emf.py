"""Writes a picture as an Enhanced Metafile (MS-EMF), which Word, WPS and LibreOffice show as lines and text.

Older versions of these programs do not read SVG, and newer ones expect a bitmap beside it, which would have to be
painted.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable

from corpus.plots.measuring import SIZES, estimated_width
from corpus.plots.palette import colours
from corpus.plots.picture import (
    PlotBox,
    PlotCircle,
    PlotGlyph,
    PlotLine,
    PlotOutline,
    PlotPicture,
    PlotShape,
    PlotText,
    TextAnchor,
)
from corpus.plots.strokes import SIDE, strokes

_FINE = 20
"""Units of a pixel: records contain integers, and this makes rounding invisible. Chosen."""
_HEADER, _EOF = 1, 14
_POLYGON, _POLYLINE, _ELLIPSE, _RECTANGLE, _ROUND_RECTANGLE = 3, 4, 42, 43, 44
_WINDOW_EXTENT, _WINDOW_ORIGIN, _VIEW_EXTENT, _VIEW_ORIGIN = 9, 10, 11, 12
_MAP_MODE, _BACKGROUND, _TEXT_ALIGN, _TEXT_COLOUR = 17, 18, 22, 24
_SELECT, _PEN, _BRUSH, _DELETE, _FONT, _TEXT = 37, 38, 39, 40, 82, 84
"""Types of records. These and the constants below are those of [MS-EMF]."""
_ANISOTROPIC, _TRANSPARENT, _SOLID = 8, 1, 0
_NO_BRUSH, _NO_PEN, _SYSTEM_FONT = 0x80000005, 0x80000008, 0x8000000D
_HANDLE = 1
"""Handle of the only object that exists at a time."""
_ON_BASELINE = 24
"""The alignment TA_BASELINE, combined with one of those below."""
_ALIGNED = {TextAnchor.START: 0, TextAnchor.MIDDLE: 6, TextAnchor.END: 2}
"""TA_LEFT, TA_CENTER and TA_RIGHT ([MS-WMF], TextAlignmentMode flags) by anchor."""
_BOLD, _PLAIN = 700, 400
_FACE_UNITS, _FONT_BYTES = 32, 320
"""Characters of the name of a typeface, and bytes of a font (LogFontPanose)."""
_GLYPH_LINE = 1.6
"""Width of the lines of drawings, as in :mod:`corpus.plots.svg`."""
_INCH, _MILLIMETRES = 96, 25.4
"""Logical pixels and millimetres of an inch."""


def write(picture: PlotPicture, face: str) -> bytes:
    """Return the metafile of a picture, in the colours of the light theme, with its texts in the typeface ``face``."""
    writer = _Writer(face)
    writer.begin(picture)
    writer.shapes(picture.shapes)
    for mark in picture.marks:
        writer.shapes(mark.shapes)
    return writer.finished(picture)


class _Writer:
    def __init__(self, face: str) -> None:
        self._face = face
        self._colours = colours("light")
        self._records: list[bytes] = []

    def begin(self, picture: PlotPicture) -> None:
        """Write the records that set the units and the alignment of text."""
        self._add(_MAP_MODE, struct.pack("<I", _ANISOTROPIC))
        self._add(_WINDOW_ORIGIN, struct.pack("<ii", 0, 0))
        self._add(_WINDOW_EXTENT, _pair(picture.width, picture.height))
        self._add(_VIEW_ORIGIN, struct.pack("<ii", 0, 0))
        self._add(_VIEW_EXTENT, struct.pack("<ii", round(picture.width), round(picture.height)))
        self._add(_BACKGROUND, struct.pack("<I", _TRANSPARENT))

    def finished(self, picture: PlotPicture) -> bytes:
        """The complete file."""
        self._add(_EOF, struct.pack("<III", 0, 16, 20))
        body = b"".join(self._records)
        wide, high = round(picture.width), round(picture.height)
        title = f"Duikan\0{picture.title}\0\0".encode("utf-16-le", "replace")
        title += bytes(-len(title) % 4)
        hundredths = [round(side * _MILLIMETRES * 100 / _INCH) for side in (picture.width, picture.height)]
        size = 100 + len(title)
        screen = (1920, 1080)
        metres = [round(side * _MILLIMETRES / _INCH) for side in screen]
        head = struct.pack(
            "<IIiiiiiiiiIIIIHHIIIiiiiIII",
            *(_HEADER, size, 0, 0, wide - 1, high - 1, 0, 0, *hundredths),
            *(0x464D4520, 0x10000, size + len(body), len(self._records) + 1, _HANDLE + 1, 0),
            *(len(title) // 2, 100, 0, *screen, *metres, 0, 0, 0),
        )
        return head + title + body

    def shapes(self, shapes: Iterable[PlotShape]) -> None:
        """Draw shapes in order, later ones on top."""
        for shape in shapes:
            match shape:
                case PlotLine():
                    for start, end in _dashes(shape):
                        self._outline((start, end), "", shape.ink, shape.width, closed=False)
                case PlotBox():
                    self._box(shape)
                case PlotCircle():
                    self._circle(shape.x, shape.y, shape.radius, shape.fill, shape.ink, shape.line)
                case PlotOutline():
                    self._outline(shape.points, shape.fill, shape.ink, shape.line, closed=shape.closed)
                case PlotText():
                    self._text(shape)
                case PlotGlyph():
                    self._glyph(shape)

    def _box(self, box: PlotBox) -> None:
        corners = _pair(box.x, box.y) + _pair(box.x + box.width, box.y + box.height)
        if box.radius:
            self._painted(
                _ROUND_RECTANGLE, corners + _pair(box.radius * 2, box.radius * 2), box.fill, box.ink, box.line
            )
        else:
            self._painted(_RECTANGLE, corners, box.fill, box.ink, box.line)

    def _circle(self, x: float, y: float, radius: float, fill: str, ink: str, line: float) -> None:
        corners = _pair(x - radius, y - radius) + _pair(x + radius, y + radius)
        self._painted(_ELLIPSE, corners, fill, ink, line)

    def _outline(
        self, points: Iterable[tuple[float, float]], fill: str, ink: str, line: float, *, closed: bool
    ) -> None:
        placed = [_pair(x, y) for x, y in points]
        body = struct.pack("<iiiiI", 0, 0, -1, -1, len(placed)) + b"".join(placed)
        self._painted(_POLYGON if closed else _POLYLINE, body, fill, ink, line)

    def _glyph(self, glyph: PlotGlyph) -> None:
        lines, circles = strokes(glyph.name)
        scale = glyph.side / SIDE
        for line in lines:
            points = [(glyph.x + x * scale, glyph.y + y * scale) for x, y in line]
            self._outline(points, "", glyph.ink, _GLYPH_LINE * scale, closed=False)
        for x, y, radius, filled in circles:
            middle = glyph.x + x * scale, glyph.y + y * scale
            fill, ink = (glyph.ink, "") if filled else ("", glyph.ink)
            self._circle(*middle, radius * scale, fill, ink, _GLYPH_LINE * scale)

    def _text(self, text: PlotText) -> None:
        size = SIZES[text.role]
        font = struct.pack(
            "<iiiii8B", -round(size * _FINE), 0, 0, 0, _BOLD if text.bold else _PLAIN, 0, 0, 0, 1, 0, 0, 0, 0
        )
        font += self._face[: _FACE_UNITS - 1].encode("utf-16-le").ljust(2 * _FACE_UNITS, b"\0")
        self._add(_FONT, struct.pack("<I", _HANDLE) + font.ljust(_FONT_BYTES, b"\0"))
        self._add(_SELECT, struct.pack("<I", _HANDLE))
        self._add(_TEXT_ALIGN, struct.pack("<I", _ON_BASELINE | _ALIGNED[text.anchor]))
        self._add(_TEXT_COLOUR, struct.pack("<I", self._colour(text.ink)))
        words = text.text.encode("utf-16-le", "replace")
        widths = [width for character in text.text for width in _widths(character, text)]
        start = 76
        padded = words + bytes(-len(words) % 4)
        self._add(
            _TEXT,
            struct.pack("<iiiiIff", 0, 0, -1, -1, 1, 1.0, 1.0)
            + _pair(text.x, text.y)
            + struct.pack("<IIIiiiiI", len(words) // 2, start, 0, 0, 0, -1, -1, start + len(padded))
            + padded
            + struct.pack(f"<{len(widths)}I", *widths),
        )
        self._delete()

    # Records

    def _painted(self, kind: int, body: bytes, fill: str, ink: str, width: float) -> None:
        """Write a shape, filled and then outlined; pen and brush use the same object slot one after the other."""
        if fill:
            self._add(_BRUSH, struct.pack("<IIII", _HANDLE, _SOLID, self._colour(fill), 0))
            self._with_object(kind, body, _NO_PEN)
        if ink:
            pen = struct.pack("<IIiiI", _HANDLE, _SOLID, max(1, round(width * _FINE)), 0, self._colour(ink))
            self._add(_PEN, pen)
            self._with_object(kind, body, _NO_BRUSH)

    def _with_object(self, kind: int, body: bytes, without: int) -> None:
        for handle in (_HANDLE, without):
            self._add(_SELECT, struct.pack("<I", handle))
        self._add(kind, body)
        self._delete()

    def _delete(self) -> None:
        """Deselect the object and delete it; a selected object cannot be deleted."""
        for stock in (_NO_BRUSH, _NO_PEN, _SYSTEM_FONT):
            self._add(_SELECT, struct.pack("<I", stock))
        self._add(_DELETE, struct.pack("<I", _HANDLE))

    def _add(self, kind: int, body: bytes) -> None:
        self._records.append(struct.pack("<II", kind, 8 + len(body)) + body)

    def _colour(self, ink: str) -> int:
        red, green, blue = (int(self._colours[ink][at : at + 2], 16) for at in (1, 3, 5))
        return red | green << 8 | blue << 16


def _pair(x: float, y: float) -> bytes:
    return struct.pack("<ii", round(x * _FINE), round(y * _FINE))


def _widths(character: str, text: PlotText) -> list[int]:
    """The advance widths of the UTF-16 units of a character."""
    width = round(estimated_width(character, text.role, text.bold) * _FINE)
    return [width, 0] if ord(character) > 0xFFFF else [width]


def _dashes(line: PlotLine) -> list[tuple[tuple[float, float], tuple[float, float]]]:
    """The dashes of a line as pieces, since not every program draws dashed pens."""
    start, end = (line.x1, line.y1), (line.x2, line.y2)
    long = ((line.x2 - line.x1) ** 2 + (line.y2 - line.y1) ** 2) ** 0.5
    if not line.dash or not long:
        return [(start, end)]
    pieces, done, number = [], 0.0, 0
    while done < long:
        length = line.dash[number % len(line.dash)]
        if number % 2 == 0:
            pieces.append((_between(line, done / long), _between(line, min(1.0, (done + length) / long))))
        done, number = done + length, number + 1
    return pieces


def _between(line: PlotLine, share: float) -> tuple[float, float]:
    """The point of a line at ``share``, from 0 (start) to 1 (end)."""
    return line.x1 + (line.x2 - line.x1) * share, line.y1 + (line.y2 - line.y1) * share
