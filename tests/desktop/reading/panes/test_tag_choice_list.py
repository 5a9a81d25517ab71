"""The rows of the quick-tag popup."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from desktop.reading.panes.tag_choice_list import CHOICE_ROLE, HELD_ROLE, TagChoiceModel
from desktop.reading.panes.tag_choices import TagChoice
from tests.desktop.build import tag


def test_the_row_that_creates_a_tag_is_last(qapp: object) -> None:
    owner = QObject()
    model = TagChoiceModel(owner)
    found = [TagChoice(tag(0, "票价"), 1, 3), TagChoice(tag(1, "客流"), 2, 0)]
    model.show(found, "新的", frozenset({"tag-1"}))
    rows = [model.index(row) for row in range(model.rowCount())]
    assert [row.data(CHOICE_ROLE) for row in rows] == [*found, None]
    assert [bool(row.data(HELD_ROLE)) for row in rows] == [False, True, False]
    assert "新的" in rows[2].data(Qt.ItemDataRole.DisplayRole)
    assert model.choice(1) == found[1] and model.choice(2) is None
    model.show(found, "", frozenset())
    assert model.rowCount() == 2
