from __future__ import annotations

import threading

from db.hub.listener import Listener, channel
from tests.db import build
from tests.db.hub.team import Team


def test_what_is_added_is_heard_until_it_stops(lins: Team) -> None:
    heard = threading.Event()
    listener = Listener(lins.hub.address("lin"), lins.project, heard.set)
    try:
        build.tag(lins.lin.store)
        lins.lin.sync()
        assert heard.wait(10)
        assert listener.is_listening
    finally:
        listener.stop()
    assert not listener.is_listening


def test_a_channel_is_a_plain_name() -> None:
    assert channel('01a2-"; DROP') == "duikan_01a2DROP"
