from __future__ import annotations

import time

import pytest

from db.errors import HubFailed
from db.hub.address import HubAddress
from db.hub.connection import Ask, HubConnection
from db.hub.presence import be_here
from db.hub.projects import admit, dismiss
from tests.db import build
from tests.db.hub.team import Team
from tests.db.hub.watched import Watched


def test_an_act_is_seen_at_once_and_so_are_people(lins: Team) -> None:
    shen = lins.add("shen")
    mine, theirs = Watched(lins, lins.lin), Watched(lins, shen)
    mine.synchroniser.start()
    theirs.synchroniser.start()
    try:
        mine.wait(lambda: mine.synchroniser.state.kind == "in_step")
        mine.wait(lambda: (build.SHEN, "") in (mine.met or [()])[-1])
        theirs.synchroniser.be_in("an article")
        mine.wait(lambda: (build.SHEN, "an article") in mine.met[-1])
        began = time.monotonic()
        with mine.lock:
            build.claim(lins.lin.store)
        mine.synchroniser.nudge()
        theirs.wait(lambda: any(done.received for done in theirs.done))
        assert time.monotonic() - began < 10, "long before anybody would have asked"
        mine.synchroniser.stop()
        theirs.wait(lambda: theirs.met[-1] == ())
        assert mine.states[-1].kind == "stopped"
    finally:
        mine.synchroniser.stop()
        theirs.synchroniser.stop()
    assert len(shen.store.snapshot().claims) == 1


def test_it_goes_on_when_the_server_is_back_and_stops_when_refused(lins: Team) -> None:
    """Row 54."""
    shen = lins.add("shen")
    theirs = Watched(lins, shen)
    lins.hub.server.stop()
    theirs.synchroniser.start()
    try:
        theirs.wait(lambda: theirs.synchroniser.state.kind == "offline")
        assert theirs.synchroniser.state.reason == "unreachable"
        with theirs.lock:
            build.claim(shen.store)
        theirs.synchroniser.nudge()
        theirs.wait(lambda: theirs.synchroniser.state.unsent == 1)
        lins.hub.server.start()
        theirs.wait(lambda: theirs.synchroniser.state.kind == "in_step")
        assert [done.sent for done in theirs.done if done.sent] == [1]
        lins.lin.hub = lins.hub.connect("lin")
        dismiss(lins.lin.hub, lins.project, "shen")
        theirs.synchroniser.nudge()
        theirs.wait(lambda: theirs.synchroniser.state.kind == "refused")
        # Refused when it signs in, or amid an exchange that was under way when shen was dismissed.
        assert theirs.synchroniser.state.reason in ("no_project", "not_member")
        theirs.synchroniser.pause()
        theirs.wait(lambda: theirs.synchroniser.state.kind == "paused")
    finally:
        theirs.synchroniser.stop()


def test_what_is_much_waits_until_somebody_says_so(lins: Team) -> None:
    shen = lins.add("shen")
    build.claim(lins.lin.store)
    lins.lin.sync()
    weighed: list[int] = []
    theirs = Watched(lins, shen, lambda found: weighed.append(found.operations) or False)  # type: ignore[func-returns-value]
    theirs.synchroniser.start()
    try:
        theirs.wait(lambda: theirs.synchroniser.state.kind == "asking")
        assert weighed == [1] and not theirs.done
        theirs.synchroniser.go_ahead()
        theirs.wait(lambda: theirs.synchroniser.state.kind == "in_step")
        assert theirs.done[0].received == 1 and weighed == [1]
    finally:
        theirs.synchroniser.stop()


