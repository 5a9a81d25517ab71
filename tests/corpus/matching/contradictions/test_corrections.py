"""What a statement puts aside in favour of something else."""

from __future__ import annotations

import pytest

from corpus.matching.contradictions.corrections import corrected
from tests.corpus.matching.build import facts


def found(one: str, other: str) -> list[tuple[str, str]]:
    return [(word.text, against.text) for word, against in corrected(facts(one), facts(other))]


@pytest.mark.parametrize(
    "one",
    [
        "摘下灯笼的不是管理员，而是孩子",
        "摘下灯笼的并非管理员",
        "是孩子而非管理员摘下灯笼",
        "哪有管理员",
        "那里根本没有管理员",
    ],
)
def test_what_is_put_aside_meets_who_asserts_it(one: str) -> None:
    assert ("管理员", "管理员") in found(one, "管理员摘下灯笼")


def test_what_is_put_in_its_place_does_not() -> None:
    assert found("摘下灯笼的不是管理员，而是孩子", "孩子摘下灯笼") == []


def test_who_denies_as_well_is_not_contradicted() -> None:
    assert found("摘下灯笼的并非管理员", "没有管理员") == []


def test_who_said_it_is_no_part_of_what_is_put_aside() -> None:
    assert found("不是馆方说的三十盏", "馆方摘下灯笼") == []
    assert found("并非馆方所称的竹篮", "馆方摘下竹篮") == [("竹篮", "竹篮")]


def test_most_of_a_contrast_must_be_asserted() -> None:
    one = "馆长要的是零星的灯笼，而非统一的标准"
    assert found(one, "馆里定下标准") == []
    assert ("标准", "标准") in found(one, "馆里定下统一的标准")


def test_who_says_that_it_is_not_the_only_case_puts_nothing_aside() -> None:
    assert found("漏雨的屋顶并非渔村独有", "渔村的屋顶漏雨") == []
    assert found("漏雨的并非渔村", "渔村的屋顶漏雨") == [("渔村", "渔村")]


def test_a_number_that_is_doubted_leaves_its_thing() -> None:
    assert found("所谓三百多个图书角", "孩子提着图书") == []
    assert found("所谓图书角", "孩子提着图书") == [("图书", "图书")]


def test_a_word_that_doubts_concerns_the_first_thing_behind_it() -> None:
    assert found("哪有灯笼和竹篮", "孩子提着竹篮") == []


@pytest.mark.parametrize("other", ["对于外传管理员摘下灯笼一事，馆方没有回应", "是孩子，而非管理员"])
def test_a_rumour_or_what_is_set_apart_as_well_is_not_asserted(other: str) -> None:
    assert found("摘下灯笼的并非管理员", other) == []


def test_to_ask_for_what_is_no_doubt() -> None:
    assert found("凭什么管理员先走", "管理员摘下灯笼") == []
