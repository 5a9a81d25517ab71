"""Broken references in an export are found, and rows that do not need them are kept."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from corpus.readers.archive_references import Rows, fault_of_mark, faults, in_order, without
from corpus.readers.fields import LISTS, attribute_of
from tests.corpus.build import compared, link, tag


def rows() -> Rows:
    held = compared()
    return {name: dict(enumerate(getattr(held, attribute_of(name)))) for name in LISTS}


def found(held: Rows, *, digests: bool = True) -> list[tuple[str, str, bool]]:
    return [
        (fault.error.code, fault.error.where, fault.mended is not None)
        for fault in faults(held, digests=digests)
    ]


def changed(name: str, index: int, **fields: Any) -> Rows:
    held = rows()
    held[name][index] = replace(held[name][index], **fields)
    return held


def test_what_holds_together_has_no_faults() -> None:
    assert found(rows()) == []


@pytest.mark.parametrize(
    ("name", "index", "fields", "code", "where", "mended"),
    [
        ("annotators", 1, {"same_as": "none"}, "dangling", "annotators[1].same_as", True),
        ("tags", 1, {"parent": "none"}, "dangling", "tags[1].parent", True),
        ("tags", 0, {"parent": "fare-rise"}, "cycle", "tags[0].parent", True),
        ("tags", 2, {"shortcut": 1}, "value", "tags[2].shortcut", True),
        ("claims", 0, {"tags": ("none",)}, "dangling", "claims[0].tags", True),
        ("claims", 3, {"question": "none"}, "dangling", "claims[3].group", True),
        ("claims", 3, {"origin": "none"}, "dangling", "claims[3].origin", True),
        ("claims", 0, {"end": 0}, "value", "claims[0].end", False),
        ("groups", 0, {"tag": "none"}, "dangling", "groups[0].tag", True),
        ("groups", 0, {"baseline": "c3"}, "dangling", "groups[0].baseline", True),
        ("links", 0, {"relation": "none"}, "dangling", "links[0].relation", False),
        ("texts", 0, {"content": "x"}, "digest", "texts[0].sha256", False),
    ],
)
def test_a_fault_is_named_and_mended_where_the_row_is_something_without_it(
    name: str, index: int, fields: dict[str, Any], code: str, where: str, mended: bool
) -> None:
    held = changed(name, index, **fields)
    assert (code, where, mended) in found(held)
    kept = without(held, faults(held, digests=True))
    assert (index in kept[name]) is mended
    assert held[name][index] != rows()[name][index], "the rows that were given are left alone"


def test_digests_are_not_computed_for_an_export_of_our_own() -> None:
    held = changed("texts", 0, content=compared().texts[0].content.replace("三", "四"))
    assert found(held, digests=False) == []
    assert [code for code, _, _ in found(held)] == ["digest"]


def test_of_two_faults_the_one_that_cannot_be_mended_counts() -> None:
    held = changed("claims", 0, tags=("none",), quote="")
    assert 0 not in without(held, faults(held, digests=True))["claims"]


def test_of_two_that_can_be_mended_the_second_waits_for_the_next_time() -> None:
    held = changed("claims", 3, tags=("none",), question="none")
    once = without(held, faults(held, digests=True))
    assert (once["claims"][3].tags, once["claims"][3].question) == ((), "none")
    again = without(once, faults(once, digests=True))
    assert again["claims"][3].question is None
    assert found(again) == []


def test_every_circle_is_found_once() -> None:
    circles = [tag(str(number), parent=str(number ^ 1)) for number in range(6)]
    held = rows() | {"tags": dict(enumerate(circles)), "claims": {}, "groups": {}, "links": {}, "cells": {}}
    held |= {"rejections": {}}
    assert [where for code, where, _ in found(held) if code == "cycle"] == [
        f"tags[{number}].parent" for number in (0, 2, 4)
    ]


def test_a_link_to_itself() -> None:
    held = rows()
    held["links"][7] = link("l7", "c1", "c1")
    assert found(held) == [("value", "links[7].target", False)]


@pytest.mark.parametrize(
    ("fields", "where"),
    [
        ({"end": 0}, "end"),
        ({"text": "3元"}, "text"),
        ({"high": None}, "high"),
        ({"low": 9.0, "high": 8.0}, "high"),
        ({"low": None, "high": None}, "value"),
        ({"low": None, "high": None, "value": "2026"}, ""),
        ({}, ""),
    ],
)
def test_a_mark_stands_on_words_and_tells_something(fields: dict[str, Any], where: str) -> None:
    held = compared()
    claim, mark = held.claims[1], held.figure_marks[0]
    fault = fault_of_mark(replace(mark, **fields), claim.quote, mark.start - claim.start)
    assert ("" if fault is None else fault.where) == where
    assert fault_of_mark(mark, claim.quote, -1) is not None


def test_rows_come_in_the_order_of_the_file() -> None:
    assert in_order({5: "b", 2: "a", 9: "c"}) == ["a", "b", "c"]
