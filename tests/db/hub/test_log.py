"""What a client may add is decided by the database, whatever program it is."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from db import edits
from db.errors import HubFailed
from db.hub.connection import HubConnection
from db.hub.entries import texts_named
from db.hub.log import ProjectLog, array
from db.hub.projects import admit
from db.journal.revisions import Revision, operation_digest, revision_digest
from tests.db import build
from tests.db.hub.team import Member, Team
from tests.postgres import Hub


def last_act(member: Member) -> tuple[dict[str, Any], list[Revision]]:
    """What somebody did last, and did not send yet."""
    mine = member.store.replica.outgoing
    (header,) = mine.headers(mine.last() - 1, "", 1)
    return mine.operations([header.operation])[0], mine.revisions([header.operation], 0, 1000)[0]


def send(member: Member, operation: dict[str, Any], revisions: list[Revision], texts: bool = True) -> None:
    """Send an operation as it is given."""
    log = ProjectLog(member.hub, member.store.project.id)
    with log.adding([operation["id"]]) as unknown:
        assert unknown == [operation["id"]]
        if texts:
            contents = {name: member.store.replica.outgoing.text(name) for name in texts_named(revisions)}
            log.add_texts(contents)  # type: ignore[arg-type]
        log.add_revisions(revisions)
        log.add_operations([operation], [False])


def signed(operation: dict[str, Any], revisions: list[Revision]) -> dict[str, Any]:
    """The operation with the digest that it should have."""
    return {**operation, "digest": operation_digest(operation, [revision.digest for revision in revisions])}


def refused(member: Member, *given: Any, **options: Any) -> str:
    """Why the hub refuses this; it has no trace of it afterwards."""
    count = "SELECT (SELECT count(*) FROM duikan.revision), (SELECT count(*) FROM duikan.operation)"
    before = member.hub.rows(count)
    with pytest.raises(HubFailed) as found:
        send(member, *given, **options)
    assert member.hub.rows(count) == before
    return found.value.reason


@pytest.fixture
def lins_connection(hub: Hub) -> HubConnection:
    """One for all examples of a property."""
    return hub.connect("lin")


@given(
    st.lists(
        st.none() | st.text(st.characters(exclude_characters="\0", codec="utf-8"), max_size=9), max_size=9
    )
)
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example(["", "NULL", "null", None, '"', "\\", '\\"', "{", "},{", ",", " a ", "\n", "%s", "'"])
def test_an_array_is_read_as_it_was_meant(lins_connection: HubConnection, values: list[str | None]) -> None:
    assert lins_connection.rows("SELECT %s::text[]", (array(values),)) == [(values,)]


def test_what_is_as_it_was_written_is_taken(lins: Team) -> None:
    build.claim(lins.lin.store, note="“引号”\\反斜杠\t制表\n换行 𠀀")
    send(lins.lin, *last_act(lins.lin))
    shen = lins.add("shen")
    assert shen.store.fingerprint() == lins.lin.store.fingerprint()


def test_a_forged_author_is_refused(lins: Team) -> None:
    shen = lins.add("shen")
    lins.lin.sync()
    build.tag(lins.lin.store)
    lins.lin.sync()
    shen.sync()
    build.tag(shen.store, "沈的")
    operation, revisions = last_act(shen)
    forged = signed({**operation, "author": lins.lin.store.annotator.id}, revisions)
    assert refused(shen, forged, revisions) == "forged"


def test_digests_parents_and_texts_are_looked_at(lins: Team) -> None:
    store = lins.lin.store
    store.perform(edits.import_articles, [build.new_article("第三篇，有一句话。")])
    operation, revisions = last_act(lins.lin)
    assert refused(lins.lin, {**operation, "digest": "0" * 32}, revisions) == "digest"
    assert refused(lins.lin, {**operation, "subject": "别的"}, revisions) == "digest"
    assert refused(lins.lin, operation, revisions[1:]) == "digest"
    altered = [revisions[0]._replace(change=revisions[0].change.replace("{", "{ ")), *revisions[1:]]
    assert refused(lins.lin, operation, altered) == "digest"
    orphan = signed({**operation, "parents": '["' + "1" * 32 + '"]'}, revisions)
    assert refused(lins.lin, orphan, revisions) == "parents"
    itself = [*revisions, revisions[0]]
    assert refused(lins.lin, signed(operation, itself), itself) == "digest"
    assert refused(lins.lin, operation, revisions, texts=False) == "text"
    log = ProjectLog(lins.lin.hub, lins.project)
    with pytest.raises(HubFailed) as found, log.adding(()):
        log.add_texts({"0" * 64: "不是它"})
    assert found.value.reason == "text"
    with pytest.raises(HubFailed) as alone, log.adding(()):
        log.add_revisions(revisions)  # and no operation
    assert alone.value.reason == "sense"
    first = revisions[0]
    cells = first.table, first.row_id, first.kind, first.change, first.parents
    stray = first._replace(operation="another", digest=revision_digest("another", *cells))
    assert refused(lins.lin, operation, [*revisions, stray]) == "sense"
    send(lins.lin, operation, revisions)
    with pytest.raises(HubFailed) as twice, log.adding(()):
        log.add_revisions(revisions)
    assert twice.value.reason == "sense"


def test_an_operation_stands_on_earlier_ones(lins: Team) -> None:
    build.tag(lins.lin.store)
    operation, revisions = last_act(lins.lin)
    base = signed({**operation, "id": "base"}, [])
    upon = signed({**operation, "parents": json.dumps([base["digest"]])}, revisions)
    log = ProjectLog(lins.lin.hub, lins.project)

    def add(*both: dict[str, Any]) -> None:
        with log.adding([one["id"] for one in both]):
            log.add_revisions(revisions)
            log.add_operations(both, [False, False])

    with pytest.raises(HubFailed) as refused:
        add(upon, base)
    assert refused.value.reason == "parents"
    add(base, upon)


FORBIDDEN = (
    "INSERT INTO duikan.member VALUES ('p', 'shen', 'owner')",
    "UPDATE duikan.member SET role = 'owner'",
    "UPDATE duikan.operation SET author = 'x'",
    "DELETE FROM duikan.revision",
    "TRUNCATE duikan.text",
    "DROP SCHEMA duikan CASCADE",
    "CREATE TABLE duikan.mine (a int)",
    "SELECT duikan.lock_log('p')",
    "SELECT duikan.tell('p', 'log')",
)


def test_nothing_is_written_but_by_functions(lins: Team) -> None:
    shen = lins.add("shen")
    for statement in FORBIDDEN:
        with pytest.raises(HubFailed) as found:
            shen.hub.rows(statement)
        assert found.value.reason == "no_access", statement


def test_strangers_see_and_add_nothing(lins: Team) -> None:
    chen = lins.hub.connect("chen")
    for table in ("project", "member", "identity", "text", "operation", "revision", "presence"):
        assert chen.rows(f"SELECT count(*) FROM duikan.{table}") == [(0,)]
    log = ProjectLog(chen, lins.project)
    for attempt in (log.greet, lambda: log.claim_identity("x")):
        with pytest.raises(HubFailed) as found:
            attempt()
        assert found.value.reason in ("no_project", "not_member")
    with pytest.raises(HubFailed) as found, log.adding(()):
        pass
    assert found.value.reason == "not_member"


def test_readers_read(lins: Team) -> None:
    shen = lins.add("shen", "reader")
    build.tag(shen.store)
    assert refused(shen, *last_act(shen)) == "reader"
    with pytest.raises(HubFailed) as found:
        admit(shen.hub, lins.project, "shen", "owner")
    assert found.value.reason == "not_owner"


def test_an_outdated_client_is_told(lins: Team) -> None:
    owner = lins.hub.connect()
    owner.rows("UPDATE duikan.project SET reader = 99, program = '9.0.0'")
    with pytest.raises(HubFailed) as found:
        lins.lin.sync()
    assert (found.value.reason, found.value.detail) == ("needs", "9.0.0")
    with pytest.raises(HubFailed) as found, ProjectLog(lins.lin.hub, lins.project).adding(()):
        pass
    assert found.value.reason == "needs"


def test_an_operation_with_very_many_revisions_is_read_in_pieces(
    lins: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    build.claim(lins.lin.store)
    lins.lin.sync()
    log = ProjectLog(lins.lin.hub, lins.project)
    headers = log.headers(0, 1_000)
    whole = log.entries(headers)
    assert max(header.revisions for header in headers) > 2
    monkeypatch.setattr("db.hub.log.REVISIONS", 2)
    read = log.entries(headers)
    assert read.keys() == whole.keys()
    for name, entry in read.items():
        assert {*entry.revisions} == {*whole[name].revisions}
        assert (entry.operation, entry.texts) == (whole[name].operation, whole[name].texts)
