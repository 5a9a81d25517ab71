"""Copying with the source."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from tests.desktop.reading.conftest import DAILY, Bench


def test_a_quote_is_copied_with_its_source(bench: Bench) -> None:
    bench.open(DAILY)
    bench.select(5)
    bench.area.keys.text.copy_quote()
    copied = QGuiApplication.clipboard().text()
    article = bench.snapshot.articles[DAILY]
    assert copied.startswith(f"“{bench.claim(5).quote}” ({article.publisher}, “{article.title}”")
    assert "4" in copied.rpartition("，")[2]
