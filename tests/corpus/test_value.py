from __future__ import annotations

import copy
import dataclasses
import pickle
from typing import Any

import pytest

from corpus.value import Value


class Place(Value):
    article: str
    start: int
    end: int = 9
    letters: tuple[str, ...] = ()

    @property
    def length(self) -> int:
        return self.end - self.start


class Elsewhere(Value):
    article: str
    start: int
    end: int = 9
    letters: tuple[str, ...] = ()


class Even(Value):
    number: int

    def __post_init__(self) -> None:
        if self.number % 2:
            raise ValueError("odd")


class Nothing(Value):
    pass


@dataclasses.dataclass(frozen=True)
class Twin:
    """What a dataclass with the fields of Place is."""

    article: str
    start: int
    end: int = 9
    letters: tuple[str, ...] = ()


CALLS: list[tuple[tuple[Any, ...], dict[str, Any]]] = [
    (("a", 1), {}),
    (("a", 1, 2, ("b",)), {}),
    (("a",), {"start": 1}),
    ((), {"letters": ("b",), "start": 1, "article": "a"}),
    ((), {}),
    (("a",), {}),
    (("a", 1, 2, (), 5), {}),
    (("a", 1), {"start": 1}),
    (("a", 1), {"elsewhere": 1}),
    (("a",), {"elsewhere": 1}),
]


@pytest.mark.parametrize(("values", "named"), CALLS)
def test_a_value_takes_what_a_dataclass_takes(values: tuple[Any, ...], named: dict[str, Any]) -> None:
    try:
        twin = Twin(*values, **named)
    except TypeError:
        with pytest.raises(TypeError):
            Place(*values, **named)
    else:
        made = Place(*values, **named)
        assert dataclasses.asdict(twin) == dataclasses.asdict(made)
        assert repr(made) == repr(twin).replace("Twin", "Place")


def test_values_with_equal_fields_are_equal_and_found_in_sets() -> None:
    assert Place("a", 1) == Place("a", start=1, end=9)
    assert hash(Place("a", 1)) == hash(Place("a", 1))
    assert len({Place("a", 1), Place("a", 1), Place("a", 2)}) == 2
    assert Even(2) == Even(2) != Even(4)
    assert hash(Even(2)) == hash(Even(2))


def test_values_of_different_classes_differ() -> None:
    assert Place("a", 1) != Elsewhere("a", 1)
    assert Even(2) != 2


def test_a_value_never_changes() -> None:
    place = Place("a", 1)
    with pytest.raises(AttributeError, match="start"):
        place.start = 2  # type: ignore[misc]
    with pytest.raises(AttributeError, match="start"):
        del place.start
    with pytest.raises(AttributeError):
        place.colour = "blue"  # type: ignore[attr-defined]
    assert place == Place("a", 1)


def test_a_value_has_no_room_for_more_than_its_fields() -> None:
    assert not hasattr(Place("a", 1), "__dict__")


def test_a_value_may_refuse_what_it_is_given() -> None:
    with pytest.raises(ValueError, match="odd"):
        Even(3)
    with pytest.raises(ValueError, match="odd"):
        dataclasses.replace(Even(2), number=3)


def test_a_value_can_be_replaced_copied_and_sent_to_another_process() -> None:
    place = Place("a", 1, letters=("b", "c"))
    assert dataclasses.replace(place, end=4) == Place("a", 1, 4, ("b", "c"))
    assert pickle.loads(pickle.dumps(place)) == place
    assert copy.deepcopy(place) == place
    assert dataclasses.replace(place, end=4).length == 3


def test_the_fields_are_those_of_a_dataclass() -> None:
    assert [(field.name, field.default) for field in dataclasses.fields(Place)] == [
        (field.name, field.default) for field in dataclasses.fields(Twin)
    ]
    assert [field.name for field in dataclasses.fields(Place("a", 1))] == [
        "article",
        "start",
        "end",
        "letters",
    ]


def test_a_value_can_be_matched() -> None:
    match Place("a", 1):
        case Place(article, start, end):
            assert (article, start, end) == ("a", 1, 9)


def test_a_value_without_fields_is_a_value_too() -> None:
    assert Nothing() == Nothing()
    assert repr(Nothing()) == "Nothing()"
