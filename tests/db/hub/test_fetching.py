from __future__ import annotations

import contextlib
from random import Random

import pytest

from corpus.model import Span
from db import edits
from db.errors import Declined, HubFailed, TextsAbsent
from db.hub.exchange import Exchange
from db.hub.fetching import TextFetching
from db.hub.joining import join, share
from db.hub.log import ProjectLog
from db.hub.replica import Replica
from db.hub.subscription import ALL_TEXTS, NOTHING_KEPT, Subscription
from db.store import Store
from tests.db import build
from tests.db.acts import ACTS
from tests.db.hub.team import Member, Team


@pytest.fixture
def shen(lins: Team) -> Member:
    """Shen, whose file has no text."""
    return lins.add("shen", texts=NOTHING_KEPT)


def is_here(member: Member, number: int) -> bool:
    """Whether the text of an article is in somebody's file."""
    return member.store.snapshot().texts.has(build.article(member.store, number).id)


def test_a_file_without_texts_is_the_same_project(lins: Team, shen: Member) -> None:
    assert (shen.absent(), lins.lin.absent()) == (2, 0)
    assert shen.store.fingerprint() == lins.lin.store.fingerprint()
    assert shen.store.check() == []
    with pytest.raises(TextsAbsent):
        shen.store.text(build.article(shen.store).id)
    assert list(shen.store.texts()) == []


def test_a_text_that_is_fetched_stays_and_can_be_worked_on(lins: Team, shen: Member) -> None:
    with pytest.raises(TextsAbsent):
        build.claim(shen.store)
    article = build.article(shen.store)
    assert shen.exchange.fetch([article.sha256]) == set()
    assert (is_here(shen, 0), is_here(shen, 1)) == (True, False)
    assert shen.store.text(article.id) == lins.lin.store.text(article.id)
    build.claim(shen.store)
    lins.settle()
    assert shen.absent() == 1


def test_a_text_that_does_not_verify_is_not_stored(lins: Team, shen: Member) -> None:
    article = build.article(shen.store)
    lins.hub.connect().rows("UPDATE duikan.text SET content = 'x'")
    with pytest.raises(HubFailed) as refused:
        shen.exchange.fetch([article.sha256])
    assert (refused.value.reason, is_here(shen, 0)) == ("arrived_damaged", False)


