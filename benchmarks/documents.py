"""Reading documents: a large web page, and a PDF of 500 pages whose Chinese font is not embedded."""

from __future__ import annotations

import html
from collections.abc import Iterator

from benchmarks.measure import Measurement, cpu_seconds
from benchmarks.texts import prose
from corpus.intake import read_original
from corpus.readers.sniffing import original

PAGE_BYTES = 5_000_000
"""Size of the web page."""
PAGES, LINES, COLUMNS = 500, 32, 30
"""Pages, lines per page and characters per line of the PDF: nearly 1,000 characters per page, like printed articles."""


def figures() -> Iterator[Measurement]:
    """Both measurements, after the libraries were imported."""
    small = _page(3_000)
    read_original("a.html", original(small, "a.html"))
    page = _page(PAGE_BYTES // 3)
    yield Measurement(
        f"read a web page of {len(page) / 1e6:.1f} MB, CPU",
        cpu_seconds(lambda: read_original("a.html", original(page, "a.html"))),
        "s",
        3,
    )
    read_original("a.pdf", original(_pdf(2), "a.pdf"))
    data = _pdf(PAGES)
    yield Measurement(
        f"read a PDF of {PAGES} pages, CPU",
        cpu_seconds(lambda: read_original("a.pdf", original(data, "a.pdf"))),
        "s",
        5,
        f"{PAGES * LINES * COLUMNS:,} characters",
    )


def _page(characters: int) -> bytes:
    """A page with navigation, whose article is in elements with meaningless names, so that it has to be searched
    for."""
    links = "".join(f'<li><a href="/{number}.html">{prose(14, number)}</a></li>' for number in range(40))
    paragraphs = "".join(
        f'<p class="x">{html.escape(words)}</p>\n' for words in prose(characters).split("\n") if words
    )
    head = "<html><head><meta charset=utf-8><title>一条航线的账_某某网</title></head><body>"
    body = f"<div class=n><ul>{links}</ul></div><div class=m><h1>一条航线的账</h1>{paragraphs}</div><ul>{links}</ul>"
    return f"{head}{body}</body></html>".encode()


def _pdf(pages: int) -> bytes:
    text = prose(pages * LINES * COLUMNS).replace("\n", "。")
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {pages} /Kids [{' '.join(f'{5 + 2 * number} 0 R' for number in range(pages))}] >>",
        "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>",
        "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000"
        " /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> >>",
    ]
    for number in range(pages):
        start = number * LINES * COLUMNS
        lines = (text[start + row * COLUMNS : start + (row + 1) * COLUMNS] for row in range(LINES))
        shown = "\n".join(
            f"BT /F1 12 Tf 90 {760 - 20 * row} Td <{words.encode('utf-16-be').hex()}> Tj ET"
            for row, words in enumerate(lines)
        )
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {6 + 2 * number} 0 R"
            " /Resources << /Font << /F1 3 0 R >> >> >>"
        )
        objects.append(f"<< /Length {len(shown)} >>\nstream\n{shown}\nendstream")
    out = bytearray(b"%PDF-1.5\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode()
    start = len(out)
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}".encode()
    return (
        bytes(out)
        + f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()
    )
