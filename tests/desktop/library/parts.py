"""Parts of the library panel."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QListView

from desktop.library.model import ENTRY_ROLE
from desktop.library.panel import LibraryPanel

FILTER = "filterField"


def view(library: LibraryPanel) -> QListView:
    found = library.findChild(QListView, "articleList")
    assert found is not None
    return found


def field(library: LibraryPanel) -> QLineEdit:
    found = library.findChild(QLineEdit, FILTER)
    assert found is not None
    return found


def titles(library: LibraryPanel) -> list[str]:
    model = view(library).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def publishers(library: LibraryPanel) -> list[str]:
    model = view(library).model()
    return [model.index(row, 0).data(ENTRY_ROLE).article.publisher for row in range(model.rowCount())]
