"""The projects of a hub, and their members."""

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
"""Roles: may read; may also send work; may also manage members and remove the project."""


@dataclass(frozen=True, slots=True)
class HubProject:
    """A project on a hub."""

    id: str
    title: str
    """The title at the time when it was put on the hub."""
    role: str
    """The role of the login."""
    entries: int
    """The length of its log."""
    created: str
    people: tuple[str, ...]
    """Logins of its members, sorted."""
    last: str
    """The time of the newest operation in its log, by the clock of its author; empty if there is none. ISO 8601."""


@dataclass(frozen=True, slots=True)
class HubMember:
    """A member of a project."""

    login: str
    role: str
    can_log_in: bool = True
    """Whether the server has a role of that name: members can be added before, or by mistake."""


def projects(hub: HubConnection) -> list[HubProject]:
    """The projects of which the login is a member, by title."""
    return [
        HubProject(
            id, title, role, position, created.isoformat(timespec="seconds"), tuple(people), last or ""
        )
        for id, title, role, position, created, people, last in hub.rows(_PROJECTS)
    ]


def create_project(hub: HubConnection, project: str, title: str) -> None:
    """Create a project, owned by the login. Raises HubFailed (``project_there``)."""
    hub.rows("SELECT duikan.create_project(%s, %s, %s, %s)", (project, title, VERSION, PROGRAM))


def members(hub: HubConnection, project: str) -> list[HubMember]:
    """The members of a project, by login."""
    return [HubMember(*row) for row in hub.rows(_PEOPLE, (project,))]


def admit(hub: HubConnection, project: str, login: str, role: str) -> None:
    """Add a member to the project, or change their role. Raises HubFailed (``not_owner``, ``last_owner``)."""
    hub.rows("SELECT duikan.admit(%s, %s, %s)", (project, login, role))


def dismiss(hub: HubConnection, project: str, login: str) -> None:
    """Remove a member from the project. Their file is not affected. Raises HubFailed (``not_owner``,
    ``last_owner``)."""
    hub.rows("SELECT duikan.dismiss(%s, %s)", (project, login))


def remove_project(hub: HubConnection, project: str) -> None:
    """Remove a project from the hub permanently. The files of its members are not affected. Raises HubFailed
    (``not_owner``)."""
    hub.rows("SELECT duikan.remove_project(%s)", (project,))
