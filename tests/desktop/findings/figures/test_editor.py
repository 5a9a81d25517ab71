"""The form of a figure: accepted and rejected input."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from corpus.figures import Scale, find_figures
from corpus.measures import Bound, FigureKind
from desktop.findings.figures.editor import FigureEditor
from desktop.look.theme import Theme


def editor(theme: Theme, qtbot: QtBot, words: str, scale: Scale = Scale.SIMPLIFIED) -> FigureEditor:
    (figure,) = find_figures(words)
    form = FigureEditor(theme, words, figure, scale)
    qtbot.addWidget(form)
    form.show()
    return form


def save(form: FigureEditor) -> QPushButton:
    button = form.findChild(QPushButton, "saveFigure")
    assert button is not None
    return button


def test_a_form_begins_with_what_is_read(theme: Theme, qtbot: QtBot) -> None:
    form = editor(theme, qtbot, "超过3500亿美元"[2:])
    assert form.fields() == {
        "kind": FigureKind.MONEY,
        "low": 3500e8,
        "high": 3500e8,
        "unit": "USD",
        "bound": Bound.EXACT,
        "value": "",
    }


@pytest.mark.parametrize(
    ("words", "scale", "number", "unit"),
    [
        ("3500亿美元", Scale.SIMPLIFIED, "3,500亿", "美元"),
        ("3500亿美元", Scale.ENGLISH, "350 billion", "USD"),
        ("1.8兆元新台幣", Scale.TRADITIONAL, "1.8兆", "元新台幣"),
        ("59GW", Scale.SIMPLIFIED, "59", "吉瓦"),
        ("123456789人", Scale.SIMPLIFIED, "123456789", "人"),
    ],
)
def test_a_form_speaks_the_readers_words(
    theme: Theme, qtbot: QtBot, words: str, scale: Scale, number: str, unit: str
) -> None:
    form = editor(theme, qtbot, words, scale)
    assert (form.low.text(), form.high.text(), form.unit.text()) == (number, "", unit)
    (figure,) = find_figures(words)
    fields = form.fields()
    assert fields is not None
    assert (fields["low"], fields["high"], fields["unit"]) == (figure.low, figure.high, figure.unit)


def test_a_point_is_corrected_by_one_number(theme: Theme, qtbot: QtBot) -> None:
    form = editor(theme, qtbot, "3500亿美元")
    form.begin()
    qtbot.keyClicks(form.low, "3600")
    fields = form.fields()
    assert fields is not None and (fields["low"], fields["high"], fields["unit"]) == (3600, 3600, "USD")


def test_a_date_begins_in_its_field(theme: Theme, qtbot: QtBot) -> None:
    form = editor(theme, qtbot, "2026年9月17日")
    form.begin()
    assert form.focusWidget() is form.date


def test_one_number_stands_for_both_ends(theme: Theme, qtbot: QtBot) -> None:
    form = editor(theme, qtbot, "21.5万人次")
    form.low.setText("20万")
    form.high.clear()
    fields = form.fields()
    assert fields is not None and (fields["low"], fields["high"]) == (200_000, 200_000)


@pytest.mark.parametrize(("low", "high"), [("", ""), ("x", "3"), ("5", "3"), ("3", "x")])
def test_what_makes_no_figure_cannot_be_saved(theme: Theme, qtbot: QtBot, low: str, high: str) -> None:
    form = editor(theme, qtbot, "21.5万人次")
    said: list[dict] = []
    form.saved.connect(said.append)
    form.low.setText(low)
    form.high.setText(high)
    assert not save(form).isEnabled()
    qtbot.keyClick(form.low, Qt.Key.Key_Return)
    assert not said
    form.low.setText("3")
    form.high.setText("5")
    qtbot.keyClick(form.low, Qt.Key.Key_Return)
    assert [(one["low"], one["high"]) for one in said] == [(3, 5)]


def test_a_date_is_said_as_a_date(theme: Theme, qtbot: QtBot) -> None:
    form = editor(theme, qtbot, "2026年9月17日")
    assert form.date.isVisible() and not form.low.isVisible()
    assert form.fields() is not None
    for wrong in ("", "2026-13", "2026-02-30", "2026-09x", "明年"):
        form.date.setText(wrong)
        assert form.fields() is None, wrong
    form.date.setText("2022/2026")
    fields = form.fields()
    assert fields is not None and (fields["value"], fields["low"]) == ("2022/2026", None)


def test_a_score_of_two_sides_keeps_its_value(theme: Theme, qtbot: QtBot) -> None:
    fields = editor(theme, qtbot, "3比2").fields()
    assert fields is not None and fields["value"] == "3:2"


def test_what_is_empty_yet_is_no_mistake_yet(theme: Theme, qtbot: QtBot) -> None:
    form = FigureEditor(theme, "多收", None, Scale.SIMPLIFIED)
    qtbot.addWidget(form)
    form.show()
    remark = form.findChild(QLabel, "figureRemark")
    assert remark is not None and not remark.isVisible() and not save(form).isEnabled()
    form.low.setText("很多")
    assert remark.isVisible() and not save(form).isEnabled()


class Shown(QObject):
    """Remembers which widgets were shown as windows of their own."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(watched.objectName())
        return False


def test_no_part_of_the_form_is_a_window_before_it_has_its_place(qapp: QApplication, theme: Theme) -> None:
    shown = Shown()
    qapp.installEventFilter(shown)
    form = FigureEditor(theme, "多收", None, Scale.SIMPLIFIED, note="…")
    qapp.removeEventFilter(shown)
    form.deleteLater()
    assert shown.windows == []


def test_escape_leaves(theme: Theme, qtbot: QtBot) -> None:
    form = editor(theme, qtbot, "21.5万人次")
    with qtbot.waitSignal(form.cancelled):
        qtbot.keyClick(form.low, Qt.Key.Key_Escape)
