"""Putting a project on a hub, and making a file of one that is there."""

from __future__ import annotations

import os
import sqlite3
from dataclasses import replace
from pathlib import Path

from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from db.errors import HubFailed, NotAProject
from db.files.new_file import create_file
from db.hub.arriving import take_in
from db.hub.connection import HubConnection
from db.hub.entries import Told
from db.hub.link import HubLink, write_link
from db.hub.log import Greeting, ProjectLog
from db.hub.outgoing import last_arrival
from db.hub.projects import HubProject, create_project, projects
from db.hub.replica import Reach, mark_of
from db.journal import operations
from db.journal.reconciling import write_facts, write_heads_and_tallies


def share(hub: HubConnection, reach: Reach, *, create: bool) -> HubLink:
    """Let the project file of ``reach`` be on a hub; nothing is sent yet. With ``create`` the project is begun there
    unless it is there already. While the hub is asked, the file is not held.

    Raises HubFailed: ``shared_elsewhere`` for a file that is on another hub, ``no_project`` where the hub has no such
    project that we are members of."""
    known, project, title = reach(lambda replica: (replica.link(), replica.project, replica.title))
    address = str(hub.address)
    if known is not None and known.address != address:
        raise HubFailed(address, "shared_elsewhere", known.address)
    there = {one.id for one in projects(hub)}
    if project not in there:
        if not create:
            raise HubFailed(address, "no_project")
        create_project(hub, project, title)
    return known if known is not None else reach(lambda replica: replica.join(address))


def find_project(hub: HubConnection, wanted: str) -> HubProject:
    """The project of that identity or title, or the only one if ``wanted`` is empty. Raises HubFailed (``no_project``,
    ``several_projects``)."""
    known = projects(hub)
    found = [one for one in known if not wanted or wanted in (one.id, one.title)]
    if not found:
        raise HubFailed(str(hub.address), "no_project")
    if len(found) > 1:
        raise HubFailed(str(hub.address), "several_projects")
    return found[0]


def join(hub: HubConnection, project: str, path: Path, progress: Told = None) -> None:
    """Make a file of a project on a hub. There is none before it is whole. ``progress`` is told how much of the log was
    taken in, and of how much; to stop, it raises.

    Raises HubFailed, and as :func:`db.files.new_file.create_file`."""
    log = ProjectLog(hub, project)
    greeting = log.greet()
    address = str(hub.address)
    kept: list[HubLink] = []

    def fill(connection: sqlite3.Connection) -> None:
        write_facts(connection, project)
        write_heads_and_tallies(connection)
        kept.append(_take_all(connection, log, greeting, HubLink(address, os.path.realpath(path)), progress))
        if connection.execute("SELECT count(*) FROM project WHERE id = ?", (project,)).fetchone() != (1,):
            raise HubFailed(address, "arrived_damaged", "project")

    try:
        create_file(path, fill)
    except NotAProject as error:
        if error.reason != "damaged":
            raise
        raise HubFailed(address, "arrived_damaged", error.detail) from None
    write_link(project, path, kept[0])


def _take_all(
    raw: sqlite3.Connection, log: ProjectLog, greeting: Greeting, link: HubLink, progress: Told
) -> HubLink:
    """Take in the whole log, in the open transaction of a new file and others after it: nobody sees the file yet."""
    engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool)
    link = replace(link, hub=greeting.hub, thorough=False)
    # SQLAlchemy rolls a new connection back once, and again when it gives it back.
    raw.execute("COMMIT")
    with engine.connect() as connection:
        tallies = operations.tallies(connection)
        while link.pulled < greeting.newest:
            arrivals, place = log.next_portion(link.pulled, greeting.newest, _all, _all)
            raw.execute("BEGIN IMMEDIATE")
            taken = take_in(connection, tallies, arrivals, mark_of(link), link.address)
            raw.execute("COMMIT")
            link = link.pulled_to(place, arrivals).tried(arrivals.headers, taken.waiting)
            if progress is not None:
                progress(place, greeting.newest)
        arrived, operation = last_arrival(connection)
    raw.execute("BEGIN IMMEDIATE")
    return replace(link, sent=arrived, arrived=arrived, arrived_operation=operation)


def _all(names: list[str]) -> list[str]:
    """A new file lacks everything."""
    return names
