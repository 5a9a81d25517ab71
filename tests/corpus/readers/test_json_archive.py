from __future__ import annotations

import gc
import io
import json
import pickle
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.archive import Archive
from corpus.readers import ReadError, json_archive
from corpus.readers.document import ReadingChoices
from corpus.readers.sniffing import original
from corpus.writers import json_archive as writer
from tests.corpus.build import archive, compared

Spoil = Callable[[dict[str, Any]], object]


def _raw(held: Archive | None = None) -> dict[str, Any]:
    out = io.BytesIO()
    writer.write(held or archive(), out)
    raw: dict[str, Any] = json.loads(out.getvalue())
    return raw


def _parsed(raw: dict[str, Any]) -> Archive:
    return json_archive.parse(json.dumps(raw).encode())


def _refused(data: bytes) -> ReadError:
    with pytest.raises(ReadError) as caught:
        json_archive.parse(data)
    return caught.value


def _read_or_refused(data: bytes) -> Archive | ReadError:
    try:
        return json_archive.parse(data)
    except ReadError as error:
        return error


def test_what_was_written_is_read() -> None:
    assert _parsed(_raw()) == archive()


def test_a_byte_order_mark_does_no_harm() -> None:
    assert json_archive.parse(b"\xef\xbb\xbf" + json.dumps(_raw()).encode()) == archive()


def test_a_comparison_is_read() -> None:
    assert _parsed(_raw(compared())) == compared()


def test_identities_of_cells_and_readings_follow_whatever_is_written() -> None:
    raw = _raw(compared())
    for row in (*raw["cells"], *raw["readings"]):
        row["id"] = "any"
    assert _parsed(raw) == compared()


def test_an_export_of_the_first_version_is_read() -> None:
    raw = _raw(replace(archive(), rejections=()))
    assert raw["version"] == 1
    assert _parsed(raw) == replace(archive(), rejections=())


# Hostile and broken files: rows 49, 50 and 52


@pytest.mark.parametrize(
    ("data", "code", "where"),
    [
        (b"", "syntax", "1:1"),
        (b'{"format":', "syntax", "1:11"),
        (b"{}", "not_duikan", ""),
        (b"[]", "not_duikan", ""),
        (b'"duikan"', "not_duikan", ""),
        (b'{"format": "other"}', "not_duikan", ""),
        (b'{"format": "duikan"}', "value", "version"),
        (b'{"format": "duikan", "version": true}', "value", "version"),
        (b'{"format": "duikan", "version": 0}', "value", "version"),
        (b'{"format": "duikan", "version": 5}', "too_new", "version"),
        (b'{"format": "duikan", "version": 1}', "missing", "exported"),
        (b"\xff\xfe{\0}\0", "not_utf8", ""),
        (b'{"format": "duikan", "version": 1, "x": NaN}', "number", ""),
        (b'{"format": "duikan", "version": 1, "x": -Infinity}', "number", ""),
        (b'{"format": "duikan", "version": 1, "x": ' + b"9" * 5_000 + b"}", "number", ""),
        (b'{"format": "duikan", "format": "duikan"}', "duplicate_key", "format"),
        (b'{"format": "duikan", "x": [{"a": 1, "b": 2, "a": 3}]}', "duplicate_key", "a"),
        (b"[" * 200_000, "too_deep", ""),
        (b'{"a":' * 200_000, "too_deep", ""),
        (
            b'{"format": "duikan", "version": 1, "x": ' + b"[" * 200_000 + b"]" * 200_000 + b"}",
            "too_deep",
            "",
        ),
    ],
)
def test_what_is_no_project_is_refused(data: bytes, code: str, where: str) -> None:
    error = _refused(data)
    assert (error.code, error.where) == (code, where)


def _set(path: str, value: object, *also: str) -> Spoil:
    def spoil(raw: dict[str, Any]) -> None:
        *way, last = [int(step) if step.isdigit() else step for step in path.split(".")]
        at: Any = raw
        for step in way:
            at = at[step]
        if also:
            at.update(dict.fromkeys((last, *also), value))
        else:
            at[last] = value

    return spoil


