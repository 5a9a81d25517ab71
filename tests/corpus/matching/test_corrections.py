"""What a statement puts aside in favour of something else."""

from __future__ import annotations

import pytest

from corpus.matching.corrections import corrected
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
