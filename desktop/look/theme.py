"""Colours, sizes, fonts, icons and glyphs, all from ``resources/theme/tokens.json``; nothing else in the window names
a colour or a pixel size of its own."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from corpus.model import BUILT_IN_RELATIONS, Language
from desktop.look.fonts import in_chinese, in_own_shapes, plain_font, with_narrow_marks

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
NAMES = ("light", "dark")
DENSITIES = ("compact", "standard", "roomy")


@dataclass(frozen=True, slots=True)
class TagStyle:
    """How claims with a tag of one colour are painted."""

    fill: QColor
    fill_selected: QColor
    line: QColor
    text: QColor


@dataclass(frozen=True, slots=True)
class RelationStyle:
    """How links of one relation are painted. ``dash`` is in pixels, empty for a solid line."""

    line: QColor
    rest: QColor
    soft: QColor
    text: QColor
    dash: tuple[float, ...]
    double: bool
    glyph: str


class Theme(QObject):
    """The look in force. Widgets read from it when they paint and repaint on :attr:`changed`."""

    changed = Signal()

    def __init__(
        self, name: str = "light", density: str = "standard", *, reduced_motion: bool = False
    ) -> None:
        super().__init__()
        self._tokens = _read_tokens()
        self._name = name
        self._density = density
        self._app: QApplication | None = None
        self.reduced_motion = reduced_motion
        self._restyle()

    @property
    def name(self) -> str:
        return self._name

    @property
    def dark(self) -> bool:
        return self._name == "dark"

    @property
    def density(self) -> str:
        return self._density

    def set_look(self, name: str, density: str) -> None:
        """Change theme and density together, so that the window restyles once."""
        if (name, density) == (self._name, self._density):
            return
        self._name, self._density = name, density
        self._restyle()
        # A new style sheet gives every widget back the palette it had before, so it must come before they dress.
        if self._app is not None:
            self._dress(self._app)
        self.changed.emit()

    def follow_language(self) -> None:
        """The interface speaks another language now, which may be set otherwise."""
        if self._app is not None:
            self._dress(self._app)
        self.changed.emit()

    def _restyle(self) -> None:
        self._colours = {key: QColor(value) for key, value in self._tokens["color"][self._name].items()}
        self._tags = {
            one["id"]: TagStyle(
                fill=QColor(one["fill"]),
                fill_selected=QColor(one["fillSelected"]),
                line=QColor(one["line"]),
                text=QColor(one["text"]),
            )
            for one in self._tokens["tags"][self._name]
        }
        self._relations = {
            one["id"]: RelationStyle(
                line=QColor(one["line"]),
                rest=QColor(one["rest"]),
                soft=QColor(one["soft"]),
                text=QColor(one["text"]),
                dash=tuple(one["dash"]),
                double=one["double"],
                glyph=one["id"],
            )
            for one in self._tokens["relations"][self._name]
        }
        self._icons: dict[tuple[str, str, int], QIcon] = {}

    # Colours

    def colour(self, key: str) -> QColor:
        """A surface, text or state colour by its token name, such as ``paper`` or ``text2``."""
        return self._colours[key]

    def tag(self, colour: str) -> TagStyle:
        """The style of a tag colour; an unknown one is shown as slate."""
        return self._tags.get(colour) or self._tags["slate"]

    def relation(self, relation: str) -> RelationStyle:
        """The style of a relation by its identity; the analyst's own share one."""
        return self._relations[relation if relation in BUILT_IN_RELATIONS else "own"]

    # Sizes

    def size(self, key: str) -> int:
        """A size in logical pixels; row heights follow the density."""
        dense = self._tokens["density"][self._density]
        return int(dense.get(key, self._tokens["size"].get(key, 0)))

    def radius(self, key: str) -> int:
        """A corner radius in logical pixels: highlight, control, card or popup."""
        return int(self._tokens["radius"][key])

    def motion(self, key: str) -> int:
        """How long a movement lasts, in milliseconds; 0 when motion is reduced."""
        return 0 if self.reduced_motion else int(self._tokens["motion"][key])

    def token(self, *path: str) -> Any:
        """Any other token by its path, such as ``("connector", "hit")``."""
        value: Any = self._tokens
        for key in path:
            value = value[key]
        return value

    # Fonts

    def font(self, role: str = "ui") -> QFont:
        """The interface font in one of the roles ui, small, caption, title, heading."""
        font = self._font(self._families("ui"), role)
        return font if in_chinese() else with_narrow_marks(font)

    def text_font(self, language: Language, role: str = "ui") -> QFont:
        """The interface font in the shapes of an article's script, for titles and quotes in lists."""
        return in_own_shapes(self._font(self._families(_family_key(language, serif=False)), role))

    def reading_font(self, language: Language, size: int, *, serif: bool = False) -> QFont:
        """The font for an article's text, ``size`` in pixels."""
        font = plain_font()
        font.setFamilies(self._families(_family_key(language, serif=serif)))
        font.setPixelSize(size)
        return in_own_shapes(font)

    def _font(self, families: list[str], role: str) -> QFont:
        spec = self._tokens["type"][role]
        shift = int(self._tokens["density"][self._density]["ui"]) - 13
        font = plain_font()
        font.setFamilies(families)
        font.setPixelSize(int(spec["size"]) + shift)
        font.setBold(spec.get("weight", 400) >= 700)
        return font

    def _families(self, key: str) -> list[str]:
        return list(self._tokens["type"]["families"][key][_platform()])

    # Icons and glyphs

    def icon(self, key: str, colour: str = "text2", size: int = 16) -> QIcon:
        """A Fluent icon by its role in the tokens (``undo``, ``dock.left`` …), tinted with a theme colour; sharp at
        every device pixel ratio, greyed when disabled."""
        asked = (key, colour, size)
        if asked not in self._icons:
            name = self._tokens["icons"].get(key, key)
            file = f"{name}_{20 if size >= 20 else 16}_regular.svg"
            self._icons[asked] = QIcon(_SvgEngine(file, self.colour(colour), self.colour("disabled")))
        return self._icons[asked]

    def window_icon(self) -> QIcon:
        """The program's own icon. Drawn as the others are: Qt would load a plugin for it."""
        return QIcon(_SvgEngine("duikan.svg"))

    def paint_glyph(self, painter: QPainter, rect: QRectF, name: str, colour: QColor) -> None:
        """Draw one of our own 12×12 glyphs (a relation's identity or a status) into ``rect``."""
        side = min(rect.width(), rect.height())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(rect.center().x() - side / 2, rect.center().y() - side / 2)
        painter.scale(side / 12, side / 12)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        drawing = self._tokens["glyphs"].get(name, self._tokens["glyphs"]["own"])
        for part in drawing.split(";"):
            _paint_part(painter, part.strip(), colour)
        painter.restore()

    def glyph(self, name: str, colour: QColor, size: int = 12) -> QIcon:
        """A glyph as an icon, for menus and buttons."""
        ratio = 3.0
        pixmap = QPixmap(QSize(int(size * ratio), int(size * ratio)))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint_glyph(painter, QRectF(0, 0, size, size), name, colour)
        painter.end()
        return QIcon(pixmap)

    # The application

    def palette(self) -> QPalette:
        """Every role for the active, inactive and disabled groups, since Fusion fills gaps with its own greys."""
        roles = {
            QPalette.ColorRole.Window: "chrome",
            QPalette.ColorRole.WindowText: "text",
            QPalette.ColorRole.Base: "paper",
            QPalette.ColorRole.AlternateBase: "panel",
            QPalette.ColorRole.ToolTipBase: "tooltip",
            QPalette.ColorRole.ToolTipText: "tooltipText",
            QPalette.ColorRole.PlaceholderText: "text3",
            QPalette.ColorRole.Text: "text",
            QPalette.ColorRole.Button: "raised",
            QPalette.ColorRole.ButtonText: "text",
            QPalette.ColorRole.BrightText: "accentText",
            QPalette.ColorRole.Light: "raised",
            QPalette.ColorRole.Midlight: "hover",
            QPalette.ColorRole.Mid: "border",
            QPalette.ColorRole.Dark: "borderStrong",
            QPalette.ColorRole.Shadow: "sunken",
            QPalette.ColorRole.Highlight: "selection",
            QPalette.ColorRole.HighlightedText: "text",
            QPalette.ColorRole.Accent: "accent",
            QPalette.ColorRole.Link: "accent",
            QPalette.ColorRole.LinkVisited: "accent",
        }
        palette = QPalette()
        for role, key in roles.items():
            palette.setColor(role, self.colour(key))
        greyed = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)
        for role in greyed:
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("disabled"))
        palette.setColor(
            QPalette.ColorGroup.Inactive, QPalette.ColorRole.Highlight, self.colour("selectionInactive")
        )
        return palette

    def apply(self, app: QApplication) -> None:
        """Dress the whole application, from now on at every change. The style sheet covers chrome only; content is
        painted by delegates."""
        self._app = app
        self._dress(app)

    def _dress(self, app: QApplication) -> None:
        from desktop.look.stylesheet import stylesheet

        app.setPalette(self.palette())
        app.setFont(self.font())
        app.setStyleSheet(stylesheet(self))


