"""What is sent; whose work is sent by whom is tested with the exchange."""

from __future__ import annotations

from typing import Any

import pytest

from db import edits
from db.hub.sending import Sending
from tests.db import build
from tests.db.hub.team import Team


def test_a_large_act_goes_over_in_pieces(lins: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.hub.sending.REVISIONS", 3)
    monkeypatch.setattr("db.hub.sending.CHARACTERS", 5)
    articles = [build.new_article(f"第{number}篇，有一句话。") for number in range(4)]
    lins.lin.store.perform(edits.import_articles, articles)
    assert lins.lin.sync().sent == 1
    shen = lins.add("shen")
    assert len(shen.store.snapshot().articles) == 6
    assert shen.store.check() == []


def test_whoever_works_first_as_an_annotator_is_that_annotator(lins: Team) -> None:
    shen = lins.add("shen")
    build.tag(shen.store)
    shen.sync()
    known = dict(lins.lin.hub.rows("SELECT author, login FROM duikan.identity"))
    assert known == {lins.lin.store.annotator.id: "lin", shen.store.annotator.id: "shen"}
    # An owner may bring the work of others, as from a mailed copy.
    build.claim(shen.store)
    lins.lin.store.merge(shen.store.location)
    assert lins.lin.sync().sent == 1
    assert (shen.sync().sent, shen.store.replica.unsent()) == (0, 0)


def test_a_merge_of_what_the_hub_has_cannot_be_taken_back_alone(lins: Team) -> None:
    shen = lins.add("shen")
    build.claim(shen.store)
    shen.sync()
    lins.lin.store.merge(shen.store.location)
    lins.lin.store.undo()
    assert not lins.lin.store.snapshot().claims
    lins.settle()
    assert len(lins.lin.store.snapshot().claims) == 1


def test_what_is_withdrawn_goes_along_as_withdrawn(lins: Team) -> None:
    shen = lins.add("shen")
    build.claim(shen.store)
    lins.lin.store.merge(shen.store.location)
    lins.lin.store.undo()
    build.tag(lins.lin.store)
    lins.lin.sync()
    assert lins.lin.hub.rows("SELECT count(*) FROM duikan.operation WHERE withdrawn") == [(1,)]
    chen = lins.add("chen")
    assert not chen.store.snapshot().claims
    # It counts for Shen, whose it is, and so for everybody.
    lins.settle()
    assert len(chen.store.snapshot().claims) == 1


def test_what_others_add_while_one_sends_is_read_afterwards(
    lins: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    shen = lins.add("shen")
    theirs, mine = build.claim(shen.store), build.claim(lins.lin.store, number=1)
    run = Sending.run

    def after_shen(*given: Any) -> Any:
        monkeypatch.setattr(Sending, "run", run)
        shen.sync()
        return run(*given)

    monkeypatch.setattr(Sending, "run", after_shen)
    assert (lins.lin.sync().sent, lins.lin.sync().received) == (1, 1)
    assert lins.lin.store.snapshot().claims.keys() == {theirs.id, mine.id}
    lins.settle()
