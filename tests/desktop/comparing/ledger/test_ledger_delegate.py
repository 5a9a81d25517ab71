from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from corpus.model import Article
from desktop.comparing.ledger.ledger_delegate import PAD, LedgerDelegate
from desktop.comparing.ledger.ledger_lines import LedgerLine, ValueKind
from desktop.comparing.ledger.ledger_model import FIRST_ARTICLE, LedgerModel
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from tests.desktop import panels


class Painted:
    """Paints cells of one line."""

    def __init__(self, line: LedgerLine, articles: list[Article], theme: Theme, parent: QWidget) -> None:
        self.model = LedgerModel()
        self.model.show([line], articles, None)
        self.theme = theme
        self.delegate = LedgerDelegate(self.model, theme, parent)

    def cell(self, column: int, *, selected: bool = False) -> QImage:
        image = QImage(140, 31, QImage.Format.Format_RGB32)
        image.fill(self.theme.colour("paper"))
        option = QStyleOptionViewItem()
        option.rect = QRect(0, 0, 140, 31)
        if selected:
            option.state |= QStyle.StateFlag.State_Selected
        painter = QPainter(image)
        self.delegate.paint(painter, option, self.model.index(0, column))
        painter.end()
        return image


@pytest.fixture
def paint(lines: dict[str, LedgerLine], fares: Workspace, theme: Theme, qtbot: QtBot) -> object:
    parent = QWidget()
    qtbot.addWidget(parent)
    articles = panels.rows(fares).articles_in_order()

    def of(title: str, **changed: object) -> Painted:
        line = lines[title]
        for article, values in changed.items():
            key = article.replace("_", "-")
            line._values[key] = replace(line.value(key), **values)  # type: ignore[arg-type]
        return Painted(line, articles, theme, parent)

    return of


def inked(image: QImage, theme: Theme) -> tuple[int, int]:
    """The first and the last column with something on the paper, edges left out."""
    paper = theme.colour("paper").rgb()
    columns = [
        x
        for x in range(image.width() - 2)
        if any(image.pixel(x, y) != paper for y in range(2, image.height() - 3))
    ]
    return (columns[0], columns[-1]) if columns else (-1, -1)


def has(image: QImage, colour: QColor) -> bool:
    return any(image.pixel(x, y) == colour.rgb() for x in range(image.width()) for y in range(image.height()))


def signs(image: QImage, theme: Theme) -> int:
    """The number of pixels of a sign of warning, whose edges are smoothed."""
    warn = theme.colour("warn")
    pixels = (QColor(image.pixel(x, y)) for x in range(image.width()) for y in range(image.height()))
    return sum(abs(pixel.red() - warn.red()) < 40 and pixel.blue() < 90 for pixel in pixels)


def test_figures_end_at_the_right_and_titles_begin_at_the_left(paint: object, theme: Theme) -> None:
    painted = paint("年增票款收入")  # type: ignore[operator]
    assert inked(painted.cell(FIRST_ARTICLE), theme)[1] > 120
    first, last = inked(painted.cell(0), theme)
    assert first < 16 and last < 120


def test_a_figure_that_differs_has_the_colour_of_its_relation_and_is_bolder(
    paint: object, theme: Theme
) -> None:
    painted = paint("去年日均客流")  # type: ignore[operator]
    ink = theme.relation("differs_in_figure").text
    assert has(painted.cell(FIRST_ARTICLE + 1), ink)
    assert not has(painted.cell(FIRST_ARTICLE), ink)


def test_an_outlier_has_a_frame(paint: object, theme: Theme) -> None:
    plain = inked(paint("起步价").cell(FIRST_ARTICLE), theme)  # type: ignore[operator]
    framed = inked(paint("起步价", article_1={"outlier": True}).cell(FIRST_ARTICLE), theme)  # type: ignore[operator]
    assert framed[0] < plain[0] and framed[1] > plain[1]


def test_what_is_not_compared_has_a_sign(paint: object, theme: Theme) -> None:
    assert signs(paint("年增票款收入").cell(FIRST_ARTICLE + 4), theme)  # type: ignore[operator]
    assert not signs(paint("年增票款收入").cell(FIRST_ARTICLE), theme)  # type: ignore[operator]


def test_an_echo_has_its_glyph(paint: object, theme: Theme) -> None:
    plain = inked(paint("起步价").cell(FIRST_ARTICLE), theme)  # type: ignore[operator]
    echo = inked(paint("起步价", article_1={"echo": True}).cell(FIRST_ARTICLE), theme)  # type: ignore[operator]
    assert echo[0] < plain[0] - 10


def test_the_current_cell_has_a_frame_while_the_table_has_the_keyboard(paint: object, theme: Theme) -> None:
    painted = paint("起步价")  # type: ignore[operator]
    painted.delegate.current = (0, FIRST_ARTICLE)
    assert not has(painted.cell(FIRST_ARTICLE), theme.colour("focus"))
    painted.delegate.active = True
    assert has(painted.cell(FIRST_ARTICLE), theme.colour("focus"))
    assert not has(painted.cell(FIRST_ARTICLE + 1), theme.colour("focus"))


def test_a_selected_row_is_paler_without_the_keyboard(paint: object, theme: Theme) -> None:
    painted = paint("起步价")  # type: ignore[operator]
    assert has(painted.cell(3, selected=True), theme.colour("selectionInactive"))
    painted.delegate.active = True
    assert has(painted.cell(3, selected=True), theme.colour("selection"))


def test_judgement_and_comparability_are_painted_with_signs(paint: object, theme: Theme) -> None:
    painted = paint("年增票款收入")  # type: ignore[operator]
    last = painted.model.columnCount() - 1
    assert has(painted.cell(last - 1), theme.relation("differs_in_figure").soft)
    assert has(painted.cell(last), theme.colour("warn"))
    assert not has(paint("起步价").cell(last), theme.colour("warn"))  # type: ignore[operator]


def test_a_judgement_that_is_awaited_has_no_sign(paint: object, theme: Theme) -> None:
    painted = paint("起步价", article_1={"kind": ValueKind.PENDING})  # type: ignore[operator]
    first, _ = inked(painted.cell(painted.model.columnCount() - 2), theme)
    assert first >= PAD + 16, "only the dots behind the place of the sign"


def test_a_decision_against_the_figures_has_its_sign_beside_the_figure_and_the_judgement(
    paint: object, theme: Theme
) -> None:
    plain = paint("起步价")  # type: ignore[operator]
    judgement, article = plain.model.columnCount() - 2, FIRST_ARTICLE
    before = signs(plain.cell(judgement), theme), signs(plain.cell(article), theme)
    decided = paint("起步价", article_1={"decided": "overruled"})  # type: ignore[operator]
    after = signs(decided.cell(judgement), theme), signs(decided.cell(article), theme)
    assert before == (0, 0) and min(after) > 0


def test_rows_are_as_high_as_the_density_says(paint: object, theme: Theme) -> None:
    painted = paint("起步价")  # type: ignore[operator]
    option, index = QStyleOptionViewItem(), painted.model.index(0, 0)
    assert painted.delegate.sizeHint(option, index).height() == 31
    theme.set_look("light", "compact")
    assert painted.delegate.sizeHint(option, index).height() == 27
