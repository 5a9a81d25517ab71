"""Words cut to a length."""

from __future__ import annotations

from corpus.shortening import cut_off, shortened


def test_what_is_longer_ends_in_an_ellipsis() -> None:
    assert cut_off("一二三", 3) == "一二三"
    assert cut_off("一二三四", 3) == "一二…"
    assert cut_off("一二", 0) == "…"


def test_only_a_shortened_quote_is_put_on_one_line() -> None:
    assert shortened(" 一\n\n二\u3000三 ", 5) == "一 二 三"
    assert shortened("一\n二三", 3) == "一 …"
    assert cut_off("一\n二", 3) == "一\n二"
