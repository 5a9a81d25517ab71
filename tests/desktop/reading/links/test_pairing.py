"""Finding nearby links: the index agrees with checking every link."""

from hypothesis import given
from hypothesis import strategies as st

from corpus.model import Span
from corpus.snapshot import Snapshot
from desktop.reading.links.pairing import Paired, PairIndex, paired_links
from tests.desktop.build import river_archive

spans = st.tuples(st.integers(0, 500), st.integers(1, 80)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


@given(st.lists(st.tuples(spans, spans), max_size=60), spans, spans)
def test_the_index_finds_exactly_what_overlaps_either_window(ends, left, right):
    pairs = [Paired(str(n), "quotes", f"l{n}", f"r{n}", one, two) for n, (one, two) in enumerate(ends)]
    near = PairIndex(pairs).near(left, right)
    expected = {
        pair.link for pair in pairs if pair.left_span.overlaps(left) or pair.right_span.overlaps(right)
    }
    assert {pair.link for pair in near} == expected
    assert len(near) == len(expected)


@given(st.lists(st.tuples(spans, spans), max_size=30), st.sets(st.integers(0, 40)), spans)
def test_a_changed_index_is_the_index_of_what_changed(ends, gone, window):
    pairs = [Paired(str(n), "quotes", f"l{n}", f"r{n}", one, two) for n, (one, two) in enumerate(ends)]
    out = {str(number) for number in gone}
    new = [Paired("new", "quotes", "l", "r", window, window)]
    changed = PairIndex(pairs)
    changed.change(out, new)
    expected = PairIndex([*(pair for pair in pairs if pair.link not in out), *new])
    assert changed.near(window, window) == expected.near(window, window)
    assert set(changed.pairs) == set(expected.pairs)


def test_pairs_are_seen_from_left_to_right_whichever_end_was_chosen_first():
    snapshot = Snapshot.from_archive(river_archive())
    there = paired_links(snapshot, "article-1", "article-2", lambda claim: True)
    back = paired_links(snapshot, "article-2", "article-1", lambda claim: True)
    assert {(pair.link, pair.left, pair.right) for pair in there} == {
        ("link-1", "claim-1", "claim-6"),
        ("link-3", "claim-5", "claim-8"),
        ("link-6", "claim-4", "claim-9"),
    }
    assert {(pair.link, pair.right, pair.left) for pair in back} == {
        (pair.link, pair.left, pair.right) for pair in there
    }


def test_links_of_claims_that_are_not_shown_are_left_out():
    snapshot = Snapshot.from_archive(river_archive())
    pairs = paired_links(snapshot, "article-1", "article-2", lambda claim: claim.id != "claim-8")
    assert {pair.link for pair in pairs} == {"link-1", "link-6"}


def test_without_links_nothing_is_near():
    assert PairIndex().near(Span(0, 10), Span(0, 10)) == []
