"""Row 31: XML that expands, or reads other files, is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.readers.errors import ReadError
from corpus.readers.xml_parts import attribute, local, parse_xml

LAUGHS = (
    b'<!DOCTYPE a [<!ENTITY b "'
    + b"x" * 50
    + b'">'
    + b"".join(
        b'<!ENTITY b%d "%s">' % (number, b"&b%d;" % (number - 1) * 10 if number > 1 else b"&b;" * 10)
        for number in range(1, 12)
    )
    + b"]><a>&b11;</a>"
)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (LAUGHS, "entities"),
        (b'<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]><a>&f;</a>', "entities"),
        (b'<!DOCTYPE a [<!ENTITY % p SYSTEM "http://127.0.0.1/x"> %p;]><a/>', "entities"),
        (b"<a><b></a>", "damaged"),
        (b"", "damaged"),
        (b"no xml", "damaged"),
    ],
)
def test_what_is_no_honest_xml_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(ReadError) as caught:
        parse_xml(data, "content.xml")
    assert caught.value.code == code


def test_a_file_that_an_entity_names_is_not_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("secret")
    with pytest.raises(ReadError):
        parse_xml(f'<!DOCTYPE a [<!ENTITY f SYSTEM "{secret.as_uri()}">]><a>&f;</a>'.encode(), "a")


def test_names_are_compared_without_their_namespaces() -> None:
    root = parse_xml(b'<x:a xmlns:x="urn:x" x:href="1"><!-- c --><b/></x:a>', "a")
    assert (local(root), attribute(root, "href"), attribute(root, "none")) == ("a", "1", "")
    assert [local(child) for child in root] == ["b"]


def test_a_document_type_without_entities_is_common() -> None:
    assert local(parse_xml(b'<!DOCTYPE html PUBLIC "x" "http://127.0.0.1:9/x.dtd"><html/>', "a")) == "html"


def test_instructions_are_dropped_unless_they_are_wanted() -> None:
    data = b"<a><?pi x?></a>"
    assert (len(parse_xml(data, "a")), len(parse_xml(data, "a", instructions=True))) == (0, 1)