class _SvgEngine(QIconEngine):
    """Draws an SVG at exactly the size and ratio asked for, since a scaled pixmap is blurry at 125 or 150 %. Its file
    is read when it is first drawn: most icons are those of closed menus."""

    def __init__(self, file: str, colour: QColor | None = None, disabled: QColor | None = None) -> None:
        """In its own colours, unless one is given."""
        super().__init__()
        self._file, self._colour, self._disabled = file, colour, disabled
        self._drawn: dict[tuple[int, int, bool], QPixmap] = {}

    def paint(self, painter: QPainter, rect: Any, mode: QIcon.Mode, state: QIcon.State) -> None:
        from PySide6.QtSvg import QSvgRenderer

        colour = self._disabled if mode == QIcon.Mode.Disabled else self._colour
        drawing = _svg(self._file)
        if colour is not None:
            drawing = drawing.replace("<svg ", f'<svg fill="{colour.name()}" ', 1)
        QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        asked = (size.width(), size.height(), mode == QIcon.Mode.Disabled)
        if asked not in self._drawn:
            pixmap = QPixmap(size)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            self.paint(painter, pixmap.rect(), mode, state)
            painter.end()
            self._drawn[asked] = pixmap
        return self._drawn[asked]

    def clone(self) -> QIconEngine:
        copy = _SvgEngine(self._file, self._colour, self._disabled)
        # PySide gives the copy away only after Python's last reference is gone, which would delete it first.
        _clones[:] = [one for one in _clones if isValid(one)]
        _clones.append(copy)
        return copy


