"""Copying with the source."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from corpus.model import Span
from tests.desktop.reading.conftest import DAILY, Bench


def test_a_quote_is_copied_with_its_source(bench: Bench) -> None:
    bench.open(DAILY)
    bench.select(5)
    bench.area.keys.text.copy_quote()
    copied = QGuiApplication.clipboard().text()
    article = bench.snapshot.articles[DAILY]
    assert copied.startswith(f"“{bench.claim(5).quote}” ({article.publisher}, “{article.title}”")
    assert "4" in copied.rpartition("，")[2]


def test_selected_text_is_copied_rather_than_the_claim(bench: Bench) -> None:
    bench.open(DAILY)
    bench.select(5)
    bench.pane(DAILY).view.select_span(Span(0, 4))
    bench.area.keys.text.copy_quote()
    assert QGuiApplication.clipboard().text().startswith("“青川渡轮”")


def test_nothing_selected_copies_nothing(bench: Bench) -> None:
    bench.open(DAILY)
    QGuiApplication.clipboard().setText("before")
    bench.area.keys.text.copy_quote()
    assert QGuiApplication.clipboard().text() == "before"


def test_selected_text_is_searched_for_on_one_line(bench: Bench) -> None:
    bench.open(DAILY)
    text = bench.pane(DAILY).view.source
    end = text.index("\n")
    bench.pane(DAILY).view.select_span(Span(end - 2, end + 3))
    bench.area.keys.text.find_selection()
    assert bench.current.query == "调价 青川"
    bench.current.set_query("")