def _drop(path: str, name: str) -> Spoil:
    def spoil(raw: dict[str, Any]) -> None:
        at: Any = raw
        for step in filter(None, path.split(".")):
            at = at[int(step) if step.isdigit() else step]
        del at[name]

    return spoil


SPOILT: list[tuple[Spoil, str, str]] = [
    (_drop("", "claims"), "missing", "claims"),
    (_drop("claims.3", "start"), "missing", "claims[3].start"),
    (_drop("project", "title"), "missing", "project.title"),
    (_set("exported", 5), "type", "exported"),
    (_set("claims", {}), "type", "claims"),
    (_set("claims.0", []), "type", "claims[0]"),
    (_set("project", None), "type", "project"),
    (_set("claims.3.start", "3"), "type", "claims[3].start"),
    (_set("claims.3.start", 3.0), "type", "claims[3].start"),
    (_set("claims.3.start", True), "type", "claims[3].start"),
    (_set("claims.3.start", -1), "value", "claims[3].start"),
    (_set("claims.3.end", 1 << 63), "value", "claims[3].end"),
    (_set("claims.0.end", 0), "value", "claims[0].end"),
    (_set("claims.0.quote", ""), "value", "claims[0].quote"),
    (_set("claims.0.note", None), "type", "claims[0].note"),
    (_set("claims.0.kind", "rumour"), "value", "claims[0].kind"),
    (_set("claims.0.orphaned", 0), "type", "claims[0].orphaned"),
    (_set("claims.0.tags", "fare"), "type", "claims[0].tags"),
    (_set("claims.0.tags", ["fare", "fare"]), "value", "claims[0].tags"),
    (_set("claims.0.tags", ["fare", "none"]), "dangling", "claims[0].tags"),
    (_set("claims.0.id", ""), "value", "claims[0].id"),
    (_set("claims.1.id", "c1"), "duplicate_id", "claims[1].id"),
    (_set("claims.0.article", "none"), "dangling", "claims[0].article"),
    (_set("claims.0.text", "text-1"), "dangling", "claims[0].text"),
    (_set("claims.0.annotator", "none"), "dangling", "claims[0].annotator"),
    (_set("claims.0.created", "gestern"), "value", "claims[0].created"),
    (_set("rejections", {}), "type", "rejections"),
    (_drop("rejections.0", "relation"), "missing", "rejections[0].relation"),
    (_set("rejections.0.one_article", "none"), "dangling", "rejections[0].one_article"),
    (_set("rejections.0.other_article", "none"), "dangling", "rejections[0].other_article"),
    (_set("rejections.0.annotator", "none"), "dangling", "rejections[0].annotator"),
    (_set("rejections.0.other_quote", ""), "value", "rejections[0].other_quote"),
    (_set("rejections.0.one_end", 0), "value", "rejections[0].one_end"),
    (_set("claims.0.figures", {}), "type", "claims[0].figures"),
    (_set("claims.1.figures.0", 1), "type", "claims[1].figures[0]"),
    (_drop("claims.1.figures.0", "unit"), "missing", "claims[1].figures[0].unit"),
    (_set("claims.2.figures.1.id", "m1"), "duplicate_id", "claims[2].figures[1].id"),
    (_set("claims.2.figures.1.annotator", "none"), "dangling", "claims[2].figures[1].annotator"),
    (_set("claims.1.figures.0.action", "doubted"), "value", "claims[1].figures[0].action"),
    (_set("claims.1.figures.0.kind", "wealth"), "value", "claims[1].figures[0].kind"),
    (_set("claims.1.figures.0.bound", "nearly"), "value", "claims[1].figures[0].bound"),
    (_set("claims.1.figures.0.inferred", 1), "type", "claims[1].figures[0].inferred"),
    (_set("claims.1.figures.0.low", "2.6"), "type", "claims[1].figures[0].low"),
    (_set("claims.1.figures.0.low", True), "type", "claims[1].figures[0].low"),
    (_set("claims.1.figures.0.low", 10**400), "value", "claims[1].figures[0].low"),
    (_set("claims.1.figures.0.low", None), "value", "claims[1].figures[0].high"),
    (_set("claims.1.figures.0.low", 3), "value", "claims[1].figures[0].high"),
    (_set("claims.1.figures.0.text", "2.7元"), "value", "claims[1].figures[0].text"),
    (_set("claims.1.figures.0.start", 0), "value", "claims[1].figures[0].text"),
    (_set("claims.1.figures.0.end", 0), "value", "claims[1].figures[0].end"),
    (_set("claims.2.figures.0.low", None, "high"), "value", "claims[2].figures[0].value"),
    (_set("links.0.source", "none"), "dangling", "links[0].source"),
    (_set("links.1.target", "none"), "dangling", "links[1].target"),
    (_set("links.1.target", "c3"), "value", "links[1].target"),
    (_set("links.0.relation", "none"), "dangling", "links[0].relation"),
    (_set("tags.1.parent", "none"), "dangling", "tags[1].parent"),
    (_set("tags.0.parent", "fare-rise"), "cycle", "tags[0].parent"),
    (_set("tags.0.parent", "fare"), "cycle", "tags[0].parent"),
    (_set("tags.0.colour", "mauve"), "value", "tags[0].colour"),
    (_set("tags.0.shortcut", 10), "value", "tags[0].shortcut"),
    (_set("tags.2.shortcut", 1), "value", "tags[2].shortcut"),
    (_set("articles.0.language", "en"), "value", "articles[0].language"),
    (_set("articles.0.published", "8.10.2026"), "value", "articles[0].published"),
    (_set("articles.0.sha256", "0" * 64), "digest", "articles[0].sha256"),
    (_set("articles.0.characters", 3), "value", "articles[0].characters"),
    (_set("articles.0.text", "text-1"), "dangling", "articles[0].text"),
    (_set("texts.0.content", "另一篇"), "digest", "texts[0].sha256"),
    (_set("texts.0.article", "none"), "dangling", "texts[0].article"),
    (_set("relations.0.directed", "no"), "type", "relations[0].directed"),
]


