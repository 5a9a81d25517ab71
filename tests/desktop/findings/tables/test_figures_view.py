"""The table of all figures: filters, order, groups, and following what is read and what the analyst says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from corpus.model import MarkAction, Span
from db import edits
from desktop.current import Current
from desktop.derived.figures import Figures
from desktop.findings.figure_editor import FigureEditor
from desktop.findings.tables.figures_view import FiguresView
from desktop.look.theme import Theme
from desktop.project.jobs import Jobs
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.widgets.panels import EmptyNote
from tests.desktop import panels
from tests.desktop.build import RIVER_DAILY

WORDS, VALUE, UNIT, CONTEXT = 1, 2, 3, 6


@pytest.fixture
def view(
    river: Workspace, current: Current, theme: Theme, settings: Settings, qtbot: QtBot, figures: Figures
) -> FiguresView:
    view = FiguresView(river, figures, current, theme, settings)
    qtbot.addWidget(view)
    view.resize(1200, 500)
    view.show()
    qtbot.waitUntil(lambda: not figures.unread() and not figures.reading, timeout=panels.PATIENCE)
    return view


def table(view: FiguresView) -> QTableView:
    found = view.findChild(QTableView, "findingsTable")
    assert found is not None
    return found


def column(view: FiguresView, number: int) -> list[str]:
    model = table(view).model()
    return [model.index(row, number).data() for row in range(model.rowCount())]


def pick(view: FiguresView, name: str, value: object) -> None:
    box = view.findChild(QComboBox, name)
    assert box is not None and box.findData(value) >= 0, value
    box.setCurrentIndex(box.findData(value))


def write(view: FiguresView, name: str, words: str, qtbot: QtBot) -> None:
    field = view.findChild(QLineEdit, name)
    assert field is not None
    field.setText(words)
    qtbot.wait(5)


def row_of(view: FiguresView, words: str) -> int:
    return column(view, WORDS).index(words)


def test_all_articles_are_read_when_it_is_shown(view: FiguresView) -> None:
    shown = column(view, WORDS)
    assert {"21.5万人次", "19.8万人次", "20萬人次", "1.4亿元"} <= set(shown)
    label = view.findChild(QLabel, "count")
    assert label is not None and str(len(shown)) in label.text()


def test_a_row_tells_value_unit_and_context(view: FiguresView) -> None:
    row = row_of(view, "1.4亿元")
    assert column(view, VALUE)[row] == "1.4亿"
    assert "人民币" in column(view, UNIT)[row]
    assert "每年增加的票款收入约1.4亿元，将用于更新船只" in column(view, CONTEXT)[row]


def test_filters_by_kind_unit_article_and_words(view: FiguresView, qtbot: QtBot) -> None:
    pick(view, "kindFilter", "money")
    assert "21.5万人次" not in column(view, WORDS)
    assert "1.4亿元" in column(view, WORDS)
    pick(view, "articleFilter", "article-2")
    assert "1.4亿元" not in column(view, WORDS)
    assert "1.8亿至2.2亿元" in column(view, WORDS)
    view.set_filter("unit", "人次")
    assert column(view, WORDS) == ["21.5万人次", "19.8万人次", "20萬人次"]
    write(view, "filterField", "运量逾", qtbot)
    assert column(view, WORDS) == ["20萬人次"]


def test_filters_by_size_as_people_write_it(view: FiguresView, qtbot: QtBot) -> None:
    view.set_filter("kind", "money")
    write(view, "sizeFrom", "1.5亿", qtbot)
    assert column(view, WORDS) == ["1.8亿至2.2亿元"]
    write(view, "sizeFrom", "", qtbot)
    write(view, "sizeTo", "2.7", qtbot)
    assert set(column(view, WORDS)) == {"2元", "2.6元"}
    write(view, "sizeTo", "很多", qtbot)
    assert "1.4亿元" in column(view, WORDS), "what is no number hides nothing"


def test_values_are_in_order_within_a_dimension(view: FiguresView) -> None:
    view.set_filter("unit", "人次")
    table(view).horizontalHeader().setSortIndicator(VALUE, Qt.SortOrder.AscendingOrder)
    assert column(view, VALUE) == ["19.8万", "20万", "21.5万"]
    table(view).horizontalHeader().setSortIndicator(VALUE, Qt.SortOrder.DescendingOrder)
    assert column(view, VALUE) == ["21.5万", "20万", "19.8万"]


def test_all_values_can_be_sorted(view: FiguresView) -> None:
    before = sorted(column(view, WORDS))
    table(view).horizontalHeader().setSortIndicator(VALUE, Qt.SortOrder.AscendingOrder)
    assert sorted(column(view, WORDS)) == before


@pytest.mark.parametrize("grouping", ["kind", "unit", "article"])
def test_groups_hold_every_figure(view: FiguresView, grouping: str) -> None:
    count = len(column(view, WORDS))
    box = view.findChild(QComboBox, "grouping")
    assert box is not None
    box.setCurrentIndex(box.findData(grouping))
    model = view._table
    groups = [group for row in range(model.rowCount()) if (group := model.group_at(row)) is not None]
    assert len(groups) > 1
    assert sum(group.count for group in groups) == count
    assert all(group.title for group in groups)


def test_enter_goes_to_the_figure_and_space_shows_it(
    view: FiguresView, current: Current, qtbot: QtBot
) -> None:
    places = panels.jumps(current)
    row = row_of(view, "1.4亿元")
    start = RIVER_DAILY.index("1.4亿元")
    panels.press(qtbot, table(view), row, Qt.Key.Key_Return)
    panels.press(qtbot, table(view), row, Qt.Key.Key_Space)
    assert [(place.article, place.span, place.preview) for place in places] == [
        ("article-1", Span(start, start + 5), False),
        ("article-1", Span(start, start + 5), True),
    ]


def test_selecting_shows_the_claim_around(view: FiguresView, current: Current) -> None:
    table(view).selectRow(row_of(view, "21.5万人次"))
    assert current.claim == "claim-5"
    table(view).selectRow(row_of(view, "10月7日"))
    assert current.claim is None


def test_marks_are_followed_also_while_it_is_hidden(
    view: FiguresView, river: Workspace, qtbot: QtBot
) -> None:
    start = RIVER_DAILY.index("21.5万人次")
    span = Span(start, start + 7)
    panels.changing(
        river, qtbot, lambda: river.perform(edits.correct_figure, "claim-5", span, low=2e5, high=2e5)
    )
    assert column(view, VALUE)[row_of(view, "21.5万人次")] == "20万"
    view.hide()
    panels.changing(river, qtbot, lambda: river.perform(edits.dismiss_figure, "claim-5", span))
    view.show()
    assert "21.5万人次" not in column(view, WORDS)
    panels.changing(river, qtbot, river.undo)
    panels.changing(river, qtbot, river.undo)
    assert column(view, VALUE)[row_of(view, "21.5万人次")] == "21.5万"


def test_deleting_a_claim_takes_its_marks_along(view: FiguresView, river: Workspace, qtbot: QtBot) -> None:
    start = RIVER_DAILY.index("21.5万人次")
    span = Span(start, start + 7)
    panels.changing(river, qtbot, lambda: river.perform(edits.dismiss_figure, "claim-5", span))
    assert "21.5万人次" not in column(view, WORDS)
    panels.changing(river, qtbot, lambda: river.perform(edits.delete_claims, ["claim-5"]))
    assert "21.5万人次" in column(view, WORDS)


def test_a_new_text_and_a_removed_article_are_followed(
    view: FiguresView, river: Workspace, qtbot: QtBot
) -> None:
    panels.changing(
        river,
        qtbot,
        lambda: river.perform(edits.replace_text, "article-1", RIVER_DAILY + "另有船员312人。\n"),
    )
    qtbot.waitUntil(lambda: "312人" in column(view, WORDS), timeout=panels.PATIENCE)
    panels.changing(river, qtbot, lambda: river.perform(edits.remove_articles, ["article-1"]))
    assert "312人" not in column(view, WORDS)
    assert "19.8万人次" in column(view, WORDS)


def test_the_scale_is_the_readers(view: FiguresView, settings: Settings) -> None:
    settings.set_value("figure_scale", "english")
    row = row_of(view, "1.4亿元")
    assert (column(view, VALUE)[row], column(view, UNIT)[row]) == ("140 million", "CNY")


def test_it_says_what_to_do_while_it_is_empty(
    workspace: Workspace, current: Current, theme: Theme, settings: Settings, qtbot: QtBot, figures: Figures
) -> None:
    view = FiguresView(workspace, figures, current, theme, settings)
    qtbot.addWidget(view)
    view.show()
    note = view.findChild(EmptyNote)
    assert note is not None and note.isVisible() and "Ctrl I" in note.text()


def test_what_is_copied_says_value_and_source(view: FiguresView) -> None:
    one = view._table.id_at(row_of(view, "1.4亿元"))
    assert one is not None
    assert view.copied([one]) == "1.4亿元\t约 1.4亿元人民币\t青川日报"


def test_a_rebuilt_view_looks_the_same(
    view: FiguresView,
    river: Workspace,
    current: Current,
    theme: Theme,
    settings: Settings,
    qtbot: QtBot,
    figures: Figures,
) -> None:
    view.set_filter("kind", "money")
    write(view, "sizeFrom", "1亿", qtbot)
    shown = column(view, WORDS)
    again = FiguresView(river, figures, current, theme, settings)
    qtbot.addWidget(again)
    again.show()
    again.restore(view.state())
    qtbot.wait(5)
    assert column(again, WORDS) == shown


# Correcting and dismissing where they are listed


def form(view: FiguresView) -> FigureEditor:
    shown = [one for one in view.findChildren(FigureEditor) if one.isVisible()]
    assert len(shown) == 1
    return shown[0]


def button(inside: QWidget, name: str) -> QAbstractButton:
    found = inside.findChild(QAbstractButton, name)
    assert found is not None
    return found


def test_a_figure_of_a_claim_is_corrected_in_the_table(
    view: FiguresView, river: Workspace, qtbot: QtBot
) -> None:
    panels.press(qtbot, table(view), row_of(view, "21.5万人次"), Qt.Key.Key_F2)
    editor = form(view)
    assert view.rect().contains(editor.geometry())
    editor.low.setText("22万")
    panels.changing(river, qtbot, lambda: qtbot.keyClick(editor.low, Qt.Key.Key_Return))
    (mark,) = panels.rows(river).marks_of("claim-5")
    assert (mark.action, mark.low) == (MarkAction.CORRECTED, 220_000)
    row = row_of(view, "21.5万人次")
    cell = table(view).model().index(row, VALUE)
    assert cell.data() == "22万"
    assert "corrected" in cell.data(Qt.ItemDataRole.AccessibleTextRole)
    assert not [one for one in view.findChildren(FigureEditor) if one.isVisible()]
    panels.choose(view.menu_for([view._table.id_at(row) or ""]), "Restore the reading")
    qtbot.waitUntil(lambda: not panels.rows(river).marks_of("claim-5"), timeout=panels.PATIENCE)
    assert column(view, VALUE)[row_of(view, "21.5万人次")] == "21.5万"


def test_a_figure_in_no_claim_gets_one(
    view: FiguresView, river: Workspace, current: Current, qtbot: QtBot
) -> None:
    before = set(panels.rows(river).claims)
    panels.press(qtbot, table(view), row_of(view, "10月7日"), Qt.Key.Key_F2)
    editor = form(view)
    note = editor.findChild(QLabel, "figureNote")
    assert note is not None and note.text()
    note.setText("它不在任何论断里：保存时会把所在的句子建为论断。" * 4)
    editor.grown.emit()
    QApplication.processEvents()
    assert note.height() >= note.heightForWidth(note.width())
    assert editor.height() >= editor.heightForWidth(editor.width())
    editor.date.setText("2026-10-07")
    panels.changing(river, qtbot, lambda: button(editor, "saveFigure").click())
    (made,) = set(panels.rows(river).claims) - before
    assert [mark.value for mark in panels.rows(river).marks_of(made)] == ["2026-10-07"]
    assert "10月7日" in panels.rows(river).claims[made].quote
    assert current.claim == made
    panels.changing(river, qtbot, river.undo)
    assert set(panels.rows(river).claims) == before


def test_escape_closes_the_form_and_changes_nothing(
    view: FiguresView, river: Workspace, qtbot: QtBot
) -> None:
    panels.press(qtbot, table(view), row_of(view, "21.5万人次"), Qt.Key.Key_F2)
    qtbot.keyClick(form(view).low, Qt.Key.Key_Escape)
    assert not [one for one in view.findChildren(FigureEditor) if one.isVisible()]
    assert not panels.rows(river).marks_of("claim-5")


def test_the_form_closes_when_another_row_is_chosen(view: FiguresView, qtbot: QtBot) -> None:
    panels.press(qtbot, table(view), row_of(view, "21.5万人次"), Qt.Key.Key_F2)
    table(view).horizontalHeader().setSortIndicator(VALUE, Qt.SortOrder.AscendingOrder)
    assert form(view), "rows in another order are the same rows"
    table(view).selectRow(row_of(view, "2.6元"))
    assert not [one for one in view.findChildren(FigureEditor) if one.isVisible()]


def test_delete_dismisses_what_lies_in_claims_at_once(
    view: FiguresView, river: Workspace, qtbot: QtBot
) -> None:
    panels.changing(
        river,
        qtbot,
        lambda: panels.press(qtbot, table(view), row_of(view, "21.5万人次"), Qt.Key.Key_Delete),
    )
    assert "21.5万人次" not in column(view, WORDS)
    panels.changing(river, qtbot, river.undo)
    assert "21.5万人次" in column(view, WORDS)


def test_dismissing_what_lies_in_no_claim_is_asked_first(
    view: FiguresView, river: Workspace, qtbot: QtBot
) -> None:
    before = len(panels.rows(river).claims)
    panels.press(qtbot, table(view), row_of(view, "10月7日"), Qt.Key.Key_Delete)
    assert len(panels.rows(river).claims) == before
    panels.changing(river, qtbot, lambda: panels.confirm(view))
    assert len(panels.rows(river).claims) == before + 1
    assert "10月7日" not in column(view, WORDS)
    panels.changing(river, qtbot, river.undo)
    assert "10月7日" in column(view, WORDS) and len(panels.rows(river).claims) == before


# Reading that was stopped


def test_a_stopped_reading_can_be_taken_up(
    river: Workspace,
    current: Current,
    theme: Theme,
    settings: Settings,
    qtbot: QtBot,
    figures: Figures,
    jobs: Jobs,
) -> None:
    view = FiguresView(river, figures, current, theme, settings)
    qtbot.addWidget(view)
    view.show()
    jobs.running[0].cancel()
    qtbot.waitUntil(lambda: not figures.reading, timeout=panels.PATIENCE)
    left = figures.unread()
    assert left and button(view, "readOn").isVisible()
    button(view, "readOn").click()
    assert not button(view, "readOn").isVisible()
    qtbot.waitUntil(lambda: not figures.unread() and not figures.reading, timeout=panels.PATIENCE)
    assert not button(view, "readOn").isVisible()
    assert "19.8万人次" in column(view, WORDS) and "20萬人次" in column(view, WORDS)
