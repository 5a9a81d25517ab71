"""A team on a hub."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from db.hub.connection import HubConnection
from db.hub.entries import Synchronised
from db.hub.exchange import Exchange
from db.hub.joining import join, share
from db.hub.projects import admit
from db.hub.subscription import ALL_TEXTS, Subscription
from db.store import Store
from tests.db import build
from tests.postgres import Hub

NAMES = {"lin": build.LIN, "shen": build.SHEN, "chen": "陈一", "wu": "吴二", "he": "何三"}


@dataclass
class Member:
    """A member with a file of the project and a connection."""

    login: str
    store: Store
    hub: HubConnection

    @property
    def exchange(self) -> Exchange:
        """A new synchronisation over the connection."""
        return Exchange(self.hub, self.store.project.id, self.store.replica.reach)

    def sync(self) -> Synchronised:
        """Synchronise once."""
        return self.exchange.run()

    def absent(self) -> int:
        """The number of articles whose text is not in the file."""
        return self.store.snapshot().texts.missing()


@dataclass
class Team:
    """A project shared by Lin; others can join."""

    hub: Hub
    folder: Path
    members: list[Member] = field(default_factory=list)

    @property
    def lin(self) -> Member:
        return self.members[0]

    @property
    def project(self) -> str:
        return self.lin.store.project.id

    def add(self, login: str, role: str = "annotator", texts: Subscription = ALL_TEXTS) -> Member:
        """Add a member, who joins."""
        admit(self.lin.hub, self.project, login, role)
        path = self.folder / f"{login}.duikan"
        connection = self.hub.connect(login)
        join(connection, self.project, path, texts=texts)
        self.members.append(Member(login, Store.open(path, NAMES[login]), connection))
        return self.members[-1]

    def settle(self) -> None:
        """Synchronise until everybody has everything; asserts that all files are intact and equal."""
        for _ in range(2):
            for member in self.members:
                member.sync()
        assert [member.store.check() for member in self.members] == [[]] * len(self.members)
        assert len({member.store.fingerprint() for member in self.members}) == 1
        assert len({repr(build.content(member.store)) for member in self.members}) == 1


@contextlib.contextmanager
def team(hub: Hub, folder: Path, store: Store | None = None) -> Iterator[Team]:
    """A team of Lin alone."""
    connection = hub.connect("lin")
    opened = store or build.project(folder, "lin.duikan", build.LIN)
    share(connection, opened.replica.reach, create=True)
    found = Team(hub, folder, [Member("lin", opened, connection)])
    try:
        found.lin.sync()
        yield found
    finally:
        for member in found.members:
            member.store.close()
