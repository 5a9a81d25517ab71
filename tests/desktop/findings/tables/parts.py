"""Parts of a findings table under test."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QTableView

from desktop.findings.tables.view import FindingsView


def table(view: FindingsView) -> QTableView:
    found = view.findChild(QTableView, "findingsTable")
    assert found is not None
    return found


def chooser(view: FindingsView, name: str) -> QComboBox:
    found = view.findChild(QComboBox, name)
    assert found is not None
    return found


def pick(view: FindingsView, name: str, value: object) -> None:
    box = chooser(view, name)
    box.setCurrentIndex(box.findData(value))


def quotes(view: FindingsView, column: int = 1) -> list[str]:
    model = table(view).model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def selected_row(view: FindingsView) -> list[int]:
    return [index.row() for index in table(view).selectionModel().selectedRows()]
