"""The order in which Tab goes through a dialog."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.dialogs.tab_order import follow_layout


def test_parts_follow_each_other_as_they_are_laid_out_and_not_as_they_were_made(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    last, beside, scrolled, second, first = (QLineEdit(window) for _ in range(5))
    form = QFormLayout()
    form.addRow("1", first)
    row = QHBoxLayout()
    row.addWidget(second)
    form.addRow("2", row)
    inner = QWidget()
    QVBoxLayout(inner).addWidget(scrolled)
    area = QScrollArea()
    area.setWidget(inner)
    split = QSplitter()
    split.addWidget(area)
    split.addWidget(beside)
    column = QVBoxLayout(window)
    column.addLayout(form)
    column.addWidget(split)
    column.addWidget(last)
    unlaid = QPushButton(window)
    follow_layout(window)
    chain: list[QWidget] = [window]
    while (following := chain[-1].nextInFocusChain()) is not window:
        chain.append(following)
    fields = [part for part in chain if isinstance(part, QLineEdit)]
    assert fields == [first, second, scrolled, beside, last]
    assert unlaid in chain
