"""Who has a project open, and in which article, as reported to the hub."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.model import Annotator
from db.hub.connection import HubConnection

LASTING = 60
"""Seconds for which a report is valid, by the clock of the server. Chosen: a laptop that was closed disappears after a
minute."""
_HERE = (
    "SELECT session, login, annotator, name, article FROM duikan.presence WHERE project = %s AND session <> %s "
    "AND seen > clock_timestamp() - make_interval(secs => %s) ORDER BY name, session"
)
"""The other sessions of a project that were seen within some seconds."""


@dataclass(frozen=True, slots=True)
class Colleague:
    """A user who has the project open."""

    session: str
    login: str
    annotator: str
    """Identity of the annotator, as reported."""
    name: str
    article: str
    """Identity of the article that is open; empty if none is."""


def be_here(hub: HubConnection, project: str, session: str, annotator: Annotator, article: str) -> None:
    """Report the presence of a session."""
    words = "SELECT duikan.be_here(%s, %s, %s, %s, %s)"
    hub.rows(words, (project, session, annotator.id, annotator.name, article))


def be_gone(hub: HubConnection, project: str, session: str) -> None:
    """Report that the project was closed."""
    hub.rows("SELECT duikan.be_gone(%s, %s)", (project, session))


def colleagues(hub: HubConnection, project: str, session: str) -> tuple[Colleague, ...]:
    """The other users who have the project open, without the calling session."""
    return tuple(Colleague(*row) for row in hub.rows(_HERE, (project, session, LASTING)))
