"""Who has a project open, and in which article, as they tell the hub."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.model import Annotator
from db.hub.connection import HubConnection

LASTING = 60
"""Seconds for which a sign of life holds, by the clock of the server. Chosen: a laptop that was closed is gone after a
minute."""
_HERE = (
    "SELECT session, login, annotator, name, article FROM duikan.presence WHERE project = %s AND session <> %s "
    "AND seen > clock_timestamp() - make_interval(secs => %s) ORDER BY name, session"
)
"""The other sessions of a project that were seen within some seconds."""


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody who has the project open."""

    session: str
    login: str
    annotator: str
    """Identity of the annotator, as they say."""
    name: str
    article: str
    """Identity of the article in which they are; empty if in none."""


def be_here(hub: HubConnection, project: str, session: str, annotator: Annotator, article: str) -> None:
    """Give a sign of life."""
    words = "SELECT duikan.be_here(%s, %s, %s, %s, %s)"
    hub.rows(words, (project, session, annotator.id, annotator.name, article))


def be_gone(hub: HubConnection, project: str, session: str) -> None:
    """Say that the project was closed."""
    hub.rows("SELECT duikan.be_gone(%s, %s)", (project, session))


def colleagues(hub: HubConnection, project: str, session: str) -> tuple[Colleague, ...]:
    """Who else is here; not the session that asks."""
    return tuple(Colleague(*row) for row in hub.rows(_HERE, (project, session, LASTING)))
