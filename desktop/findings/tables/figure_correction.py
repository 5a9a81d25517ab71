"""The form that corrects a figure in the list: it opens under the row and leaves the table unchanged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from db import edits
from desktop.findings.tables.table_view import FindingsTableView
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.words.figure_words import scale_of

if TYPE_CHECKING:
    from corpus.identities import ClaimId
    from desktop.findings.figures.editor import FigureEditor
    from desktop.findings.tables.figure_rows import FigureRow

WIDTH = 320
EDGE = 8
"""Distance to be kept around the form in pixels."""
GAP = 2


class FigureCorrection(QObject):
    """One form at a time. It closes when the figure is saved, on Escape, and when another project is opened."""

    corrected = Signal(str)
    """Identity of the row."""

    def __init__(
        self,
        area: QWidget,
        table: FindingsTableView,
        workspace: Workspace,
        theme: Theme,
        settings: Settings,
    ) -> None:
        """``area``: the widget within which the form stays."""
        super().__init__(area)
        self._area, self._table = area, table
        self._workspace, self._theme, self._settings = workspace, theme, settings
        self._editor: FigureEditor | None = None
        self._row = ""
        table.selectionModel().currentChanged.connect(self._on_current_changed)
        table.verticalScrollBar().valueChanged.connect(self._place)
        workspace.opened.connect(self.leave)
        workspace.closed.connect(self.leave)

    def open(self, row: FigureRow, claim: ClaimId | None) -> None:
        """Edit a figure. ``claim``: the claim of the mark; for None, a claim is created for its sentence."""
        from desktop.findings.figures.editor import FigureEditor

        self.leave()
        note = "" if claim is not None else self.tr("It is in no claim: saving creates one for its sentence.")
        editor = FigureEditor(self._theme, row.figure.text, row.figure, scale_of(self._settings), note=note)
        editor.setParent(self._area)
        editor.setFixedWidth(WIDTH)
        editor.saved.connect(lambda fields: self._save(row, claim, fields))
        editor.cancelled.connect(self.leave)
        editor.grown.connect(self._place)
        self._editor, self._row = editor, row.id
        editor.show()
        self._place()
        editor.raise_()
        editor.begin()

    def leave(self) -> None:
        """Close the form, and return the focus to the table."""
        editor, self._editor = self._editor, None
        if editor is None:
            return
        if editor.isAncestorOf(editor.window().focusWidget() or self._area):
            self._table.setFocus()
        editor.hide()
        editor.deleteLater()

    def _on_current_changed(self, current: QModelIndex) -> None:
        # Rows that are listed again have the same current row.
        row_id = self._table.id_at(current.row()) if current.isValid() else None
        if row_id is not None and row_id != self._row:
            self.leave()

    def _save(self, row: FigureRow, claim: ClaimId | None, fields: dict[str, Any]) -> None:
        if claim is not None:
            request = self._workspace.perform(edits.correct_figure, claim, row.span, **fields)
        else:
            request = self._workspace.perform(edits.correct_unclaimed_figure, row.article, row.span, **fields)
        request.then(lambda _: self._done(row.id), owner=self)

    def _done(self, row_id: str) -> None:
        self.leave()
        self.corrected.emit(row_id)

    def _place(self) -> None:
        """Place the form under the row, above it if there is no room, and always visible."""
        editor = self._editor
        if editor is None:
            return
        # Wrapped text makes it higher than its size hint.
        editor.setFixedHeight(editor.heightForWidth(WIDTH))
        viewport = self._table.viewport()
        row = self._table.visualRect(self._table.currentIndex().siblingAtColumn(1))
        corner = viewport.mapTo(self._area, QPoint(max(row.left(), 0), row.bottom() + GAP))
        room = self._area.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        above = corner.y() - row.height() - editor.height() - 2 * GAP
        top = corner.y() if corner.y() + editor.height() <= room.bottom() else above
        left = min(corner.x(), room.right() - editor.width())
        editor.move(left, max(room.top(), min(top, room.bottom() - editor.height())))
