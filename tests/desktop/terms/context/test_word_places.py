"""The places of the selected word."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.terms.view import TermsView
from tests.desktop import panels


def test_lines_and_ticks_follow_each_other(view: TermsView, services: Any, qtbot: QtBot) -> None:
    view.show_word("渡轮")
    lines, strip = view.lines.list, view.desk.places.strip
    assert lines.current == 0 and lines.lines.places
    strip.chosen.emit(lines.lines.places[-1])
    assert lines.current == len(lines.lines.places) - 1
    jumps = panels.jumps(services.current)
    qtbot.keyClick(lines, Qt.Key.Key_Return)
    strip.opened.emit(lines.lines.places[0])
    last, first = lines.lines.places[-1], lines.lines.places[0]
    assert [(place.article, place.span) for place in jumps] == [
        (last.article, last.span),
        (first.article, first.span),
    ]


def test_sorting_keeps_the_selected_place(view: TermsView) -> None:
    view.show_word("渡轮")
    lines = view.lines.list
    lines.select(1)
    place = lines.lines.places[1]
    view.lines.head.order.chosen.emit("right")
    assert lines.lines.places[lines.current] == place
    after = [lines.lines.line(number).after[:1] for number in range(len(lines.lines.places))]
    assert after == sorted(after) or len(set(after)) == len(after)


def test_what_is_said_of_the_selection(view: TermsView) -> None:
    view.show_word("渡轮")
    lines = view.lines.list
    assert view.lines.words().endswith("no. 1")
    lines.selectAll()
    assert view.lines.words().endswith(f"{len(lines.lines.places)} selected")
    view.lines.show_message("done")
    assert view.words() == "done"
    lines.select(1)
    assert "no. 2" in view.words()
