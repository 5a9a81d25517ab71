"""Putting a project on a hub, and creating a file of a project on a hub."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import StaticPool

from corpus.gc_pause import gc_paused
from corpus.progress import Progress
from db.errors import HubFailed, NotAProject, TextsAbsent
from db.files.new_file import create_file
from db.hub.arriving import TakenIn, take_in
from db.hub.connection import HubConnection
from db.hub.entries import LogPortion
from db.hub.fetching import TextFetching
from db.hub.link import HubLink, write_link
from db.hub.log import Greeting, ProjectLog
from db.hub.outgoing import last_arrival
from db.hub.projects import HubProject, create_project, projects
from db.hub.replica import Reach, mark_of
from db.hub.subscription import ALL_TEXTS, Subscription
from db.journal import operations
from db.journal.reconciling import write_facts, write_heads_and_tallies
from db.tables import held_texts
from db.tables.held_texts import TextsNeeded
from db.tables.tallies import Tallies


def share(hub: HubConnection, reach: Reach, *, create: bool) -> HubLink:
    """Link the project file of ``reach`` to a hub; nothing is sent yet. With ``create``, the project is created there
    unless it exists. The file is not locked while the hub is called. Raises HubFailed: ``shared_elsewhere`` for a file
    that is linked to another hub, ``no_project`` if the login is not a member of such a project. Raises TextsAbsent if
    ``create`` would create a project of which texts are missing."""
    known, project, title = reach(lambda replica: (replica.link(), replica.project, replica.title))
    address = str(hub.address)
    if known is not None and known.address != address:
        raise HubFailed(address, "shared_elsewhere", known.address)
    there = {shared.id for shared in projects(hub)}
    if project not in there:
        if not create:
            raise HubFailed(address, "no_project")
        reach(lambda replica: replica.require_texts())
        create_project(hub, project, title)
    return known if known is not None else reach(lambda replica: replica.join(address))


def find_project(hub: HubConnection, wanted: str) -> HubProject:
    """The project with that identity or title, or the only one if ``wanted`` is empty. Raises HubFailed
    (``no_project``, ``several_projects``)."""
    known = projects(hub)
    found = [project for project in known if not wanted or wanted in (project.id, project.title)]
    if not found:
        raise HubFailed(str(hub.address), "no_project")
    if len(found) > 1:
        raise HubFailed(str(hub.address), "several_projects")
    return found[0]


def join(
    hub: HubConnection,
    project: str,
    path: Path,
    progress: Progress | None = None,
    *,
    texts: Subscription = ALL_TEXTS,
) -> None:
    """Create a file of a project on a hub; it is visible only when it is complete. ``progress`` is called with the
    amount of the log taken in and the total; it raises to cancel. ``texts``: the texts to keep in the file; unless that
    is all, they are fetched by its first synchronisation. Raises HubFailed, and as
    :func:`db.files.new_file.create_file`."""
    log = ProjectLog(hub, project)
    greeting = log.greet()
    address = str(hub.address)
    kept: list[HubLink] = []

    def fill(connection: sqlite3.Connection) -> None:
        write_facts(connection, project)
        write_heads_and_tallies(connection)
        link = HubLink(address, os.path.realpath(path), texts=texts)
        kept.append(_take_all(connection, log, greeting, link, progress))
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
    raw: sqlite3.Connection, log: ProjectLog, greeting: Greeting, link: HubLink, progress: Progress | None
) -> HubLink:
    """Take in the whole log, in the open transaction of a new file and in further ones; the file is not visible yet."""
    engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool)
    link = replace(link, hub=greeting.hub, thorough=False)
    # SQLAlchemy rolls a new connection back once, and again when the connection is returned.
    raw.execute("COMMIT")
    with engine.connect() as connection:
        new = _NewFile(connection, raw, link)
        fetching = TextFetching(log, new.keep_texts)
        while link.pulled < greeting.newest:
            arrivals, place = log.next_portion(
                link.pulled, greeting.newest, _all, _all, with_texts=link.texts.everything
            )
            taken = fetching.with_needed(partial(new.take_in, arrivals))
            link = link.pulled_to(place, arrivals).tried(arrivals.headers, taken.waiting)
            if progress is not None:
                progress(place, greeting.newest)
        arrived, operation = last_arrival(connection)
    raw.execute("BEGIN IMMEDIATE")
    return replace(link, sent=arrived, arrived=arrived, arrived_operation=operation)


class _NewFile:
    """A file that is not visible yet. Each method is one transaction."""

    def __init__(self, connection: Connection, raw: sqlite3.Connection, link: HubLink) -> None:
        self._connection, self._raw = connection, raw
        self._mark, self._address = mark_of(link), link.address
        self._tallies = operations.tallies(connection)
        self._is_settled = True

    def take_in(self, arrivals: LogPortion) -> TakenIn:
        """Take in a portion of the log. Raises TextsAbsent."""
        with self._transaction() as tallies:
            taken = take_in(
                *(self._connection, tallies, arrivals, self._mark, self._address),
                settled=self._is_settled,
                with_changes=False,
            )
        self._is_settled = taken.united.settled
        return taken

    def keep_texts(self, contents: Mapping[str, str]) -> None:
        """Store verified texts."""
        with self._transaction() as tallies:
            held_texts.keep(self._connection, tallies, contents)
            operations.write_tallies(self._connection, tallies)

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[Tallies]:
        tallies = dict(self._tallies)
        self._raw.execute("BEGIN IMMEDIATE")
        try:
            with gc_paused():
                yield tallies
        except TextsNeeded as needed:
            self._raw.execute("ROLLBACK")
            raise TextsAbsent(self._address, needed.digests) from None
        self._raw.execute("COMMIT")
        self._tallies = tallies


def _all(names: list[str]) -> list[str]:
    """A new file lacks everything."""
    return names
