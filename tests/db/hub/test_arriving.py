from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from db import edits
from db.errors import DiskFull
from db.hub.arriving import take_in
from db.hub.entries import LogEntry, LogPortion
from db.journal import operations
from db.journal.revisions import Revision, operation_digest, revision_digest
from db.store import Store
from db.tables.rows import canonical
from db.tables.stored_rows import stored_among
from tests.db import build
from tests.db.hub.test_replica import linked, news
from tests.db.merging.test_pinning import let_lin_delete_a_tag_in_use
from tests.db.merging.two import Two


def test_one_that_does_not_verify_waits_with_what_stands_on_it(two: Two) -> None:
    link = linked(two.lin.replica)
    bad = build.tag(two.shen, "坏")
    good = build.claim(two.shen)
    arrivals = news(two.shen, two.lin)
    first = arrivals.headers[0].operation
    spoilt = arrivals.entries[first]
    entries = {**arrivals.entries, first: replace(spoilt, revisions=spoilt.revisions[:-1])}
    received, link = two.lin.replica.take_in(replace(arrivals, entries=entries), link)
    assert [one.reason.split()[0] for one in received.waiting] == ["operation", "parents"]
    assert received.operations == 0
    assert {one.operation for one in link.waiting} == {header.operation for header in arrivals.headers}
    received, link = two.lin.replica.take_in(arrivals, replace(link, waiting=()))
    assert (received.operations, link.waiting) == (2, ())
    assert bad.id in two.lin.snapshot().tags
    assert good.id in two.lin.snapshot().claims


