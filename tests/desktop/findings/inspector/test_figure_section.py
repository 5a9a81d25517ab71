"""The figures of a claim in the inspector: read, corrected, dismissed, added and restored."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from corpus.model import MarkAction, Span
from desktop.current import Current, TextSelection
from desktop.derived.figures import Figures
from desktop.findings.figures.editor import FigureEditor
from desktop.findings.inspector.figure_card import FigureCard
from desktop.findings.inspector.figure_section import FigureSection
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.widgets.comparables import ComparablesPopup
from tests.desktop import panels

INCOME = "claim-9"
"""票款每年可多收1.8亿至2.2亿元"""


@pytest.fixture
def section(
    river: Workspace, current: Current, theme: Theme, settings: Settings, qtbot: QtBot, figures: Figures
) -> FigureSection:
    widget = FigureSection(river, figures, current, theme, settings)
    qtbot.addWidget(widget)
    widget.resize(264, 600)
    widget.show()
    show(widget, river, qtbot, INCOME)
    return widget


def show(section: FigureSection, river: Workspace, qtbot: QtBot, claim: str) -> None:
    section.show_claim(panels.rows(river).claims[claim])
    qtbot.waitUntil(lambda: bool(cards(section)), timeout=panels.PATIENCE)


def cards(section: FigureSection) -> list[FigureCard]:
    return [card for card in section.findChildren(FigureCard) if card.isVisible()]


def words(inside: QWidget, name: str) -> str:
    label = inside.findChild(QLabel, name)
    assert label is not None
    return label.text()


def click(inside: QWidget, name: str) -> None:
    button = inside.findChild(QAbstractButton, name)
    assert button is not None
    button.click()


def form(section: FigureSection) -> FigureEditor:
    editor = section.findChild(FigureEditor)
    assert editor is not None
    return editor


def test_a_card_tells_value_unit_bound_and_words(section: FigureSection) -> None:
    (card,) = cards(section)
    assert words(card, "figureValue") == "1.8亿 至 2.2亿"
    assert "人民币" in words(card, "figureUnit")
    assert words(card, "figureBound") == "range"
    assert "1.8亿至2.2亿元" in words(card, "figureWords")


def test_the_reader_chooses_the_scale(section: FigureSection, settings: Settings) -> None:
    settings.set_value("figure_scale", "english")
    (card,) = cards(section)
    assert words(card, "figureValue") == "180 million to 220 million"
    assert words(card, "figureUnit") == "CNY"


def test_correcting_is_kept_and_undone(section: FigureSection, river: Workspace, qtbot: QtBot) -> None:
    click(cards(section)[0], "correctFigure")
    assert not cards(section)
    form(section).low.setText("2亿")
    panels.changing(river, qtbot, lambda: click(form(section), "saveFigure"))
    (mark,) = panels.rows(river).marks_of(INCOME)
    assert (mark.action, mark.low, mark.high) == (MarkAction.CORRECTED, 2e8, 2.2e8)
    (card,) = cards(section)
    assert words(card, "figureValue") == "2亿 至 2.2亿"
    panels.changing(river, qtbot, river.undo)
    assert words(cards(section)[0], "figureValue") == "1.8亿 至 2.2亿"


def test_a_dismissed_figure_is_struck_and_can_be_restored(
    section: FigureSection, river: Workspace, qtbot: QtBot
) -> None:
    panels.changing(river, qtbot, lambda: qtbot.keyClick(cards(section)[0], Qt.Key.Key_Delete))
    (card,) = cards(section)
    value = card.findChild(QLabel, "figureValue")
    assert value is not None and value.font().strikeOut()
    assert card.findChild(QAbstractButton, "correctFigure") is None
    panels.changing(river, qtbot, lambda: click(card, "restoreFigure"))
    assert not panels.rows(river).marks_of(INCOME)
    value = cards(section)[0].findChild(QLabel, "figureValue")
    assert value is not None and not value.font().strikeOut()


def test_words_are_added_from_the_selection(
    section: FigureSection, river: Workspace, current: Current, qtbot: QtBot
) -> None:
    claim = panels.rows(river).claims[INCOME]
    add = section.findChild(QAbstractButton, "addFigure")
    assert add is not None and not add.isEnabled()
    start = claim.start + claim.quote.index("多收")
    current.set_selection(TextSelection(claim.article, Span(start, start + 2)))
    assert add.isEnabled()
    add.click()
    form(section).low.setText("12")
    form(section).unit.setText("万吨")
    panels.changing(river, qtbot, lambda: click(form(section), "saveFigure"))
    (mark,) = panels.rows(river).marks_of(INCOME)
    assert (mark.action, mark.text, mark.low, mark.unit) == (MarkAction.ADDED, "多收", 12, "万吨")
    assert len(cards(section)) == 2


def test_a_selection_outside_the_claim_adds_nothing(section: FigureSection, current: Current) -> None:
    current.set_selection(TextSelection("article-2", Span(0, 3)))
    add = section.findChild(QAbstractButton, "addFigure")
    assert add is not None and not add.isEnabled()
    assert add.toolTip()


def test_another_claim_leaves_the_form(section: FigureSection, river: Workspace, qtbot: QtBot) -> None:
    click(cards(section)[0], "correctFigure")
    show(section, river, qtbot, "claim-7")
    assert not [one for one in section.findChildren(FigureEditor) if one.isVisible()]
    assert [words(card, "figureValue") for card in cards(section)] == ["2.8", "40"]


def test_an_orphan_has_no_figures(section: FigureSection, river: Workspace) -> None:
    section.show_claim(panels.rows(river).claims["claim-4"])
    assert not section.isVisible()


def test_after_saving_the_keyboard_is_in_the_card_of_the_figure(
    section: FigureSection, river: Workspace, qtbot: QtBot
) -> None:
    click(cards(section)[0], "correctFigure")
    editor = form(section)
    editor.begin()
    editor.low.setText("1.9亿")
    panels.changing(river, qtbot, lambda: qtbot.keyClick(editor.low, Qt.Key.Key_Return))
    (card,) = cards(section)
    assert section.window().focusWidget() is card


def test_c_lists_the_figures_that_are_comparable_with_that_of_the_card(
    section: FigureSection, river: Workspace, qtbot: QtBot
) -> None:
    show(section, river, qtbot, "claim-8")
    # The first is 去年.
    qtbot.keyClick(cards(section)[-1], Qt.Key.Key_C)
    popup = section.window().findChild(ComparablesPopup)
    assert popup is not None
    qtbot.waitUntil(lambda: popup.found.rowCount() == 2, timeout=panels.PATIENCE)
    assert [popup.found.row_at(row).letter for row in range(2)] == ["C", "A"]
    popup.close()
