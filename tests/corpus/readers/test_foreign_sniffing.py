"""Formats of other programs are recognized by their content."""

from __future__ import annotations

import json

import pytest

from corpus.readers.registry import FORMATS, format_named, format_of
from corpus.readers.sniffing import original
from resources.sample import build
from tests.corpus.readers.refi.build import document, package
from tests.corpus.writers.build import written

LONG = "很长的正文。" * 3000
FILES = {
    "qdpx": package(document("")),
    "qdc": '<?xml version="1.0" encoding="utf-16"?><CodeBook xmlns="urn:QDA-XML:codebook:1.0"/>'.encode(
        "utf-16"
    ),
    "label_studio": json.dumps([{"data": {"text": LONG}, "annotations": [{"result": []}]}]).encode(),
    "doccano": json.dumps({"text": LONG, "label": [[0, 1, "a"]]}).encode(),
    "json": build.OUT.read_bytes(),
    "text": '正文里说 "text": "甲"，"label": ['.encode(),
}


@pytest.mark.parametrize("format", FILES)
def test_a_file_of_any_name_is_recognised(format: str) -> None:
    assert format_of(original(FILES[format], "x.bin")).id == format


def test_our_annotations_are_no_project_of_ours() -> None:
    assert format_of(original(written("w3c")[0], "a.json")).id == "w3c"


def test_formats_have_identities_of_their_own() -> None:
    names = [format.id for format in FORMATS]
    assert len(set(names)) == len(names)
    for name in ("qdpx", "qdc", "w3c", "hypothesis", "label_studio", "doccano", "uima"):
        found = format_named(name)
        assert found is not None
        assert callable(found.load())
