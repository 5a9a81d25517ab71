from __future__ import annotations

from corpus.changes import Changed, ChangeSet
from corpus.model import Project
from corpus.snapshot import Snapshot, changes_between
from corpus.text_presence import TextPresence
from tests.corpus import build

ONE, OTHER = build.article(0, "甲")[0], build.article(1, "乙")[0]
PROJECT = Project("p", "渡轮", "")  # type: ignore[arg-type]


def test_articles_are_with_or_without_their_text() -> None:
    texts = Snapshot(PROJECT, [OTHER, ONE], [ONE.sha256]).texts
    assert (texts.has(ONE.id), texts.has(OTHER.id), texts.has("nobody")) == (False, True, False)
    assert (texts.missing(), texts.missing([OTHER.id]), texts.articles()) == (1, 0, [OTHER])
    assert Snapshot(PROJECT, [OTHER, ONE]).texts.articles() == [ONE, OTHER]


def test_changes_are_followed() -> None:
    snapshot = Snapshot(PROJECT, [ONE])
    released = ChangeSet(updated=(Changed(ONE, ONE),), absent=frozenset({ONE.sha256}))
    assert snapshot.texts.missing() == 0
    snapshot.apply(released)
    assert (snapshot.texts.missing(), snapshot.texts.absent) == (1, {ONE.sha256})
    snapshot.apply(ChangeSet(created=(OTHER,), absent=frozenset({OTHER.sha256})))
    assert snapshot.texts.missing() == 2
    snapshot.apply(ChangeSet(updated=(Changed(ONE, ONE),), arrived=frozenset({ONE.sha256})))
    assert (snapshot.texts.missing(), snapshot.texts.has(ONE.id)) == (1, True)


def test_snapshots_differ_by_their_texts() -> None:
    before, after = (
        Snapshot(PROJECT, [ONE, OTHER], [ONE.sha256]),
        Snapshot(PROJECT, [ONE, OTHER], [OTHER.sha256]),
    )
    told = changes_between(before, after)
    assert (told.arrived, told.absent) == ({ONE.sha256}, {OTHER.sha256})
    assert set(told.rows) == {ONE, OTHER}
    before.apply(told)
    assert before.texts.absent == after.texts.absent
    assert TextPresence({}, ()).missing() == 0
