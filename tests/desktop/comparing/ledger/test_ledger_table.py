from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage, QKeyEvent
from pytestqt.qtbot import QtBot

from corpus.model import Article
from corpus.snapshot import Snapshot
from desktop.comparing.ledger.ledger_delegate import LedgerDelegate
from desktop.comparing.ledger.ledger_lines import LedgerLine
from desktop.comparing.ledger.ledger_model import FIRST_ARTICLE, LedgerModel
from desktop.comparing.ledger.ledger_table import LOWERED, LedgerTable, is_copy
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from tests.desktop import panels


@pytest.fixture
def table(lines: dict[str, LedgerLine], fares: Workspace, theme: Theme, qtbot: QtBot) -> LedgerTable:
    snapshot = panels.rows(fares)
    shown = LedgerModel()
    articles = snapshot.articles_in_order()
    shown.show(list(lines.values()), articles, snapshot)
    made = LedgerTable(shown, LedgerDelegate(shown, theme, None), theme)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.resize(1500, 300)
    made.show()
    return made


def head(table: LedgerTable, column: int) -> QImage:
    heads = table.heads
    picture = heads.grab().toImage()
    return picture.copy(heads.sectionViewportPosition(column), 0, heads.sectionSize(column), heads.height())


def test_the_head_of_a_sorted_column_has_an_arrow_for_its_direction(table: LedgerTable) -> None:
    plain = head(table, 0)
    table.heads.sorted = (0, False)
    up = head(table, 0)
    table.heads.sorted = (0, True)
    down = head(table, 0)
    assert plain != up and up != down and plain != down
    assert head(table, FIRST_ARTICLE) == head(table, FIRST_ARTICLE)


def test_the_head_of_an_article_has_its_letter(table: LedgerTable, theme: Theme) -> None:
    image, box = head(table, FIRST_ARTICLE), theme.colour("sunken").rgb()
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    assert any(image.pixel(x, y) == box for x, y in places)


def test_the_title_is_below_a_publisher_that_has_several_articles(
    table: LedgerTable, fares: Workspace
) -> None:
    snapshot = panels.rows(fares)
    one, other, *_ = articles = snapshot.articles_in_order()
    alone = head(table, FIRST_ARTICLE)
    model(table).show([], articles, titled(snapshot, one, other.publisher, "甲"))
    first = head(table, FIRST_ARTICLE)
    model(table).show([], articles, titled(snapshot, one, other.publisher, "乙乙乙乙"))
    second = head(table, FIRST_ARTICLE)
    middle = first.height() // 2 + LOWERED
    assert first != alone
    assert upper(first, middle) == upper(second, middle)
    assert first != second


def model(table: LedgerTable) -> LedgerModel:
    found = table.model()
    assert isinstance(found, LedgerModel)
    return found


def titled(snapshot: Snapshot, article: Article, publisher: str, title: str) -> Snapshot:
    """A snapshot in which an article has another publisher and title."""
    changed = replace(article, publisher=publisher, title=title)
    return Snapshot(
        snapshot.project, [changed if row == article else row for row in snapshot.articles_in_order()]
    )


def upper(image: QImage, height: int) -> QImage:
    return image.copy(0, 0, image.width(), height)


def test_enter_by_double_click_and_the_menu_ask_for_what_is_under_them(
    table: LedgerTable, qtbot: QtBot
) -> None:
    rect = table.visualRect(table.model().index(1, FIRST_ARTICLE))
    with qtbot.waitSignal(table.opened):
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())


def test_a_key_that_somebody_acts_on_does_not_move_the_selection(table: LedgerTable, qtbot: QtBot) -> None:
    table.setCurrentIndex(table.model().index(1, FIRST_ARTICLE))
    table.key_pressed.connect(lambda event: event.accept())
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 1


def test_ctrl_c_copies() -> None:
    control = Qt.KeyboardModifier.ControlModifier
    assert is_copy(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_C, control))
    assert not is_copy(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_C, Qt.KeyboardModifier.NoModifier))