def test_texts_come_in_portions_of_which_those_before_an_interruption_stay(
    lins: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Stop(Exception):
        pass

    monkeypatch.setattr("db.hub.fetching._PORTION", 1)
    kept: dict[str, str] = {}
    digests = [article.sha256 for article in lins.lin.store.snapshot().articles.values()]

    def stop(done: int, total: int) -> None:
        assert (done, total, len(kept)) == (1, 2, 1)
        raise Stop

    fetching = TextFetching(ProjectLog(lins.lin.hub, lins.project), kept.update)
    with pytest.raises(Stop):
        fetching.fetch(digests, stop)
    assert fetching.fetch([*digests, "0" * 64]) == {"0" * 64}
    assert sorted(kept) == sorted(digests)


def test_what_is_chosen_comes_with_the_next_synchronisation(lins: Team, shen: Member) -> None:
    _, second = lins.lin.store.snapshot().articles_in_order()
    lins.lin.store.perform(edits.move_articles, [second.id], "港口/票价")
    lins.lin.sync()
    shen.store.replica.choose(texts=NOTHING_KEPT.with_folder("港口"))
    assert shen.sync().fetched == 1
    assert (is_here(shen, 0), is_here(shen, 1)) == (False, True)
    lins.lin.store.perform(edits.import_articles, [build.new_article("新到的文章。", folder="港口")])
    lins.lin.store.perform(edits.import_articles, [build.new_article("别处的文章。")])
    lins.lin.sync()
    assert shen.sync().fetched == 1
    assert [is_here(shen, number) for number in range(4)] == [False, True, True, False]
    shen.store.replica.choose(texts=ALL_TEXTS)
    assert shen.sync().fetched == 2
    assert shen.absent() == 0


def test_the_corrected_text_of_an_article_in_use_comes_too(lins: Team, shen: Member) -> None:
    first, second = lins.lin.store.snapshot().articles_in_order()
    exchange = shen.exchange
    exchange.fetch([first.sha256])
    exchange.run()
    for article in (first, second):
        lins.lin.store.perform(edits.replace_text, article.id, "按：" + lins.lin.store.text(article.id))
    lins.lin.sync()
    assert exchange.run().fetched == 1
    assert (is_here(shen, 0), is_here(shen, 1)) == (True, False)


def test_what_is_chosen_during_a_synchronisation_stays(shen: Member) -> None:
    before = shen.store.replica.link()
    assert before is not None
    shen.store.replica.choose(paused=True, texts=ALL_TEXTS)
    shen.store.replica.keep(before)
    after = shen.store.replica.link()
    assert after is not None
    assert (after.paused, after.texts) == (True, ALL_TEXTS)


def test_another_window_is_told_which_texts_came_and_went(shen: Member) -> None:
    one, two = (article.sha256 for article in shen.store.snapshot().articles_in_order())
    with Store.open(shen.store.location, build.LIN) as other:
        other.snapshot()
        told = []
        for act, digests in (
            (shen.exchange.fetch, [one, two]),
            (shen.exchange.release, [one]),
            (shen.exchange.fetch, [one]),
        ):
            act(digests)
            news = other.refresh()
            assert news is not None
            told.append((news.arrived, news.absent))
    assert told == [({one, two}, set()), (set(), {one}), ({one}, set())]


def test_only_texts_that_the_hub_has_are_released(lins: Team) -> None:
    store = lins.lin.store
    store.perform(edits.import_articles, [build.new_article("还没有发送的文章。")])
    digests = {article.sha256 for article in store.snapshot().articles.values()}
    store.replica.choose(texts=NOTHING_KEPT)
    assert lins.lin.exchange.release(digests) == 2
    assert [is_here(lins.lin, number) for number in range(3)] == [False, False, True]
    lins.lin.sync()
    assert lins.lin.exchange.release(digests) == 1
    assert store.check() == []
    assert lins.lin.exchange.fetch(digests) == set()
    assert lins.lin.absent() == 0


def test_texts_that_claims_are_placed_in_are_fetched_first(lins: Team, shen: Member) -> None:
    lin, chen = lins.lin, lins.add("chen", texts=NOTHING_KEPT)
    article = build.article(lin.store)
    shen.exchange.fetch([article.sha256])
    build.claim(shen.store, Span(1, 4))
    lin.store.perform(edits.replace_text, article.id, "按：" + lin.store.text(article.id))
    shen.sync()
    lin.sync()
    chen.sync()
    assert is_here(chen, 0), "its claims could not be placed without the text"
    assert not is_here(chen, 1)
    lins.settle()
    (placed,) = chen.store.snapshot().claims.values()
    assert (placed.start, placed.orphaned) == (3, False)


def test_a_joining_file_fetches_the_texts_that_claims_are_placed_in(lins: Team) -> None:
    shen, article = lins.add("shen"), build.article(lins.lin.store)
    build.claim(shen.store, Span(1, 4))
    lins.lin.store.perform(edits.replace_text, article.id, "按：" + lins.lin.store.text(article.id))
    lins.settle()
    chen = lins.add("chen", texts=NOTHING_KEPT)
    assert chen.store.fingerprint() == shen.store.fingerprint()
    assert chen.store.check() == []


def test_a_text_that_the_hub_lost_is_named(lins: Team, shen: Member) -> None:
    lins.hub.connect().rows("DELETE FROM duikan.text")
    article = build.article(shen.store)
    fetching = TextFetching(ProjectLog(shen.hub, lins.project), shen.store.replica.keep_texts)
    with pytest.raises(HubFailed) as refused:
        fetching.with_needed(lambda: shen.store.text(article.id))
    assert (refused.value.reason, refused.value.detail) == ("no_text", article.sha256)


def test_copies_that_both_lack_a_needed_text_do_not_merge(lins: Team, shen: Member) -> None:
    article = build.article(lins.lin.store)
    chen = lins.add("chen", texts=NOTHING_KEPT)
    for one in (shen, chen):
        one.exchange.fetch([article.sha256])
    build.claim(shen.store, Span(1, 4))
    chen.store.perform(edits.replace_text, article.id, "按：" + chen.store.text(article.id))
    for one in (shen, chen):
        one.exchange.release([article.sha256])
    with pytest.raises(TextsAbsent) as refused:
        shen.store.merge(chen.store.location)
    assert refused.value.digests == (article.sha256,)
    assert shen.store.check() == []
    lins.lin.store.merge(shen.store.location)
    shen.store.merge(lins.lin.store.location)
    assert is_here(shen, 0), "a copy with the text brings it"
    shen.store.merge(chen.store.location)
    lins.settle()


def test_a_project_is_begun_elsewhere_only_with_all_its_texts(lins: Team, shen: Member) -> None:
    shen.store.replica.leave()
    lins.hub.connect().rows("DELETE FROM duikan.member WHERE login = 'shen'")
    with pytest.raises(TextsAbsent):
        share(shen.hub, shen.store.replica.reach, create=True)


def test_after_a_restored_backup_of_the_hub_nobody_sends_what_lacks_its_text(lins: Team) -> None:
    """A file without texts waits for one that has them; meanwhile it sends everything else."""
    shen = lins.add("shen", texts=NOTHING_KEPT)
    shen.store.perform(edits.import_articles, [build.new_article("后来的文章。")])
    shen.sync()
    lins.lin.sync()
    sha256 = build.article(shen.store, 2).sha256
    assert shen.exchange.release([sha256]) == 1
    newest = shen.store.operations()[-1].id
    administrator = lins.hub.connect()
    administrator.rows("DELETE FROM duikan.revision WHERE operation = %s", (newest,))
    administrator.rows("DELETE FROM duikan.operation WHERE id = %s", (newest,))
    administrator.rows("UPDATE duikan.project SET position = position - 1")
    administrator.rows("DELETE FROM duikan.text WHERE sha256 = %s", (sha256,))
    shen.store.perform(edits.set_project_title, "渡轮三")
    assert shen.sync().withheld == 2, "the title stands on the import"
    lins.lin.sync()
    lins.settle()
    assert shen.sync().withheld == 0


@pytest.mark.parametrize("seed", range(2))
def test_files_with_and_without_texts_converge(lins: Team, seed: int) -> None:
    random = Random(seed)
    lins.add("shen", texts=NOTHING_KEPT)
    lins.add("chen", texts=Subscription(False, folders=("港口",)))
    for _ in range(40):
        member = random.choice(lins.members)
        store, snapshot = member.store, member.store.snapshot()
        digests = [article.sha256 for article in snapshot.articles.values()]
        with contextlib.suppress(Declined, IndexError, ValueError, KeyError):
            match random.randrange(5):
                case 0:
                    member.sync()
                case 1:
                    member.exchange.fetch(random.sample(digests, 1))
                case 2 if member is not lins.lin:
                    member.exchange.release(random.sample(digests, 1))
                case _:
                    random.choice(ACTS)(store, snapshot, random)
    lins.settle()
    whole = lins.folder / "whole.duikan"
    join(lins.hub.connect("lin"), lins.project, whole)
    with Store.open(whole) as joined:
        assert joined.fingerprint() == lins.lin.store.fingerprint()
        expected = dict(joined.texts())
    for member in lins.members:
        held = dict(member.store.texts())
        assert held.items() <= expected.items()
        exchange = Exchange(member.hub, lins.project, member.store.replica.reach)
        assert exchange.fetch([one.sha256 for one in member.store.snapshot().articles.values()]) == set()
        assert dict(member.store.texts()) == expected
        assert member.store.check() == []


def test_what_is_to_be_here_is_looked_up_when_it_may_have_changed(
    lins: Team, shen: Member, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Replica] = []
    wanted = Replica.wanted_texts
    monkeypatch.setattr(Replica, "wanted_texts", lambda replica: asked.append(replica) or wanted(replica))
    exchange = shen.exchange
    exchange.run()
    quiet = exchange.run()
    assert (asked.count(shen.store.replica), quiet.received, quiet.sent, quiet.fetched) == (1, 0, 0, 0)
    lins.lin.store.perform(edits.import_articles, [build.new_article("新到的文章。")])
    lins.lin.sync()
    exchange.run()
    assert asked.count(shen.store.replica) == 2
