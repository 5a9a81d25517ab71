"""Two windows on one hub: one shares, the other joins; they work at once, offline, and in conflict with each other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from db import edits
from db.files.person import random_identity
from db.hub.projects import admit
from desktop.app.launch import Program, make_program
from desktop.current import Destination
from desktop.settings import Settings
from desktop.team.arriving_dialog import ArrivingDialog
from desktop.team.join_dialog import JoinDialog
from desktop.team.share_dialog import ShareDialog
from desktop.window.frame.team_chip import TeamChip
from tests.journeys.desks import close_desk, command, open_desk, rows, the, wait
from tests.postgres import Hub


@pytest.fixture
def lin(qapp: QApplication, settings: Settings, qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    settings.set_value("annotator", "林晓")
    desk = open_desk(qapp, settings, qtbot, tmp_path)
    yield desk
    close_desk(desk)


@pytest.fixture
def shen(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Program]:
    settings = Settings(QSettings(str(tmp_path / "shen.ini"), QSettings.Format.IniFormat))
    settings.set_value("annotator", "沈舟")
    # Somebody else: both windows of the test have one data folder, which keeps one person.
    settings.set_value("annotator_id", random_identity())
    desk = make_program(qapp, settings, theme="light", language="en")
    desk.window.resize(1366, 768)
    desk.window.show()
    yield desk
    close_desk(desk)


def kind(desk: Program) -> str:
    return desk.services.syncing.state.kind


def edit(desk: Program, qtbot: QtBot, act: Callable[..., object], *given: object) -> None:
    with qtbot.waitSignal(desk.workspace.changed, timeout=20_000):
        desk.workspace.perform(act, *given)  # type: ignore[arg-type]


def shared(desk: Program, qtbot: QtBot, hub: Hub) -> None:
    """Share the project by the dialog."""
    command(desk, "team.share")
    dialog = the(desk.window, ShareDialog, "shareDialog")
    dialog.form.address.setText(str(hub.address("lin")))
    dialog._update()
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: kind(desk) == "in_step")
    assert dialog.accept_button.text() == "Done", dialog.message
    dialog.accept()


def joined(desk: Program, qtbot: QtBot, hub: Hub, path: Path) -> None:
    """Join the project by the dialog, from the start page."""
    command(desk, "team.join")
    dialog = the(desk.window, JoinDialog, "joinDialog")
    dialog.form.address.setText(str(hub.address("shen")))
    dialog.list_projects()
    wait(qtbot, lambda: dialog.chosen is not None)
    assert dialog.listed_projects.index(0, 2).data() == "lin, shen"
    dialog.join(str(path))
    wait(qtbot, lambda: kind(desk) == "in_step")


def test_a_team_works_at_once_apart_and_against_each_other(
    lin: Program, shen: Program, hub: Hub, qtbot: QtBot, tmp_path: Path
) -> None:
    shared(lin, qtbot, hub)
    admit(hub.connect("lin"), str(rows(lin).project.id), "shen", "annotator")
    joined(shen, qtbot, hub, tmp_path / "shen.duikan")
    assert rows(shen).same_rows(rows(lin))

    # Presence, in both directions.
    shen.services.current.go_to(Destination(article="article-2"))
    users = lin.services.active_users
    wait(qtbot, lambda: [person.name for person in users.in_article("article-2")] == ["沈舟"])

    # What one does is seen by the other, who keeps what is selected and where they read.
    shen.services.current.go_to(Destination(article="article-1", claim="claim-5"))
    wait(qtbot, lambda: shen.services.current.claim == "claim-5")
    pane = shen.window.keeper.present.views.reading.active_pane
    assert pane is not None
    scrolled = pane.view.scroll_value()
    edit(lin, qtbot, edits.create_tag, "通勤负担")
    edit(lin, qtbot, edits.set_claim_note, "claim-2", "测算值")
    wait(qtbot, lambda: rows(shen).claims["claim-2"].note == "测算值")
    wait(qtbot, lambda: shen.services.arrivals.strength("claim-2") > 0)
    assert "claim-2" in pane.view.emphasis.fresh
    assert (shen.services.current.claim, pane.view.scroll_value()) == ("claim-5", scrolled)
    assert "New from" in the(shen.window, TeamChip, "status_team").toolTip()

    # Own undo still works, and the other sees that too.
    command(lin, "undo")
    wait(qtbot, lambda: rows(shen).claims["claim-2"].note == "")

    # Apart: the server is gone, both go on, and what they did against each other becomes a conflict.
    hub.server.stop()
    wait(qtbot, lambda: kind(lin) == kind(shen) == "offline")
    edit(lin, qtbot, edits.set_claim_note, "claim-5", "官方口径，未计换乘")
    edit(shen, qtbot, edits.set_claim_note, "claim-5", "官方口径，见年报")
    wait(qtbot, lambda: "to send" in the(lin.window, TeamChip, "status_team").text())
    hub.server.start()
    command(lin, "team.sync")
    command(shen, "team.sync")
    wait(qtbot, lambda: kind(lin) == kind(shen) == "in_step")
    command(lin, "team.sync")
    for desk in (lin, shen):
        wait(qtbot, lambda desk=desk: len(desk.services.conflicts.state.conflicts) == 1)  # type: ignore[misc]


def test_much_that_comes_is_shown_first(
    lin: Program, shen: Program, hub: Hub, qtbot: QtBot, tmp_path: Path
) -> None:
    shared(lin, qtbot, hub)
    admit(hub.connect("lin"), str(rows(lin).project.id), "shen", "annotator")
    joined(shen, qtbot, hub, tmp_path / "shen.duikan")
    command(shen, "team.pause")
    wait(qtbot, lambda: kind(shen) == "paused")
    # What somebody else deletes of one's own work is asked about, however little came.
    lins = rows(shen).claims["claim-3"]
    assert lins.annotator != shen.workspace.me
    mine = edits.create_claim
    edit(shen, qtbot, mine, "article-1", lins.span)
    made = next(claim for claim in rows(shen).claims.values() if claim.annotator == shen.workspace.me)
    command(shen, "team.pause")
    wait(qtbot, lambda: made.id in rows(lin).claims)
    command(shen, "team.pause")
    wait(qtbot, lambda: kind(shen) == "paused")
    newest = "SELECT position FROM duikan.project"
    log = hub.connect("lin")
    before = log.rows(newest)
    edit(lin, qtbot, edits.delete_claims, [made.id])
    wait(qtbot, lambda: log.rows(newest) != before)
    command(shen, "team.pause")
    wait(qtbot, lambda: kind(shen) == "asking")
    assert made.id in rows(shen).claims
    command(shen, "team.sync")
    dialog = the(shen.window, ArrivingDialog, "arrivingDialog")
    assert dialog.preview.changes.rowCount() >= 1
    qtbot.mouseClick(the(dialog, QPushButton, "acceptButton"), Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: made.id not in rows(shen).claims and kind(shen) == "in_step")
    shen.services.syncing.leave()
    wait(qtbot, lambda: kind(shen) == "")
    assert the(shen.window, TeamChip, "status_team").isHidden()
