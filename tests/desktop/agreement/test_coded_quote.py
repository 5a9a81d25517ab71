"""A passage as coded by one annotator."""

from __future__ import annotations

from desktop.agreement.coded_quote import _fitted
from desktop.agreement.view import AgreementView
from desktop.look import painting


def test_each_side_tells_its_own(view: AgreementView) -> None:
    first, second = view.passage.sides
    assert first.words == "林晓: 票价水平 调价后平均票价为2.6元"
    assert second.words == "周予: 涨幅测算 调价后平均票价为2.6元 与涨幅一起看"
    view.list.select(2)
    assert "not coded" in second.words and "每年增加的票款收入约1.4亿元" in second.words
    assert not view.grab().toImage().isNull()


def test_what_stands_before_makes_room_for_the_quote(view: AgreementView) -> None:
    font = view.passage.font()
    before, quote = "去年七条航线日均客流八点六万人次，" * 4, "比上年增长四点一个百分点。"
    width = 1.5 * painting.text_width(quote, font)
    layout, start, end = _fitted(before, quote, "", font, width, 1)
    assert layout.lineForTextPosition(start).lineNumber() == layout.lineForTextPosition(end - 1).lineNumber()
    assert layout.text()[start:end] == quote and layout.text().startswith("……")
    assert _fitted(before, quote, "", font, width, 9)[0].text() == f"……{before}{quote}"
