from __future__ import annotations

from typing import Any

import pytest

from corpus.model import Annotator
from corpus.readers import ReadError
from corpus.readers.checks import WrittenNumber
from corpus.readers.fields import ANNOTATOR, ARTICLE, CLAIM, FIGURE_MARK, LINK, TAG, RowFormat

NOON = "2026-10-08T12:00:00Z"
LINK_ROW: dict[str, Any] = {
    "id": "l",
    "source": "a",
    "target": "b",
    "relation": "r",
    "note": "",
    "annotator": "p",
    "created": NOON,
    "updated": NOON,
}


def _fails(row_format: RowFormat, field: str, value: Any) -> tuple[str, str]:
    """Code and place of the error for one wrong value; the fields before it are not looked at first."""
    check = RowFormat(row_format.kind, {field: row_format.fields[field]})
    with pytest.raises(ReadError) as caught:
        check.read({field: value})
    return caught.value.code, caught.value.where


def test_a_row_is_read_with_its_fields_and_the_unknown_ones_are_kept() -> None:
    row = ANNOTATOR.read({"id": "p", "name": "林晓", "shade": 3, "team": ["a", None]})
    assert row == Annotator("p", "林晓", extra='{"shade": 3, "team": ["a", null]}')
    assert ANNOTATOR.read({"id": "p", "name": "林晓"}).extra == ""


def test_what_is_missing_is_named() -> None:
    with pytest.raises(ReadError) as caught:
        LINK.read({name: value for name, value in LINK_ROW.items() if name != "target"})
    assert (caught.value.code, caught.value.where) == ("missing", "target")
    with pytest.raises(ReadError) as caught:
        LINK.read(["l"])
    assert caught.value.code == "type"


@pytest.mark.parametrize(
    ("row_format", "field", "value", "code"),
    [
        (LINK, "note", 3, "type"),
        (LINK, "id", "", "value"),
        (LINK, "created", "yesterday", "value"),
        (ARTICLE, "characters", -1, "value"),
        (ARTICLE, "characters", 1 << 31, "value"),
        (ARTICLE, "characters", True, "type"),
        (ARTICLE, "characters", 1.5, "type"),
        (ARTICLE, "published", "2026-9", "value"),
        (ARTICLE, "published", "9 October", "value"),
        (ARTICLE, "language", "latin", "value"),
        (TAG, "shortcut", 0, "value"),
        (TAG, "shortcut", 10, "value"),
        (TAG, "colour", "mud", "value"),
        (CLAIM, "orphaned", 1, "type"),
        (CLAIM, "tags", "a", "type"),
        (CLAIM, "tags", ["a", "a"], "value"),
        (CLAIM, "tags", ["a", ""], "value"),
        (FIGURE_MARK, "low", "3", "type"),
        (FIGURE_MARK, "low", True, "type"),
        (FIGURE_MARK, "low", WrittenNumber("1e999"), "value"),
        (FIGURE_MARK, "low", 10**400, "value"),
    ],
)
def test_a_wrong_value_is_refused_at_its_place(
    row_format: RowFormat, field: str, value: Any, code: str
) -> None:
    assert _fails(row_format, field, value) == (code, field)


@pytest.mark.parametrize(
    ("row_format", "field", "value", "read"),
    [
        (ARTICLE, "characters", 0, 0),
        (ARTICLE, "characters", (1 << 31) - 1, (1 << 31) - 1),
        (ARTICLE, "published", None, None),
        (ARTICLE, "published", "2026", "2026"),
        (ARTICLE, "published", "2026-10-08", "2026-10-08"),
        (TAG, "shortcut", 1, 1),
        (TAG, "shortcut", 9, 9),
        (CLAIM, "tags", ["a", "b"], ("a", "b")),
        (FIGURE_MARK, "low", 3, 3.0),
        (FIGURE_MARK, "low", WrittenNumber("1.25"), 1.25),
        (LINK, "note", "half \ud800 a character", "half \ufffd a character"),
    ],
)
def test_a_right_value_is_taken(row_format: RowFormat, field: str, value: Any, read: Any) -> None:
    assert row_format.fields[field](value) == read
