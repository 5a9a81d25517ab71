"""Which columns of articles are shown, in which order, how wide, and which of them are frozen at the left."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

TOPIC_WIDTH, SUMMARY_WIDTH = 176, 200
"""Pixels of the first and of the last column, until somebody resizes them."""
COMFORTABLE = 172
"""Pixels that a column of an article should have: a figure, and fourteen characters of a quotation."""


@dataclass(slots=True)
class Columns:
    """The layout of the columns, by identities of articles, so that it outlives articles that come and go."""

    order: list[str] = field(default_factory=list)
    hidden: set[str] = field(default_factory=set)
    frozen: list[str] = field(default_factory=list)
    widths: dict[str, int] = field(default_factory=dict)
    """Of columns that somebody resized; ``""`` is the first column, ``"summary"`` the last."""

    def arranged(self, articles: Sequence[str]) -> tuple[list[str], list[str]]:
        """The frozen and the other columns that are shown, each in order. New articles come last."""
        known = [article for article in self.order if article in articles]
        every = [*known, *(article for article in articles if article not in known)]
        shown = [article for article in every if article not in self.hidden]
        frozen = [article for article in self.frozen if article in shown]
        return frozen, [article for article in shown if article not in frozen]

    def width_of(self, article: str, standard: int) -> int:
        """Pixels of a column."""
        return self.widths.get(article, standard)

    def standard_width(self, room: int, count: int) -> int:
        """Pixels of each of ``count`` columns that nobody resized: they fill the room, unless they got narrow."""
        return max(room // count, COMFORTABLE) if count else COMFORTABLE

    def move(self, shown: Iterable[str]) -> None:
        """Take the order of the columns that are shown from the view; hidden ones stay behind their neighbour."""
        moved = list(shown)
        others = [article for article in self.order if article not in moved]
        self.order = [*moved, *others]

    def hide(self, article: str) -> None:
        """Leave a column out."""
        self.hidden.add(article)

    def show_all(self) -> None:
        """Show the hidden columns again."""
        self.hidden.clear()

    def freeze(self, article: str, *, frozen: bool) -> None:
        """Keep a column beside the titles, or let it scroll again."""
        if frozen and article not in self.frozen:
            self.frozen.append(article)
        elif not frozen and article in self.frozen:
            self.frozen.remove(article)

    def state(self) -> dict[str, Any]:
        """The layout as it is kept in the settings."""
        return {
            "order": list(self.order),
            "hidden": sorted(self.hidden),
            "frozen": list(self.frozen),
            "widths": dict(self.widths),
        }

    @classmethod
    def restored(cls, state: Mapping[str, Any]) -> Columns:
        """A layout from its :meth:`state`; what is not of its kind there is left out."""
        widths = state.get("widths")
        kept = {}
        if isinstance(widths, dict):
            kept = {str(key): value for key, value in widths.items() if isinstance(value, int)}
        return cls(_words(state, "order"), set(_words(state, "hidden")), _words(state, "frozen"), kept)


def _words(state: Mapping[str, Any], key: str) -> list[str]:
    value = state.get(key)
    return [word for word in value if isinstance(word, str)] if isinstance(value, list) else []
