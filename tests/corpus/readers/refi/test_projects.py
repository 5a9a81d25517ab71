"""Projects of other programs, with the peculiarities of each."""

from __future__ import annotations

import pytest

from corpus.foreign.project import LeftOutKind, Offsets
from tests.corpus.readers.refi.build import (
    TEXT,
    code,
    coding,
    document,
    guid,
    package,
    project,
    read,
    selection,
    source,
)

QUOTE = "第二行讲别的事情"
START = TEXT.index(QUOTE)
OTHER = "报告说三成"


def utf16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


COUNTED = {
    Offsets.CODE_POINTS: len,
    Offsets.UTF16: utf16,
    Offsets.CODE_POINTS_CRLF: lambda text: len(text.replace("\n", "\r\n")),
    Offsets.UTF16_CRLF: lambda text: utf16(text.replace("\n", "\r\n")),
}


@pytest.mark.parametrize("marked", [False, True])
@pytest.mark.parametrize("offsets", COUNTED)
def test_however_a_program_counts_its_passages_are_found(offsets: Offsets, marked: bool) -> None:
    count = COUNTED[offsets]
    crlf = offsets.value.endswith("crlf")
    parts = []
    for number, quote in enumerate((QUOTE, OTHER, "五百人")):
        start = count(TEXT[: TEXT.index(quote)]) + marked
        parts.append(selection(number + 10, start, start + count(quote), quote))
    text = ("\ufeff" if marked else "") + (TEXT.replace("\n", "\r\n") if crlf else TEXT)
    found = project(source("".join(parts)), text.encode())
    assert [claim.quote for claim in found.archive.claims] == [QUOTE, OTHER, "五百人"]
    assert found.archive.texts[0].content == TEXT
    assert found.agreement.exact == 3
    assert not found.agreement.misfits


@pytest.mark.parametrize("crlf", [False, True])
def test_without_names_positions_are_code_points_on_bare_lines(crlf: bool) -> None:
    text = TEXT.replace("\n", "\r\n") if crlf else TEXT
    found = project(source(selection(10, START, START + len(QUOTE))), text.encode())
    assert found.archive.claims[0].quote == QUOTE
    assert (found.agreement.unstated, found.agreement.exact) == (1, 0)
    windows = project(
        source(selection(10, START + crlf, START + crlf + len(QUOTE))),
        text.encode(),
        origin="NVivo 14 for Windows",
    )
    assert windows.archive.claims[0].quote == QUOTE


def test_shortened_names_agree_and_wrong_ones_are_told() -> None:
    found = project(
        source(
            selection(10, START, START + len(QUOTE), "第二行讲…")
            + selection(11, 0, 2, "三成。")
            + selection(12, 3, 5, "五百人的事情")
            + selection(13, START, START + 3, "共五百人")
        )
    )
    assert [claim.quote for claim in found.archive.claims] == [QUOTE, "一句", "在这", "共五百人"]
    agreement = found.agreement
    assert (agreement.exact, agreement.moved, agreement.total) == (1, 1, 4)
    assert [(misfit.stated, misfit.actual) for misfit in agreement.misfits] == [
        ("三成。", "一句"),
        ("五百人的事情", "在这"),
    ]


def test_names_that_are_no_quotes_are_not_compared() -> None:
    found = project(source(selection(10, 0, 2, "Selection 1") + selection(11, 3, 5, "Selection 2")))
    assert found.agreement.unstated == 2
    assert [claim.quote for claim in found.archive.claims] == ["一句", "在这"]


@pytest.mark.parametrize(
    ("folder", "path"),
    [
        ("Sources", "internal://t.TXT"),
        ("SOURCES", "internal:T.txt"),
        ("", "internal:///T.txt"),
        ("x", "relative:///x/T.txt"),
    ],
)
def test_texts_are_found_whatever_folder_and_path_are_called(folder: str, path: str) -> None:
    files = {f"{folder}/T.txt".lstrip("/"): TEXT.encode()}
    found = read(package(document(source("", path)), files, "我的 项目.qde"))
    assert found.archive.texts[0].content == TEXT
    (sheet,) = found.archive.articles
    assert (sheet.title, sheet.source_file) == ("甲", "甲.txt")


def test_texts_inside_the_document_and_those_of_pdfs_are_read() -> None:
    inline = (
        f'<TextSource guid="{guid(1)}" name="甲"><PlainTextContent>{TEXT}</PlainTextContent></TextSource>'
    )
    pdf = (
        f'<PDFSource guid="{guid(2)}" name="报告.pdf" path="internal://R.pdf">'
        f'<PDFSelection guid="{guid(9)}" page="1" firstX="1" firstY="1" secondX="2" secondY="2"/>'
        f'<Representation guid="{guid(3)}" plainTextPath="internal://T.txt">{selection(10, 0, 2)}</Representation>'
        "</PDFSource>"
    )
    found = project(inline + pdf, b"\xff\xfe" + "另一篇文".encode("utf-16-le"))
    assert [text.content for text in found.archive.texts] == [TEXT, "另一篇文"]
    assert [article.title for article in found.archive.articles] == ["甲", "报告"]
    assert found.archive.claims[0].quote == "另一"
    assert [(one.kind, one.count) for one in found.left_out] == [(LeftOutKind.REGIONS, 1)]


