"""The drawings of the report."""

from __future__ import annotations

import xml.etree.ElementTree as ET

from corpus.comparing.values import Agreement
from corpus.questions import Status
from corpus.report.findings import FindingKind
from corpus.report.marks import DRAWINGS, MARKS, symbols


def test_every_status_finding_and_agreement_has_a_mark() -> None:
    assert {*Status, *FindingKind, *Agreement, "echo"} == set(MARKS)


def test_each_mark_is_drawn_once() -> None:
    root = ET.fromstring(f"<svg>{symbols()}</svg>")
    names = [symbol.get("id") for symbol in root]
    assert sorted(names) == sorted({f"m-{code}" for code in MARKS.values()})
    assert set(DRAWINGS) == set(MARKS.values())
    assert all(len(symbol) for symbol in root)
    numbers = [float(each.get(name, "0")) for each in root.iter("circle") for name in ("cx", "cy", "r")]
    assert numbers
    assert all(0 < number < 12 for number in numbers)


def test_a_dot_stands_in_the_middle_unless_it_says_where() -> None:
    root = ET.fromstring(f"<svg>{symbols()}</svg>")
    dots = {
        symbol.get("id"): (each.get("cx"), each.get("cy"))
        for symbol in root
        for each in symbol.iter("circle")
        if each.get("fill") == "currentColor"
    }
    assert dots == {"m-base": ("6", "6"), "m-echo": ("2.6", "6")}


def test_only_the_mark_of_the_unread_is_dashed() -> None:
    root = ET.fromstring(f"<svg>{symbols()}</svg>")
    dashed = [symbol.get("id") for symbol in root for each in symbol if each.get("stroke-dasharray")]
    assert dashed == ["m-new"]
