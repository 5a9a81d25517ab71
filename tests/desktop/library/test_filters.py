"""The library's filter as it is saved."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.library.filters import LibraryFilters


def test_the_words_are_the_filter(qtbot: QtBot) -> None:
    field, shown = QLineEdit(), list[str]()
    qtbot.addWidget(field)
    filters = LibraryFilters(field, lambda: shown.append("field"))
    assert filters.filters() == ()
    field.setText(" 日报 ")
    saved = filters.filters()
    assert saved == (("words", ("日报",)),) and filters.can_use(saved)
    filters.use_filters(())
    assert not field.text()
    filters.use_filters(saved)
    assert field.text() == "日报" and shown == ["field", "field"]