_clones: list[QIconEngine] = []


@cache
def _read_tokens() -> dict[str, Any]:
    path = RESOURCES / "theme" / "tokens.json"
    tokens: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return tokens


@cache
def _svg(file: str) -> str:
    return (RESOURCES / "icons" / file).read_text(encoding="utf-8")


def _platform() -> str:
    return {"darwin": "macos", "win32": "windows"}.get(sys.platform, "linux")


def _family_key(language: Language, *, serif: bool) -> str:
    script = "TC" if language is Language.TRADITIONAL else "SC"
    return f"serif{script}" if serif else f"sans{script}"


def _paint_part(painter: QPainter, part: str, colour: QColor) -> None:
    """One element of a glyph: ``circle x,y rN [dash a b]``, ``dot rN`` or an SVG path of M, L, H, V, Q and Z."""
    pen = QPen(colour, 1.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    words = part.split()
    if words[0] == "circle":
        x, y = (float(number) for number in words[1].split(","))
        radius = float(words[2][1:])
        if "dash" in words:
            gap = words.index("dash")
            pen.setDashPattern([float(number) / 1.6 for number in words[gap + 1 : gap + 3]])
        painter.setPen(pen)
        painter.drawEllipse(QPointF(x, y), radius, radius)
    elif words[0] == "dot":
        radius = float(words[1][1:])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(6, 6), radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setPen(pen)
        painter.drawPath(_path(part))


@cache
def _path(drawing: str) -> QPainterPath:
    """The small part of SVG path syntax that our glyphs use."""
    import re

    path = QPainterPath()
    for command, rest in re.findall(r"([MLHVQZmlhvqz])([^MLHVQZmlhvqz]*)", drawing):
        numbers = [float(number) for number in re.findall(r"-?\d*\.?\d+", rest)]
        here = path.currentPosition()
        base = here if command.islower() else QPointF(0, 0)
        points = [base + QPointF(x, y) for x, y in zip(numbers[0::2], numbers[1::2], strict=False)]
        match command.upper():
            case "M":
                path.moveTo(points[0])
                for point in points[1:]:
                    path.lineTo(point)
            case "L":
                for point in points:
                    path.lineTo(point)
            case "H":
                path.lineTo(base.x() + numbers[0], here.y())
            case "V":
                path.lineTo(here.x(), base.y() + numbers[0])
            case "Q":
                path.quadTo(points[0], points[1])
            case "Z":
                path.closeSubpath()
    return path


def system_theme() -> str:
    """The theme that the desktop asks for, where it says so."""
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if dark else "light"
