from __future__ import annotations

import queue

from db.hub.listener import LOG, PRESENCE, Listener, channel
from db.hub.presence import be_here
from tests.db import build
from tests.db.hub.team import Team


def test_what_others_change_is_heard_until_it_stops(lins: Team) -> None:
    heard, mine = queue.Queue[str](), lins.hub.connect("lin")
    listener = Listener(mine, lins.project, heard.put)
    try:
        be_here(mine, lins.project, "mine", lins.lin.store.annotator, "")
        build.tag(lins.lin.store)
        lins.lin.sync()
        assert heard.get(timeout=10) == LOG
        be_here(lins.lin.hub, lins.project, "other", lins.lin.store.annotator, "")
        assert heard.get(timeout=10) == PRESENCE
        assert listener.is_listening
    finally:
        listener.stop()
    assert not listener.is_listening


def test_a_connection_that_is_lost_is_heard(lins: Team) -> None:
    heard = queue.Queue[str]()
    listener = Listener(lins.lin.hub, lins.project, heard.put)
    lins.hub.server.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'lin'")
    assert heard.get(timeout=10) == ""
    listener.stop()


def test_a_channel_is_a_plain_name() -> None:
    assert channel('01a2-"; DROP') == "duikan_01a2DROP"
