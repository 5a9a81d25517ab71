from __future__ import annotations

from desktop.reading.area.pane_team import PaneTeam
from tests.desktop.reading.conftest import DAILY, Bench
from tests.desktop.team.people import arrive, come


def test_panes_tell_who_is_there_and_mark_what_came(bench: Bench) -> None:
    services = bench.services
    bench.open(DAILY)
    pane = bench.pane(DAILY)
    PaneTeam(bench.area, services.active_users, services.arrivals)
    before = pane.grab().toImage()
    come(services.syncing, ("沈舟", DAILY))
    assert "沈舟" in pane.head.accessibleDescription()
    with_people = pane.grab().toImage()
    scrolled = pane.view.scroll_value()
    arrive(services, "claim-2")
    assert list(pane.view.emphasis.fresh) == ["claim-2"]
    assert before != with_people != pane.grab().toImage()
    assert pane.view.scroll_value() == scrolled
    come(services.syncing)
    assert pane.head.accessibleDescription() == ""
