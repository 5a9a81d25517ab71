from __future__ import annotations

import json
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus import romanise
from corpus.romanise import matches
from corpus.script import fold

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.mark.parametrize(
    ("query", "text", "found"),
    [
        ("rgzn", "人工智能", [0, 1, 2, 3]),
        ("rengong", "人工智能", [0, 1]),
        ("rengzhi", "人工智能", [0, 1, 2]),
        ("zn", "人工智能", [2, 3]),
        ("ren gong", "人工智能", [0, 1]),
        ("RGZN", "人工智能", [0, 1, 2, 3]),
        ("人能", "人工智能", [0, 3]),
        ("人gong智", "人工智能", [0, 1, 2]),
        ("xi'an", "西安", [0, 1]),
        ("xian", "先例", [0]),
        ("xian", "西安", [0, 1]),
        ("聯合國", "联合国大会", [0, 1, 2]),
        ("联合", "聯合國", [0, 1]),
        ("lhg", "聯合國", [0, 1, 2]),
        ("cq", "重庆", [0, 1]),
        ("zhongyao", "重要", [0, 1]),
        ("lvse", "绿色", [0, 1]),
        ("luse", "綠色", [0, 1]),
        ("ai", "AI治理", [0, 1]),
        ("aizl", "AI治理", [0, 1, 2, 3]),
        ("zl", "中央与治理", [3, 4]),
        ("", "任何", []),
        ("  ", "任何", []),
        ("nz", "人工智能", None),
        ("rgznx", "人工智能", None),
        ("x", "", None),
        ("ü", "绿", None),
    ],
)
def test_what_a_query_finds(query: str, text: str, found: list[int] | None) -> None:
    assert matches(query, text) == found


def test_runs_come_before_scattered_letters() -> None:
    # 长…材 comes first, but 材料 is one run.
    assert matches("cl", "长江材料") == [2, 3]


@given(st.text(max_size=12), st.data())
def test_a_name_finds_itself_and_its_parts(name: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(name)))
    end = data.draw(st.integers(start, len(name)))
    part = name[start:end]
    found = matches(part, name)
    assert found is not None
    typed = "".join(fold(part).split()).replace("'", "")
    assert [fold(name)[place] for place in found] == list(typed) or len(found) <= len(typed)
    assert found == sorted(set(found))


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz ", max_size=20), st.text(max_size=20))
def test_what_is_found_is_there_in_order(query: str, text: str) -> None:
    found = matches(query, text)
    if found is not None:
        assert found == sorted(set(found))
        assert all(0 <= place < len(text) for place in found)


def test_the_longest_names_are_searched_without_running_out() -> None:
    assert matches("z" * 80, "中" * 500) == list(range(80))
    assert matches("z" * 101, "中" * 500) is None
    assert matches("zx" * 40, "中" * 100) is None


def test_only_the_table_is_read() -> None:
    program = (
        "import sys; from corpus.romanise import matches; assert matches('人', '人工') == [0]; "
        "assert matches('rg', '人工') == [0, 1]; "
        "assert not any(name.startswith('pypinyin') for name in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True)


def test_every_reading_of_the_table_is_found() -> None:
    package = find_spec("pypinyin")
    assert package is not None
    assert package.submodule_search_locations
    file = Path(next(iter(package.submodule_search_locations)), "pinyin_dict.json")
    table = json.loads(file.read_text(encoding="utf-8"))
    listed = {chr(int(code)): readings for code, readings in [*table.items()][::97]}
    plain = {
        character: romanise._without_tone(readings).split(",")[0]
        for character, readings in listed.items()
        if fold(character) == character
    }
    assert len(plain) > 200
    assert not [character for character, reading in plain.items() if matches(reading, character) != [0]]
