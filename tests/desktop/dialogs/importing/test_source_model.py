"""The list of sources."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from corpus.intake import Intake, Refusal
from desktop.dialogs.importing.source_model import LINE_ROLE, SourceModel, SourcesHead
from tests.desktop.dialogs.importing import build
from tests.desktop.dialogs.importing.build import document

CHECK = Qt.ItemDataRole.CheckStateRole


def names(model: SourceModel) -> list[str]:
    lines = (model.index(row).data(LINE_ROLE) for row in range(model.rowCount()))
    return [line.words if isinstance(line, SourcesHead) else line.name for line in lines]


def test_what_will_not_come_stands_below(qtbot: QtBot) -> None:
    sources = build.sources("a", "b", "c")
    model = SourceModel(sources)
    model.refresh()
    assert names(model) == ["Can be imported", "a", "b", "c"]
    with qtbot.waitSignal(model.modelReset):
        sources.set_result("b", Intake("b", refusal=Refusal("empty")))
        model.refresh()
    assert names(model) == ["Can be imported", "a", "c", "Will not be imported", "b"]
    assert (model.row_of("b"), model.row_of("x")) == (4, -1)
    assert model.source_at(0) is None


def test_a_line_that_changes_in_its_place_leaves_the_list_alone(qtbot: QtBot) -> None:
    sources = build.sources("a", "b")
    model = SourceModel(sources)
    model.refresh()
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged) as changed:
        sources.set_result("a", Intake("a", document=document()))
        model.refresh()
    assert changed.args[0].row() == 1
    assert "Web page" in model.index(1).data()


def test_ticks_are_wanted_of_what_can_be_imported_alone(qtbot: QtBot) -> None:
    sources = build.sources("a", "b")
    sources.set_result("b", Intake("b", refusal=Refusal("empty")))
    model = SourceModel(sources)
    model.refresh()
    assert model.index(1).data(CHECK) == Qt.CheckState.Checked
    assert model.index(3).data(CHECK) is None
    with qtbot.waitSignal(model.ticked) as ticked:
        model.toggle(model.index(1))
    assert ticked.args == ["a", False]
    with qtbot.assertNotEmitted(model.ticked):
        model.toggle(model.index(3))
        assert not model.setData(model.index(0), Qt.CheckState.Checked, CHECK)
    with qtbot.waitSignal(model.ticked):
        model.setData(model.index(1), Qt.CheckState.Unchecked, CHECK)