SPOILT += [
    (_set("groups", {}), "type", "groups"),
    (_drop("groups.0", "verdict"), "missing", "groups[0].verdict"),
    (_set("groups.0.verdict", "done"), "value", "groups[0].verdict"),
    (_set("groups.0.tag", "none"), "dangling", "groups[0].tag"),
    (_set("groups.0.baseline", "c3"), "dangling", "groups[0].baseline"),
    (_set("groups.0.baseline", "none"), "dangling", "groups[0].baseline"),
    (_set("groups.1.annotator", "none"), "dangling", "groups[1].annotator"),
    (_set("groups.1.position", 1 << 31), "value", "groups[1].position"),
    (_drop("claims.2", "group"), "value", "groups[1]"),
    (_set("claims.0.group", "none"), "dangling", "claims[0].group"),
    (_set("claims.0.group", 3), "type", "claims[0].group"),
    (_set("claims.0.origin", "none"), "dangling", "claims[0].origin"),
    (_set("cells.1.group", "none"), "dangling", "cells[1].group"),
    (_set("cells.1.article", "none"), "dangling", "cells[1].article"),
    (_set("cells.1.status", "baseline"), "value", "cells[1].status"),
    (_set("cells.1", {}), "missing", "cells[1].id"),
    (_set("readings.0.article", "article-1"), "duplicate_id", "readings[1].id"),
    (_set("readings.0.article", "none"), "dangling", "readings[0].article"),
    (_set("readings.2.annotator", "none"), "dangling", "readings[2].annotator"),
    (_set("origins.0.name", ""), "value", "origins[0].name"),
    (_set("draft_rejections.0.quotes", "x"), "type", "draft_rejections[0].quotes"),
    (_set("draft_rejections.0.quotes", [["article-0"]]), "type", "draft_rejections[0].quotes"),
    (_set("draft_rejections.0.quotes", [["article-0", "x"]]), "value", "draft_rejections[0].quotes"),
    (_set("draft_rejections.0.quotes.1.0", "none"), "dangling", "draft_rejections[0].quotes"),
    (_set("draft_rejections.0.quotes.1.1", ""), "value", "draft_rejections[0].quotes"),
    (_set("rates.0.factor", 0), "value", "rates[0].factor"),
    (_set("rates.0.factor", -7), "value", "rates[0].factor"),
    (_set("rates.0.unit", "CNY"), "value", "rates[0].target"),
    (_set("rates.0.unit", ""), "value", "rates[0].unit"),
    (_set("claims.1.figures.0.answers", 1), "type", "claims[1].figures[0].answers"),
    (_set("articles.0.published", "2026-13"), "value", "articles[0].published"),
    (_set("articles.0.published", "2026-02-30"), "value", "articles[0].published"),
    (_set("articles.0.published", "２０２６-10-08"), "value", "articles[0].published"),
    (_set("claims.0.created", "2026-99-99T04:00:00Z"), "value", "claims[0].created"),
    (_set("claims.0.created", "２０２６-10-08"), "value", "claims[0].created"),
    (_set("claims.0.created", "20261008"), "value", "claims[0].created"),
    (_set("articles.0.position", (1 << 63) - 1), "value", "articles[0].position"),
]


