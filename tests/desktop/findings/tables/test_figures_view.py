"""The table of all figures: filters, and updates after reading and corrections."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from corpus.model import Span
from db import edits
from desktop.commands.actions import Actions
from desktop.current import Current
from desktop.derived.figures import Figures
from desktop.findings.tables.figure_rows import KIND_COLUMN
from desktop.findings.tables.figures_view import FiguresView
from desktop.look.theme import Theme
from desktop.project.jobs import Jobs
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.widgets.panels import EmptyNote
from tests.desktop import panels
from tests.desktop.build import RIVER_DAILY
from tests.desktop.findings.tables.figures import VALUE, WORDS, button, column, row_of, table, write


def test_all_articles_are_read_when_it_is_shown(view: FiguresView) -> None:
    shown = column(view, WORDS)
    assert {"21.5万人次", "19.8万人次", "20萬人次", "1.4亿元"} <= set(shown)
    label = view.findChild(QLabel, "count")
    assert label is not None and str(len(shown)) in label.text()


def test_it_starts_with_what_is_measured(view: FiguresView) -> None:
    shown = column(view, WORDS)
    last = {"1.4亿元": "21.5万人次", "21.5万人次": "10月7日"}
    assert all(shown.index(before) < shown.index(after) for before, after in last.items())
    assert table(view).horizontalHeader().sortIndicatorSection() == KIND_COLUMN
    subject = view._table.columns[KIND_COLUMN]
    assert subject.key == "kind"


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


def test_it_says_what_to_do_while_it_is_empty(
    workspace: Workspace,
    current: Current,
    theme: Theme,
    settings: Settings,
    qtbot: QtBot,
    figures: Figures,
    actions: Actions,
) -> None:
    view = FiguresView(workspace, figures, current, theme, settings, actions)
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
    actions: Actions,
) -> None:
    view.set_filter("kind", "money")
    write(view, "sizeFrom", "1亿", qtbot)
    shown = column(view, WORDS)
    again = FiguresView(river, figures, current, theme, settings, actions)
    qtbot.addWidget(again)
    again.show()
    again.restore(view.state())
    qtbot.wait(5)
    assert column(again, WORDS) == shown


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


def test_a_stopped_reading_can_be_taken_up(
    river: Workspace,
    current: Current,
    theme: Theme,
    settings: Settings,
    qtbot: QtBot,
    figures: Figures,
    jobs: Jobs,
    actions: Actions,
) -> None:
    view = FiguresView(river, figures, current, theme, settings, actions)
    qtbot.addWidget(view)
    view.show()
    jobs.running[0].cancel()
    qtbot.waitUntil(lambda: not figures.reading, timeout=panels.PATIENCE)
    left = figures.unread()
    assert left and button(view, "readOn").isVisible()
    button(view, "readOn").click()
    assert not button(view, "readOn").isVisible()
    panels.read_all(figures, qtbot)
    assert not button(view, "readOn").isVisible()
    assert "19.8万人次" in column(view, WORDS) and "20萬人次" in column(view, WORDS)
