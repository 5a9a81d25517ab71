"""Stepping through links and following them."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from tests.desktop.reading.conftest import DAILY, POST, WEEKLY, Bench


def test_links_of_a_claim_are_stepped_through_and_the_other_end_is_reached(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY, POST)
    bench.select(8)
    bench.area.keys.links.next()
    assert bench.current.link == "link-3"
    bench.area.keys.links.next()
    assert bench.current.link == "link-4"
    bench.area.keys.links.previous()
    assert bench.current.link == "link-3"
    bench.area.keys.links.go_to_other_end()
    assert (bench.current.claim, bench.current.link, bench.current.article) == ("claim-5", "link-3", DAILY)
    assert QApplication.focusWidget() is bench.pane(DAILY).view
    bench.area.keys.links.go_to_other_end()
    assert (bench.current.claim, bench.current.article) == ("claim-8", WEEKLY)


def test_going_back_begins_with_the_last_link(pair: Bench) -> None:
    links = [link.id for link in pair.snapshot.links_of("claim-8")]
    pair.select(8)
    pair.area.keys.links.previous()
    assert pair.current.link == links[-1]


def test_a_claim_without_links_says_how_to_make_one(bench: Bench) -> None:
    bench.open(DAILY)
    lonely = next(claim for claim in bench.snapshot.claims_of(DAILY) if not bench.snapshot.links_of(claim.id))
    bench.current.set_claim(lonely.id)
    with bench.qtbot.waitSignal(bench.area.doing_changed) as told:
        bench.area.keys.links.next()
    assert "K" in told.args[0]


def test_the_same_key_begins_link_mode_and_leaves_it(pair: Bench) -> None:
    pair.select(5)
    pair.area.keys.links.toggle_mode()
    assert pair.area.tools.mode.choosing
    pair.area.keys.links.toggle_mode()
    assert not pair.area.tools.mode.on


def test_nothing_selected_begins_nothing(pair: Bench) -> None:
    with pair.qtbot.waitSignal(pair.area.doing_changed) as told:
        pair.area.keys.links.toggle_mode()
    assert told.args == ["Select text or a claim first"]
    assert not pair.area.tools.mode.on


def test_a_link_is_reversed(pair: Bench) -> None:
    before = pair.snapshot.links["link-3"]
    pair.select(5)
    pair.current.set_link("link-3")
    pair.area.keys.links.reverse()
    pair.qtbot.waitUntil(lambda: pair.snapshot.links["link-3"].source == before.target)
    assert pair.snapshot.links["link-3"].target == before.source


def test_another_relation_is_asked_for_of_the_only_link_too(pair: Bench) -> None:
    only = next(
        claim for claim in pair.snapshot.claims_of(DAILY) if len(pair.snapshot.links_of(claim.id)) == 1
    )
    asked: list[str] = []
    pair.area.keys.links.relation_menu_requested.connect(asked.append)
    pair.current.set_claim(only.id)
    pair.area.keys.links.choose_relation()
    assert asked == [pair.snapshot.links_of(only.id)[0].id]
    pair.menu().close()
    pair.current.set_claim(None)
    pair.area.keys.links.choose_relation()
    assert len(asked) == 1
