"""Every kind of cell is painted, in both themes."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from corpus.comparing.values import StatusReason, StatusReasonCode
from corpus.questions import Status
from desktop.comparing.matrix.delegate import PAD, TEXT, MatrixDelegate
from desktop.comparing.matrix.grid import MatrixGrid
from desktop.comparing.matrix.model import MatrixModel
from desktop.comparing.matrix.shown import CellNote, Ground, NoteKind, ShownCell
from desktop.look.theme import Theme
from desktop.widgets.lines import LinePainter
from desktop.widgets.status_marks import Marks
from desktop.words.comparing_words import status_name
from tests.desktop.comparing.build import cell, echoed, fares, snapshot, statement


@pytest.fixture
def grid(theme: Theme, qtbot: QtBot) -> MatrixGrid:
    made = MatrixGrid(MatrixModel(), theme, Marks(theme), LinePainter(theme))
    qtbot.addWidget(made)
    made.resize(1_000, 500)
    own = echoed(fares(draft=False))
    first, second, third = own.cells
    overruled = replace(
        second,
        overruled=True,
        derived=Status.AGREES,
        reason=StatusReason(StatusReasonCode.OVERRULED, ("口径",)),
    )
    base = statement("article-1", "收入12亿元", "12亿元")
    money = statement("article-2", "收入2亿美元", "2亿美元")
    mixed = fares(
        draft=False,
        cells=(
            cell(base, Status.BASELINE),
            cell(money, Status.CONTRADICTS, base),
            cell("article-3", Status.NOT_MENTIONED),
        ),
    )
    assert mixed.question is not None
    mixed = replace(mixed, question=replace(mixed.question, id="question-9", summary="不可直接比。"))
    rows = (
        own,
        replace(own, question=replace(mixed.question, id="q2"), cells=(first, overruled, third)),
        mixed,
    )
    made.model.show(snapshot(), rows, [("~draft", fares())], bar=True)
    made.show()
    return made


def ink(grid: MatrixGrid) -> set[int]:
    image = QImage(grid.size(), QImage.Format.Format_RGB32)
    grid.render(image)
    return {image.pixelColor(x, y).rgb() for x in range(0, 1_000, 2) for y in range(0, 400, 2)}


def colour(grid: MatrixGrid, theme: Theme, key: str) -> bool:
    return theme.colour(key).rgb() in ink(grid)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_grounds_and_edges_are_those_of_the_theme(grid: MatrixGrid, theme: Theme, name: str) -> None:
    theme.set_look(name, "standard")
    assert colour(grid, theme, "contradiction")
    assert colour(grid, theme, "panel")
    assert colour(grid, theme, "hatch")
    theme.set_look("light", "standard")


def test_the_current_cell_has_the_accent_while_the_matrix_has_the_keyboard(
    grid: MatrixGrid, theme: Theme
) -> None:
    assert not colour(grid, theme, "selection")
    grid.set_current(0, 1)
    grid.set_active(True)
    assert colour(grid, theme, "selection")
    assert colour(grid, theme, "accent")
    grid.set_active(False)
    assert not colour(grid, theme, "selection")


class Written(LinePainter):
    """Notes the room of each text."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.rooms: dict[str, float] = {}

    def paint(
        self, painter: QPainter, left: float, middle: float, width: float, text: str, *rest: Any, **more: Any
    ) -> float:  # type: ignore[override]
        self.rooms[text] = width
        return super().paint(painter, left, middle, width, text, *rest, **more)


class Sized(LinePainter):
    """Notes the role in which each text is set."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.roles: dict[str, str] = {}

    def paint(  # type: ignore[override]
        self,
        painter: QPainter,
        left: float,
        middle: float,
        width: float,
        text: str,
        ink: QColor,
        role: str = "ui",
        **more: Any,
    ) -> float:
        self.roles[text] = role
        return super().paint(painter, left, middle, width, text, ink, role, **more)


@pytest.mark.parametrize(("width", "named"), [(600, True), (250, True), (140, False), (60, False)])
def test_a_former_status_is_not_cut_off(theme: Theme, qtbot: QtBot, width: int, named: bool) -> None:
    lines, words = Written(theme), "Overruled by Lin Xiao: another way of counting passengers"
    delegate = MatrixDelegate(MatrixModel(), theme, Marks(theme), lines)
    image = QImage(width, 70, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    note = CellNote(NoteKind.OVERRULED, words, Status.DIFFERS_IN_FIGURE)
    delegate._paint_note(painter, QRect(0, 0, width, 65), note)
    painter.end()
    assert (status_name(Status.DIFFERS_IN_FIGURE) in lines.rooms) is named
    told = {text: room for text, room in lines.rooms.items() if text != words}
    assert all(lines.width(text, "caption") <= room for text, room in told.items())
    if width >= 140:
        assert lines.rooms[words] > 0 and told


def test_a_figure_is_set_smaller_before_its_unit_is_cut_off(theme: Theme) -> None:
    lines, figure = Sized(theme), "≈ 3,980,000–4,120,000 passengers per day"
    delegate = MatrixDelegate(MatrixModel(), theme, Marks(theme), lines)
    image = QImage(600, 70, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    shown = ShownCell(Status.BASELINE, draft=False, overruled=False, ground=Ground.PLAIN, figure=figure)
    roles = []
    for role in ("ui", "small", "caption"):
        width = math.ceil(lines.width(figure, role, bold=True)) + TEXT + PAD + 2
        delegate._paint_cell(painter, QRect(0, 0, width, 65), shown, selected=False)
        roles.append(lines.roles[figure])
    painter.end()
    assert roles == ["ui", "small", "caption"]


def test_the_tip_of_a_cell_has_the_whole_figure(grid: MatrixGrid) -> None:
    shown = grid.model.shown(0, 1)
    assert shown is not None and shown.figure
    assert shown.figure in grid.model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
