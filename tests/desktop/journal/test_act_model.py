from PySide6.QtCore import QModelIndex
from pytestqt.qtbot import QtBot

from corpus.past_acts import ActPage
from desktop.derived.people.layers import Layers
from desktop.journal.act_model import ActModel
from desktop.journal.act_words import ActWords
from desktop.project.workspace import Workspace
from tests.desktop.journal.conftest import past


def test_older_acts_are_asked_for_once_and_appended(
    workspace: Workspace, layers: Layers, qtbot: QtBot
) -> None:
    model = ActModel(workspace, ActWords(layers))
    model.show_page(ActPage((past(3, "2026-10-08T12:00:00Z"),), more=True))
    with qtbot.waitSignal(model.more_requested):
        model.fetchMore(QModelIndex())
    assert not model.canFetchMore(QModelIndex()), "a page is on its way"
    model.add_page(ActPage((past(2, "2026-10-08T11:00:00Z"), past(1, "2026-10-07T11:00:00Z")), more=False))
    assert model.rowCount() == 5
    assert model.row_of("act-001") == 4
    assert model.row_of("act-009") == -1
    assert [act.operation.id for act in model.listed.acts] == ["act-003", "act-002", "act-001"]
    assert not model.canFetchMore(QModelIndex())
