from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton

from desktop.reading.panes.absent_text import AbsentText
from tests.desktop.absent import bring, leave_out
from tests.desktop.reading.conftest import Bench
from tests.desktop.team.standing import known, stand

TWO = "article-2"


def test_a_pane_says_why_a_text_is_not_here_until_it_is(bench: Bench) -> None:
    services = bench.services
    keeper = bench.area.parts.keeper
    keeper.follow(lambda: services.text_supply)
    known(bench.workspace, bench.qtbot)
    stand(services.syncing, "offline", reason="unreachable")
    leave_out(bench.workspace, TWO)
    pane = keeper.open(TWO)  # type: ignore[arg-type]
    assert keeper.articles().count(TWO) == 1  # type: ignore[arg-type]
    assert pane.article_id is None, "nothing can be done in it"
    note = pane.findChild(AbsentText)
    assert note is not None
    assert not pane.view.isVisibleTo(pane)
    reason, button = note.findChild(QLabel, "absentReason"), note.findChild(QPushButton, "absentFetch")
    assert reason is not None
    assert "cannot be reached" in reason.text()
    assert button is not None
    assert button.isVisibleTo(note)
    stand(services.syncing, "in_step")
    assert "being fetched" in reason.text()
    assert not button.isVisibleTo(note)

    bring(bench.workspace, TWO)
    bench.qtbot.waitUntil(lambda: pane.article_id == TWO, timeout=20_000)
    assert pane.view.isVisibleTo(pane)
