"""Whatever is done where, and whatever breaks: files on a hub end up equal, and nothing acknowledged is lost."""

from __future__ import annotations

import os
import random
import signal
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db import edits
from db.errors import HubFailed, Rejected
from db.hub.connection import HubConnection
from db.hub.exchange import Exchange
from db.hub.log import ProjectLog
from db.hub.projects import admit, dismiss
from db.store import Store
from tests.db import build
from tests.db.hub.team import Team, team
from tests.db.merging.test_properties import EXAMPLES, Steps, common, sound, steps, work
from tests.postgres import Hub, Server, hub_on

LOGINS = ("lin", "shen", "chen", "wu", "he")
MOST = 3 if EXAMPLES < 100 else len(LOGINS)
"""How many people work on one hub."""
KILLS = int(os.environ.get("DUIKAN_HUB_KILLS", "2"))


@pytest.fixture(scope="module")
def lasting_hub(postgres: Server) -> Iterator[Hub]:
    """A hub for many projects."""
    with hub_on(postgres, *LOGINS) as hub:
        yield hub


@settings(common, max_examples=max(3, EXAMPLES // 2))
@given(steps(5), st.lists(st.lists(steps(4), min_size=1, max_size=2), min_size=2, max_size=MOST), st.data())
def test_all_replicas_end_with_one_digest(
    lasting_hub: Hub, begun: Steps, works: list[list[Steps]], data: st.DataObject
) -> None:
    with tempfile.TemporaryDirectory() as name, team(lasting_hub, Path(name)) as found:
        work(found.lin.store, begun)
        found.lin.sync()
        for login in LOGINS[1 : len(works)]:
            found.add(login)
        turns = [(member, todo) for member, each in zip(found.members, works, strict=True) for todo in each]
        for member, todo in data.draw(st.permutations(turns)):
            work(member.store, todo)
            if data.draw(st.booleans()):
                member.sync()
        found.settle()
        sound(found.lin.store.snapshot())
        for member in found.members:
            work(member.store, begun)
        found.settle()


def test_what_is_sent_twice_is_there_once(lins: Team) -> None:
    before = lins.lin.hub.rows("SELECT count(*), max(position) FROM duikan.operation")
    lins.lin.store.replica.keep(lins.lin.store.replica.link().afresh(""))  # type: ignore[union-attr]
    done = lins.lin.sync()
    assert (done.sent, done.received, done.compared) == (0, 0, True)
    assert lins.lin.hub.rows("SELECT count(*), max(position) FROM duikan.operation") == before


def test_what_is_new_alone_goes_over(lins: Team) -> None:
    shen = lins.add("shen")
    assert (shen.sync().received, shen.sync().sent) == (0, 0)
    build.claim(lins.lin.store)
    assert lins.lin.sync().sent == 1
    done = shen.sync()
    assert (done.received, len(done.changes), len(done.changes[0].created)) == (1, 1, 1)
    lins.settle()


def test_conflicts_and_corrected_texts_come_over(lins: Team) -> None:
    """Row 55."""
    tag = build.tag(lins.lin.store)
    claim = build.claim(lins.lin.store, tags=[tag.id])
    lins.lin.sync()
    shen = lins.add("shen")
    lins.lin.store.perform(edits.set_claim_note, claim.id, "一")
    shen.store.perform(edits.set_claim_note, claim.id, "二")
    article = build.article(shen.store).id
    shen.store.perform(edits.replace_text, article, "新的第一句。" + shen.store.text(article))
    lins.settle()
    assert len(lins.lin.store.sharing.conflicts()) == len(shen.store.sharing.conflicts()) == 1
    assert lins.lin.store.text(article).startswith("新的第一句。")


def test_undo_takes_back_what_one_did_and_not_what_came(lins: Team) -> None:
    shen = lins.add("shen")
    mine = build.claim(lins.lin.store)
    build.claim(shen.store, number=1)
    shen.sync()
    lins.lin.sync()
    assert {claim.id for claim in lins.lin.store.undo().deleted} == {mine.id}
    lins.settle()
    assert lins.lin.store.sharing.last_merge() is None


def test_a_merge_is_taken_back_until_the_hub_has_it(lins: Team) -> None:
    store = lins.lin.store
    copy = lins.folder / "copy.duikan"
    store.save_copy(copy)
    with Store.open(copy, "陈一") as other:
        build.claim(other)
    store.merge(copy)
    store.undo()
    lins.lin.sync()
    shen = lins.add("shen")
    assert not shen.store.snapshot().claims
    store.redo()
    lins.settle()
    assert len(shen.store.snapshot().claims) == 1
    with pytest.raises(Rejected, match="on_hub"):
        store.undo()
    assert (store.undo_state()[0] or store).name != "project.merge"  # type: ignore[union-attr]


def test_a_clock_that_is_wrong_decides_nothing(lins: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    """Row 23."""
    shen = lins.add("shen")
    claim = build.claim(lins.lin.store)
    lins.settle()
    with monkeypatch.context() as wrong:
        wrong.setattr("db.committing.now", lambda: "1999-01-01T00:00:00.000Z")
        shen.store.perform(edits.set_claim_note, claim.id, "后来的")
    lins.settle()
    assert lins.lin.store.snapshot().claims[claim.id].note == "后来的"
    assert lins.lin.store.sharing.conflicts() == []


def test_a_server_that_was_set_back_gets_again_what_it_lost(lins: Team) -> None:
    shen, database = lins.add("shen"), lins.hub.database
    build.claim(lins.lin.store)
    lins.settle()
    backup = f"{database}_old"
    _swap(lins, f"CREATE DATABASE {backup} TEMPLATE {database}")
    build.claim(lins.lin.store, number=1)
    build.tag(shen.store)
    lins.settle()
    _swap(lins, f"DROP DATABASE {database}", f"ALTER DATABASE {backup} RENAME TO {database}")
    chens = build.claim(shen.store, number=1)
    assert shen.sync().compared
    assert lins.lin.sync().compared
    lins.settle()
    (count,) = lins.lin.hub.rows("SELECT count(*) FROM duikan.operation")[0]
    assert count == len(lins.lin.store.operations())
    assert chens.id in lins.lin.store.snapshot().claims


def _swap(lins: Team, *words: str) -> None:
    """Exchange databases while nobody is connected."""
    lins.hub.close()
    for member in lins.members:
        member.hub.close()
    for word in words:
        lins.hub.server.execute(word)
    for member in lins.members:
        member.hub = lins.hub.connect(member.login)


def test_a_file_that_was_set_back_gets_again_what_it_lost(lins: Team) -> None:
    old = lins.folder / "old.duikan"
    lins.lin.store.save_copy(old)
    build.claim(lins.lin.store)
    lins.lin.sync()
    path = lins.folder / "lin.duikan"
    lins.lin.store.close()
    os.replace(old, path)
    lins.lin.store = Store.open(path, build.LIN)
    build.claim(lins.lin.store, number=1)
    assert (lins.lin.sync().received, len(lins.lin.store.snapshot().claims)) == (1, 2)
    lins.settle()


def test_rights_that_were_taken_away(lins: Team) -> None:
    shen = lins.add("shen")
    admit(lins.lin.hub, lins.project, "shen", "reader")
    build.claim(shen.store)
    build.claim(lins.lin.store, number=1)
    lins.lin.sync()
    done = shen.sync()
    assert (done.role, done.received, done.sent, shen.store.replica.unsent()) == ("reader", 1, 0, 1)
    dismiss(lins.lin.hub, lins.project, "shen")
    with pytest.raises(HubFailed) as refused:
        shen.sync()
    assert refused.value.reason == "no_project"
    admit(lins.lin.hub, lins.project, "shen", "annotator")
    lins.settle()
    assert len(lins.lin.store.snapshot().claims) == 2


def test_work_of_others_waits_for_them(lins: Team) -> None:
    shen, chen = lins.add("shen"), lins.add("chen")
    build.claim(chen.store)
    chen.sync()
    theirs = build.claim(chen.store, number=1)
    shen.store.merge(chen.store.location)
    build.tag(shen.store)
    done = shen.sync()
    assert (done.sent, done.withheld, done.withheld_for) == (0, 2, ("chen",))
    assert chen.sync().sent == 1
    assert (shen.sync().withheld, shen.store.replica.unsent()) == (0, 0)
    lins.settle()
    assert theirs.id in lins.lin.store.snapshot().claims


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE duikan.revision SET change = replace(change, '票价', '别的') WHERE operation = %s",
        "UPDATE duikan.operation SET author = 'somebody' WHERE id = %s",
        "DELETE FROM duikan.revision WHERE operation = %s",
    ],
)
def test_what_does_not_verify_is_set_aside_and_holds_nobody_up(lins: Team, statement: str) -> None:
    shen = lins.add("shen")
    bad = build.tag(lins.lin.store)
    lins.lin.sync()
    spoilt = lins.lin.store.operations()[-1].id
    lins.hub.connect().rows(statement, (spoilt,))
    # Work of hers that does not stand on it, since it is made without having seen it.
    mine = build.claim(shen.store)
    done = shen.sync()
    assert (done.received, done.waiting, done.sent) == (0, 1, 1)
    assert bad.id not in shen.store.snapshot().tags
    lins.lin.sync()
    after = build.claim(lins.lin.store, number=1)
    lins.lin.sync()
    assert shen.sync().waiting == 2, "what stands on it waits too"
    assert (shen.store.check(), set(shen.store.snapshot().claims)) == ([], {mine.id})
    # A copy that is handed over brings what the hub cannot, and then nothing waits.
    shen.store.merge(lins.lin.store.location)
    assert {mine.id, after.id} == set(shen.store.snapshot().claims)
    assert shen.sync().waiting == 0


SENDING = """
import sys
from db.hub.address import HubAddress
from db.hub.connection import HubConnection
from db.hub.exchange import Exchange
from db.hub import sending
from db.store import Store
with Store.open(sys.argv[1], "林晓") as store:
    hub = HubConnection.open(HubAddress.parse(sys.argv[2]))
    real = hub.rows
    count = 0
    def rows(words, values=()):
        global count
        count += 1
        if count == int(sys.argv[3]):
            print("AT", flush=True)
            sys.stdin.read()
        return real(words, values)
    hub.rows = rows
    Exchange(hub, store.project.id, store.replica.reach).run()
    print("DONE", flush=True)
"""


@pytest.mark.parametrize("at", random.Random(3).sample(range(2, 8), KILLS) if KILLS < 6 else range(2, 8))
def test_a_client_that_is_killed_half_way(lins: Team, at: int) -> None:
    shen = lins.add("shen")
    for number in range(3):
        build.claim(lins.lin.store, build.HEADLINE, note=str(number))
    lins.lin.store.close()
    path = lins.folder / "lin.duikan"
    sender = build.child(SENDING, str(path), str(lins.hub.address("lin")), str(at))
    assert sender.stdout is not None
    assert sender.stdout.readline() in ("AT\n", "DONE\n")
    before = shen.hub.rows("SELECT count(*) FROM duikan.operation")
    assert shen.sync().waiting == 0, "nobody sees half of it"
    sender.send_signal(signal.SIGKILL)
    sender.communicate()
    assert shen.hub.rows("SELECT count(*) FROM duikan.operation") == before
    lins.lin.store = Store.open(path, build.LIN)
    lins.settle()
    assert len(shen.store.snapshot().claims) == 3


def test_a_server_that_is_killed(lins: Team) -> None:
    shen = lins.add("shen")
    build.claim(lins.lin.store)
    lins.lin.sync()
    log = ProjectLog(lins.lin.hub, lins.project)
    build.claim(lins.lin.store, number=1)

    def be_sending() -> None:
        with log.adding(["nobody"]):
            lins.hub.server.stop("immediate")
            log.add_lost([{"row_id": "", "raw": "{}", "reason": ""}])

    with pytest.raises(HubFailed) as broken:
        be_sending()
    assert broken.value.reason == "lost"
    with pytest.raises(HubFailed) as away:
        HubConnection.open(lins.hub.address("lin"))
    assert away.value.reason == "unreachable"
    build.claim(shen.store, number=1)
    lins.hub.server.start()
    for member in lins.members:
        member.hub = lins.hub.connect(member.login)
    lins.settle()
    assert len(shen.store.snapshot().claims) == 3


def test_what_would_come_and_go_is_told_before(lins: Team) -> None:
    shen = lins.add("shen")
    build.claim(lins.lin.store)
    build.tag(lins.lin.store)
    lins.lin.sync()
    build.claim(shen.store, number=1)
    pending = Exchange(shen.hub, lins.project, shen.store.replica.reach).rehearse()
    assert (pending.operations, pending.unsent) == (2, 1)
    assert pending.authors == ((lins.lin.store.annotator.id, 2),)
    assert len(shen.store.snapshot().claims) == 1, "nothing was done"


def test_a_rehearsal_tells_what_would_come_and_changes_nothing(lins: Team) -> None:
    shen = lins.add("shen")
    build.claim(lins.lin.store)
    lins.lin.sync()
    exchange = Exchange(shen.hub, lins.project, shen.store.replica.reach)
    before = shen.store.fingerprint()
    found = exchange.rehearse(10)
    assert (found.operations, [count for _, count in found.authors]) == (1, [1])
    assert found.received is not None and found.received.rehearsed is not None
    assert found.received.rehearsed.count("added") >= 1 and len(found.received.changes.created) == 1
    assert shen.store.fingerprint() == before
    assert exchange.rehearse(0).received is None, "too much to try"
    shen.sync()
    assert exchange.rehearse(10).operations == 0