def test_guids_are_compared_without_case_and_braces() -> None:
    braced = f'<Coding guid="{guid(20)}"><CodeRef targetGUID="{{{guid(5).lower()}}}"/></Coding>'
    found = project(source(selection(10, 0, 2, inside=braced)), codes=code(5, "票价", color="#E60"))
    assert [found.archive.tags[0].id] == list(found.archive.claims[0].tags)
    assert found.tags()[0].rgb == "#EE6600"
    assert (found.archive.tags[0].colour, found.tags()[0].claims) == ("vermillion", 1)


def test_codes_of_one_passage_are_one_claim_for_each_person() -> None:
    parts = (
        selection(10, 0, 2, inside="<Description>注一</Description>" + coding(20, 5), creatingUser=guid(7))
        + selection(11, 0, 2, inside=coding(21, 6), creatingUser=guid(7))
        + selection(12, 0, 2, inside=coding(22, 5, 8) + coding(23, 6, 7), creatingUser=guid(7))
    )
    users = "".join(
        f'<User guid="{guid(one)}" name="{name}"/>' for one, name in ((7, "苏禾"), (8, "程野"), (9, "闲人"))
    )
    found = project(source(parts), codes=code(5, "票价") + code(6, "客流"), users=users)
    one, other = found.archive.claims
    names = {tag.id: tag.name for tag in found.archive.tags}
    assert [[names[tag] for tag in claim.tags] for claim in (one, other)] == [["票价", "客流"], ["票价"]]
    assert (one.note, other.note) == ("注一", "")
    people = {person.annotator.name: person.claims for person in found.people()}
    assert people == {"苏禾": 1, "程野": 1}, "who made nothing does not come"


def test_notes_come_by_reference_and_by_link() -> None:
    """ATLAS.ti writes descriptions, others notes; NVivo links a note to the passage."""
    parts = selection(10, 0, 2, inside=f'<NoteRef targetGUID="{guid(30)}"/>') + selection(11, 3, 5)
    rest = (
        f'<Notes><Note guid="{guid(30)}" name="n"><PlainTextContent>注</PlainTextContent></Note>'
        f'<Note guid="{guid(31)}" name="n" plainTextPath="internal://T.txt"/>'
        f'<Note guid="{guid(32)}" name="n"><PlainTextContent>项目札记</PlainTextContent></Note></Notes>'
        f'<Links><Link guid="{guid(40)}" originGUID="{guid(31)}" targetGUID="{guid(11)}"/></Links>'
    )
    found = project(source(parts), "旁注".encode() * 3, rest=rest)
    assert [claim.note for claim in found.archive.claims] == ["注", "旁注旁注旁注"]
    assert not found.left_out
    assert not found.archive.links
    assert [(memo.title, memo.text) for memo in found.archive.memos] == [("n", "项目札记")]


def test_annotations_of_qualcoder_are_claims_without_tags() -> None:
    rest = (
        f'<Notes><Note guid="{guid(30)}" modifyingUser="{guid(7)}" modifiedDateTime="2026-01-15T23:37:54Z">'
        "<PlainTextContent>旁注</PlainTextContent>"
        f'<PlainTextSelection guid="{guid(31)}" startPosition="3" endPosition="5"/></Note></Notes>'
    )
    users = f'<User guid="{guid(7)}" name="苏禾"/>'
    found = project(source(f'<NoteRef targetGUID="{guid(30)}"/>'), rest=rest, users=users)
    (one,) = found.archive.claims
    assert (one.quote, one.note, one.tags, one.updated) == ("在这", "旁注", (), "2026-01-15T23:37:54.000Z")
    assert [person.claims for person in found.people()] == [1]
    assert not found.archive.memos


