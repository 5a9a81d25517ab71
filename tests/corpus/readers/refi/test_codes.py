"""Codes as tags."""

from __future__ import annotations

from corpus.foreign.project import ForeignProject
from corpus.readers.foreign_building import ForeignBuilder
from corpus.readers.refi.codes import add_codes, codebook_of
from corpus.readers.xml_parts import parse_xml


def read(codes: str, leave: set[str] | None = None) -> ForeignProject:
    builder = ForeignBuilder("qdc", "a", "试")
    book = parse_xml(f"<CodeBook><Codes>{codes}</Codes></CodeBook>".encode(), "x")
    add_codes(builder, book, leave or set())
    return builder.built()


def test_the_order_of_siblings_is_kept() -> None:
    tags = read(
        '<Code guid="1" name="甲"><Code guid="2" name="乙"/></Code><Code guid="3" name="丙"/>'
    ).archive.tags
    assert [(tag.name, tag.position) for tag in tags] == [("甲", 0), ("乙", 0), ("丙", 1)]


def test_what_is_left_out_takes_along_what_is_below() -> None:
    assert not read('<Code guid="1" name="甲"><Code guid="2" name="乙"/></Code>', {"1"}).archive.tags


def test_descriptions_are_definitions() -> None:
    (one,) = read('<Code guid="1" name="甲"><Description>定义</Description></Code>').archive.tags
    assert one.definition == "定义"


def test_codes_nested_without_end_become_a_tree_of_some_depth() -> None:
    deep = "".join(f'<Code guid="{one}" name="{one}">' for one in range(240)) + "</Code>" * 240
    tags = {tag.id: tag for tag in read(deep).archive.tags}
    assert len(tags) == 240
    depth, one = 0, next(tag for tag in tags.values() if tag.name == "239")
    while one.parent is not None:
        depth, one = depth + 1, tags[one.parent]
    assert depth <= 201


def test_a_project_is_a_codebook_too() -> None:
    root = parse_xml(
        b'<Project name="p" origin="X"><CodeBook><Codes><Code guid="1" name="a"/></Codes></CodeBook></Project>',
        "x",
    )
    found = codebook_of(root, "qdc", "f")
    assert (found.archive.project.title, found.program, len(found.archive.tags)) == ("p", "X", 1)
