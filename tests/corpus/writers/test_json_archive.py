from __future__ import annotations

import io
import json
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.anchors import leaving
from corpus.archive import Archive
from corpus.measures import Bound, FigureKind
from corpus.model import TAG_COLOURS, Annotator, FigureMark, Kind, Language, MarkAction, Project
from corpus.questions import QuestionVerdict, Status
from corpus.readers import json_archive as reader
from corpus.readers.fields import FIGURE_MARK, LISTS, OPTIONAL, PROJECT, RowFormat, attribute_of
from corpus.writers import json_archive
from tests.corpus.build import NOON, archive, compared, rate, written_down

SCHEMA = Path(__file__).resolve().parents[3] / "resources" / "schema" / "archive.schema.json"
WORDS = st.text(max_size=12)


def _written(held: Archive) -> bytes:
    out = io.BytesIO()
    json_archive.write(held, out)
    return out.getvalue()


@pytest.fixture(scope="module")
def schema() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(SCHEMA.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(loaded)
    return loaded


def _names(kind: type) -> list[str]:
    return [field.name for field in fields(kind) if field.name != "extra"]


def _fields(row: RowFormat) -> list[str]:
    return [row.attribute(name) for name in (*row.fields, *row.optional)]


def test_every_field_of_the_model_is_written() -> None:
    for row in (*LISTS.values(), PROJECT):
        assert _fields(row) == _names(row.kind)
    # Which claim a mark belongs to is told by the claim that it is written in.
    assert ["claim", *_fields(FIGURE_MARK)] == sorted(_names(FigureMark), key=lambda name: name != "claim")
    assert {"project", "exported", "figure_marks", *map(attribute_of, LISTS)} == set(_names(Archive))


def test_the_schema_knows_every_field(schema: dict[str, Any]) -> None:
    parts = schema["$defs"]
    for name, row in LISTS.items():
        part = parts[schema["properties"][name]["items"]["$ref"].rsplit("/", 1)[1]]
        assert part["required"] == list(row.fields)
        of_extra = [leaving.FIELD] if name == "claims" else []
        assert list(part["properties"]) == [*row.fields, *row.beside, *row.optional, *of_extra]
    mark = parts["figure_mark"]
    assert mark["required"] == list(FIGURE_MARK.fields)
    assert list(mark["properties"]) == [*FIGURE_MARK.fields, *FIGURE_MARK.optional]
    assert parts["group"]["properties"]["verdict"]["enum"] == [one.value for one in QuestionVerdict]
    assert ["baseline", *parts["cell"]["properties"]["status"]["enum"]] == [one.value for one in Status]
    for name, values in (("action", MarkAction), ("kind", FigureKind), ("bound", Bound)):
        assert mark["properties"][name]["enum"] == [value.value for value in values]
    assert parts["project"]["required"] == list(PROJECT.fields)
    assert set(schema["required"]) == {"format", "version", "exported", "project", *LISTS} - OPTIONAL
    assert parts["tag"]["properties"]["colour"]["enum"] == list(TAG_COLOURS)
    assert parts["claim"]["properties"]["kind"]["enum"] == [kind.value for kind in Kind]
    assert parts["article"]["properties"]["language"]["enum"] == [one.value for one in Language]


def test_what_is_written_obeys_the_schema(schema: dict[str, Any]) -> None:
    validator = jsonschema.Draft202012Validator(schema)
    validator.validate(json.loads(_written(archive())))
    validator.validate(json.loads(_written(compared())))
    validator.validate(json.loads(_written(written_down())))
    validator.validate(json.loads(_written(replace(archive(), texts=(), extra='{"later": 1}'))))
    validator.validate(json.loads(_written(Archive(Project("p", "", NOON)))))


@pytest.mark.parametrize(
    "spoil",
    [
        *(
            {"format": "x"},
            {"version": 5},
            {"claims": None},
            {"tags": [{"id": ""}]},
            {"links": [{"id": "l"}]},
        ),
        *({"groups": [{"id": "g"}]}, {"rates": None}, {"memos": [{"id": "n"}]}),
    ],
)
def test_the_schema_refuses_what_is_wrong(schema: dict[str, Any], spoil: dict[str, Any]) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**json.loads(_written(archive())), **spoil}, schema)


def test_the_same_project_is_written_the_same() -> None:
    assert _written(archive()) == _written(archive())
    assert _written(reader.parse(_written(archive()))) == _written(archive())


def test_a_row_is_a_line_and_text_is_readable() -> None:
    lines = _written(archive()).decode().splitlines()
    rows = [line for line in lines if line.startswith('{"id"')]
    held = archive()
    assert len(rows) == sum(len(getattr(held, attribute_of(name))) for name in LISTS)
    assert any("平均票价为2.6元" in line for line in rows)
    assert lines[0] == "{"
    assert lines[-1] == "}"


def test_marks_stand_in_their_claim_and_claims_without_any_say_nothing() -> None:
    claims = json.loads(_written(archive()))["claims"]
    assert ["figures" in claim for claim in claims] == [False, True, True, False]
    assert [mark["id"] for mark in claims[2]["figures"]] == ["m2", "m3"]
    assert claims[2]["figures"][1]["low"] == 220000


@given(st.floats(allow_nan=False, allow_infinity=False), st.floats(allow_nan=False, allow_infinity=False))
def test_every_number_of_a_mark_survives_to_the_last_bit(one: float, other: float) -> None:
    held = archive()
    marked = replace(held.figure_marks[2], low=min(one, other), high=max(one, other))
    held = replace(held, figure_marks=(marked,))
    assert reader.parse(_written(held)) == held


