"""Rows, the bar and drafts as a table model."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from corpus.changes import Changed, ChangeSet
from desktop.comparing.matrix.model import TOPIC, EntryKind, MatrixModel
from desktop.derived.comparison.draft_keys import draft_key
from tests.desktop.comparing.build import fares, keyed, snapshot


def model() -> MatrixModel:
    made = MatrixModel()
    made.show(snapshot(), (fares(draft=False),), keyed([fares()]), bar=True)
    return made


def test_the_model_keeps_the_rules_of_qt(qtmodeltester: ModelTester, qtbot: QtBot) -> None:
    qtmodeltester.check(model())


def test_own_rows_come_first_then_the_bar_then_drafts(qapp: object) -> None:
    made = model()
    assert [entry.kind for entry in made.entries] == [EntryKind.OWN, EntryKind.BAR, EntryKind.DRAFT]
    assert (made.row_of("question-1"), made.bar_row, made.row_of(draft_key(fares()))) == (0, 1, 2)
    assert (made.columnCount(), made.summary_column, made.column_of("article-2")) == (5, 4, 2)
    assert made.column_of("gone") == -1
    assert made.flags(made.index(1, 1)) == Qt.ItemFlag.NoItemFlags
    assert made.flags(made.index(0, 1)) & Qt.ItemFlag.ItemIsSelectable


def test_the_same_lines_do_not_reset_the_model(qapp: object, qtbot: QtBot) -> None:
    made = model()
    with qtbot.waitSignal(made.dataChanged):
        assert not made.show(snapshot(), (fares(draft=False),), keyed([fares(score=0.1)]), bar=True)
    assert made.topic(2).score == 0.1
    with qtbot.waitSignal(made.modelReset):
        assert made.show(snapshot(), (), keyed([fares()]), bar=True)


def test_cells_speak_and_explain_themselves(qapp: object) -> None:
    made = model()
    spoken = made.index(0, 2).data()
    assert "Differs in figure" in spoken
    assert "3.8" in spoken
    tip = made.index(0, 2).data(Qt.ItemDataRole.ToolTipRole)
    assert tip.startswith("调价后平均票价为3.8元，涨幅很大")
    assert tip.endswith("the figures differ")
    assert made.index(0, TOPIC).data(Qt.ItemDataRole.ToolTipRole) == "平均票价"
    assert "Same unit: yuan" in made.index(2, 4).data()
    assert made.index(1, 1).data() is None
    assert made.headerData(2, Qt.Orientation.Horizontal) == "B 江城财经"


def test_sources_of_one_publisher_have_heads_and_tooltips_of_their_own(qapp: object) -> None:
    rows = snapshot()
    one, other, *_ = rows.articles_in_order()
    rows.apply(ChangeSet(updated=(Changed(other, replace(other, publisher=one.publisher)),)))
    made = MatrixModel()
    made.show(rows, (fares(draft=False),), (), bar=True)
    heads = [made.headerData(column, Qt.Orientation.Horizontal) for column in (1, 2)]
    assert heads == [f"A {made.name_of(one.id)}", f"B {made.name_of(other.id)}"]
    assert made.name_of(other.id) == rows.source_name(other.id) != one.publisher
    tip = made.headerData(2, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert tip == f"{one.publisher}\n{other.title}"
    assert made.headerData(TOPIC, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) is None


def test_a_cleared_model_has_nothing(qapp: object) -> None:
    made = model()
    made.clear()
    assert (made.rowCount(), made.columnCount()) == (0, 2)
    assert made.entry_at(0) is None
