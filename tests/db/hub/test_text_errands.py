from __future__ import annotations

import pytest

from db.errors import HubFailed
from db.hub.subscription import NOTHING_KEPT
from db.hub.text_errands import TextErrands, TextProgress
from tests.db import build
from tests.db.hub.team import Member, Team


@pytest.fixture
def told() -> list[TextProgress]:
    return []


@pytest.fixture
def woken() -> list[bool]:
    return []


@pytest.fixture
def errands(told: list[TextProgress], woken: list[bool]) -> TextErrands:
    return TextErrands(lambda: woken.append(True), told.append)


@pytest.fixture
def shen(lins: Team) -> Member:
    return lins.add("shen", texts=NOTHING_KEPT)


def digests(member: Member) -> list[str]:
    return [article.sha256 for article in member.store.snapshot().articles_in_order()]


def test_what_was_asked_is_done_once(
    shen: Member, errands: TextErrands, told: list[TextProgress], woken: list[bool]
) -> None:
    errands.fetch([digests(shen)[0], "0" * 64])
    assert (woken, shen.absent()) == ([True], 2)
    errands.run(shen.exchange, lambda: False)
    assert (shen.absent(), told[-1]) == (1, TextProgress(0, frozenset({"0" * 64})))
    count = len(told)
    errands.run(shen.exchange, lambda: False)
    assert len(told) == count


def test_the_last_word_on_a_text_counts(shen: Member, errands: TextErrands) -> None:
    first, second = digests(shen)
    errands.release([first])
    errands.fetch([first, second])
    errands.release([second])
    errands.run(shen.exchange, lambda: False)
    assert shen.store.snapshot().texts.absent == {second}


def test_what_is_kept_is_fetched_and_a_stop_leaves_the_rest_for_the_next_time(
    shen: Member, errands: TextErrands, told: list[TextProgress], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.hub.fetching._PORTION", 1)
    shen.store.replica.choose(texts=NOTHING_KEPT.with_articles([build.article(shen.store).id]))
    errands.fetch_kept()
    errands.fetch([digests(shen)[1]])
    errands.run(shen.exchange, lambda: True)
    assert (shen.absent(), told) == (1, [TextProgress(1)])
    errands.run(shen.exchange, lambda: False)
    assert shen.absent() == 0


def test_what_is_asked_during_a_run_counts_more_than_what_it_leaves(
    shen: Member, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.hub.fetching._PORTION", 1)
    first, second = sorted(digests(shen))
    errands = TextErrands(lambda: None, lambda _: errands.release([second]))
    errands.fetch([first, second])
    errands.run(shen.exchange, lambda: True)
    errands.run(shen.exchange, lambda: False)
    assert shen.store.snapshot().texts.absent == {second}


def test_what_is_kept_is_fetched_after_a_failure(lins: Team, shen: Member, errands: TextErrands) -> None:
    second = digests(shen)[1]
    shen.store.replica.choose(texts=NOTHING_KEPT.with_articles([build.article(shen.store).id]))
    errands.fetch_kept()
    errands.release([second])
    broken = shen.exchange
    shen.hub.close()
    with pytest.raises(HubFailed):
        errands.run(broken, lambda: False)
    shen.hub = lins.hub.connect("shen")
    errands.run(shen.exchange, lambda: False)
    assert shen.store.snapshot().texts.absent == {second}


def test_what_fails_is_tried_again(lins: Team, shen: Member, errands: TextErrands) -> None:
    errands.fetch(digests(shen))
    broken = shen.exchange
    shen.hub.close()
    with pytest.raises(HubFailed):
        errands.run(broken, lambda: False)
    shen.hub = lins.hub.connect("shen")
    errands.run(shen.exchange, lambda: False)
    assert shen.absent() == 0
