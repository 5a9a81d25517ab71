from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from corpus.model import Language
from db.errors import TextsAbsent
from desktop.look.focus_ring import wants_ring
from desktop.project.requests import Request
from desktop.reading.panes.absent_text import AbsentText
from tests.desktop.absent import bring, leave_out
from tests.desktop.reading.conftest import Bench
from tests.desktop.team.standing import known, stand

TWO = "article-2"
THREE = "article-3"


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
    assert reason.palette().windowText().color() == services.theme.colour("text2")
    assert button is not None
    assert button.isVisibleTo(note)
    stand(services.syncing, "in_step")
    assert "being fetched" in reason.text()
    assert not button.isVisibleTo(note)

    bring(bench.workspace, TWO)
    bench.qtbot.waitUntil(lambda: pane.article_id == TWO, timeout=20_000)
    assert pane.view.isVisibleTo(pane)


def test_a_pane_without_text_is_reached_by_keyboard_and_says_its_script(bench: Bench) -> None:
    keeper, row = bench.area.parts.keeper, bench.area.parts.row
    keeper.follow(lambda: bench.services.text_supply)
    known(bench.workspace, bench.qtbot)
    stand(bench.services.syncing, "offline", reason="unreachable")
    leave_out(bench.workspace, THREE)
    active = []
    row.active_changed.connect(lambda: active.append(row.active))
    pane = keeper.open(THREE)  # type: ignore[arg-type]
    assert active == [pane], "the library follows the active pane, so no other one may be active in between"
    assert pane.head.script._language is Language.TRADITIONAL
    assert pane.content in bench.area.regions()
    stored = bench.area.state()["panes"]
    assert [entry["article"] for entry in stored] == [THREE], "it is there again after a restart"
    pane.setFocus()
    assert bench.area.parts.row.active is pane
    focused = QApplication.focusWidget()
    assert isinstance(focused, AbsentText) and wants_ring(focused)


def test_a_pane_opened_before_the_file_is_read_awaits_its_text(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper, asked = bench.area.parts.keeper, Request[str]()
    keeper.follow(lambda: bench.services.text_supply)
    known(bench.workspace, bench.qtbot)
    stand(bench.services.syncing, "offline", reason="unreachable")
    monkeypatch.setattr(bench.workspace, "fetch_text", lambda _: asked)
    pane = keeper.open(THREE)  # type: ignore[arg-type]
    leave_out(bench.workspace, THREE)
    asked.fail(TextsAbsent("river.duikan", ("digest",)))
    assert pane.findChild(AbsentText) is not None
    assert not bench.failures
