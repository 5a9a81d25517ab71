"""The active theme: colours, sizes, fonts and icons, for widgets to paint with."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPainter, QPalette
from PySide6.QtWidgets import QApplication

from corpus.model import Language
from desktop.look import glyphs
from desktop.look.fonts import (
    families,
    in_chinese,
    in_own_shapes,
    plain_font,
    script_family,
    with_narrow_marks,
)
from desktop.look.icons import SvgEngine, svg_icon
from desktop.look.palette import palette_of
from desktop.look.stylesheet import stylesheet
from desktop.look.tokens import RelationStyle, TagStyle, Tokens, read_tokens

CONTRAST = "contrast_"
"""Prefix of the names of the high-contrast themes, for users who need more contrast than WCAG requires."""


class Theme(QObject):
    """Widgets read it when they paint, and repaint on :attr:`changed`."""

    changed = Signal()
    """Theme, density or the language of the interface has changed."""

    def __init__(
        self, name: str = "light", density: str = "standard", *, reduced_motion: bool = False
    ) -> None:
        super().__init__()
        self._tokens = Tokens(name, density)
        self._icons: dict[tuple[str, str, int], QIcon] = {}
        self._app: QApplication | None = None
        self._reading_family = ""
        self.reduced_motion = reduced_motion

    @property
    def name(self) -> str:
        """``light`` or ``dark``, prefixed by :data:`CONTRAST` for high contrast."""
        return self._tokens.theme

    @property
    def dark(self) -> bool:
        return self.name.endswith("dark")

    @property
    def high_contrast(self) -> bool:
        return self.name.startswith(CONTRAST)

    @property
    def density(self) -> str:
        """Compact, standard or roomy."""
        return self._tokens.density

    def set_look(self, name: str, density: str) -> None:
        """Change theme and density together, so that the window restyles once."""
        if (name, density) == (self.name, self.density):
            return
        self._tokens = Tokens(name, density)
        self._icons = {}
        self._restyle()

    def set_reading_family(self, family: str) -> None:
        """Set the font family of articles; empty for those of the theme."""
        if family != self._reading_family:
            self._reading_family = family
            self.changed.emit()

    def follow_language(self) -> None:
        """Restyle after a change of the interface's language, since fonts differ between languages."""
        self._restyle()

    def apply(self, app: QApplication) -> None:
        """Style the whole application, now and after every change. The style sheet covers the standard widgets only;
        delegates paint the content."""
        self._app = app
        self._apply_style(app)

    def _restyle(self) -> None:
        # A new style sheet resets every widget's palette, so it must come before the widgets set theirs.
        if self._app is not None:
            self._apply_style(self._app)
        self.changed.emit()

    def _apply_style(self, app: QApplication) -> None:
        font, sheet = self.font(), stylesheet(self._tokens)
        app.setPalette(self.palette())
        app.setFont(font)
        # Setting even the same style sheet again makes Qt restyle every widget, which a font of another language alone
        # does not need.
        if app.styleSheet() != sheet:
            app.setStyleSheet(sheet)

    # Colours and sizes: see Tokens

    def colour(self, key: str) -> QColor:
        """A surface, text or state colour by its token name, such as ``paper`` or ``text2``."""
        return self._tokens.colour(key)

    def tag(self, colour: str) -> TagStyle:
        """The style of a tag colour; an unknown one is shown as slate."""
        return self._tokens.tag(colour)

    def relation(self, relation: str) -> RelationStyle:
        """The style of a relation by its identity; the analyst's own relations share one."""
        return self._tokens.relation(relation)

    def palette(self) -> QPalette:
        """Qt's palette in these colours."""
        return palette_of(self._tokens)

    def size(self, key: str) -> int:
        """A size in logical pixels; row heights follow the density."""
        return self._tokens.size(key)

    def radius(self, key: str) -> int:
        """A corner radius in logical pixels: highlight, control, card or popup."""
        return self._tokens.radius(key)

    def motion(self, key: str) -> int:
        """The duration of a movement in milliseconds; 0 if motion is reduced."""
        return 0 if self.reduced_motion else int(self.token("motion", key))

    def token(self, *path: str) -> Any:
        """Any other token by its path, such as ``("connector", "hit")``."""
        value: Any = read_tokens()
        for key in path:
            value = value[key]
        return value

    # Fonts

    def font(self, role: str = "ui") -> QFont:
        """The interface font in one of the roles ui, small, caption, title, heading."""
        font = self._font("ui", role)
        return font if in_chinese() else with_narrow_marks(font)

    def text_font(self, language: Language, role: str = "ui") -> QFont:
        """The interface font in the glyph shapes of an article's script, for titles and quotes in lists."""
        return in_own_shapes(self._font(script_family(language), role))

    def reading_font(self, language: Language, size: int, *, serif: bool = False) -> QFont:
        """The font for an article's text, ``size`` in pixels."""
        font = plain_font()
        # Followed by the theme's families, for characters that the chosen one lacks.
        own = [self._reading_family] if self._reading_family else []
        font.setFamilies([*own, *families(script_family(language, serif=serif))])
        font.setPixelSize(size)
        return in_own_shapes(font)

    def _font(self, family: str, role: str) -> QFont:
        font = plain_font()
        font.setFamilies(families(family))
        font.setPixelSize(self._tokens.font_size(role))
        font.setBold(self.token("type", role).get("weight", QFont.Weight.Normal) >= QFont.Weight.Bold)
        return font

    # Icons and glyphs

    def icon(self, key: str, colour: str = "text2", size: int = 16) -> QIcon:
        """A Fluent icon by its role in the tokens (``undo``, ``dock.left`` …), tinted with a theme colour, drawn at any
        device pixel ratio, and greyed when disabled."""
        cache_key = (key, colour, size)
        if cache_key not in self._icons:
            self._icons[cache_key] = svg_icon(key, size, self.colour(colour), self.colour("disabled"))
        return self._icons[cache_key]

    def window_icon(self) -> QIcon:
        """The program's own icon. Our engine draws it, since Qt would load a plugin for it."""
        return QIcon(SvgEngine("duikan.svg"))

    def paint_glyph(
        self,
        painter: QPainter,
        rect: QRectF,
        name: str,
        colour: QColor,
        stroke: float = glyphs.PEN_WIDTH,
    ) -> None:
        """Paint one of our own 12×12 glyphs (a relation's identity or a state) into ``rect``."""
        glyphs.paint_glyph(painter, rect, name, colour, stroke)

    def glyph(self, name: str, colour: QColor) -> QIcon:
        """A glyph as an icon, for menus and buttons."""
        return glyphs.glyph_icon(name, colour)


def system_theme() -> str:
    """The theme requested by the desktop, a high-contrast one if it requests that; light by default."""
    hints = QGuiApplication.styleHints()
    name = "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"
    high_contrast = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
    return f"{CONTRAST}{name}" if high_contrast else name