@pytest.mark.parametrize(
    ("spoil", "code", "where"), SPOILT, ids=[f"{code} {where}" for _, code, where in SPOILT]
)
def test_what_does_not_hold_together_is_refused_by_name(spoil: Spoil, code: str, where: str) -> None:
    raw = _raw(compared())
    spoil(raw)
    error = _refused(json.dumps(raw).encode())
    assert (error.code, error.where) == (code, where)
    assert where in str(error)


@given(st.data())
def test_any_field_of_any_wrong_kind_is_refused_or_read(data: st.DataObject) -> None:
    """Whatever stands in whatever place: an archive or a ReadError, nothing else; also of what is left of it."""
    raw = _raw(compared())
    at: Any = raw
    while isinstance(at, dict | list) and at:
        step = data.draw(st.sampled_from(sorted(at) if isinstance(at, dict) else range(len(at))))
        if not isinstance(at[step], dict | list) or data.draw(st.booleans()):
            wrong = st.one_of(
                st.none(), st.booleans(), st.integers(), st.text(max_size=3), st.just([]), st.just({})
            )
            at[step] = data.draw(wrong)
            break
        at = at[step]
    data_now = json.dumps(raw).encode()
    assert isinstance(_read_or_refused(data_now), Archive | ReadError)
    try:
        read = json_archive.parse(data_now, left_out=[])
    except ReadError:
        return
    assert _parsed(_raw(read)) == read


@given(st.binary(max_size=60), st.integers(0, 4_000), st.integers(0, 30))
def test_damaged_bytes_are_refused_or_read(put: bytes, at: int, cut: int) -> None:
    data = json.dumps(_raw(), ensure_ascii=False).encode()
    assert isinstance(_read_or_refused(data[:at] + put + data[at + cut :]), Archive | ReadError)


def test_a_tree_of_many_tags_is_checked_in_one_go() -> None:
    raw = _raw()
    one = raw["tags"][2]
    raw["tags"] += [{**one, "id": f"t{n}", "parent": f"t{n + 1}", "shortcut": None} for n in range(5_000)]
    raw["tags"].append({**one, "id": "t5000", "parent": None, "shortcut": None})
    assert len(_parsed(raw).tags) == 5_004


def test_an_error_can_be_sent_to_another_process() -> None:
    error = pickle.loads(pickle.dumps(ReadError("type", "claims[3].start", "a whole number is expected")))
    assert (error.code, error.where, error.detail) == (
        "type",
        "claims[3].start",
        "a whole number is expected",
    )


# The rest of a file with bad lines


