"""The document, read back by python-docx and as the XML that word processors read."""

from __future__ import annotations

import gc
import io
import re
import zipfile
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import docx
import pytest

from corpus.writers import write, writer_named
from corpus.writers.comparison_table import report_of
from corpus.writers.exported import Exported, ExportRemark
from corpus.writers.options import Content
from corpus.writers.subject import ExportSubject
from tests.corpus.writers.build import exported, sample_archive, written

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@cache
def comparison() -> bytes:
    return written("docx")[0]


def part(content: bytes, name: str) -> ElementTree.Element:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return ElementTree.fromstring(package.read(f"word/{name}.xml"))


def words(element: ElementTree.Element) -> str:
    return "".join(text.text or "" for text in element.iter(f"{W}t"))


def test_each_quotation_has_a_footnote_by_the_standard() -> None:
    content = comparison()
    references = [one.get(f"{W}id") for one in part(content, "document").iter(f"{W}footnoteReference")]
    notes = {one.get(f"{W}id"): words(one) for one in part(content, "footnotes").iter(f"{W}footnote")}
    answering = [claim for claim in sample_archive().claims if claim.question is not None]
    assert len(references) == len(answering) == len(set(references))
    assert set(references) | {"-1", "0"} == set(notes)
    assert all(re.search(r"\[(N|J|Z|EB/OL)\]\. .*, 20\d\d-\d\d-\d\d\. 第 \d+ 段。$", notes[one or ""]) for one in references)  # fmt: skip
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        assert "word/footnotes.xml" in package.read("[Content_Types].xml").decode()
        assert "footnotes.xml" in package.read("word/_rels/document.xml.rels").decode()


def test_notes_are_comments_of_those_who_wrote_them() -> None:
    document = docx.Document(io.BytesIO(comparison()))
    told = {comment.text: comment.author for comment in document.comments}
    notes = [claim.note for claim in sample_archive().claims if claim.note and claim.question is not None]
    assert notes
    assert set(notes) <= set(told)
    assert set(told.values()) == {"苏禾", "程野"}
    bare = docx.Document(io.BytesIO(written("docx", exported(notes=False))[0]))
    assert len(list(bare.comments)) == 0


@pytest.mark.parametrize(
    ("language", "serif", "face"),
    [("zh_CN", True, "SimSun"), ("zh_CN", False, "Microsoft YaHei"), ("zh_TW", True, "PMingLiU")],
)
def test_styles_have_faces_for_chinese_and_none_of_the_theme(language: str, serif: bool, face: str) -> None:
    given = exported(replace(sample_archive(), claims=(), questions=(), links=(), figure_marks=()), language, serif=serif)  # fmt: skip
    styles = part(written("docx", given)[0], "styles")
    fonts = {style.get(f"{W}styleId"): style.find(f"{W}rPr/{W}rFonts") for style in styles.iter(f"{W}style")}
    normal = fonts["Normal"]
    assert normal is not None
    assert normal.get(f"{W}eastAsia") == face
    for name in ("Normal", "Title", "Heading1", "Heading2"):
        found = fonts[name]
        assert found is not None
        assert found.get(f"{W}eastAsia")
        assert not [key for key in found.attrib if key.endswith("Theme")]


def test_the_table_is_wide_and_its_head_stays() -> None:
    document = docx.Document(io.BytesIO(comparison()))
    (section,) = document.sections
    assert section.page_width is not None
    assert section.page_width > (section.page_height or 0)
    table = document.tables[0]
    heads = [cell.text for cell in table.rows[0].cells]
    assert heads == ["议题", "A 汐州日报", "B 观潮财经周刊", "C 東灣時報", "D 汐州晚报", "E 島航研究通訊"]
    assert len(table.rows) == 1 + len(sample_archive().questions)
    assert table.rows[0]._tr.find(f".//{W}tblHeader") is not None
    assert "数值不同" in table.rows[2].cells[2].text
    assert "合计14.6亿元，比官方口径多出近2亿元" in table.rows[2].cells[2].text


