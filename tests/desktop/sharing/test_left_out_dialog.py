"""The list of the articles that a copy lacks."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from desktop.look.theme import Theme
from desktop.sharing.left_out_dialog import LeftOutDialog


def test_titles_are_listed_and_the_project_can_be_merged(theme: Theme, parent: QWidget) -> None:
    merged: list[bool] = []
    dialog = LeftOutDialog(theme, ("甲", "乙", "", ""), lambda: merged.append(True), parent)
    dialog.open()
    listed = [dialog.titles.item(row).text() for row in range(dialog.titles.count())]
    assert listed == ["甲", "乙", "2 article(s) without a name"]
    button = dialog.findChild(QPushButton, "mergeButton")
    assert button is not None
    button.click()
    assert merged == [True] and not dialog.isVisible()
