"""One figure of a claim as a card."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from corpus.figures import Scale, find_figures
from corpus.figures.ledger import LedgerFigure
from corpus.identities import AnnotatorId, ClaimId, FigureMarkId
from corpus.model import FigureMark, MarkAction
from desktop.findings.inspector.figure_card import FigureCard
from desktop.look.theme import Theme
from tests.desktop.build import NOON

(READ,) = find_figures("超过3500亿美元")


def marked(action: MarkAction) -> LedgerFigure:
    mark = FigureMark(
        id=FigureMarkId("mark-1"),
        claim=ClaimId("claim-1"),
        start=READ.start,
        end=READ.end,
        action=action,
        text=READ.text,
        kind=READ.kind,
        low=READ.low,
        high=READ.high,
        unit=READ.unit,
        bound=READ.bound,
        value="",
        inferred=False,
        annotator=AnnotatorId("annotator-lin"),
        created=NOON,
        updated=NOON,
    )
    return LedgerFigure(READ, mark)


def card_of(entry: LedgerFigure, theme: Theme, qtbot: QtBot, *, writable: bool = True) -> FigureCard:
    card = FigureCard(theme, entry, Scale.SIMPLIFIED, writable=writable)
    qtbot.addWidget(card)
    card.show()
    return card


def words(card: FigureCard, name: str) -> str:
    label = card.findChild(QLabel, name)
    assert label is not None
    return label.text()


def buttons(card: FigureCard) -> set[str]:
    return {button.objectName() for button in card.findChildren(QAbstractButton) if button.isEnabled()}


def test_it_tells_value_unit_bound_and_words(theme: Theme, qtbot: QtBot) -> None:
    card = card_of(LedgerFigure(READ), theme, qtbot)
    assert words(card, "figureValue") == "3,500亿"
    assert words(card, "figureUnit") == "美元"
    assert words(card, "figureBound") == "more than"
    assert "“3500亿美元”" in words(card, "figureWords")
    assert "3,500亿" in card.accessibleName()


def test_what_a_unit_is_counted_per_is_told(theme: Theme, qtbot: QtBot) -> None:
    card = card_of(LedgerFigure(replace(READ, per="t")), theme, qtbot)
    assert words(card, "figureUnit").startswith("美元/")


@pytest.mark.parametrize(
    ("entry", "offered"),
    [
        (LedgerFigure(READ), {"compareFigure", "correctFigure", "dismissFigure"}),
        (marked(MarkAction.CORRECTED), {"compareFigure", "correctFigure", "restoreFigure", "dismissFigure"}),
        (marked(MarkAction.DISMISSED), {"restoreFigure"}),
    ],
)
def test_what_can_be_done_depends_on_what_was_done(
    theme: Theme, qtbot: QtBot, entry: LedgerFigure, offered: set[str]
) -> None:
    assert buttons(card_of(entry, theme, qtbot)) == offered
    assert buttons(card_of(entry, theme, qtbot, writable=False)) <= {"compareFigure"}


def test_keys_do_what_the_buttons_do(theme: Theme, qtbot: QtBot) -> None:
    card = card_of(LedgerFigure(READ), theme, qtbot)
    with qtbot.waitSignal(card.correction_requested):
        qtbot.keyClick(card, Qt.Key.Key_Return)
    with qtbot.waitSignal(card.dismissal_requested):
        qtbot.keyClick(card, Qt.Key.Key_Delete)
    dismissed = card_of(marked(MarkAction.DISMISSED), theme, qtbot)
    with qtbot.waitSignal(dismissed.restoration_requested):
        qtbot.keyClick(dismissed, Qt.Key.Key_Return)
    with qtbot.assertNotEmitted(dismissed.dismissal_requested):
        qtbot.keyClick(dismissed, Qt.Key.Key_Delete)


def test_a_dismissed_figure_is_struck_out(theme: Theme, qtbot: QtBot) -> None:
    for entry, struck in ((marked(MarkAction.DISMISSED), True), (LedgerFigure(READ), False)):
        card = card_of(entry, theme, qtbot)
        value = card.findChild(QLabel, "figureValue")
        assert value is not None
        assert value.font().strikeOut() is struck


def test_comparing_changes_nothing_and_is_always_possible(theme: Theme, qtbot: QtBot) -> None:
    card = card_of(LedgerFigure(READ), theme, qtbot, writable=False)
    assert buttons(card) == {"compareFigure"}
    with qtbot.waitSignal(card.comparison_requested):
        qtbot.keyClick(card, Qt.Key.Key_C)
    with qtbot.assertNotEmitted(card.comparison_requested):
        qtbot.keyClick(card, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
