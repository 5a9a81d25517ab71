"""Conversion of selected cells of the matrix to a table of words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QModelIndex, Qt

from desktop.comparing.matrix.model import TOPIC, MatrixModel
from desktop.comparing.matrix.shown import ShownCell
from desktop.words.comparing_words import status_name, translate


def table_of(model: MatrixModel, columns: Sequence[int], indexes: Iterable[QModelIndex]) -> list[list[str]]:
    """A header row and the selected cells with their titles. A single cell represents its whole row. ``columns``: the
    visible ones, from left to right."""
    chosen = {(index.row(), index.column()) for index in indexes}
    rows = sorted({row for row, _ in chosen})
    column_numbers = {column for _, column in chosen}
    picked = list(columns) if len(chosen) == 1 else [column for column in columns if column in column_numbers]
    if TOPIC not in picked:
        picked.insert(0, TOPIC)
    head = [str(model.headerData(column, Qt.Orientation.Horizontal)) for column in picked]
    return [head, *([_words(model, row, column) for column in picked] for row in rows)]


def _words(model: MatrixModel, row: int, column: int) -> str:
    if column == TOPIC:
        return model.topic(row).title
    if column == model.summary_column:
        return model.summary(row)
    content = model.shown(row, column)
    return cell_words(content) if content is not None else ""


def cell_words(content: ShownCell) -> str:
    """A cell in full: status and figure on the first line, the whole quote and the note below."""
    if content.words:
        return content.words
    status = status_name(content.status) if content.status is not None else ""
    beside = content.beside if content.beside != status else ""
    first = translate("Matrix", ", ").join(part for part in (status, content.figure, beside) if part)
    note = content.note.words if content.note is not None else ""
    return "\n".join(part for part in (first, content.quote, note) if part)
