"""A real network between clients and a hub: cables that are pulled, answers that are lost, slow lines."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from db.errors import HubFailed
from db.hub.log import ProjectLog
from tests.db import build
from tests.db.hub.team import Member, Team, team
from tests.db.hub.watched import Watched
from tests.namespaces import Network, network
from tests.postgres import Server, hub_on


@pytest.fixture(scope="module")
def cable(postgres: Server) -> Iterator[Network]:
    """A cable between all clients and the server."""
    with network(postgres) as found:
        yield found


@pytest.fixture
def lins(cable: Network, postgres: Server, tmp_path: Path) -> Iterator[Team]:
    """A team of Lin and Shen, who joined over the server's socket."""
    with hub_on(postgres, "lin", "shen") as hub, team(hub, tmp_path) as found:
        found.add("shen")
        yield found
        cable.mend()


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """New connections are taken for lost after half a second of silence, at either end."""
    silent = {"keepalives_idle": "1", "keepalives_interval": "1", "keepalives_count": "2"}
    monkeypatch.setattr("db.hub.connection._SILENT", {**silent, "tcp_user_timeout": "500"})


def connect(cable: Network, lins: Team, member: Member) -> None:
    """Let somebody synchronise over a new connection through the cable."""
    with cable.inside():
        member.hub = lins.hub.connect(address=cable.address(member.login, lins.hub.database))


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize(
    ("harm", "is_added"),
    [("pull", False), ("pull", True), ("deafen", True)],
    ids=["within the transaction", "before its end", "before the answer to its end"],
)
def test_a_cable_that_is_pulled_while_something_is_sent(
    cable: Network, lins: Team, monkeypatch: pytest.MonkeyPatch, harm: str, is_added: bool
) -> None:
    lin, shen = lins.members
    build.claim(lin.store)
    with monkeypatch.context() as broken:
        broken.setattr(ProjectLog, "add_operations", harmed(getattr(cable, harm), is_added))
        connect(cable, lins, lin)
        with pytest.raises(HubFailed) as refused:
            lin.sync()
    assert (refused.value.reason, lin.store.replica.unsent()) == ("lost", 1)
    # What is half sent keeps the log locked until the server notices; Shen, who reaches it by its socket, waits so long.
    build.claim(shen.store, number=1)
    assert shen.sync().sent == 1
    cable.mend()
    connect(cable, lins, lin)
    lin.sync()
    assert lin.store.replica.unsent() == 0
    lins.settle()
    assert len(lin.store.snapshot().claims) == 2


def harmed(harm: Callable[[], None], is_added: bool) -> Callable[..., int]:
    """:meth:`ProjectLog.add_operations`, with harm to the network before it or afterwards."""
    real = ProjectLog.add_operations

    def add_operations(log: ProjectLog, *given: Any) -> int:
        if not is_added:
            harm()
        position = real(log, *given)
        harm()
        return position

    return add_operations


@pytest.mark.usefixtures("impatient")
def test_a_window_whose_cable_is_pulled_says_so_and_goes_on_by_itself(cable: Network, lins: Team) -> None:
    lin, shen = lins.members
    mine = Watched(lins, lin, address=cable.address("lin", lins.hub.database))
    with cable.inside():
        mine.synchroniser.start()
    try:
        mine.wait(lambda: mine.synchroniser.state.kind == "in_step")
        cable.pull()
        with mine.lock:
            build.claim(lin.store)
        mine.synchroniser.nudge()
        mine.wait(lambda: mine.synchroniser.state.kind == "offline")
        build.claim(shen.store, number=1)
        shen.sync()
        cable.mend()
        mine.wait(lambda: mine.synchroniser.state.kind == "in_step")
    finally:
        mine.synchroniser.stop()
    lins.settle()
    assert len(lin.store.snapshot().claims) == 2


@pytest.mark.parametrize("discipline", ["netem delay 20ms", "tbf rate 512kbit burst 4kb latency 1s"])
def test_a_slow_line_only_takes_longer(cable: Network, lins: Team, discipline: str) -> None:
    cable.shape(discipline)
    try:
        for number, member in enumerate(lins.members):
            build.claim(member.store, number=number)
            connect(cable, lins, member)
        lins.settle()
    finally:
        cable.shape("pfifo")
