"""The bar for many claims."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from corpus.identities import ClaimId
from corpus.snapshot import Snapshot
from desktop.findings.bulk.bulk_bar import BulkBar
from desktop.look.theme import Theme
from tests.desktop.build import river_archive
from tests.desktop.build import tag as build_tag


def shown(bar: BulkBar) -> set[str]:
    return {name for name, button in bar.buttons.items() if not button.isHidden()}


def test_it_offers_what_can_be_done(theme: Theme, qtbot: QtBot) -> None:
    snapshot = Snapshot.from_archive(river_archive())
    claims = list(snapshot.claims.values())[:3]
    held = [claim.tags for claim in claims]
    bar = BulkBar(theme)
    qtbot.addWidget(bar)
    bar.resize(1900, 52)
    bar.show_rows(snapshot, claims, held, rows=3, hidden=0, writable=True)
    assert bar.buttons["link"].isEnabled()
    bar.show_rows(snapshot, claims, held, rows=3, hidden=0, writable=True, linkable=False)
    assert not bar.buttons["link"].isEnabled()
    bar.show_rows(snapshot, [], [], rows=2, hidden=0, writable=True)
    assert not any(bar.buttons[name].isEnabled() for name in ("tag", "kind", "export", "adopt"))
    assert bar.digits[0].isHidden(), "rows without claims have nothing to tag"
    bar.show_rows(snapshot, claims, held, rows=3, hidden=0, writable=False)
    enabled = {name for name, button in bar.buttons.items() if button.isEnabled()}
    assert enabled == {"copy", "export", "more", "leave"}
    assert not any(square.isEnabled() for square in bar.digits)
    wanted: list[str] = []
    bar.wanted.connect(wanted.append)
    bar.buttons["leave"].click()
    assert wanted == ["leave"]
    assert bar.buttons["join"].isHidden()
    same = [claims[0], replace(claims[0], id=ClaimId("claim-same"))]
    bar.show_rows(snapshot, same, [held[0], held[0]], rows=2, hidden=0, writable=True)
    assert not bar.buttons["join"].isHidden()
    bar.show_rows(snapshot, claims[:1], held[:1], rows=1, hidden=0, writable=True)
    assert bar.isHidden()


def test_what_does_not_fit_on_its_line_is_in_a_menu(theme: Theme, qtbot: QtBot) -> None:
    archive = river_archive()
    nine = tuple(build_tag(number, f"标签{number}") for number in range(1, 10))
    snapshot = Snapshot.from_archive(replace(archive, tags=nine))
    claims = list(snapshot.claims.values())
    bar = BulkBar(theme)
    qtbot.addWidget(bar)
    bar.show()
    # The last one is what both docks leave of a window of 1,366 pixels.
    for width in (1900, 944, 850):
        bar.resize(width, 52)
        bar.show_rows(snapshot, claims, [claim.tags for claim in claims], rows=12, hidden=0, writable=True)
        bar.layout().activate()
        tops = {button.y() for button in bar.buttons.values() if not button.isHidden()}
        assert len(tops) == 1, f"one line at {width}"
    assert {"more", "tag", "delete", "leave"} <= shown(bar)
    menu = bar.more_menu()
    assert {action.text().partition("\t")[0] for action in menu.actions()} == {
        button.text() for name, button in bar.buttons.items() if name not in shown(bar) and name != "join"
    }
    assert any(action.text().endswith("\tM") for action in menu.actions()), "keys are shown there, too"
    wanted: list[str] = []
    bar.wanted.connect(wanted.append)
    menu.actions()[-1].trigger()
    assert wanted == ["export"]
    bar.resize(1900, 52)
    assert "more" not in shown(bar)
