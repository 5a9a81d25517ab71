"""What the reading area says about a link."""

from __future__ import annotations

from desktop.reading.links.link_words import shortened


def test_long_quotes_are_cut() -> None:
    assert shortened("一二三\n四", 10) == "一二三 四"
    assert shortened("一" * 30, 10) == "一" * 9 + "…"
