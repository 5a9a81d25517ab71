"""REFI-QDA files, and files that only resemble them."""

from __future__ import annotations

import io
import zipfile

import pytest

from corpus.readers.document import ReadingChoices
from corpus.readers.errors import ReadError
from corpus.readers.refi.reading import read_codebook, read_project
from corpus.readers.registry import format_of
from corpus.readers.sniffing import original
from tests.corpus.readers.refi.build import TEXT, document, package, read, source

LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE p [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><Project xmlns="urn:QDA-XML:project:1.0" name="&c;"/>'
)
OUTSIDE = (
    '<?xml version="1.0"?><!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    '<Project xmlns="urn:QDA-XML:project:1.0" name="a"><Description>&x;</Description></Project>'
)


def refused(data: bytes) -> str:
    with pytest.raises(ReadError) as caught:
        read_project(original(data, "a.qdpx"), ReadingChoices())
    return caught.value.code


@pytest.mark.parametrize("attack", [LAUGHS, OUTSIDE])
def test_entities_are_refused(attack: str) -> None:
    assert refused(package(attack)) == "entities"
    with pytest.raises(ReadError, match="entities"):
        read_codebook(original(attack.encode(), "a.qdc"), ReadingChoices())


@pytest.mark.parametrize(
    "name", ["../evil.txt", "/etc/passwd", "sources/../../x.txt", "..\\x.txt", "C:\\x.txt"]
)
def test_paths_that_lead_elsewhere_are_refused(name: str) -> None:
    assert refused(package(document(""), {name: b"x"})) == "unsafe_zip"


def test_a_name_that_occurs_twice_is_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.writestr("project.qde", document(""))
        with pytest.warns(UserWarning, match="Duplicate"):
            made.writestr("project.qde", document(""))
    assert refused(out.getvalue()) == "unsafe_zip"


def test_a_bomb_is_refused_whatever_its_header_says() -> None:
    data = package(document(source("")), {"sources/T.txt": b"0" * (30 << 20)})
    assert refused(data) == "bomb"
    honest = (30 << 20).to_bytes(4, "little")
    assert honest in data
    assert refused(data.replace(honest, (1000).to_bytes(4, "little"))) in ("bomb", "damaged")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"PK\x03\x04 broken", "damaged"),
        (package("<Project", {}), "damaged"),
        (package("<Other/>", {}), "value"),
        (package(document(""), {}, "a.txt"), "missing"),
        (package(document(""), {"other.qde": b"x"}), "value"),
        (b"<CodeBook/>", "value"),
    ],
)
def test_what_is_no_project_is_refused(data: bytes, code: str) -> None:
    assert refused(data) == code


def test_a_document_alone_is_read_without_texts() -> None:
    found = read(document(source("")).encode(), "project.qde")
    assert not found.archive.articles
    assert found.left_out[0].examples == ("甲.txt",)


@pytest.mark.parametrize("namespace", ["codebook:1.0", "codebook:1:0", "codebook:0:4", "project:1.0"])
def test_codebooks_of_all_namespaces_are_read(namespace: str) -> None:
    book = (
        f'<?xml version="1.0" encoding="UTF-16"?><CodeBook xmlns="urn:QDA-XML:{namespace}"><Codes>'
        '<Code guid="A" name="票价" isCodable="false"><Description>定义</Description><Code guid="b" name="涨幅"/>'
        '</Code></Codes><Sets><Set guid="s" name="组"/></Sets></CodeBook>'
    ).encode("utf-16")
    file = original(book, "a.qdc")
    assert format_of(file).id == "qdc"
    found = read_codebook(file, ReadingChoices()).foreign
    assert found is not None
    one, below = found.archive.tags
    assert (one.name, one.definition, below.name, below.parent) == ("票价", "定义", "涨幅", one.id)
    assert found.left_out[0].count == 1


def test_the_same_file_brings_the_same_rows() -> None:
    data = package(document(source("")), {"sources/T.txt": TEXT.encode()})
    assert read(data) == read(data)
    assert format_of(original(data, "x.bin")).id == "qdpx"