def test_those_who_come_and_go_cause_no_exchange(lins: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.hub.synchroniser.POLL", 3_600.0)
    mine = Watched(lins, lins.lin)
    mine.synchroniser.start()
    try:
        mine.wait(lambda: mine.met)
        be_here(lins.hub.connect("lin"), lins.project, "other", lins.lin.store.annotator, "")
        mine.wait(lambda: mine.met[-1] == ((build.LIN, ""),))
        with mine.lock:
            build.claim(lins.lin.store)
        mine.synchroniser.nudge()
        mine.wait(lambda: mine.done[-1].sent)
        be_here(lins.hub.connect("lin"), lins.project, "other", lins.lin.store.annotator, "an article")
        mine.wait(lambda: mine.met[-1] == ((build.LIN, "an article"),))
        assert len(mine.done) == 2, "one at the start and one for the claim"
    finally:
        mine.synchroniser.stop()


def test_who_pauses_sees_nobody_and_is_seen_by_nobody(lins: Team) -> None:
    shen = lins.add("shen")
    mine, theirs = Watched(lins, lins.lin), Watched(lins, shen)
    mine.synchroniser.start()
    theirs.synchroniser.start()
    try:
        mine.wait(lambda: mine.met and mine.met[-1] == ((build.SHEN, ""),))
        theirs.wait(lambda: theirs.met and theirs.met[-1] == ((build.LIN, ""),))
        mine.synchroniser.pause()
        mine.wait(lambda: mine.met[-1] == ())
        theirs.wait(lambda: theirs.met[-1] == ())
        mine.synchroniser.resume()
        mine.wait(lambda: mine.met[-1] == ((build.SHEN, ""),))
    finally:
        mine.synchroniser.stop()
        theirs.synchroniser.stop()


def test_who_is_let_in_again_goes_on_without_being_asked(lins: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.hub.synchroniser._LONGEST_WAIT", 0.05)
    shen = lins.add("shen")
    theirs = Watched(lins, shen)
    dismiss(lins.lin.hub, lins.project, "shen")
    theirs.synchroniser.start()
    try:
        theirs.wait(lambda: theirs.synchroniser.state.kind == "refused")
        admit(lins.lin.hub, lins.project, "shen", "reader")
        theirs.wait(lambda: theirs.synchroniser.state.kind == "in_step")
        with theirs.lock:
            build.claim(shen.store)
        exchanges = len(theirs.done)
        theirs.synchroniser.nudge()
        theirs.wait(lambda: len(theirs.done) > exchanges)
    finally:
        theirs.synchroniser.stop()
    assert "sending" not in {state.kind for state in theirs.states}, "readers send nothing"


def test_a_password_is_not_tried_again_by_itself(lins: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    """Servers lock logins after some failures."""
    monkeypatch.setattr("db.hub.synchroniser._LONGEST_WAIT", 0.0)
    tried: list[object] = []

    def refuse(address: object, _: object) -> None:
        tried.append(address)
        raise HubFailed("", "password")

    monkeypatch.setattr("db.hub.synchroniser.HubConnection.open", refuse)
    mine = Watched(lins, lins.lin)
    mine.synchroniser.start()
    mine.wait(lambda: mine.synchroniser.state.kind == "refused")
    mine.synchroniser.pause()
    mine.wait(lambda: mine.synchroniser.state.kind == "paused")
    mine.synchroniser.stop()
    assert len(tried) == 1


def test_what_passes_by_itself_is_tried_again(lins: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.hub.synchroniser._FIRST_WAIT", 0.0)
    connect, left = HubConnection.open, ["unreachable", "lost", "busy", "full"]

    def fail_first(address: HubAddress, ask: Ask | None) -> HubConnection:
        if left:
            raise HubFailed("", left.pop(0))
        return connect(address, ask)

    monkeypatch.setattr("db.hub.synchroniser.HubConnection.open", fail_first)
    mine = Watched(lins, lins.lin)
    mine.synchroniser.start()
    try:
        mine.wait(lambda: mine.synchroniser.state.kind == "in_step")
    finally:
        mine.synchroniser.stop()
    told = [(state.kind, state.reason) for state in mine.states[:4]]
    assert told == [("offline", reason) for reason in ("unreachable", "lost", "busy", "full")]


def test_a_wait_ends_when_one_pauses_or_stops(lins: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.hub.synchroniser._FIRST_WAIT", 3_600.0)

    def fail(*_: object) -> None:
        raise HubFailed("", "unreachable")

    monkeypatch.setattr("db.hub.synchroniser.HubConnection.open", fail)
    mine = Watched(lins, lins.lin)
    mine.synchroniser.start()
    mine.wait(lambda: mine.synchroniser.state.kind == "offline")
    mine.synchroniser.pause()
    mine.wait(lambda: mine.synchroniser.state.kind == "paused")
    mine.synchroniser.resume()
    mine.wait(lambda: mine.synchroniser.state.kind == "offline")
    mine.synchroniser.stop()
    mine.wait(lambda: mine.states[-1].kind == "stopped")
