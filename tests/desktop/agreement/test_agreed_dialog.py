"""Agreed codings are listed before they are copied to the shared layer."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from corpus.agreement.disagreements import CodedBy, Disagreement, DisagreementKind
from corpus.model import Language, Span
from desktop.agreement.agreed_dialog import AgreedDialog
from desktop.agreement.passage_list import PassageRow


def test_nothing_is_taken_before_the_button(theme: Any, qtbot: QtBot) -> None:
    by = CodedBy("a", "c", Span(0, 2)), CodedBy("b", "d", Span(0, 2))
    same = Disagreement(DisagreementKind.AGREED, "x", Span(0, 2), by)
    row = PassageRow(same, None, "票价", ("A",), "¶ 1", Language.TRADITIONAL)
    taken: list[int] = []
    from PySide6.QtWidgets import QWidget

    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = AgreedDialog(theme, [row], lambda _: "水平", lambda: taken.append(1), parent)
    assert dialog.list.accessibleName()
    assert dialog.list.item(0).font() == theme.text_font(row.language, "small")
    assert dialog.list.item(0).text() == "A  ¶ 1  水平  “票价”"
    assert not taken
    button = dialog.findChild(QPushButton, "takeAgreed")
    assert button is not None
    button.click()
    assert taken == [1]