@pytest.mark.parametrize(
    ("spoil", "code", "where"),
    [row for row in SPOILT if "[" in row[2]],
    ids=[f"{code} {where}" for _, code, where in SPOILT if "[" in where],
)
def test_bad_lines_are_left_out_and_named(spoil: Spoil, code: str, where: str) -> None:
    raw = _raw(compared())
    spoil(raw)
    left_out: list[ReadError] = []
    read = json_archive.parse(json.dumps(raw).encode(), left_out=left_out)
    assert (code, where) in [(error.code, error.where) for error in left_out]
    assert _parsed(_raw(read)) == read, "what is left holds together"


def _rest(*spoils: Spoil) -> tuple[Archive, list[str]]:
    raw = _raw(compared())
    for spoil in spoils:
        spoil(raw)
    left_out: list[ReadError] = []
    read = json_archive.parse(json.dumps(raw).encode(), left_out=left_out)
    return read, [error.where for error in left_out]


def test_nothing_is_left_out_of_a_whole_file() -> None:
    assert _rest() == (compared(), [])


def test_what_cannot_be_without_a_bad_line_goes_with_it() -> None:
    read, places = _rest(_set("claims.2.start", "3"))
    assert [claim.id for claim in read.claims] == ["c1", "c2", "c4"]
    assert [question.id for question in read.questions] == ["q1"]
    assert [link.id for link in read.links] == ["l1"]
    assert [mark.id for mark in read.figure_marks] == ["m1"]
    assert sorted(places) == ["cells[1].group", "claims[2].start", "groups[1]", "links[1].source"]


def test_what_can_be_without_it_stays() -> None:
    read, places = _rest(_set("groups.0.tag", "none"), _set("claims.0.tags", ["fare", "none"]))
    assert (read.questions[0].tag, read.claims[0].tags) == (None, ("fare",))
    assert len(read.claims) == 4
    assert sorted(places) == ["claims[0].tags", "groups[0].tag"]


def test_places_are_those_of_the_file_after_others_were_left_out() -> None:
    _, places = _rest(_set("claims.0.start", "3"), _set("claims.3.article", "none"))
    assert "claims[3].article" in places


def test_every_circle_of_tags_is_opened() -> None:
    raw = _raw()
    one = raw["tags"][2]
    raw["tags"] += [{**one, "id": f"t{n}", "parent": f"t{n ^ 1}", "shortcut": None} for n in range(40)]
    left_out: list[ReadError] = []
    read = json_archive.parse(json.dumps(raw).encode(), left_out=left_out)
    assert [error.code for error in left_out] == ["cycle"] * 20
    assert len(read.tags) == 43


def test_a_file_that_is_no_export_is_refused_all_the_same() -> None:
    for data in (b"{}", b"{", b'{"format": "duikan", "version": 99}'):
        with pytest.raises(ReadError):
            json_archive.parse(data, left_out=[])


# What is put right


def test_half_a_character_becomes_a_replacement() -> None:
    raw = _raw()
    raw["claims"][0]["note"] = "半\ud83d个"
    assert _parsed(raw).claims[0].note == "半\ufffd个"


def _with_first_claim(**fields: object) -> Archive:
    raw = _raw()
    raw["claims"][0].update(fields)
    return _parsed(raw)


@pytest.mark.parametrize("shift", [-7, 1, 40])
def test_a_claim_with_wrong_offsets_goes_where_its_quote_stands(shift: int) -> None:
    true = archive().claims[0]
    read = _with_first_claim(start=true.start + shift, end=true.end + shift).claims[0]
    assert read == true


def test_marks_go_where_their_claim_goes() -> None:
    raw = _raw()
    for at in (raw["claims"][2], *raw["claims"][2]["figures"]):
        at["start"], at["end"] = at["start"] + 7, at["end"] + 7
    assert _parsed(raw) == archive()


def test_a_number_beyond_all_bounds_is_refused() -> None:
    data = json.dumps(_raw()).replace('"low": 2.6', '"low": 1e999')
    assert _refused(data.encode()).where == "claims[1].figures[0].low"


