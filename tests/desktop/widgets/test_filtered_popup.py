"""A popup with a field and a filtered list."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from desktop.look.theme import Theme
from desktop.widgets.filtered_popup import FilteredPopup


class Fruits(FilteredPopup):
    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "fruit", 200, 2, None)
        self.taken: list[int] = []
        self.fill()

    def entries(self) -> Iterator[tuple[str, int]]:
        return (
            (name, number) for number, name in enumerate(("apple", "banana", "cherry")) if self.typed in name
        )

    def is_marked_first(self, value: object) -> bool:
        return value == 1

    def take(self, value: int) -> None:
        self.taken.append(value)


@pytest.fixture
def fruits(theme: Theme, qtbot: QtBot) -> Fruits:
    made = Fruits(theme)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.open_at(QPoint(0, 0))
    return made


def listed(popup: Fruits) -> list[str]:
    return [popup.list.item(row).text() for row in range(popup.list.count())]


def test_typing_filters_and_enter_takes_the_first(fruits: Fruits, qtbot: QtBot) -> None:
    qtbot.keyClicks(fruits.field, "rry")
    assert listed(fruits) == ["cherry"]
    qtbot.keyClick(fruits.field, Qt.Key.Key_Return)
    assert fruits.taken == [2] and not fruits.isVisible()


def test_while_nothing_is_typed_the_present_one_is_marked_and_arrows_go_round(
    fruits: Fruits, qtbot: QtBot
) -> None:
    assert fruits.list.currentItem().text() == "banana"
    for name in ("cherry", "apple"):
        qtbot.keyClick(fruits.field, Qt.Key.Key_Down)
        assert fruits.list.currentItem().text() == name
    fruits.list.itemClicked.emit(fruits.list.item(1))
    assert fruits.taken == [1]


def test_it_is_as_high_as_its_rows_and_then_scrolls(fruits: Fruits) -> None:
    heights = []
    for typed in ("", "an", "xyz"):
        fruits.field.setText(typed)
        heights.append(fruits.list.height())
    assert heights[0] > heights[1] and heights[2] > 20


def test_nothing_is_taken_by_escape_or_from_an_empty_list(fruits: Fruits, qtbot: QtBot) -> None:
    fruits.field.setText("xyz")
    qtbot.keyClick(fruits.field, Qt.Key.Key_Return)
    qtbot.keyClick(fruits.field, Qt.Key.Key_Escape)
    assert fruits.taken == [] and not fruits.isVisible()
