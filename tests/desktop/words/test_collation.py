"""The order of texts in each language of the interface."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from desktop.words.collation import _ranks, order_of_texts, prepare_order, text_order


@pytest.fixture(autouse=True)
def kept_language() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("zh_CN", ["2024", "安徽", "北京", "重庆", "上海", "天津", "一线", "重量", "abc", "Zoo"]),
        ("zh_TW", ["2024", "一线", "上海", "天津", "北京", "安徽", "重庆", "重量", "abc", "Zoo"]),
        ("zh_HK", ["2024", "一线", "上海", "天津", "北京", "安徽", "重庆", "重量", "abc", "Zoo"]),
        ("en", ["2024", "abc", "Zoo", "安徽", "北京", "重庆", "上海", "天津", "一线", "重量"]),
    ],
)
def test_texts_are_ordered_by_pinyin_or_by_strokes(language: str, expected: list[str]) -> None:
    QLocale.setDefault(QLocale(language))
    assert sorted(sorted(expected), key=text_order) == expected


def test_both_scripts_stand_together() -> None:
    QLocale.setDefault(QLocale("zh_CN"))
    names = ["經濟", "票價", "经济", "票价", "联合", "聯合", "车"]
    ordered = [name[0] for name in sorted(names, key=text_order)]
    assert "".join(ordered).translate(str.maketrans("經聯價", "经联价")) == "车经经联联票票"


def test_the_order_is_total_and_prefixes_come_first() -> None:
    QLocale.setDefault(QLocale("zh_CN"))
    texts = ["票价", "票价由", "票", "", "㐀", "𠮷", "가", "\ue000", "票价"]
    keys = [text_order(text) for text in texts]
    assert len(set(keys)) == len(set(texts))
    assert text_order("票") < text_order("票价") < text_order("票价由")


def test_a_prepared_order_is_not_worked_out_again() -> None:
    QLocale.setDefault(QLocale("zh_TW"))
    _ranks.cache_clear()
    prepare_order()
    text_order("票价")
    assert _ranks.cache_info().misses == 1


def test_an_order_for_many_texts_keeps_its_language() -> None:
    QLocale.setDefault(QLocale("zh_CN"))
    by_pinyin = order_of_texts()
    QLocale.setDefault(QLocale("zh_TW"))
    assert sorted(["上海", "北京"], key=by_pinyin) == ["北京", "上海"]
    assert sorted(["上海", "北京"], key=text_order) == ["上海", "北京"]
