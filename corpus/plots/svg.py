"""Writes a picture as SVG, with text elements and tooltips, for the light and the dark theme.

Every shape has the colours of the light theme as attributes, which all programs support, and classes by which a style
sheet sets those of the dark theme. A standalone picture contains its style sheet; a page with several pictures contains
:func:`stylesheet` once, and each picture is written with ``style=False``. Printed pages are light.
"""

from __future__ import annotations

import re
from html import escape

from corpus.plots.measuring import SIZES
from corpus.plots.palette import colours, drawings
from corpus.plots.picture import (
    PlotBox,
    PlotCircle,
    PlotGlyph,
    PlotLine,
    PlotMark,
    PlotOutline,
    PlotPicture,
    PlotShape,
    PlotText,
    TextAnchor,
)

FONTS = "'Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei UI',system-ui,sans-serif"
"""The fonts of plots: those for Chinese of Linux, macOS and Windows, then the system's."""
_ANCHORS = {
    TextAnchor.MIDDLE: ' text-anchor="middle"',
    TextAnchor.END: ' text-anchor="end"',
    TextAnchor.START: "",
}
"""Values of ``text-anchor``."""
_GLYPH_SIDE, _GLYPH_LINE = 12, 1.6
"""Side and line width of the drawings of the tokens."""
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""Characters that XML does not allow."""


def write(picture: PlotPicture, *, theme: str = "", style: bool = True) -> str:
    """The picture as an ``<svg>`` element, for a page or a file.

    ``theme``: ``light`` or ``dark`` for fixed colours; otherwise they follow the reader's system. ``style``: False to
    leave out the style sheet, which the page must then contain (:func:`stylesheet`)."""
    writer = _Writer(theme or "light", with_classes=not theme)
    body = [*map(writer.shape, picture.shapes), *map(writer.mark, picture.marks)]
    size = f'width="{_n(picture.width)}" height="{_n(picture.height)}"'
    box = f'viewBox="0 0 {_n(picture.width)} {_n(picture.height)}"'
    name = ". ".join(filter(None, (picture.title, picture.description)))
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="plot" {size} {box} role="graphics-document document" '
        f'aria-label="{_quoted(name)}" font-family="{FONTS}">'
    )
    sheet = [f"<style>{_dark_rules(writer.used)}</style>"] if style and not theme else []
    return "\n".join([head, *sheet, *body, "</svg>"])


def stylesheet() -> str:
    """The style sheet by which all pictures of a page (elements inside ``.plot``) follow the reader's colour scheme."""
    inks = colours("light")
    return _dark_rules({("f", ink) for ink in inks} | {("s", ink) for ink in inks})


def _dark_rules(used: set[tuple[str, str]]) -> str:
    dark = colours("dark")
    properties = {"f": "fill", "s": "stroke"}
    rules = (f".plot .{_class(kind, ink)}{{{properties[kind]}:{dark[ink]}}}" for kind, ink in sorted(used))
    return "@media screen and (prefers-color-scheme:dark){" + "".join(rules) + "}"


def _class(kind: str, ink: str) -> str:
    return f"{kind}-{ink.replace('.', '-').replace('_', '-')}"


