"""The objects that the parts of the matrix share: services, widgets, and the selection."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, Signal

from corpus.comparing.values import Cell, Row
from corpus.model import Article
from desktop.comparing.matrix.content import MatrixContent
from desktop.comparing.matrix.draft_bar import ActionStrip, DraftBar
from desktop.comparing.matrix.grid import MatrixGrid
from desktop.comparing.matrix.in_place import InPlaceEditor
from desktop.comparing.matrix.model import MatrixEntry, MatrixModel
from desktop.comparing.matrix.quotes import QuotesPanel
from desktop.comparing.matrix.toolbar import MatrixToolbar
from desktop.current import Current
from desktop.derived.comparison.comparing import Comparing
from desktop.derived.figures import Figures
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.widgets.lines import LinePainter
from desktop.widgets.status_marks import Marks


class MatrixContext(QObject):
    """The objects that the parts of the matrix share. Created once by the view."""

    refresh_requested = Signal()
    """The content must be recomputed at once."""

    def __init__(
        self,
        workspace: Workspace,
        comparing: Comparing,
        figures: Figures,
        current: Current,
        theme: Theme,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.workspace, self.comparing, self.figures = workspace, comparing, figures
        self.current, self.theme = current, theme
        self.content = MatrixContent(workspace, comparing)
        self.marks, self.lines = Marks(theme), LinePainter(theme)
        self.model = MatrixModel()
        self.grid = MatrixGrid(self.model, theme, self.marks, self.lines)
        self.toolbar = MatrixToolbar(theme, self.marks)
        self.bar, self.strip = DraftBar(theme), ActionStrip(theme)
        self.quotes = QuotesPanel(theme, self.marks, self.lines)
        self.editor = InPlaceEditor(self.grid)

    def refresh(self) -> None:
        """Recompute and show the rows."""
        self.refresh_requested.emit()

    # The selection

    @property
    def entry(self) -> MatrixEntry | None:
        """The selected line."""
        index = self.grid.current
        return self.model.entry_at(index.row()) if index.isValid() else None

    @property
    def row(self) -> Row | None:
        """The selected row, with the changes of a draft."""
        entry = self.entry
        return entry.row if entry is not None else None

    @property
    def article(self) -> Article | None:
        """The article of the selected column."""
        index = self.grid.current
        return self.model.article_at(index.column()) if index.isValid() else None

    @property
    def cell(self) -> Cell | None:
        """The selected cell of an article."""
        index = self.grid.current
        return self.model.cell_at(index) if index.isValid() else None

    def select(self, key: str, article: str) -> bool:
        """Select the cell of an article in the row of a question or a draft. Returns whether both are listed."""
        row, column = self.model.row_of(key), self.model.column_of(article)
        if row < 0 or column < 0:
            return False
        self.grid.set_current(row, column)
        return True

    def select_row(self, row: int) -> None:
        """Select a row in the selected column, else in that of the first article."""
        column = self.grid.current.column()
        self.grid.set_current(row, column if column >= 0 else 1)

    # Where it is

    def cell_place(self) -> QPoint:
        """The position of a popup for the selected cell, in screen coordinates."""
        rect = self.grid.cell_rect(self.grid.current)
        return self.grid.mapToGlobal(rect.topLeft() + QPoint(8, 28))

    def cell_rect(self, column: int) -> QRect:
        """The rectangle of a cell of the selected row, in coordinates of the grid."""
        rect = self.grid.cell_rect(self.model.index(self.grid.current.row(), column))
        rect.setHeight(min(rect.height(), self.theme.size("matrixRow")))
        return rect