def test_a_table_stays_with_the_remark_above_it() -> None:
    body = docx.Document(io.BytesIO(comparison())).element.body
    tables = list(body.iterchildren(f"{W}tbl"))
    assert len(tables) > 1
    assert all(table.getprevious().find(f".//{W}keepNext") is not None for table in tables)


def test_traditional_words_are_said_to_be_so() -> None:
    languages = {one.get(f"{W}eastAsia") for one in part(comparison(), "document").iter(f"{W}lang")}
    assert {"zh-CN", "zh-TW"} <= languages


def test_what_was_not_wanted_is_not_there() -> None:
    told = words(part(comparison(), "document"))
    bare = words(part(written("docx", exported(silent=False, figures=False))[0], "document"))
    assert "未提及" in told
    assert "极差" in told
    assert told.count("未读") > bare.count("未读") == 1, "the method explains the word"
    assert "可比性" not in bare
    assert words(part(written("docx", exported(quotes=True))[0], "document")).count("不在任何议题") == 1


@pytest.mark.parametrize("content", [Content.BY_QUESTION, Content.BY_TAG, Content.BY_ARTICLE])
def test_claims_come_in_chapters(content: Content) -> None:
    document = docx.Document(io.BytesIO(written("docx", exported(content=content, landscape=False))[0]))
    quotes = [
        paragraph.text
        for paragraph in document.paragraphs
        if paragraph.style and paragraph.style.name == "Quotation"
    ]
    archive = sample_archive()
    assert {claim.quote for claim in archive.claims} == {quote.strip("“”") for quote in quotes}
    assert any(paragraph.style and paragraph.style.name == "Heading 1" for paragraph in document.paragraphs)


def broken() -> Exported:
    archive = sample_archive()
    first, second, *others = archive.claims
    first = replace(first, orphaned=True)
    second = replace(second, note="x\x0b\ud800 <w:p/>")
    return exported(replace(archive, claims=(first, second, *others)), content=Content.BY_ARTICLE)


def test_what_cannot_be_told_is_counted() -> None:
    content, remarks = written("docx", broken())
    assert remarks == {ExportRemark.CONTROLS: 2, ExportRemark.ORPHANS: 1}
    document = docx.Document(io.BytesIO(content))
    assert "x\ufffd\ufffd <w:p/>" in [comment.text for comment in document.comments]


def test_an_empty_comparison_says_so() -> None:
    archive = sample_archive()
    claims = tuple(replace(claim, question=None) for claim in archive.claims)
    told = words(part(written("docx", exported(replace(archive, claims=claims, questions=(), cells=())))[0], "document"))  # fmt: skip
    assert "还没有议题，报告是空的。" in told


def test_plots_are_metafiles_with_words_for_those_who_do_not_see_them() -> None:
    with zipfile.ZipFile(io.BytesIO(comparison())) as package:
        plots = [name for name in package.namelist() if name.endswith(".emf")]
        assert "image/x-emf" in package.read("[Content_Types].xml").decode()
        assert all(package.read(name)[40:44] == b" EMF" for name in plots)
    drawn = [one for one in part(comparison(), "document").iter() if one.tag.endswith("}docPr")]
    assert len(plots) == len(drawn) == len(report_of(ExportSubject(exported())).pictures)
    assert all(one.get("descr") for one in drawn)


def test_a_full_disk_is_one_error(tmp_path: Path) -> None:
    """What writes the archive must not complain once more when it is collected."""
    with pytest.raises(OSError, match="full"), (tmp_path / "a.docx").open("wb") as file:
        write(writer_named("docx"), exported(), Full(file))
    gc.collect()


class Full(io.BufferedWriter):
    """A file on a disk that is full."""

    def __init__(self, file: io.BufferedWriter) -> None:
        super().__init__(file.raw)

    def write(self, buffer: Any, /) -> int:
        raise OSError("full")
