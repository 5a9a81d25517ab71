"""Exports of INCEpTION as UIMA CAS JSON."""

from __future__ import annotations

import json
from typing import Any

import pytest

from corpus.foreign.project import LeftOutKind
from corpus.readers.errors import ReadError
from tests.corpus.readers.foreign_files import left, read, read_file, tags_of

TEXT = "😀渡轮票价由2元调为3元。"
NER = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"


def at(words: str) -> dict[str, int]:
    start = len(TEXT[: TEXT.index(words)].encode("utf-16-le")) // 2
    return {"begin": start, "end": start + len(words)}


def cas(*structures: dict[str, Any], as_object: bool = False) -> dict[str, Any]:
    base: list[dict[str, Any]] = [
        {"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaNum": 1, "sofaID": "_InitialView", "sofaString": TEXT},
        {"%ID": 2, "%TYPE": "uima.tcas.DocumentAnnotation", "@sofa": 1, "begin": 0, "end": 9},
        {"%ID": 3, "%TYPE": "x.metadata.type.DocumentMetaData", "@sofa": 1, "documentTitle": "渡轮.txt"},
        {"%ID": 4, "%TYPE": "x.segmentation.type.Sentence", "@sofa": 1, "begin": 0, "end": 9},
    ]
    every = [{"@sofa": 1, **one} for one in structures]
    held: Any = {str(one["%ID"]): one for one in (*base, *every)} if as_object else [*base, *every]
    return {"%TYPES": {}, "%FEATURE_STRUCTURES": held, "%VIEWS": {}}


@pytest.mark.parametrize("as_object", [False, True])
def test_layers_with_values_become_claims_and_relations_links(as_object: bool) -> None:
    found = read(
        cas(
            {"%ID": 10, "%TYPE": NER, "value": "MONEY", "identifier": "http://a", **at("2元")},
            {"%ID": 11, "%TYPE": "webanno.custom.Stance", "备注": "看", "态度": "反对", **at("票价")},
            {"%ID": 12, "%TYPE": "webanno.custom.Bare", **at("渡轮")},
            {
                "%ID": 13,
                "%TYPE": "webanno.custom.Rel",
                "@Governor": 11,
                "@Dependent": 10,
                "role": "矛盾",
                **at("2元"),
            },
            as_object=as_object,
        ),
        "uima",
    )
    assert [claim.quote for claim in found.archive.claims] == ["2元", "票价", "渡轮"]
    assert [tags_of(found, number) for number in range(3)] == [["MONEY"], ["反对"], ["Bare"]]
    assert found.archive.claims[1].note == "看"
    (link,) = found.archive.links
    assert (link.source, link.target, link.relation) == (
        found.archive.claims[1].id, found.archive.claims[0].id, "contradicts",
    )  # fmt: skip
    assert left(found) == {LeftOutKind.LAYERS: 1}
    assert found.archive.articles[0].title == "渡轮.txt"
    assert found.archive.texts[0].content == TEXT


@pytest.mark.parametrize("value", [{"%FEATURE_STRUCTURES": []}, {"%FEATURE_STRUCTURES": 3}])
def test_a_file_without_text_is_refused(value: dict[str, Any]) -> None:
    with pytest.raises(ReadError, match="sofaString"):
        read_file(json.dumps(value).encode(), "uima", "a.json")