class _Writer:
    """Writes shapes in the colours of a theme, and collects the classes that it used."""

    def __init__(self, theme: str, *, with_classes: bool) -> None:
        self._colours = colours(theme)
        self._with_classes = with_classes
        self.used: set[tuple[str, str]] = set()

    def mark(self, mark: PlotMark) -> str:
        """A group with a tooltip, and an invisible rectangle that makes all of its area hoverable."""
        area = mark.area
        lines = "\n".join(mark.tooltip) or mark.label
        hit = (
            f'<rect x="{_n(area.x)}" y="{_n(area.y)}" width="{_n(area.width)}" height="{_n(area.height)}" '
            'fill="none" pointer-events="all"/>'
        )
        inner = "".join(map(self.shape, mark.shapes))
        label = f'role="graphics-symbol img" aria-label="{_quoted(mark.label)}"'
        return f"<g {label}><title>{_text(lines)}</title>{hit}{inner}</g>"

    def shape(self, shape: PlotShape) -> str:
        match shape:
            case PlotLine():
                return self._line(shape)
            case PlotBox():
                radius = f' rx="{_n(shape.radius)}"' if shape.radius else ""
                place = f'x="{_n(shape.x)}" y="{_n(shape.y)}" width="{_n(shape.width)}" height="{_n(shape.height)}"'
                return f"<rect {place}{radius}{self._paint(shape.fill, shape.ink, shape.line)}/>"
            case PlotCircle():
                place = f'cx="{_n(shape.x)}" cy="{_n(shape.y)}" r="{_n(shape.radius)}"'
                return f"<circle {place}{self._paint(shape.fill, shape.ink, shape.line)}/>"
            case PlotOutline():
                points = " ".join(f"{_n(x)},{_n(y)}" for x, y in shape.points)
                element = "polygon" if shape.closed else "polyline"
                paint = self._paint(shape.fill, shape.ink, shape.line)
                return f'<{element} points="{points}"{paint} stroke-linejoin="round" stroke-linecap="round"/>'
            case PlotText():
                return self._text(shape)
            case PlotGlyph():
                return self._glyph(shape)

    def _line(self, line: PlotLine) -> str:
        ends = f'x1="{_n(line.x1)}" y1="{_n(line.y1)}" x2="{_n(line.x2)}" y2="{_n(line.y2)}"'
        dash = f' stroke-dasharray="{" ".join(map(_n, line.dash))}"' if line.dash else ""
        straight = line.width == 1 and (line.x1 == line.x2 or line.y1 == line.y2)
        crisp = ' shape-rendering="crispEdges"' if straight else ""
        return f"<line {ends}{self._paint('', line.ink, line.width)}{dash}{crisp}/>"

    def _text(self, text: PlotText) -> str:
        bold = ' font-weight="700"' if text.bold else ""
        language = f' lang="{text.language}" xml:lang="{text.language}"' if text.language else ""
        size = f' font-size="{_n(SIZES[text.role])}"'
        place = f'x="{_n(text.x)}" y="{_n(text.y)}"{_ANCHORS[text.anchor]}'
        return f"<text {place}{size}{bold}{language}{self._paint(text.ink, '', 0)}>{_text(text.text)}</text>"

    def _glyph(self, glyph: PlotGlyph) -> str:
        drawing = drawings().get(glyph.name, drawings()["own"])
        parts = "".join(self._part(part.strip(), glyph.ink) for part in drawing.split(";"))
        scale = f" scale({_n(glyph.side / _GLYPH_SIDE)})" if glyph.side != _GLYPH_SIDE else ""
        paint = self._paint("", glyph.ink, _GLYPH_LINE)
        move = f'transform="translate({_n(glyph.x)} {_n(glyph.y)}){scale}"'
        return f'<g {move}{paint} stroke-linecap="round" stroke-linejoin="round">{parts}</g>'

    def _part(self, part: str, ink: str) -> str:
        words = part.split()
        if words[0] == "circle":
            x, y = words[1].split(",")
            dash = f' stroke-dasharray="{words[-2]} {words[-1]}"' if "dash" in words else ""
            return f'<circle cx="{x}" cy="{y}" r="{words[2][1:]}"{dash}/>'
        if words[0] == "dot":
            middle = _n(_GLYPH_SIDE / 2)
            return f'<circle cx="{middle}" cy="{middle}" r="{words[1][1:]}"{self._paint(ink, "none", 0)}/>'
        return f'<path d="{part}"/>'

    def _paint(self, fill: str, ink: str, width: float) -> str:
        """Fill and outline as attributes, each with its class; an empty ink paints nothing."""
        classes, attributes = [], []
        for kind, name, attribute in (("f", fill, "fill"), ("s", ink, "stroke")):
            if name and name != "none":
                self.used.add((kind, name))
                classes.append(_class(kind, name))
                attributes.append(f'{attribute}="{self._colours[name]}"')
            elif attribute == "fill" or name == "none":
                attributes.append(f'{attribute}="none"')
        if ink and ink != "none":
            attributes.append(f'stroke-width="{_n(width)}"')
        class_attribute = f' class="{" ".join(classes)}"' if classes and self._with_classes else ""
        return f"{class_attribute} {' '.join(attributes)}"


def _n(number: float) -> str:
    """A number with at most two decimals: finer than any screen."""
    rounded = round(number, 2)
    return str(int(rounded)) if rounded == int(rounded) else f"{rounded:.2f}".rstrip("0")


def _text(text: str) -> str:
    return escape(_UNWRITABLE.sub("\ufffd", text), quote=False)


def _quoted(text: str) -> str:
    return escape(_UNWRITABLE.sub("\ufffd", text), quote=True)
