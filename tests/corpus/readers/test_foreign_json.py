"""JSON of other programs."""

from __future__ import annotations

import pytest

from corpus.readers.errors import ReadError
from corpus.readers.foreign_json import decoded, lines, loaded, objects, offset_in, text_in, words_in


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("{", "syntax"),
        ("[" * 200_000, "too_deep"),
        ("[NaN]", "number"),
        ("[-Infinity]", "number"),
        ("1" * 5000, "number"),
        ('{"a": 1, "a": 2}', "duplicate_key"),
    ],
)
def test_what_is_no_json_is_refused_with_its_place(text: str, code: str) -> None:
    with pytest.raises(ReadError) as caught:
        loaded(text)
    assert caught.value.code == code
    with pytest.raises(ReadError, match="line 3"):
        loaded(text, "line 3")


def test_halves_of_characters_become_what_can_be_stored() -> None:
    assert loaded(r'[{"\ud800": ["a\udc00"]}, "\ud83d\ude00", "\\ud800"]') == [
        {"\ufffd": ["a\ufffd"]},
        "😀",
        r"\ud800",
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encodings_with_a_mark_are_read(encoding: str) -> None:
    assert decoded('{"a": "甲"}'.encode(encoding)).lstrip("\ufeff") == '{"a": "甲"}'
    with pytest.raises(ReadError, match="not_utf8"):
        decoded("甲乙".encode("gb18030"))


def test_lines_are_told_apart_by_lf_alone() -> None:
    assert [(place, value) for place, value, _ in lines('{"a": "\u2028"}\r\n\n[1]')] == [
        ("line 1", {"a": "\u2028"}),
        ("line 3", [1]),
    ]


def test_members_are_taken_as_what_is_needed() -> None:
    assert objects([{}, 1, {"a": 1}]) == [{}, {"a": 1}]
    assert (objects({"a": 1}), objects(None)) == ([{"a": 1}], [])
    assert (text_in({"b": 3, "c": True}, "a", "c", "b"), text_in(None, "a")) == ("3", "")
    assert text_in({"a": "x\ud83d"}, "a") == "x\ufffd"
    assert (words_in(["a", 1, " "]), words_in("b"), words_in(None)) == (["a"], ["b"], [])
    assert (offset_in({"a": True, "b": 2}, "a", "b"), offset_in({}, "a")) == (2, -1)
