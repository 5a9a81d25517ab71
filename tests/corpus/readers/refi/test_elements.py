"""Elements whatever their namespace."""

from __future__ import annotations

from corpus.readers.refi.elements import (
    child,
    children,
    guid,
    number,
    reference,
    said,
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
