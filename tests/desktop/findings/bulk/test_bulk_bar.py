"""The bar for many claims."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from corpus.snapshot import Snapshot
from desktop.findings.bulk.bulk_bar import LINK_MOST, BulkBar
from desktop.look.theme import Theme
from tests.desktop.build import river_archive


def test_it_offers_what_can_be_done(theme: Theme, qtbot: QtBot) -> None:
    snapshot = Snapshot.from_archive(river_archive())
    claims = list(snapshot.claims.values())
    bar = BulkBar(theme)
    qtbot.addWidget(bar)
    bar.resize(500, 200)
    bar.show_claims(snapshot, claims[:LINK_MOST], 0, writable=True)
    assert bar.buttons["link"].isEnabled()
    bar.show_claims(snapshot, claims[: LINK_MOST + 1], 0, writable=True)
    assert not bar.buttons["link"].isEnabled(), "nobody means to link so many"
    bar.show_claims(snapshot, claims[:3], 0, writable=False)
    enabled = {name for name, button in bar.buttons.items() if button.isEnabled()}
    assert enabled == {"copy", "leave"}
    assert not any(square.isEnabled() for square in bar.digits)
    wanted: list[str] = []
    bar.wanted.connect(wanted.append)
    bar.buttons["leave"].click()
    assert wanted == ["leave"]
