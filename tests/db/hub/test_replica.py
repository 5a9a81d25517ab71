from __future__ import annotations

from dataclasses import replace

import pytest

from db.errors import ReadOnly
from db.hub.entries import LogPortion, Received
from db.hub.link import HubLink
from db.hub.outgoing import Outgoing
from db.hub.replica import Replica, mark_of
from db.merging import local
from db.store import Store
from tests.db import build
from tests.db.merging.two import Two


def news(there: Store, here: Store) -> LogPortion:
    """What one file has and the other lacks, as a hub would tell it."""
    mine: Outgoing = there.replica.outgoing
    headers = [
        header
        for header in mine.headers(0, "", 99)
        if header.operation in here.replica.outgoing.unknown([header.operation])
    ]
    from db.hub.entries import LogEntry

    entries = {
        header.operation: LogEntry(
            mine.operations([header.operation])[0], tuple(mine.revisions([header.operation], 0, 999)[0])
        )
        for header in headers
    }
    return LogPortion(tuple(headers), entries, {})


def linked(replica: Replica) -> HubLink:
    return replica.keep(
        replace(replica.join("postgresql+psycopg://lin@/team"), hub="12345678-9", thorough=False)
    )


def test_what_arrives_is_told_as_a_change_and_remembered(two: Two) -> None:
    link = linked(two.lin.replica)
    claim = build.claim(two.shen)
    snapshot = two.lin.snapshot()
    tried, same = two.lin.replica.take_in(news(two.shen, two.lin), link, dry_run=True)
    assert (tried.operations, len(tried.changes.created) > 0, same) == (1, True, link)
    assert claim.id not in two.lin.snapshot().claims
    received, link = two.lin.replica.take_in(news(two.shen, two.lin), link)
    snapshot.apply(received.changes)
    assert (received.operations, claim.id in snapshot.claims) == (1, True)
    assert two.lin.replica.link() == link
    assert two.lin.replica.unsent() == len(two.lin.operations()) - 1, "what came from there need not go there"
    assert mark_of(link) == "hub:12345678"
    assert two.lin.check() == []


def test_an_older_file_and_a_newer_link_do_not_go_together(two: Two) -> None:
    link = linked(two.lin.replica)
    assert two.lin.replica.link() == link
    two.lin.replica.keep(link)
    from db.hub.link import write_link

    write_link(
        two.lin.project.id,
        two.lin.custody.file.path,
        replace(link, arrived=99, arrived_operation="gone", sent=9),
    )
    found = two.lin.replica.link()
    assert found is not None
    assert (found.thorough, found.sent, found.address) == (True, 0, link.address)


def test_nothing_arrives_in_what_can_only_be_read(two: Two) -> None:
    link = linked(two.lin.replica)
    with Store.open(two.lin.location, read_only=True) as store, pytest.raises(ReadOnly):
        store.replica.take_in(news(two.shen, two.lin), link)


def test_new_work_of_others_leaves_undo_as_it_was(two: Two, monkeypatch: pytest.MonkeyPatch) -> None:
    link, mine = linked(two.lin.replica), build.tag(two.lin, "林的")
    before = two.lin.undo_state()
    build.claim(two.shen)
    monkeypatch.setattr(local, "merges_by", lambda *_: pytest.fail("read again"))
    two.lin.replica.take_in(news(two.shen, two.lin), link)
    assert two.lin.undo_state() == before
    two.lin.undo()
    assert mine.id not in two.lin.snapshot().tags


def test_what_a_hub_lets_count_again_cannot_be_redone(two: Two) -> None:
    link = linked(two.lin.replica)
    tag = build.tag(two.shen, "沈的")
    two.lin.merge(two.shen.location)
    two.lin.undo()
    assert two.lin.undo_state()[1] is not None
    brought = two.shen.operations()[-1].id
    received, _ = two.lin.replica.take_in(LogPortion((), {}, {}, (brought,)), link)
    assert (received.operations, tag.id in two.lin.snapshot().tags) == (1, True)
    assert two.lin.undo_state()[1] is None
    assert received.changes.redoable is None


def test_what_the_hub_acknowledged_is_remembered(two: Two) -> None:
    replica = two.lin.replica
    link = replace(linked(replica), sent=1)
    assert replica.reach(lambda reached: reached.acknowledged(link, [])) == (Received(), replica.link())
    found = replica.link()
    assert found is not None
    assert found.sent == 1
