"""Each action is one operation."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from corpus.agreement.decisions import Ruling
from desktop.agreement.view import AgreementView
from desktop.project.workspace import Workspace
from tests.desktop import panels


def test_relations_and_passages_are_decided_and_taken_back(
    view: AgreementView, coded: Workspace, services: object, qtbot: QtBot
) -> None:
    relation = view.list.passages.rows[7].disagreement
    panels.changing(coded, qtbot, lambda: view.acts.choose(relation, Ruling.FIRST, "口径不同"))
    decision = view._agreement.decision(relation)
    assert decision is not None and (decision.choice, decision.reason) == (Ruling.FIRST, "口径不同")
    panels.changing(coded, qtbot, lambda: view.acts._own_relation(relation, "contradicts", ""))
    decision = view._agreement.decision(relation)
    assert decision is not None and decision.choice is Ruling.OWN
    for _ in range(2):
        panels.changing(coded, qtbot, coded.undo)
    assert view._agreement.decision(relation) is None


def test_nothing_is_decided_in_a_project_that_can_only_be_read(
    view: AgreementView, coded: Workspace, qtbot: QtBot
) -> None:
    location = coded.location
    coded.close()
    coded.open(location, read_only=True)
    qtbot.waitUntil(lambda: coded.saving.state == "read_only", timeout=panels.PATIENCE)
    qtbot.waitUntil(lambda: view.list.current is not None, timeout=panels.PATIENCE)
    assert not view.acts.writable and not view.passage.buttons["first"].isEnabled()
    assert view.acts.choose(view.list.passages.rows[0].disagreement, Ruling.FIRST, "") is None
