"""The design tokens of ``resources/theme/tokens.json``: colours, styles and sizes of one theme at one density."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from PySide6.QtGui import QColor

from corpus.model import BUILT_IN_RELATIONS
from desktop.folders import RESOURCES

_NORMAL_FONT_SIZE = 13
"""Size of the interface font at standard density in pixels, for which the sizes under ``type`` are given."""


@cache
def read_tokens() -> dict[str, Any]:
    """The whole file, read once."""
    tokens: dict[str, Any] = json.loads((RESOURCES / "theme" / "tokens.json").read_text(encoding="utf-8"))
    return tokens


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


class Tokens:
    """Colours, styles and sizes of one theme at one density. Switching the theme creates another object."""

    def __init__(self, theme: str, density: str) -> None:
        """``theme``: one for which the file has colours; ``density``: ``compact``, ``standard`` or ``roomy``."""
        self.theme, self.density = theme, density
        self._file = read_tokens()
        self._dense: dict[str, int] = self._file["density"][density]
        self._colours = {key: QColor(value) for key, value in self._file["color"][theme].items()}
        self._tags = {entry["id"]: _tag_style(entry) for entry in self._file["tags"][theme]}
        self._relations = {entry["id"]: _relation_style(entry) for entry in self._file["relations"][theme]}

    def colour(self, key: str) -> QColor:
        """A surface, text or state colour by its token name, such as ``paper`` or ``text2``."""
        return self._colours[key]

    def tag(self, colour: str) -> TagStyle:
        """The style of a tag colour; an unknown one is shown as slate."""
        return self._tags.get(colour) or self._tags["slate"]

    def relation(self, relation: str) -> RelationStyle:
        """The style of a relation by its identity; the analyst's own relations share one."""
        return self._relations[relation if relation in BUILT_IN_RELATIONS else "own"]

    def size(self, key: str) -> int:
        """A size in logical pixels; row heights follow the density."""
        return int(self._dense[key] if key in self._dense else self._file["size"][key])

    def radius(self, key: str) -> int:
        """A corner radius in logical pixels: highlight, control, card or popup."""
        return int(self._file["radius"][key])

    def font_size(self, role: str) -> int:
        """Pixels of the interface font in a role, at this density."""
        return int(self._file["type"][role]["size"]) + int(self._dense["ui"]) - _NORMAL_FONT_SIZE


def _tag_style(entry: dict[str, str]) -> TagStyle:
    return TagStyle(
        fill=QColor(entry["fill"]),
        fill_selected=QColor(entry["fillSelected"]),
        line=QColor(entry["line"]),
        text=QColor(entry["text"]),
    )


def _relation_style(entry: dict[str, Any]) -> RelationStyle:
    return RelationStyle(
        line=QColor(entry["line"]),
        rest=QColor(entry["rest"]),
        soft=QColor(entry["soft"]),
        text=QColor(entry["text"]),
        dash=tuple(entry["dash"]),
        double=entry["double"],
        glyph=entry["id"],
    )
