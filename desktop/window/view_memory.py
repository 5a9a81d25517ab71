"""How each project's panes were left, from one start to the next."""

from __future__ import annotations

from corpus.snapshot import Snapshot
from desktop.settings import Settings
from desktop.window.reading_progress import ReadingProgress
from desktop.window.view_stack import VIEWS, ViewStack

FIRST_PANES = 2
"""Articles shown of a project that was never open here."""


def keep(settings: Settings, project: str, views: ViewStack, progress: ReadingProgress) -> None:
    """Remember the view, the panes and what was read of a project, by its identity."""
    state = {"view": views.name, "reading": views.reading.state(), "read": progress.shares()}
    settings.set_view_state(project, state)


def restore(settings: Settings, snapshot: Snapshot, views: ViewStack, progress: ReadingProgress) -> str:
    """Open the panes as they were left, or the first articles; returns the name of the view to show."""
    state = settings.view_state(snapshot.project.id)
    progress.restore(state.get("read"))
    reading = state.get("reading")
    if isinstance(reading, dict):
        views.reading.restore(reading)
    else:
        for article in snapshot.articles_in_order()[:FIRST_PANES]:
            views.reading.open_article(article.id, new_pane=True)
        views.reading.activate(0)
    view = state.get("view")
    return view if view in VIEWS else VIEWS[0]
