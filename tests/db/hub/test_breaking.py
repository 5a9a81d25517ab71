"""Networks that break at any moment or are slow, a server without room, and two who send the same at once."""

from __future__ import annotations

import contextlib
import os
import random
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from db import edits
from db.errors import HubFailed
from db.hub.address import HubAddress
from db.hub.connection import HubConnection
from db.hub.exchange import Exchange
from db.hub.joining import join
from db.hub.listener import Listener
from db.hub.subscription import NOTHING_KEPT
from db.store import Store
from tests.db import build
from tests.db.hub.team import Member, Team, team
from tests.postgres import Server, hub_on
from tests.proxy import Proxy, proxy

ALL = int(os.environ.get("DUIKAN_HUB_KILLS", "2")) >= 6

HAN = range(0x4E00, 0x4F2C)


@pytest.fixture
def network(lins: Team) -> Iterator[Proxy]:
    """A network between Lin and the hub."""
    with (
        tempfile.TemporaryDirectory(prefix="dk-") as folder,
        proxy(Path(folder), lins.hub.server.folder) as found,
    ):
        yield found


def over(network: Proxy, lins: Team) -> HubConnection:
    """A connection of Lin over the network."""
    return HubConnection.open(HubAddress("lin", str(network.folder), None, lins.hub.database))


def sync_over(network: Proxy, lins: Team) -> None:
    """Synchronise Lin's file over a new connection."""
    with over(network, lins) as hub:
        Exchange(hub, lins.project, lins.lin.store.replica.reach).run()


def test_a_network_that_breaks_after_any_answer_loses_and_doubles_nothing(lins: Team, network: Proxy) -> None:
    build.claim(lins.lin.store, note="0")
    sync_over(network, lins)
    answers = network.passed
    # A synchronisation that sends takes some more answers than the one before; each may be the last that is heard.
    moments = range(1, answers + 2) if ALL else range(answers - 4, answers + 1)
    for number in moments:
        build.claim(lins.lin.store, build.HEADLINE, note=str(number))
        network.answers = number
        # It may be the last answer of all that was one too many; mostly it is not.
        with contextlib.suppress(HubFailed):
            sync_over(network, lins)
        network.answers = None
        sync_over(network, lins)
        assert lins.lin.store.replica.unsent() == 0
    administrator = lins.hub.connect()
    assert administrator.rows("SELECT count(*) FROM duikan.operation") == [
        (len(lins.lin.store.operations()),)
    ]
    copy = lins.folder / "copy.duikan"
    join(lins.hub.connect("lin"), lins.project, copy)
    with Store.open(copy) as store:
        assert store.fingerprint() == lins.lin.store.fingerprint()


def test_a_network_that_breaks_while_a_file_is_made_leaves_none(lins: Team, network: Proxy) -> None:
    path = lins.folder / "joined.duikan"
    with over(network, lins) as hub:
        network.answers = 3
        with pytest.raises(HubFailed):
            join(hub, lins.project, path)
    assert not [one for one in lins.folder.iterdir() if "joined" in one.name]


def test_a_slow_network_only_takes_longer(lins: Team, network: Proxy) -> None:
    network.delay = 0.01
    build.claim(lins.lin.store)
    sync_over(network, lins)
    assert lins.lin.store.replica.unsent() == 0


def test_a_server_that_takes_what_is_said_and_answers_nothing_is_unreachable(
    lins: Team, network: Proxy
) -> None:
    network.silent = True
    address = HubAddress("lin", str(network.folder), None, lins.hub.database, (("connect_timeout", "2"),))
    with pytest.raises(HubFailed) as refused:
        HubConnection.open(address)
    assert refused.value.reason == "unreachable"


def test_a_server_that_begins_to_hang_is_broken_off(
    lins: Team, network: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.hub.listener.PATIENCE", 0.1)
    with over(network, lins) as hub:
        listener = Listener(hub, lins.project, lambda _: None)
        network.silent = True
        with pytest.raises(HubFailed) as refused:
            hub.rows("SELECT 1")
        listener.stop()
    assert refused.value.reason == "lost"


def test_a_statement_is_one_message_and_one_answer(lins: Team, network: Proxy) -> None:
    with over(network, lins) as hub:
        before = network.passed
        Exchange(hub, lins.project, lins.lin.store.replica.reach).run()
        assert network.passed == before + 1, "who is in step only greets"


def test_two_who_send_the_same_at_once_send_it_once(lins: Team) -> None:
    for number in range(3):
        build.claim(lins.lin.store, build.HEADLINE, note=str(number))
    copy = lins.folder / "copy.duikan"
    lins.lin.store.save_copy(copy)
    other = Member("lin", Store.open(copy, build.LIN), lins.hub.connect("lin"))
    other.store.replica.join(str(lins.hub.address("lin")))
    lins.members.append(other)
    threads = [threading.Thread(target=member.sync) for member in lins.members]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert lins.hub.connect().rows("SELECT count(*) FROM duikan.operation") == [
        (len(other.store.operations()),)
    ]
    lins.settle()


@pytest.mark.skipif(os.geteuid() != 0, reason="a small disk is made by root alone")
def test_a_server_without_room_refuses_and_takes_it_later(postgres: Server, tmp_path: Path) -> None:
    with tempfile.TemporaryDirectory(prefix="dk-small-") as place:
        made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", place], check=False)
        if made.returncode:
            pytest.skip("no small disk can be mounted here")
        try:
            subprocess.run(["chown", "postgres", place], check=True)
            postgres.execute(f"CREATE TABLESPACE small LOCATION '{place}'")
            with hub_on(postgres, "lin", options="TABLESPACE small") as hub, team(hub, tmp_path) as found:
                lin = found.lin.store
                before = lin.replica.link()
                dice = random.Random(1)
                texts = [build.new_article("".join(map(chr, dice.choices(HAN, k=40_000)))) for _ in range(16)]
                lin.perform(edits.import_articles, texts)
                with pytest.raises(HubFailed) as refused:
                    found.lin.sync()
                assert (refused.value.reason, lin.replica.unsent()) == ("full", 1)
                assert lin.replica.link() == before
                subprocess.run(["mount", "-o", "remount,size=64m", place], check=True)
                assert found.lin.sync().sent == 1
                found.settle()
            postgres.execute("DROP TABLESPACE small")
        finally:
            subprocess.run(["umount", "-l", place], check=True)


def test_a_network_that_breaks_while_texts_come_leaves_whole_ones(
    lins: Team, network: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.hub.fetching._PORTION", 1)
    store = lins.lin.store
    digests = [article.sha256 for article in store.snapshot().articles.values()]
    store.replica.choose(texts=NOTHING_KEPT)
    assert lins.lin.exchange.release(digests) == 2
    for answers in (1, 2):
        network.answers = answers
        with contextlib.suppress(HubFailed), over(network, lins) as hub:
            Exchange(hub, lins.project, store.replica.reach).fetch(digests)
        network.answers = None
        assert store.check() == []
    with over(network, lins) as hub:
        assert Exchange(hub, lins.project, store.replica.reach).fetch(digests) == set()
    assert lins.lin.absent() == 0
