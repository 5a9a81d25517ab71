from corpus.past_acts import ChangedRow
from corpus.snapshot import Snapshot
from desktop.journal.going import article_of, destination, paragraph_in
from tests.desktop.build import river_archive
from tests.desktop.journal.conftest import past


def test_the_first_thing_that_is_still_there() -> None:
    snapshot = Snapshot.from_archive(river_archive())
    rows = [
        ChangedRow("claim", "gone"),
        ChangedRow("claim_tag", "x", "claim-1"),
        ChangedRow("claim", "claim-2"),
    ]
    place = destination(rows, snapshot)
    assert place is not None
    assert place.claim == "claim-1"
    link = next(iter(snapshot.links))
    place = destination([ChangedRow("link", link)], snapshot)
    assert place is not None
    assert place.link == link
    assert destination([ChangedRow("tag", "tag-1")], snapshot) is None


def test_an_article_and_its_paragraph() -> None:
    snapshot = Snapshot.from_archive(river_archive())
    time = "2026-10-08T12:00:00Z"
    assert article_of(past(1, time, place="article-2:2 article-1:1").operation, snapshot) == ("article-2", 2)
    assert article_of(past(1, time, place="gone:2").operation, snapshot) == (None, 2)
    assert article_of(past(1, time).operation, snapshot) == (None, 0)
    span = paragraph_in("article-1", "甲\n乙乙", 2).span
    assert span is not None
    assert (span.start, span.end) == (2, 4)
    assert paragraph_in("article-1", "甲", 9).span is None
