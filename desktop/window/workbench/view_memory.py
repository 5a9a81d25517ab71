"""Stores and restores the state of each project's views."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from corpus.snapshot import Snapshot
from desktop.reading.area.area_state import articles_in
from desktop.settings import Settings
from desktop.window.welcome.first_view import FIRST_PANES, first_articles
from desktop.window.workbench.reading_progress import ReadingProgress
from desktop.window.workbench.view_stack import VIEWS, ViewStack

if TYPE_CHECKING:
    from db.beginning import Choose


def keep(settings: Settings, project: str, views: ViewStack, progress: ReadingProgress) -> None:
    """Store the view, the panes and the reading progress of a project, by its identity."""
    state = {"view": views.name, "reading": views.reading.state(), "read": progress.kept()}
    state["compare"] = dict(views.lasting_state())
    state["memos"] = views.memo_state()
    settings.set_view_state(project, state)


def first_shown(settings: Settings) -> Choose:
    """A function that returns, for the identity of a project, the articles that are shown first, or their number if
    none are stored; None if the project does not open in the reading view alone. It uses the settings as they are
    now."""
    states = settings.view_states()

    def choose(project: str) -> Sequence[str] | int | None:
        state = states.get(project, {})
        reading = state.get("reading")
        if state.get("view", VIEWS[0]) != VIEWS[0] or state.get("memos"):
            return None
        return (articles_in(reading) or None) if isinstance(reading, dict) else FIRST_PANES

    return choose


def open_first(snapshot: Snapshot, views: ViewStack) -> None:
    """Show the first articles side by side, with the focus in the first."""
    for article in first_articles(snapshot):
        views.reading.open_article(article.id, new_pane=True)
    views.reading.parts.row.focus_pane(0)


def restore(settings: Settings, snapshot: Snapshot, views: ViewStack, progress: ReadingProgress) -> str:
    """Restore the panes, or open the first articles. Returns the name of the view to show."""
    state = settings.view_state(snapshot.project.id)
    progress.restore(state.get("read"))
    reading = state.get("reading")
    if isinstance(reading, dict):
        views.reading.restore(reading)
    else:
        open_first(snapshot, views)
    compared = state.get("compare")
    views.restore_lasting(compared if isinstance(compared, dict) else {})
    memos = state.get("memos")
    if isinstance(memos, dict) and memos:
        views.show_memos().restore(memos)
    view = state.get("view")
    return view if view in VIEWS else VIEWS[0]
