"""The defaults of a findings table."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.findings.tables.table_kind import TableKind
from desktop.look.theme import Theme


def test_fields_and_buttons_are_left_to_those_who_have_some(theme: Theme, qtbot: QtBot) -> None:
    kind = TableKind(theme)
    qtbot.addWidget(kind)
    assert (*kind.other_filters(), *kind.buttons(), *kind.feet()) == () and not kind.ticking
    with pytest.raises(NotImplementedError):
        kind.words()
