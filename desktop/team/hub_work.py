"""The requests of dialogs to a hub. They run on the thread of :class:`~desktop.project.hub_calls.HubCalls`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.project.jobs import Job

if TYPE_CHECKING:
    from db.hub.connection import HubConnection
    from db.hub.projects import HubMember, HubProject


def listed(hub: HubConnection) -> list[HubProject]:
    """The projects to which the user has access."""
    from db.hub.projects import projects

    return projects(hub)


def joined(hub: HubConnection, project: str, path: Path, job: Job, *, without_texts: bool) -> None:
    """Create a file of a project. Raises Cancelled if the job was cancelled; then no file is left."""
    from db.errors import Cancelled
    from db.hub.joining import join
    from db.hub.subscription import ALL_TEXTS, NOTHING_KEPT

    def report_progress(done: int, total: int) -> None:
        if job.cancelled:
            raise Cancelled(str(path))
        job.set_progress(done, total)

    join(hub, project, path, report_progress, texts=NOTHING_KEPT if without_texts else ALL_TEXTS)


def people(hub: HubConnection, project: str) -> tuple[str, list[HubMember]]:
    """The login of the user, and all logins with access to a project."""
    from db.hub.projects import members

    ((me,),) = hub.rows("SELECT session_user")
    return str(me), members(hub, project)


def admitted(hub: HubConnection, project: str, login: str, role: str) -> tuple[str, list[HubMember]]:
    """Add a person to the project, or give them another role; then :func:`people`."""
    from db.hub.projects import admit

    admit(hub, project, login, role)
    return people(hub, project)


def dismissed(hub: HubConnection, project: str, login: str) -> tuple[str, list[HubMember]]:
    """Remove a person from the project; then :func:`people`."""
    from db.hub.projects import dismiss

    dismiss(hub, project, login)
    return people(hub, project)


def removed(hub: HubConnection, project: str) -> None:
    """Remove a project from the hub."""
    from db.hub.projects import remove_project

    remove_project(hub, project)
