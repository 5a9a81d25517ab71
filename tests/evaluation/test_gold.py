"""Links drawn by hand are read with their relations and strengths."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from evaluation.gold import Gold, read_gold


def test_kinds_of_pairs(gold: Gold) -> None:
    assert sorted(gold.relations.values()) == ["contradicts", "differs_in_figure", "equivalent"]
    assert (len(gold.also_right), len(gold.open), len(gold.alike)) == (1, 1, 1)


def test_place_outside_every_statement(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("一句话。", encoding="utf-8")
    end = {"source_file": "a.txt", "start": 90, "end": 95}
    (tmp_path / "l.jsonl").write_text(json.dumps({"a": end, "b": end, "relation": "none"}), encoding="utf-8")
    with pytest.raises(ValueError, match=r"a\.txt"):
        read_gold("x", tmp_path, tmp_path / "l.jsonl")
