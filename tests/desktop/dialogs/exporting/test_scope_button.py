"""Which articles or tags are exported."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop.dialogs.exporting.scope_button import ChoicePopup, ScopeButton
from desktop.look.theme import Theme

ROWS = [("a", "甲报"), ("b", "乙报\n晚刊"), ("c", "丙报")]


def popup() -> ChoicePopup:
    (found,) = [
        one for one in QApplication.topLevelWidgets() if isinstance(one, ChoicePopup) and one.isVisible()
    ]
    return found


def test_all_until_something_is_left_out(theme: Theme, parent: QWidget) -> None:
    button = ScopeButton(theme, "scope", "All {count}", parent)
    button.set_rows(ROWS, None)
    assert (button.text(), button.scope) == ("All 3", None)
    changes: list[object] = []
    button.changed.connect(lambda: changes.append(button.scope))
    button.open_list()
    shown = popup()
    assert shown.everything.isChecked()
    shown.model.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert button.scope == {"a", "c"}
    assert button.text() == "All 2/3"
    assert not shown.everything.isChecked()
    shown.model.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert button.text() == "丙报"
    shown.everything.click()
    assert button.scope is None
    shown.everything.click()
    assert button.scope is None, "nothing means all"
    shown.close()
    assert changes


def test_where_there_is_nothing_nothing_can_be_chosen(theme: Theme, parent: QWidget) -> None:
    button = ScopeButton(theme, "scope", "All {count}", parent)
    button.set_rows([], None)
    assert not button.isEnabled()
