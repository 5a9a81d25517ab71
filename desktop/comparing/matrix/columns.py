"""The columns of articles: which are shown, in which order, how wide, and which are frozen on the left."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

TOPIC_WIDTH, SUMMARY_WIDTH = 176, 200
"""Initial widths of the first and of the last column in pixels."""
COMFORTABLE = 172
"""Preferred width of an article's column in pixels: a figure, and fourteen characters of a quotation."""


@dataclass(slots=True)
class Columns:
    """The layout of the columns by identities of articles, so that it survives the removal and addition of articles."""

    order: list[str] = field(default_factory=list)
    hidden: set[str] = field(default_factory=set)
    frozen: list[str] = field(default_factory=list)
    widths: dict[str, int] = field(default_factory=dict)
    """Widths of columns that the user resized; ``""`` is the first column, ``"summary"`` the last."""

    def arranged(self, articles: Sequence[str]) -> tuple[list[str], list[str]]:
        """The frozen and the other visible columns, each in order. New articles come last."""
        present = [article for article in self.order if article in articles]
        every = [*present, *(article for article in articles if article not in present)]
        visible = [article for article in every if article not in self.hidden]
        frozen = [article for article in self.frozen if article in visible]
        return frozen, [article for article in visible if article not in frozen]

    def width_of(self, article: str, standard: int) -> int:
        """Pixels of a column."""
        return self.widths.get(article, standard)

    def standard_width(self, room: int, count: int) -> int:
        """Width of each of ``count`` columns that the user has not resized: they fill the room, unless they would be
        too narrow."""
        return max(room // count, COMFORTABLE) if count else COMFORTABLE

    def move(self, visible: Iterable[str]) -> None:
        """Adopt the order of the visible columns from the view; hidden ones stay after their neighbour."""
        moved = list(visible)
        others = [article for article in self.order if article not in moved]
        self.order = [*moved, *others]

    def hide(self, article: str) -> None:
        """Hide a column."""
        self.hidden.add(article)

    def show_all(self) -> None:
        """Show the hidden columns again."""
        self.hidden.clear()

    def freeze(self, article: str, *, frozen: bool) -> None:
        """Freeze a column beside the titles, or let it scroll again."""
        if frozen and article not in self.frozen:
            self.frozen.append(article)
        elif not frozen and article in self.frozen:
            self.frozen.remove(article)

    def state(self) -> dict[str, Any]:
        """The layout as stored in the settings."""
        return {
            "order": list(self.order),
            "hidden": sorted(self.hidden),
            "frozen": list(self.frozen),
            "widths": dict(self.widths),
        }

    @classmethod
    def restored(cls, state: Mapping[str, Any]) -> Columns:
        """A layout from its :meth:`state`; invalid entries are ignored."""
        widths = state.get("widths")
        stored = {}
        if isinstance(widths, dict):
            stored = {str(key): value for key, value in widths.items() if isinstance(value, int)}
        return cls(_words(state, "order"), set(_words(state, "hidden")), _words(state, "frozen"), stored)


def _words(state: Mapping[str, Any], key: str) -> list[str]:
    value = state.get(key)
    return [word for word in value if isinstance(word, str)] if isinstance(value, list) else []
