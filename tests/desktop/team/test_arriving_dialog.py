"""What would come, before it comes; tests/journeys/test_team.py takes it in."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from corpus.changes import ChangeSet
from corpus.identities import AnnotatorId
from corpus.model import Annotator
from db.hub.entries import Received
from db.hub.exchange import Rehearsal
from desktop.project.workspace import Workspace
from desktop.team.arriving_dialog import ArrivingDialog
from desktop.window.services import Services
from tests.desktop.build import LIN
from tests.desktop.team.standing import stand


def dialog(services: Services, host: QWidget) -> ArrivingDialog:
    stand(services.syncing, "asking")
    found = Rehearsal(4_321, ((LIN.id, 4_000), ("somebody", 321)))
    shown = ArrivingDialog(
        services.syncing, services.workspace, services.layers, services.theme, services.settings, found, host
    )
    shown.show()
    return shown


def test_of_far_too_much_the_numbers_are_told(river: Workspace, services: Services, host: QWidget) -> None:
    shown = dialog(services, host)
    told = shown._remark.text()
    assert "林晓 (4,000)" in told
    assert "somebody new (321)" in told
    assert not shown.preview.isVisible()
    shown.always.setChecked(True)
    button = shown.findChild(QPushButton, "acceptButton")
    assert button is not None
    button.click()
    assert services.settings.value("team_asks") is False


def test_who_comes_with_their_first_work_is_named(
    river: Workspace, services: Services, host: QWidget
) -> None:
    stand(services.syncing, "asking")
    shen = Annotator(AnnotatorId("somebody"), "沈舟")
    found = Rehearsal(3, (("somebody", 3),), Received(3, changes=ChangeSet(created=(shen,))))
    shown = ArrivingDialog(
        services.syncing, services.workspace, services.layers, services.theme, services.settings, found, host
    )
    assert "沈舟 (3)" in shown._remark.text()


def test_it_goes_when_it_was_said_elsewhere(river: Workspace, services: Services, host: QWidget) -> None:
    shown = dialog(services, host)
    stand(services.syncing, "in_step")
    assert not shown.isVisible()
    assert services.settings.value("team_asks") is True
