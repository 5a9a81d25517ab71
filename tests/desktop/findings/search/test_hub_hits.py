from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from corpus.model import Span
from db.errors import HubFailed
from db.hub.searching import HubSearchResult, TextFound, TextPlace
from desktop.current import Current
from desktop.findings.search.hub_hits import HubHits
from desktop.project.requests import Request
from desktop.project.workspace import Workspace
from desktop.window.services import Services
from tests.desktop.absent import leave_out, run_on_hub

TWO = "article-2"


@pytest.fixture
def hits(river: Workspace, services: Services, current: Current, qtbot: QtBot) -> HubHits:
    """With a query and a text that is on the hub alone."""
    found = HubHits(services.hub_search, current, services.theme, None)  # type: ignore[arg-type]
    qtbot.addWidget(found)
    run_on_hub(river, services.syncing, qtbot)
    assert not found.isVisibleTo(None)
    leave_out(river, TWO)
    current.set_query("票价")
    return found


def test_what_is_left_out_is_found_on_the_hub_and_kept(
    hits: HubHits, services: Services, current: Current, river: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert river.snapshot is not None
    article = river.snapshot.articles[TWO]
    answer = HubSearchResult(
        (TextFound(article.sha256, (TextPlace(Span(3, 5), "票价", "", "上涨"),)),), False
    )
    monkeypatch.setattr(services.hub_search, "ask", lambda query: Request.answered(answer))
    assert "1 article" in hits.answer_label.text()
    leave_out(river, "article-3")
    assert "2 article" in hits.answer_label.text()
    hits.ask.click()
    assert (hits.list.count(), hits.ask.isVisibleTo(hits), hits.keep.isVisibleTo(hits)) == (1, False, True)
    assert hits.list.item(0).text() == f"{article.title}\n票价上涨"
    gone: list[object] = []
    current.jump.connect(gone.append)
    hits.list.itemActivated.emit(hits.list.item(0))
    assert [(place.article, place.span) for place in gone] == [(TWO, Span(3, 5))]  # type: ignore[attr-defined]
    hits.keep.click()
    assert services.text_supply.is_kept(article)
    current.set_query("渡轮")
    assert (hits.list.count(), hits.ask.isVisibleTo(hits)) == (0, True)


def test_an_answer_to_an_earlier_query_is_dropped(
    hits: HubHits, services: Services, current: Current, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Request[HubSearchResult]] = [Request(), Request()]
    monkeypatch.setattr(services.hub_search, "ask", lambda query: asked.pop(0))
    first, second = asked
    hits.ask.click()
    assert not hits.ask.isEnabled() and "searching" in hits.answer_label.text()
    current.set_query("渡轮")
    assert first.cancelled and hits.ask.isEnabled()
    hits.ask.click()
    assert not second.cancelled


def test_a_hub_that_fails_is_told(hits: HubHits, services: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    failed: Request[HubSearchResult] = Request.refused(
        HubFailed("postgresql://db.example.org/team", "unreachable")
    )
    monkeypatch.setattr(services.hub_search, "ask", lambda query: failed)
    hits.ask.click()
    assert "Nobody answers" in hits.answer_label.text()
    services.syncing._running = None
    hits.refresh()
    assert not hits.ask.isEnabled()