def test_nothing_stays_of_an_operation_whose_last_part_is_missing(
    two: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.merging.uniting._TOGETHER", 1)
    link = linked(two.lin.replica)
    build.claim(two.shen)
    arrivals = news(two.shen, two.lin)
    ((name, entry),) = arrivals.entries.items()
    assert len(tuple(entry.revisions)) > 1, "some are stored before the last is missed"
    spoilt = replace(entry, revisions=tuple(entry.revisions)[:-1])
    received, _ = two.lin.replica.take_in(replace(arrivals, entries={name: spoilt}), link)
    assert [one.operation for one in received.waiting] == [name]
    assert two.lin.check() == []
    with build.reading(two.lin) as connection:
        words = "SELECT 1 FROM revision WHERE operation = ?"
        assert connection.exec_driver_sql(words, (name,)).fetchall() == []


def test_what_stands_on_nothing_known_waits(two: Two) -> None:
    link = linked(two.lin.replica)
    build.tag(two.shen, "先")
    build.tag(two.shen, "后")
    arrivals = news(two.shen, two.lin)
    later = replace(arrivals, headers=arrivals.headers[1:])
    received, _ = two.lin.replica.take_in(later, link)
    assert [one.reason.split()[0] for one in received.waiting] == ["parents"]
    assert two.lin.check() == []


def test_a_header_tells_what_its_operation_does(two: Two) -> None:
    link = linked(two.lin.replica)
    build.tag(two.shen, "先")
    arrivals = news(two.shen, two.lin)
    (header,) = arrivals.headers
    for lie in (replace(header, parents=()), replace(header, digest="0" * 32)):
        received, _ = two.lin.replica.take_in(replace(arrivals, headers=(lie,)), link)
        assert (received.operations, len(received.waiting)) == (0, 1)
    of_another = replace(header, operation=build.tag(two.shen, "后").id)
    for entries in ({}, {of_another.operation: arrivals.entries[header.operation]}):
        received, _ = two.lin.replica.take_in(replace(arrivals, headers=(of_another,), entries=entries), link)
        assert [one.reason for one in received.waiting] == [f"operation {of_another.operation}"]


def test_a_known_operation_is_the_same_there(two: Two) -> None:
    link = linked(two.lin.replica)
    build.tag(two.shen, "先")
    both = news(two.shen, two.lin)
    known = two.lin.replica.outgoing.headers(0, "", 1)[0]
    other = replace(known, digest="0" * 32)
    for arrivals in (
        replace(both, headers=(other, *both.headers)),
        replace(both, headers=(other,), entries={}),
    ):
        received, link = two.lin.replica.take_in(arrivals, link)
        assert [one.reason for one in received.waiting] == [f"operation {known.operation}"]
    assert link.waiting == received.waiting
    assert "先" in {tag.name for tag in two.lin.snapshot().tags.values()}
    received, link = two.lin.replica.take_in(replace(both, headers=(known,), entries={}), link)
    assert (received.operations, link.waiting, two.lin.check()) == (0, (), [])


def test_a_bad_text_holds_up_only_what_names_it(two: Two) -> None:
    link = linked(two.lin.replica)
    good = build.tag(two.shen, "先")
    two.shen.perform(edits.import_articles, [build.new_article("第三篇，有一句话。")])
    bad = {build.article(two.shen, 2).sha256: "别的"}
    arrivals = replace(news(two.shen, two.lin), texts=bad)
    received, _ = two.lin.replica.take_in(arrivals, link)
    assert [one.operation for one in received.waiting] == [arrivals.headers[1].operation]
    assert (received.operations, good.id in two.lin.snapshot().tags) == (1, True)


def test_a_text_that_is_missing_or_another_is_refused(two: Two) -> None:
    link = linked(two.lin.replica)
    two.shen.perform(edits.import_articles, [build.new_article("第三篇，有一句话。")])
    arrivals = news(two.shen, two.lin)
    (entry,) = arrivals.entries.values()
    assert isinstance(entry, LogEntry)
    sha256 = build.article(two.shen, 2).sha256
    for texts in ({}, {sha256: "别的"}):
        received, _ = two.lin.replica.take_in(replace(arrivals, texts=texts), link)
        assert [one.reason.split()[0] for one in received.waiting] == ["text"]
    received, _ = two.lin.replica.take_in(replace(arrivals, texts={sha256: "第三篇，有一句话。"}), link)
    assert (received.operations, received.waiting) == (1, ())


def test_it_may_stand_on_what_is_no_head_here_and_name_texts_that_are_here(two: Two) -> None:
    link = linked(two.lin.replica)
    text = build.new_article("第三篇，有一句话。")
    two.lin.perform(edits.import_articles, [text])
    two.shen.perform(edits.import_articles, [text])
    received, _ = two.lin.replica.take_in(news(two.shen, two.lin), link)
    assert (received.operations, received.waiting, two.lin.check()) == (1, (), [])


def test_it_may_stand_on_what_was_lost_there(two: Two) -> None:
    link = linked(two.lin.replica)
    build.tag(two.shen, "先")
    _, link = two.lin.replica.take_in(news(two.shen, two.lin), link)
    build.tag(two.shen, "中")
    build.tag(two.shen, "后")
    arrivals = news(two.shen, two.lin)
    first, second = arrivals.headers
    lost = {
        "table_name": "operation",
        "row_id": first.operation,
        "raw": f'{{"digest": "{first.digest}"}}',
        "reason": "damaged",
    }
    _, link = two.lin.replica.take_in(LogPortion((), {}, {}, lost=(lost,)), link)
    assert two.lin.replica.outgoing.lost() == [lost]
    received, _ = two.lin.replica.take_in(replace(arrivals, headers=(second,)), link)
    assert (received.operations, received.waiting) == (1, ())


def test_what_is_withdrawn_there_counts_once_it_counts_there(two: Two) -> None:
    link = linked(two.lin.replica)
    tag = build.tag(two.shen, "先")
    arrivals = news(two.shen, two.lin)
    (header,) = arrivals.headers
    idle = replace(arrivals, headers=(replace(header, withdrawn=True),))
    again = LogPortion((), {}, {}, (header.operation,))
    counts = []
    for portion in (idle, idle, again, again):
        received, link = two.lin.replica.take_in(portion, link)
        counts.append((received.operations, tag.id in two.lin.snapshot().tags))
    assert counts == [(0, False), (0, False), (1, True), (0, True)]


def test_beside_one_that_does_not_verify_all_else_is_taken_in(two: Two) -> None:
    link = linked(two.lin.replica)
    idle = build.tag(two.shen, "先")
    early = news(two.shen, two.lin)
    two.lin.replica.take_in(replace(early, headers=(replace(early.headers[0], withdrawn=True),)), link)
    text = build.new_article("第三篇，有一句话。")
    two.shen.perform(edits.import_articles, [text])
    later = build.tag(two.shen, "后")
    two.shen.perform(edits.import_articles, [build.new_article("第四篇，又有一句话。")])
    bad = build.tag(two.shen, "坏")
    rest = news(two.shen, two.lin)
    article, good, *spoilt = rest.headers
    arrivals = LogPortion(
        (article, replace(good, withdrawn=True), *spoilt),
        rest.entries,
        {build.article(two.shen, 2).sha256: text.content, build.article(two.shen, 3).sha256: "别的"},
        (early.headers[0].operation, good.operation),
    )
    received, _ = two.lin.replica.take_in(arrivals, link)
    assert (received.operations, len(received.waiting), two.lin.check()) == (3, 2, [])
    tags = two.lin.snapshot().tags
    assert (idle.id in tags, later.id in tags, bad.id in tags) == (True, True, False)


@pytest.mark.parametrize(
    "change",
    [
        {"name": [None, 5]},
        {"name": [None, {}]},
        {"shortcut": [None, 1 << 80]},
        {"parent": [None, "nobody"]},
        {},
    ],
)
def test_what_is_well_written_and_makes_no_sense_waits(two: Two, change: dict[str, object]) -> None:
    link = linked(two.lin.replica)
    build.tag(two.shen, "坏")
    arrivals = news(two.shen, two.lin)
    (header,) = arrivals.headers
    entry = arrivals.entries[header.operation]
    revisions = tuple(
        _written(revision, change) if revision.table == "tag" else revision for revision in entry.revisions
    )
    digest = operation_digest(entry.operation, (revision.digest for revision in revisions))
    entries = {header.operation: LogEntry({**entry.operation, "digest": digest}, revisions)}
    forged = replace(arrivals, headers=(replace(header, digest=digest),), entries=entries)
    received, _ = two.lin.replica.take_in(forged, link)
    assert (received.operations, len(received.waiting), two.lin.check()) == (0, 1, [])


def test_what_is_taken_in_does_not_depend_on_the_texts_that_are_here(two: Two) -> None:
    """Else replicas with different texts would take in different operations, and part for good."""
    link = linked(two.lin.replica)
    build.forge(two.shen, "claim", two.claim.id, quote="别的话")
    received, _ = two.lin.replica.take_in(news(two.shen, two.lin), link)
    assert (received.operations, received.waiting) == (1, ())
    assert two.lin.fingerprint() == two.shen.fingerprint()
    assert {finding.code for finding in two.lin.check()} == {"place"}


def _written(revision: Revision, change: dict[str, object]) -> Revision:
    """A revision with another content, and its digest."""
    cells = {**json.loads(revision.change), **change} if change else {}
    made = revision._replace(change=canonical(cells))
    digest = revision_digest(made.operation, made.table, made.row_id, made.kind, made.change, made.parents)
    return made._replace(digest=digest)


def test_a_full_disk_is_no_fault_of_what_arrives(two: Two) -> None:
    link = linked(two.lin.replica)
    text = build.new_article("第三篇。" * 50_000)
    two.shen.perform(edits.import_articles, [text])
    arrivals = replace(news(two.shen, two.lin), texts={build.article(two.shen, 2).sha256: text.content})
    with two.lin.custody.file.read() as connection:
        (pages,) = connection.exec_driver_sql("PRAGMA page_count").one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(DiskFull):
        two.lin.replica.take_in(arrivals, link)
    with two.lin.custody.file.read() as connection:
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages * 9}")
    received, _ = two.lin.replica.take_in(arrivals, link)
    assert (received.operations, received.waiting, two.lin.check()) == (1, (), [])


def test_changes_that_nobody_wants_are_not_kept(two: Two) -> None:
    made = build.claim(two.shen)
    arrivals = news(two.shen, two.lin)
    with build.trying(two.lin) as connection:
        tallies = operations.tallies(connection)
        taken = take_in(connection, tallies, arrivals, "hub", "a hub", settled=True, with_changes=False)
        assert stored_among(connection, "claim", [made.id]) == {made.id}
    assert (len(taken.united.operations), taken.united.revised) == (1, ())


def test_a_row_that_was_decided_under_one_newest_operation_is_decided_anew(two: Two, tmp_path: Path) -> None:
    """The tag is still there for the sake of a claim that bears it no longer according to what arrives."""
    let_lin_delete_a_tag_in_use(two, tmp_path / "旧.duikan")
    with Store.open(tmp_path / "旧.duikan", two.shen.annotator) as window:
        window.perform(edits.toggle_tag, two.other.id, two.tag.id)
        for store in (two.shen, two.lin):
            store.replica.take_in(news(window, store), linked(store.replica))
            assert two.tag.id not in store.snapshot().tags
            assert store.check() == []
