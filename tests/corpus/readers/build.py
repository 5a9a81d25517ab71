"""Documents in every format, with articles written for the tests, built in memory."""

from __future__ import annotations

import html
import io
import zipfile
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

import docx
from docx.oxml.ns import nsdecls
from docx.oxml.parser import parse_xml

from corpus.readers.document import Original, ReadDocument, ReadingChoices
from corpus.readers.registry import DocumentFormat, format_of
from corpus.readers.sniffing import original
from tests.db.build import ROOT

TITLE = "汐州渡轮电动化：一条航线的账"
CHOICES = ReadingChoices()


def article(name: str = "1-daily.txt") -> list[str]:
    """The paragraphs of one of the sample's articles."""
    text = (ROOT / "resources/sample" / name).read_text(encoding="utf-8")
    return [line.strip() for line in text.split("\n") if line.strip()]


def read(data: bytes, name: str, choices: ReadingChoices = CHOICES) -> ReadDocument:
    """The document that the registry's reader returns for a file."""
    source = original(data, name)
    format = format_of(source)
    assert isinstance(format, DocumentFormat)
    return format.load()(source, choices)


def content(document: ReadDocument) -> str:
    return document.articles[0].article.content


def found(document: ReadDocument) -> dict[str, str]:
    """The source of each field of the first article."""
    return {finding.field: finding.found_in.value for finding in document.articles[0].found}


def remarks(document: ReadDocument) -> dict[str, int]:
    return {remark.code: remark.count for remark in document.remarks}


def kinds(document: ReadDocument) -> list[tuple[str, str]]:
    """The kind and text of each block."""
    read = document.articles[0].article
    return [(block.kind.value, read.content[block.start : block.end]) for block in read.blocks]


def named(name: str) -> Original:
    return Original(b"", name)


def assert_faithful(text: str, paragraphs: Sequence[str], *, kept: float = 0.95) -> None:
    """Assert that at least 98 % of the characters are in order, that at most 2 % are additional, that there is no new
    space between Chinese characters, and that ``kept`` of the paragraphs are lines."""
    wanted, got = (_solid("".join(some)) for some in (paragraphs, [text]))
    blocks = SequenceMatcher(None, wanted, got, autojunk=False).get_matching_blocks()
    same = sum(block.size for block in blocks)
    assert same >= 0.98 * len(wanted), f"{same / len(wanted):.3f} of the characters"
    assert same >= 0.98 * len(got), f"{1 - same / len(got):.3f} are foreign"
    lines = {_solid(line) for line in text.split("\n")}
    whole = sum(1 for paragraph in paragraphs if _solid(paragraph) in lines)
    assert whole >= kept * len(paragraphs), f"{whole} of {len(paragraphs)} paragraphs"
    exact = {" ".join(line.split()) for line in text.split("\n")}
    spaced = [p for p in paragraphs if _solid(p) in lines and " ".join(p.split()) not in exact]
    assert not spaced, spaced[:1]


def broken(paragraph: str, at: int = 20) -> tuple[str, str]:
    """A paragraph in two halves, divided between two Chinese characters."""
    while at < len(paragraph) and not all("\u4e00" <= one < "\ua000" for one in paragraph[at - 1 : at + 1]):
        at += 1
    return paragraph[:at], paragraph[at:]


def _solid(text: str) -> str:
    return "".join(text.split())


def zipped(entries: Iterable[tuple[str, bytes | str]], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as file:
        for name, data in entries:
            file.writestr(name, data)
    return out.getvalue()


def paragraphs_in(tag: str, paragraphs: Sequence[str], indent: str = "　　") -> str:
    return "\n".join(f"<{tag}>{indent}{html.escape(words)}</{tag}>" for words in paragraphs)


# Word


W = nsdecls("w")


def word(paragraphs: Sequence[str], title: str = TITLE) -> bytes:
    document = docx.Document()
    document.core_properties.author = "苏禾"
    document.core_properties.title = title
    document.add_heading(title, 0)
    for words in paragraphs:
        paragraph = document.add_paragraph()
        for start in range(0, len(words), 37):
            paragraph.add_run(words[start : start + 37])
    return saved(document)


def saved(document: docx.document.Document) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def element(xml: str, *more: str) -> object:
    """An element of Word's; ``more``: prefixes besides ``w`` with their addresses."""
    spaces = " ".join([W, *more])
    head, _, tail = xml.partition(">")
    closed = head.endswith("/")
    return parse_xml(f"{head.removesuffix('/')} {spaces}{'/' if closed else ''}>{tail}")


# PDF


def pdf(
    pages: Sequence[Sequence[tuple[float, float, float, str]]],
    *,
    width: int = 595,
    height: int = 842,
    info: str = "",
) -> bytes:
    """A PDF of lines at ``(x, y, size, text)``, with y from the top, in a Chinese font that is not embedded."""
    count = len(pages)
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {count} /Kids [{' '.join(f'{6 + 2 * number} 0 R' for number in range(count))}] >>",
        "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>",
        "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /W [1 95 500]"
        " /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> >>",
        f"<< {info} >>",
    ]
    for number, lines in enumerate(pages):
        shown = "\n".join(
            f"BT /F1 {size} Tf {x} {height - y} Td <{text.encode('utf-16-be').hex()}> Tj ET"
            for x, y, size, text in lines
        )
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width} {height}] /Contents {7 + 2 * number} 0 R"
            " /Resources << /Font << /F1 3 0 R >> >> >>"
        )
        objects.append(f"<< /Length {len(shown)} >>\nstream\n{shown}\nendstream")
    out = b"%PDF-1.5\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode("latin-1")
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    return (
        out
        + f"trailer << /Size {len(objects) + 1} /Root 1 0 R /Info 5 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()
    )


def set_in_lines(
    paragraphs: Sequence[str],
    *,
    x: float = 60,
    y: float = 80,
    columns: int = 30,
    size: float = 12,
    indent: bool = True,
) -> list[tuple[float, float, float, str]]:
    """Paragraphs as lines of a number of characters, with the first line of each indented."""
    lines = []
    for words in paragraphs:
        rows, room = [""], columns - 2.0 * indent
        for character in words:
            room -= 0.5 if character < "\x7f" else 1.0
            if room < 0:
                rows.append("")
                room = columns - (0.5 if character < "\x7f" else 1.0)
            rows[-1] += character
        for number, row in enumerate(rows):
            lines.append((x + (2 * size if indent and not number else 0), y, size, row))
            y += 1.6 * size
    return lines
