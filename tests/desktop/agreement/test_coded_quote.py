"""A passage as one coded it."""

from __future__ import annotations

from desktop.agreement.view import AgreementView


def test_each_side_tells_its_own(view: AgreementView) -> None:
    first, second = view.passage.sides
    assert first.words == "林晓: 票价水平 调价后平均票价为2.6元"
    assert second.words == "周予: 涨幅测算 调价后平均票价为2.6元 与涨幅一起看"
    view.list.select(2)
    assert "not coded" in second.words and "每年增加的票款收入约1.4亿元" in second.words
    assert not view.grab().toImage().isNull()
