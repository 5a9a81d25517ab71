"""Saving and restoring the panes, as a dict that can be stored as JSON.

Scroll positions are stored as a code point offset and a fraction of a line, so they are valid for another window size,
font or reading. The dict is validated: it may come from another version of the program.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial
from typing import Any

from corpus.identities import ArticleId
from corpus.script.reading import Reading
from desktop.reading.panes.pane import Pane
from desktop.reading.panes.pane_keeper import PaneKeeper
from desktop.reading.panes.pane_row import MOST_PANES


def capture(keeper: PaneKeeper, released: Collection[Pane]) -> dict[str, Any]:
    """The panes from left to right, the active one and the ``released`` ones."""
    row = keeper.row
    articles = {pane: pane.article_id or keeper.article_of(pane) for pane in row.panes}
    panes = [pane for pane in row.panes if articles[pane]]
    return {
        "panes": [
            {
                "article": articles[pane],
                "weight": round(row.weight(pane), 3),
                "reading": str(pane.view.reading),
                "released": pane in released,
                **_scroll_of(pane),
            }
            for pane in panes
        ],
        "active": panes.index(row.active) if row.active in panes else 0,
    }


def restore(state: dict[str, Any], keeper: PaneKeeper, known: Callable[[str], bool]) -> list[Pane]:
    """Open the panes of ``state``, without articles that are not ``known`` any more. Returns those that were released
    from scrolling together."""
    row = keeper.row
    entries = _entries(state)
    opened: list[tuple[int, Pane]] = []
    released = []
    for number, entry in enumerate(entries):
        stored_id = entry.get("article")
        if not isinstance(stored_id, str) or not known(stored_id):
            continue
        article = ArticleId(stored_id)
        if keeper.pane_of(article) is not None:
            continue
        if len(opened) == MOST_PANES:
            break
        pane = keeper.open(article, new_pane=True, index=len(row.panes))
        opened.append((number, pane))
        row.set_weight(pane, _number(entry.get("weight"), 1.0))
        if entry.get("released") is True:
            released.append(pane)
    active = next((pane for number, pane in opened if number == state.get("active")), None)
    if opened:
        row.activate(active or opened[0][1])
    # Only now does every pane have its width.
    for number, pane in opened:
        keeper.when_ready(pane, partial(_settle, pane, entries[number]))
    return released


def articles_in(state: dict[str, Any]) -> list[str]:
    """The identities of the articles in the panes of ``state``."""
    return [entry["article"] for entry in _entries(state) if isinstance(entry.get("article"), str)]


def _entries(state: dict[str, Any]) -> list[dict[str, Any]]:
    stored = state.get("panes")
    return [entry for entry in stored if isinstance(entry, dict)] if isinstance(stored, list) else []


def _scroll_of(pane: Pane) -> dict[str, Any]:
    offset, fraction = pane.view.place()
    return {"offset": offset, "fraction": round(fraction, 3)}


def _settle(pane: Pane, entry: dict[str, Any]) -> None:
    view = pane.view
    offset, fraction = entry.get("offset"), _number(entry.get("fraction"), 0.0)
    if isinstance(offset, int) and (offset > 0 or fraction):
        view.go_to_place(max(0, offset), fraction)
    if entry.get("reading") in [str(reading) for reading in Reading]:
        view.set_reading(Reading(entry["reading"]))


def _number(value: object, otherwise: float) -> float:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else otherwise
