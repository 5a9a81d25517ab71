"""The tables of how tags are used."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView, QToolButton
from pytestqt.qtbot import QtBot

from corpus.snapshot import Snapshot
from desktop.codebook.panel import CodebookPanel
from desktop.codebook.usage import UsageDialog, UsageModel, UsageTable, by_article, by_tag
from desktop.look.theme import Theme
from tests.desktop import panels
from tests.desktop.build import river_archive


def opened(codebook: CodebookPanel) -> UsageDialog:
    button = codebook.findChild(QToolButton, "tagUsageButton")
    assert button is not None
    button.click()
    dialog = codebook.findChild(UsageDialog)
    assert dialog is not None
    return dialog


def test_numbers_lead_to_the_claims_that_they_count(codebook: CodebookPanel, qtbot: QtBot) -> None:
    asked: list[tuple[str, list[str]]] = []
    codebook.claims_requested.connect(lambda words, claims: asked.append((words, claims)))
    table = opened(codebook).table
    assert table.model().index(0, 0).data() == "2"
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert asked == [("票价水平 · A", ["claim-1", "claim-2"])]

    again = opened(codebook)
    again.kinds.findChild(QToolButton)
    again.show_kind("together")
    numbers = again.table.model()
    assert [numbers.index(0, column).data() for column in range(3)] == ["", "1", "–"]
    again.table.setCurrentIndex(numbers.index(0, 2))
    qtbot.keyClick(again.table, Qt.Key.Key_Return)
    assert len(asked) == 1, "nothing stands behind no passage"
    again.table.setCurrentIndex(numbers.index(1, 0))
    again.table.doubleClicked.emit(numbers.index(1, 0))
    assert asked[1] == ("涨幅测算 + 票价水平", ["claim-7"])


def test_the_table_is_copied_with_its_names(codebook: CodebookPanel, qtbot: QtBot) -> None:
    dialog = opened(codebook)
    qtbot.keyClick(dialog.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = panels.clipboard().split("\n")
    assert lines[0] == "\tA 青川日报\tB 江城财经\tC 聯合江報"
    assert lines[1] == "票价水平\t2\t2\t1"


def test_claims_of_hidden_layers_are_not_counted_and_more_is_darker(theme: Theme) -> None:
    snapshot = Snapshot.from_archive(river_archive())
    none = by_article(snapshot, lambda claim: False)
    assert {cell.count for row in none.cells for cell in row if cell} == {0}
    assert not any(cell.count for row in by_tag(snapshot, lambda claim: False).cells for cell in row if cell)
    model = UsageModel(theme)
    model.show_table(by_article(snapshot, lambda claim: True))
    one, two = (
        model.index(row, column).data(Qt.ItemDataRole.BackgroundRole) for row, column in ((0, 2), (0, 0))
    )
    assert one.alphaF() < two.alphaF()
    assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "涨幅测算 · A: 1"


def test_a_header_may_ask_for_a_section_that_is_gone(theme: Theme, qtbot: QtBot) -> None:
    """Qt asks while the table shrinks; an exception there ends the program."""
    model, view = UsageModel(theme), QTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    cells = ((None, None), (None, None))
    model.show_table(UsageTable(("一", "二"), (("a", "A"), ("b", "B")), cells))
    view.show()
    model.show_table(UsageTable((), (), ()))
    for orientation in Qt.Orientation:
        assert model.headerData(1, orientation) is None
