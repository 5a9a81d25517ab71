"""Elements whatever their namespace."""

from __future__ import annotations

from corpus.readers.refi.elements import (
    child,
    children,
    guid,
    number,
    reference,
    said,
    taken_instructions,
    text_of,
)
from corpus.readers.xml_parts import local, parse_xml


def test_elements_are_found_by_their_local_names() -> None:
    root = parse_xml(
        b'<?pi?><a xmlns="urn:x" n=" v "><!-- c --><b>1<i>2</i></b><c targetGUID="{AB}"/><b/></a>', "x"
    )
    assert [local(one) for one in children(root)] == ["b", "c", "b"]
    assert len(list(children(root, "b"))) == 2
    assert text_of(child(root, "b")) == "12"
    assert text_of(child(root, "missing")) == said(root, "missing") == ""
    assert said(root, "n") == "v"
    assert reference(root, "c") == guid("ab") == "ab"
    assert (number(root, "n"), number(parse_xml(b'<a n="7"/>', "x"), "n")) == (-1, 7)


def test_instructions_are_taken_out_of_the_tree() -> None:
    """They are no elements: as children they would be read as such, as text they would be part of it."""
    data = b'<a><?ours by="x"?><b guid="{AB}">1<?ours by="7"?><?other by="8"?>2</b></a>'
    root = parse_xml(data, "x", instructions=True)
    found = taken_instructions(root, "ours")
    assert said(found["ab"], "by") == "7"
    assert [local(one) for one in children(root)] == ["b"]
    assert text_of(root) == "12"
