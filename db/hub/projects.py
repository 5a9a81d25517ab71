"""The projects of a hub, and the people in them."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.version import VERSION as PROGRAM
from db.hub.connection import HubConnection
from db.tables.schema import VERSION

_PROJECTS = (
    "SELECT id, title, role, position, created, "
    "(SELECT array_agg(login ORDER BY login) FROM duikan.member AS one WHERE one.project = project.id), "
    "(SELECT time FROM duikan.operation AS one WHERE one.project = project.id ORDER BY position DESC LIMIT 1) "
    "FROM duikan.project JOIN duikan.member ON member.project = project.id AND member.login = session_user "
    "ORDER BY title, id"
)
"""The projects of which the login is a member, with all members and the time of the newest operation."""
_PEOPLE = (
    "SELECT login, role, EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = login) "
    "FROM duikan.member WHERE project = %s ORDER BY login"
)
"""The members of a project, and whether the server has a role for each."""
READER, ANNOTATOR, OWNER = "reader", "annotator", "owner"
"""Roles: who reads, who also works, and who also manages people and may remove the project."""


@dataclass(frozen=True, slots=True)
class HubProject:
    """A project on a hub."""

    id: str
    title: str
    """As it was called when it was put there."""
    role: str
    """Ours."""
    entries: int
    """Length of its log."""
    created: str
    people: tuple[str, ...]
    """Logins of its members, by name."""
    last: str
    """When the newest act in its log was done, by the clock of whoever did it; empty where there is none. ISO 8601."""


@dataclass(frozen=True, slots=True)
class HubMember:
    """Somebody who may see a project."""

    login: str
    role: str
    can_log_in: bool = True
    """Whether the server knows the login: anybody can be let in before, or by mistake."""


def projects(hub: HubConnection) -> list[HubProject]:
    """The projects that we are members of, by title."""
    return [
        HubProject(
            id, title, role, position, created.isoformat(timespec="seconds"), tuple(people), last or ""
        )
        for id, title, role, position, created, people, last in hub.rows(_PROJECTS)
    ]


def create_project(hub: HubConnection, project: str, title: str) -> None:
    """Begin a project, as its owner. Raises HubFailed (``project_there``)."""
    hub.rows("SELECT duikan.create_project(%s, %s, %s, %s)", (project, title, VERSION, PROGRAM))


def members(hub: HubConnection, project: str) -> list[HubMember]:
    """Who may see a project, by login."""
    return [HubMember(*row) for row in hub.rows(_PEOPLE, (project,))]


def admit(hub: HubConnection, project: str, login: str, role: str) -> None:
    """Add a person to the project, or give them another role. Raises HubFailed (``not_owner``, ``last_owner``)."""
    hub.rows("SELECT duikan.admit(%s, %s, %s)", (project, login, role))


def dismiss(hub: HubConnection, project: str, login: str) -> None:
    """Remove a person from the project. What they have in their file stays there. Raises HubFailed (``not_owner``,
    ``last_owner``)."""
    hub.rows("SELECT duikan.dismiss(%s, %s)", (project, login))


def remove_project(hub: HubConnection, project: str) -> None:
    """Remove a project from the hub for good. The files of its members stay as they are. Raises HubFailed
    (``not_owner``)."""
    hub.rows("SELECT duikan.remove_project(%s)", (project,))
