"""The money of texts of Singapore and Malaysia."""

from __future__ import annotations

import pytest

from corpus.figures import FigureKind, find_figures


def _currencies(text: str) -> list[str]:
    return [figure.unit for figure in find_figures(text) if figure.kind is FigureKind.MONEY]


@pytest.mark.parametrize(
    ("text", "currencies"),
    [
        ("盛港组屋楼下的巴刹，咖啡卖1元6角，", ["SGD"]),
        ("她到过盛港，咖啡卖1元6角，", ["CNY"]),  # one place is no paper of the country
        ("盛港组屋涨到80万元，折合约420万元人民币", ["CNY", "CNY"]),
        ("油价从RM3涨到RM4，一碗面多收五毛。", ["MYR", "MYR", "MYR"]),
        ("油价涨到RM4，一碗面多收五毛。", ["MYR", "CNY"]),
        ("RM3与RM4的订单，工厂投入900元。", ["MYR", "MYR", "CNY"]),  # 元 is not said for ringgit
    ],
)
def test_the_currency_of_what_papers_abroad_call_yuan(text: str, currencies: list[str]) -> None:
    assert _currencies(text) == currencies


def test_the_currency_is_concluded() -> None:
    assert find_figures("兀兰的小贩中心里，一盘饭卖4元。")[-1].inferred
