"""Projects for other programs of qualitative analysis."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from lxml import etree

from corpus.archive import Archive
from corpus.model import Claim, Kind, Relation, Span
from corpus.readers.document import ReadingChoices
from corpus.readers.project import ReadProject
from corpus.readers.refi.reading import read_project
from corpus.readers.sniffing import original
from corpus.writers.exported import ExportRemark
from tests.corpus.build import article, claim
from tests.corpus.foreign.strategies import projects
from tests.corpus.writers.build import exported, sample_archive, written

STANDARD = Path(__file__).resolve().parents[2] / "data" / "standards" / "REFI-QDA-Project.xsd"
NAMESPACE = "{urn:QDA-XML:project:1.0}"


@cache
def schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(STANDARD))


def document(content: bytes) -> etree._Element:
    """The valid document of a package."""
    with zipfile.ZipFile(BytesIO(content)) as package:
        root = etree.fromstring(package.read("project.qde"))
    schema().assertValid(root)
    return root


def again(content: bytes) -> ReadProject:
    return read_project(original(content, "a.qdpx"), ReadingChoices())


@settings(max_examples=25)
@given(projects())
def test_what_is_written_is_valid_and_comes_back(archive: Archive) -> None:
    content, _ = written("qdpx", exported(archive))
    document(content)
    found = again(content)
    assert found.foreign is not None
    assert found.foreign.agreement.exact == found.foreign.agreement.total == len(archive.claims)
    assert not found.foreign.left_out
    assert told(found.archive) == told(archive)


def told(archive: Archive) -> dict[str, object]:
    """What such files carry, by identity."""
    links = archive.links
    names = {relation.id: (relation.name, relation.directed) for relation in archive.relations}
    return {
        "people": {annotator.id: annotator.name for annotator in archive.annotators},
        "articles": {
            one.id: (one.title, one.publisher, one.published, one.url, one.byline, one.source_file, one.text,
                     one.annotator, one.created[:19])
            for one in archive.articles
        },
        "texts": {text.id: (text.article, text.content) for text in archive.texts},
        "tags": {tag.id: (tag.name, tag.parent, tag.colour, tag.definition, tag.position) for tag in archive.tags},
        "claims": {one.id: replace(one, created=one.created[:19], updated=one.updated[:19]) for one in map(_timeless, archive.claims)},
        "memos": {memo.id: (memo.article, memo.tag, memo.title, memo.text, memo.annotator) for memo in archive.memos},
        "links": {link.id: (link.source, link.target, names[link.relation], link.note, link.annotator, link.created[:19])
                  for link in links},
    }  # fmt: skip


def _timeless(claim: Claim) -> Claim:
    return replace(claim, tags=tuple(sorted(claim.tags)))


def test_programs_are_given_what_they_need() -> None:
    """Everything has a user and a time, texts are bare, selections are named by their quotes."""
    content, _ = written("qdpx")
    root = document(content)
    archive = sample_archive()
    for selection in root.iter(f"{NAMESPACE}PlainTextSelection"):
        assert selection.get("creatingUser")
        assert selection.get("creationDateTime")
    assert len(list(root.iter(f"{NAMESPACE}Coding"))) == sum(len(one.tags) for one in archive.claims)
    with zipfile.ZipFile(BytesIO(content)) as package:
        files = [name for name in package.namelist() if name.startswith("sources/")]
        assert len(files) == len(archive.texts)
        stored = {package.read(name) for name in files}
    assert stored == {text.content.encode() for text in archive.texts}
    assert not root.findall(".//*[@richTextPath]")
    assert {source.get("name") for source in root.iter(f"{NAMESPACE}TextSource")} == {
        one.title for one in archive.articles
    }


def test_links_can_be_codes_too_and_are_no_tags_when_they_come_back() -> None:
    content, _ = written("qdpx", exported(link_codes=True))
    root = document(content)
    archive = sample_archive()
    group = next(code for code in root.iter(f"{NAMESPACE}Code") if code.get("name") == "关联")
    assert len(group) == len(archive.links)
    assert group[0].get("name", "").endswith("#1")
    ends = {one for link in archive.links for one in (link.source, link.target)}
    code = {element.get("guid") for element in group}
    carrying = {
        selection.get("guid")
        for selection in root.iter(f"{NAMESPACE}PlainTextSelection")
        if any(one.get("targetGUID") in code for one in selection.iter(f"{NAMESPACE}CodeRef"))
    }
    assert carrying == ends
    assert len(again(content).archive.tags) == len(archive.tags)


def test_names_are_apart_and_titles_come_back() -> None:
    titles = ["同名 A.txt", "同名 a.txt", "同名 A.txt"]
    sheets = [article(number, f"第{number}篇", title=title) for number, title in enumerate(titles)]
    archive = replace(
        sample_archive(), articles=tuple(one for one, _ in sheets), texts=tuple(text for _, text in sheets), claims=(),
        links=(), figure_marks=(), questions=(), cells=(), readings=(), origins=(),
    )  # fmt: skip
    content, _ = written("qdpx", exported(archive))
    names = [source.get("name") for source in document(content).iter(f"{NAMESPACE}TextSource")]
    assert names == ["同名 A.txt", "同名 a.txt (2)", "同名 A.txt (3)"]
    assert [one.title for one in again(content).archive.articles] == titles


def test_long_quotes_name_their_selection_by_their_beginning() -> None:
    one, text = article(0, "甲乙丙丁" * 40)
    archive = replace(
        sample_archive(), articles=(one,), texts=(text,), claims=(claim("c", text, Span(1, 150)),), links=(),
        figure_marks=(), questions=(), cells=(), readings=(), origins=(),
    )  # fmt: skip
    content, _ = written("qdpx", exported(archive))
    (selection,) = document(content).iter(f"{NAMESPACE}PlainTextSelection")
    assert selection.get("name") == text.content[1:101]
    found = again(content).foreign
    assert found is not None
    assert (found.agreement.exact, found.archive.claims[0].end) == (1, 150)


def test_directed_relations_lead_one_way() -> None:
    archive = sample_archive()
    own = Relation("019d605c-6080-79d5-b8e3-17f176099401", "引自", True, 9)
    links = tuple(
        replace(link, relation=own.id if number else "contradicts")
        for number, link in enumerate(archive.links[:2])
    )
    given = replace(archive, relations=(*archive.relations, own), links=links)
    content, _ = written("qdpx", exported(given))
    assert [one.get("direction") for one in document(content).iter(f"{NAMESPACE}Link")] == [
        "Associative",
        "OneWay",
    ]
    relations = {relation.name: relation.directed for relation in again(content).archive.relations}
    assert relations == {"": False, "引自": True}


@pytest.mark.parametrize("note", ["", "一\n——\n二"])
def test_kind_and_figures_are_told_behind_the_note(note: str) -> None:
    archive = sample_archive()
    marked = archive.figure_marks[0]
    one = replace(
        next(one for one in archive.claims if one.id == marked.claim), note=note, kind=Kind.FORECAST
    )
    content, _ = written("qdpx", exported(replace(archive, claims=(one,), links=(), questions=(), cells=())))
    selection = next(document(content).iter(f"{NAMESPACE}PlainTextSelection"))
    assert selection[0].text is not None
    assert selection[0].text.startswith(f"{note}\n——\n类型：预测".lstrip("\n"))
    (back,) = again(content).archive.claims
    assert (back.note, back.kind) == (note, Kind.FORECAST)


def test_orphans_are_left_out_and_told() -> None:
    archive = sample_archive()
    gone = replace(archive.claims[0], orphaned=True)
    content, remarks = written("qdpx", exported(replace(archive, claims=(gone, *archive.claims[1:]))))
    assert remarks == {ExportRemark.ORPHANS: 1}
    assert len(again(content).archive.claims) == len(archive.claims) - 1


def test_notes_are_left_out_where_that_was_chosen() -> None:
    content, _ = written("qdpx", exported(notes=False))
    found = again(content).archive
    assert not any(one.note for one in (*found.claims, *found.links))
    assert [one.kind for one in found.claims].count(Kind.STATISTIC) > 0


def test_characters_that_xml_cannot_hold_become_replacements() -> None:
    one, text = article(0, "甲乙丙")
    archive = replace(
        sample_archive(), articles=(one,), texts=(text,), claims=(claim("c", text, Span(0, 2), note="响\x07铃"),),
        annotators=sample_archive().annotators, links=(), figure_marks=(), questions=(), cells=(), readings=(),
    )  # fmt: skip
    content, _ = written("qdpx", exported(archive))
    assert again(content).archive.claims[0].note == "响\ufffd铃"
