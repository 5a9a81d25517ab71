from __future__ import annotations

from dataclasses import replace

from db import edits
from db.hub.entries import LogEntry
from tests.db import build
from tests.db.hub.test_replica import linked, news
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
    assert {one.operation for one in link.waiting} == {one.operation for one in arrivals.headers}
    received, link = two.lin.replica.take_in(arrivals, replace(link, waiting=()))
    assert (received.operations, link.waiting) == (2, ())
    assert bad.id in two.lin.snapshot().tags
    assert good.id in two.lin.snapshot().claims


def test_what_stands_on_nothing_known_waits(two: Two) -> None:
    link = linked(two.lin.replica)
    build.tag(two.shen, "先"), build.tag(two.shen, "后")
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
    assert "先" in {one.name for one in two.lin.snapshot().tags.values()}
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
    assert good.id in two.lin.snapshot().tags


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
