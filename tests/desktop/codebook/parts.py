"""Parts of the codebook panel, and interactions with them."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtWidgets import (
    QTreeView,
)
from pytestqt.qtbot import QtBot

from desktop.codebook.editor import TagEditor
from desktop.codebook.model import ENTRY_ROLE, CodebookEntry
from desktop.codebook.panel import CodebookPanel

FARE, RISE, RIDERS, INCOME, CHILD = "tag-0", "tag-1", "tag-2", "tag-3", "tag-4"


def tree(codebook: CodebookPanel) -> QTreeView:
    found = codebook.findChild(QTreeView, "tagTree")
    assert found is not None
    return found


def shown(codebook: CodebookPanel) -> list[CodebookEntry]:
    """All rows from top to bottom, also those that are folded away."""

    def below(parent: QModelIndex) -> list[CodebookEntry]:
        found = []
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            found += [index.data(ENTRY_ROLE), *below(index)]
        return found

    model = tree(codebook).model()
    return below(QModelIndex())


def row_of(codebook: CodebookPanel, one: str) -> QModelIndex:
    """The row of a tag, or of an orphaned claim."""

    def below(parent: QModelIndex) -> QModelIndex | None:
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            entry = index.data(ENTRY_ROLE)
            if one in (entry.tag and entry.tag.id, entry.claim and entry.claim.id):
                return index
            found = below(index)
            if found is not None:
                return found
        return None

    model = tree(codebook).model()
    found = below(QModelIndex())
    assert found is not None
    return found


def counts(codebook: CodebookPanel) -> dict[str, int]:
    return {entry.tag.name: entry.count for entry in shown(codebook) if entry.tag is not None}


def names(codebook: CodebookPanel) -> list[str]:
    return [("　" * entry.depth) + entry.tag.name for entry in shown(codebook) if entry.tag is not None]


def key(codebook: CodebookPanel, qtbot: QtBot, one: str, pressed: Qt.Key) -> None:
    tree(codebook).setCurrentIndex(row_of(codebook, one))
    qtbot.keyClick(tree(codebook), pressed)


def drop(codebook: CodebookPanel, mime: str, data: bytes, row: int, parent: QModelIndex) -> None:
    """What a drop does between (row) or on (-1) the rows below ``parent``."""
    dragged = QMimeData()
    dragged.setData(mime, data)
    model = tree(codebook).model()
    if model.canDropMimeData(dragged, Qt.DropAction.MoveAction, row, 0, parent):
        model.dropMimeData(dragged, Qt.DropAction.MoveAction, row, 0, parent)


def sheet_of(opened: TagEditor | None) -> TagEditor:
    assert opened is not None
    return opened


def show_orphans(codebook: CodebookPanel, orphan: str = "claim-4") -> None:
    """Open the list of orphaned claims and select its heading."""
    heading = row_of(codebook, orphan).parent()
    tree(codebook).expand(heading)
    tree(codebook).setCurrentIndex(heading)
