"""How each project's panes were left, from one start to the next."""

from __future__ import annotations

from corpus.identities import ClaimId
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


def telling_claim(snapshot: Snapshot) -> ClaimId | None:
    """A claim that shows a newcomer what the program is for: the first in the text that the second article shown
    contradicts or gives another figure for."""
    shown = snapshot.articles_in_order()[:FIRST_PANES]
    if len(shown) < FIRST_PANES:
        return None
    telling = {
        end
        for link in snapshot.links_between(shown[0].id, shown[1].id)
        if link.relation in ("differs_in_figure", "contradicts")
        for end in (link.source, link.target)
    }
    return next((claim.id for claim in snapshot.claims_of(shown[0].id) if claim.id in telling), None)


def open_first(snapshot: Snapshot, views: ViewStack) -> None:
    """Show the first articles side by side, with the keyboard in the first."""
    for article in snapshot.articles_in_order()[:FIRST_PANES]:
        views.reading.open_article(article.id, new_pane=True)
    views.reading.activate(0)


def restore(settings: Settings, snapshot: Snapshot, views: ViewStack, progress: ReadingProgress) -> str:
    """Open the panes as they were left, or the first articles; returns the name of the view to show."""
    state = settings.view_state(snapshot.project.id)
    progress.restore(state.get("read"))
    reading = state.get("reading")
    if isinstance(reading, dict):
        views.reading.restore(reading)
    else:
        open_first(snapshot, views)
    view = state.get("view")
    return view if view in VIEWS else VIEWS[0]