def test_what_older_programs_understand_is_written_for_them() -> None:
    held = json.loads(_written(archive()))
    assert (held["version"], [one["id"] for one in held["rejections"]]) == (2, ["r1"])
    older = json.loads(_written(replace(archive(), rejections=())))
    assert older["version"] == 1
    assert "rejections" not in older
    assert not {"group", "origin"} & older["claims"][0].keys()


@pytest.mark.parametrize("part", ["annotators", "readings", "rates", "draft_rejections"])
def test_each_part_of_a_comparison_needs_the_third_version(part: str) -> None:
    held = replace(archive(), **{part: getattr(compared(), part)})
    assert json.loads(_written(held))["version"] == 3


@pytest.mark.parametrize("number", [0, 1, 2])
def test_what_is_said_of_a_figure_for_the_comparison_needs_it_too(number: int) -> None:
    held = archive()
    marks = list(held.figure_marks)
    marks[number] = compared().figure_marks[number]
    assert json.loads(_written(replace(held, figure_marks=tuple(marks))))["version"] == 3


@pytest.mark.parametrize("part", ["articles", "texts", "memos", "saved_searches"])
def test_what_is_written_beside_texts_needs_the_fourth_version(part: str) -> None:
    held = replace(archive(), **{part: getattr(written_down(), part)})
    assert json.loads(_written(held))["version"] == 4


def test_the_structure_of_a_text_is_an_array_a_line() -> None:
    held = json.loads(_written(written_down()))
    assert held["texts"][0]["blocks"] == [[0, 12, "heading", 1], [13, 32, "table_row", 2]]
    assert "blocks" not in held["texts"][1]
    assert held["saved_searches"][0]["filters"] == [["tag", ["fare", "riders"]], ["annotator", ["chen"]]]
    assert reader.parse(_written(written_down())) == written_down()


def test_a_comparison_is_told_in_groups() -> None:
    held = json.loads(_written(compared()))
    assert [one["id"] for one in held["groups"]] == ["q1", "q2"]
    assert [one.get("group") for one in held["claims"]] == ["q1", "q1", "q2", None]
    assert [one.get("origin") for one in held["claims"]] == [None, "o1", None, None]
    assert [one["group"] for one in held["cells"]] == ["q1", "q2"]
    assert held["draft_rejections"][0]["quotes"] == [["article-0", "更新船只"], ["article-1", "更新船隻"]]
    marks = [mark for claim in held["claims"] for mark in claim.get("figures", ())]
    assert [mark.get("answers") for mark in marks] == [True, None, None]
    assert [mark.get("scope") for mark in marks] == [None, "只计付费乘客", None]
    assert reader.parse(_written(compared())) == compared()


@given(st.floats(min_value=5e-324, allow_nan=False, allow_infinity=False))
def test_every_rate_survives_to_the_last_bit(factor: float) -> None:
    held = replace(archive(), rates=(rate("x", factor=factor),))
    assert reader.parse(_written(held)) == held


def test_an_empty_project_is_written() -> None:
    held = Archive(Project("p", "空", NOON))
    assert reader.parse(_written(held)) == held


@given(st.lists(WORDS, max_size=4), WORDS, WORDS)
def test_any_words_survive(names: list[str], title: str, note: str) -> None:
    held = archive()
    held = replace(
        held,
        project=replace(held.project, title=title),
        annotators=(*held.annotators, *(Annotator(f"a{number}", name) for number, name in enumerate(names))),
        claims=(replace(held.claims[0], note=note), *held.claims[1:]),
    )
    assert reader.parse(_written(held)) == held


def test_half_a_character_does_not_stop_an_export() -> None:
    held = archive()
    held = replace(held, project=replace(held.project, title="半\ud83d"))
    assert reader.parse(_written(held)).project.title == "半\ufffd"


@pytest.mark.parametrize("extra", ["[]", "1", '{"id": "other"}', "{", '"x"'])
def test_what_is_not_fields_to_be_kept_is_an_error(extra: str) -> None:
    held = archive()
    with pytest.raises(ValueError, match=r"."):
        _written(replace(held, claims=(replace(held.claims[0], extra=extra),)))


@pytest.mark.parametrize("extra", ["", "{}", ' { "x" : 1 } '])
def test_fields_to_be_kept_may_be_none_or_spaced(extra: str) -> None:
    held = archive()
    row = json.loads(_written(replace(held, claims=(replace(held.claims[0], extra=extra),), links=())))[
        "claims"
    ][0]
    assert row.get("x") == (1 if "x" in extra else None)


def test_it_is_written_piece_by_piece_with_progress() -> None:
    held = archive()
    many = tuple(replace(held.claims[0], id=f"c{number}") for number in range(1_300))
    held = replace(held, claims=many, links=(), figure_marks=())
    pieces: list[bytes] = []
    seen: list[tuple[int, int]] = []
    json_archive.write(held, pieces.append, progress=lambda done, total: seen.append((done, total)))
    assert b"".join(pieces) == _written(held)
    assert max(map(len, pieces)) < len(_written(held)) / 2
    total = sum(len(getattr(held, attribute_of(name))) for name in LISTS)
    assert seen == sorted(seen)
    assert seen[-1] == (total, total)


def test_progress_can_stop_it() -> None:
    def stop(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        json_archive.write(archive(), io.BytesIO(), progress=stop)