def test_notes_and_descriptions_of_other_things_are_memos() -> None:
    notes = "".join(
        f'<Note guid="{guid(number)}" name="{name}" creatingUser="{guid(7)}"><PlainTextContent>{name}文</PlainTextContent></Note>'
        for number, name in ((30, "标签"), (31, "来源"), (32, "项目"))
    )

    def pointing(number: int) -> str:
        return f'<NoteRef targetGUID="{guid(number)}"/>'

    found = project(
        source("<Description>来源说明</Description>" + pointing(31)),
        codes=code(5, "票价", pointing(30)),
        users=f'<User guid="{guid(7)}" name="苏禾"/>',
        rest=f"<Notes>{notes}</Notes><Description>项目说明</Description>{pointing(32)}",
    )
    article, tag = found.archive.articles[0].id, found.archive.tags[0].id
    assert {(memo.article, memo.tag, memo.title, memo.text) for memo in found.archive.memos} == {
        (None, tag, "标签", "标签文"), (article, None, "来源", "来源文"), (article, None, "", "来源说明"),
        (None, None, "项目", "项目文"), (None, None, "", "项目说明"),
    }  # fmt: skip
    assert [person.annotator.name for person in found.people()] == ["苏禾"]
    assert found.counts().memos == 5


def test_links_of_passages_come_and_others_do_not() -> None:
    rest = (
        f'<Links><Link guid="{guid(40)}" name="contradicts" direction="Associative" originGUID="{guid(10)}" '
        f'targetGUID="{guid(11)}"/><Link guid="{guid(41)}" name="因为" direction="OneWay" originGUID="{guid(10)}" '
        f'targetGUID="{guid(11)}"/><Link guid="{guid(42)}" originGUID="{guid(10)}" targetGUID="{guid(5)}"/></Links>'
    )
    found = project(source(selection(10, 0, 2) + selection(11, 3, 5)), codes=code(5, "票价"), rest=rest)
    names = {relation.id: (relation.name, relation.directed) for relation in found.archive.relations}
    assert next((link.relation, names[link.relation]) for link in found.archive.links) == (
        "contradicts",
        ("", False),
    )
    assert ("因为", True) in names.values()
    assert [(one.kind, one.count) for one in found.left_out] == [(LeftOutKind.LINKS, 1)]


def test_facts_about_sources_are_told_by_variables_there_or_in_cases() -> None:
    variables = "".join(
        f'<Variable guid="{guid(number)}" name="{name}" typeOfVariable="Text"/>'
        for number, name in ((50, "媒体"), (51, "日期"), (52, "URL"), (53, "字数"))
    )

    def value(number: int, words: str, kind: str = "TextValue") -> str:
        return f'<VariableValue><VariableRef targetGUID="{guid(number)}"/><{kind}>{words}</{kind}></VariableValue>'

    case = (
        f'<Cases><Case guid="{guid(60)}">{value(52, "https://a.example/1")}<SourceRef targetGUID="{guid(1)}"/></Case>'
        f'<Case guid="{guid(61)}" name="张三"/></Cases>'
    )
    text = document(
        source(value(50, "青川日报") + value(51, "2026-09-18", "DateValue") + value(53, "512")), rest=""
    ).replace("<Sources>", f"<Variables>{variables}</Variables>{case}<Sources>")
    found = read(package(text, {"sources/T.txt": TEXT.encode()}))
    (sheet,) = found.archive.articles
    assert (sheet.publisher, sheet.published, sheet.url) == ("青川日报", "2026-09-18", "https://a.example/1")
    left = {one.kind: (one.count, one.examples) for one in found.left_out}
    assert left == {LeftOutKind.VARIABLES: (1, ("字数",)), LeftOutKind.CASES: (1, ("张三",))}


def test_what_cannot_come_is_counted() -> None:
    sources = (
        f'<TextSource guid="{guid(1)}" name="只有.docx" richTextPath="internal://R.docx">{selection(10, 0, 2)}</TextSource>'
        f'<PictureSource guid="{guid(2)}" name="图.png"><PictureSelection guid="{guid(3)}"/></PictureSource>'
        + source(selection(11, 5, 5) + selection(12, 90, 95) + coding(20, 5), number=4)
    )
    rest = (
        f'<Sets><Set guid="{guid(70)}" name="组"/></Sets><Graphs><Graph guid="{guid(71)}"/></Graphs>'
        "<Description>项目说明</Description>"
    )
    found = project(sources, rest=rest, codes=code(5, "票价"))
    assert {one.kind: one.count for one in found.left_out} == {
        LeftOutKind.RICH_TEXT: 1, LeftOutKind.NO_TEXT: 1, LeftOutKind.MEDIA: 1, LeftOutKind.REGIONS: 1, LeftOutKind.EMPTY: 1, LeftOutKind.BEYOND: 1,
        LeftOutKind.WHOLE_SOURCE: 1, LeftOutKind.SETS: 1, LeftOutKind.GRAPHS: 1,
    }  # fmt: skip


def test_the_same_identity_twice_is_two_passages() -> None:
    found = project(source(selection(10, 0, 2, creatingUser="a") + selection(10, 3, 5, creatingUser="b")))
    assert [claim.quote for claim in found.archive.claims] == ["一句", "在这"]
    assert len({claim.id for claim in found.archive.claims}) == 2
