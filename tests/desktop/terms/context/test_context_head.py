"""The header of the lines."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.look.theme import Theme
from desktop.terms.context.context_head import ContextHead
from desktop.widgets.keyed_button import KeyedButton


def test_help_gives_way_to_the_words(theme: Theme, qtbot: QtBot) -> None:
    head = ContextHead(theme)
    qtbot.addWidget(head)
    head.show_word("换乘", "28 places")
    head.resize(1300, 38)
    head.show()
    buttons = head.findChildren(KeyedButton)
    assert all(not button.isHidden() for button in buttons)
    head.resize(620, 38)
    assert any(button.isHidden() for button in buttons)
    assert head.accessibleName() == "换乘 28 places" and not head.grab().isNull()


def test_an_order_is_chosen(theme: Theme, qtbot: QtBot) -> None:
    head = ContextHead(theme)
    qtbot.addWidget(head)
    with qtbot.waitSignal(head.order_chosen) as waited:
        head.order.chosen.emit("left")
    assert waited.args == ["left"] and head.order.key == "left"