def test_a_claim_beyond_its_text_goes_where_its_quote_stands() -> None:
    true = archive().claims[0]
    assert _with_first_claim(start=100_000, end=100_003).claims[0] == true


def test_a_claim_whose_quote_is_nowhere_becomes_an_orphan() -> None:
    true = archive().claims[0]
    read = _with_first_claim(quote="平均票价为9.9元").claims[0]
    assert read == replace(true, quote="平均票价为9.9元", orphaned=True)


def test_a_claim_of_an_older_text_goes_into_the_current_one() -> None:
    true = archive().claims[0]
    assert _with_first_claim(text="older-text").claims[0] == true
    lost = _with_first_claim(text="older-text", quote="早先的说法").claims[0]
    assert (lost.orphaned, lost.text) == (True, "older-text")


def test_an_orphan_stays_as_it_is() -> None:
    assert _parsed(_raw()).claims[3] == archive().claims[3]


@pytest.mark.parametrize("kept", [0, 1])
def test_an_export_without_some_of_its_texts_is_read(kept: int) -> None:
    held = replace(archive(), texts=archive().texts[:kept])
    assert _parsed(_raw(held)) == held


# Row 52: unknown fields

UNKNOWN = {
    "新字段": {"深": [1, 2.5, None, True, "“引”", {"x": []}]},
    "score": 0.1,
    "empty": {},
}
LEVELS = [
    "",
    "project",
    "annotators.0",
    "tags.1",
    "relations.0",
    "articles.1",
    "texts.0",
    "claims.2",
    "claims.0",
    "claims.2.figures.1",
    "links.1",
    "groups.0",
    "cells.1",
    "readings.2",
    "origins.0",
    "draft_rejections.0",
    "rates.0",
]


@pytest.mark.parametrize("level", LEVELS)
def test_unknown_fields_come_out_where_they_went_in(level: str) -> None:
    raw = _raw(compared())
    at: Any = raw
    for step in filter(None, level.split(".")):
        at = at[int(step) if step.isdigit() else step]
    at.update(UNKNOWN)
    assert _raw(_parsed(raw)) == raw


@pytest.mark.parametrize(
    "number", ["1.10", "1e400", "-0.0", "123456789012345678901234567890", "0.1234567890123456789", "1E-7"]
)
def test_numbers_in_unknown_fields_keep_every_digit(number: str) -> None:
    text = json.dumps(_raw())[:-1] + f', "ours": [{number}]}}'
    read = json_archive.parse(text.encode())
    out = io.BytesIO()
    writer.write(read, out)
    kept = json.loads(out.getvalue(), parse_float=str, parse_int=str)["ours"][0]
    assert kept.lower().replace("e+", "e") == number.lower()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.text(max_size=6).map("x-".__add__), JSON, max_size=4), st.sampled_from(LEVELS))
def test_any_unknown_fields_survive(unknown: dict[str, Any], level: str) -> None:
    raw = _raw(compared())
    at: Any = raw
    for step in filter(None, level.split(".")):
        at = at[int(step) if step.isdigit() else step]
    at.update(unknown)
    assert _raw(_parsed(raw)) == raw


def test_no_garbage_is_collected_while_a_project_is_read() -> None:
    source, choices = original(json.dumps(_raw()).encode(), "export.json"), ReadingChoices()
    # Some are made before it is paused.
    assert _collections(lambda: json_archive.read_project(source, choices)) < 20
    assert _collections(lambda: json_archive.parse(source.data)) > 100


def _collections(read: Callable[[], object]) -> int:
    """How often garbage is collected meanwhile, if every new object is reason enough."""
    phases: list[str] = []

    def note(phase: str, _facts: dict[str, int]) -> None:
        phases.append(phase)

    thresholds, enabled = gc.get_threshold(), gc.isenabled()
    gc.set_threshold(1)
    gc.enable()
    gc.callbacks.append(note)
    try:
        read()
    finally:
        gc.callbacks.remove(note)
        gc.set_threshold(*thresholds)
        if not enabled:
            gc.disable()
    return phases.count("start")
