"""Which third parties a text quotes."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.comparing.attributions import attributions
from corpus.script import fold

GOLD = Path(__file__).parents[2] / "data" / "comparing" / "origins.txt"


def gold() -> list[tuple[str, set[str]]]:
    lines = (line for line in GOLD.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    cut = (line.split("\t") for line in lines)
    return [(sentence, {fold(name) for name in names}) for sentence, *names in cut]


def names(text: str, publisher: str = "") -> list[str]:
    return [found.name for found in attributions(text, publisher)]


def test_precision_and_recall_on_annotated_sentences() -> None:
    right = found = wanted = 0
    for sentence, expected in gold():
        read = {fold(name) for name in names(sentence)}
        right, found, wanted = right + len(read & expected), found + len(read), wanted + len(expected)
    assert wanted > 120
    assert right / found >= 0.97, f"precision {right}/{found}"
    assert right / wanted >= 0.95, f"recall {right}/{wanted}"


def test_spans_are_where_the_names_stand() -> None:
    for sentence, _ in gold():
        for found in attributions(sentence):
            assert sentence[found.span.start : found.span.end] == found.name
            assert found.name.strip("《》 ") == found.name != ""


def test_who_published_a_title_is_told() -> None:
    (found,) = attributions("斯坦福大学《2025年人工智能指数报告》显示，差距已缩小。")
    assert (found.name, found.by) == ("2025年人工智能指数报告", "斯坦福大学")
    (own,) = attributions("《金融时报》报道，项目将重启。")
    assert own.by == ""


def test_several_are_told_in_order() -> None:
    text = "国家统计局公布，客流增长4.2%；高盛认为增速还会放缓。“不会。”黄仁勋说。"
    assert names(text) == ["国家统计局", "高盛", "黄仁勋"]


def test_the_articles_own_publisher_is_no_third_party() -> None:
    assert names("《青川日报》报道，渡轮将涨价。", "青川日報") == []
    assert names("《青川日报》报道，渡轮将涨价。", "港岛经济评论") == ["青川日报"]


@pytest.mark.parametrize(
    "text",
    [
        "根据《道路交通安全法》，罚款二百元。",
        "《城市公共交通条例》规定，票价须经听证。",
        "交通局和渡轮公司表示，月票不变。",
        "她在接受《晚报》采访时说，船太旧了。",
        "公布的数据高于预计。",
        "记者查阅账目发现，收入下降。",
    ],
)
def test_what_is_no_third_party(text: str) -> None:
    assert names(text) == []


def test_a_heading_before_a_sentence_is_not_part_of_a_name() -> None:
    assert names("三、票价 交通局表示，月票不变。") == ["交通局"]


@pytest.mark.parametrize("text", ["", "。", "说", "据", "《》报道", "据，报道", "《" * 50, "表示" * 30])
def test_odd_texts(text: str) -> None:
    assert attributions(text) == ()
