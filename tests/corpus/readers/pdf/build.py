"""Lines and pages of a PDF as they come from PDFium, and files that cannot be read."""

from __future__ import annotations

import io
from collections.abc import Sequence

import pypdfium2

from corpus.readers.pdf.page_text import PdfLine, PdfPage, PdfPicture, page_text
from tests.corpus.readers.build import pdf

WIDTH, HEIGHT = 595, 842


def line(
    text: str, top: float, *, left: float = 60, right: float = 420, size: float = 12, page: int = 0
) -> PdfLine:
    return PdfLine(text, left, right, top, top + size, size, page)


def pages(*lines: PdfLine) -> list[PdfPage]:
    """Pages with these lines."""
    return [
        PdfPage(tuple(one for one in lines if one.page == number), HEIGHT)
        for number in range(max(one.page for one in lines) + 1)
    ]


def page(*lines: tuple[float, float, float, str], pictures: Sequence[PdfPicture] = ()) -> PdfPage:
    """A page with these words, each with position, size and text; x and y from the top left corner."""
    document = pypdfium2.PdfDocument(pdf([lines]))
    loaded = document[0]
    text = loaded.get_textpage()
    read = page_text(text.raw, WIDTH, HEIGHT, 7, pictures)
    text.close()
    loaded.close()
    document.close()
    return read


def downwards(*lines: tuple[float, float, str]) -> list[tuple[float, float, float, str]]:
    """The characters of vertical lines at these positions."""
    return [(x, top + 12 * row, 12.0, one) for x, top, words in lines for row, one in enumerate(words)]


def scanned() -> bytes:
    """A page with only a picture."""
    shown = "q 500 0 0 700 40 40 cm /I Do Q"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>",
        f"<< /Length {len(shown)} >>\nstream\n{shown}\nendstream",
        "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>"
        "\nstream\n\x7f\nendstream",
    ]
    out = io.BytesIO(b"%PDF-1.5\n")
    out.seek(0, io.SEEK_END)
    places = []
    for number, body in enumerate(objects, 1):
        places.append(out.tell())
        out.write(f"{number} 0 obj\n{body}\nendobj\n".encode("latin-1"))
    start = out.tell()
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    out.write(
        f"xref\n0 6\n0000000000 65535 f \n{table}trailer << /Size 6 /Root 1 0 R >>\nstartxref\n{start}\n%%EOF".encode()
    )
    return out.getvalue()


def encrypted() -> bytes:
    """A file encrypted with an unknown password."""
    key = "00" * 32
    entry = (
        f"/Encrypt << /Filter /Standard /V 1 /R 2 /O <{key}> /U <{key}> /P -44 >> /ID [<{key}> <{key}>] >>"
    )
    return pdf([[(60, 80, 12, "字")]]).replace(b"/Info 5 0 R >>", f"/Info 5 0 R {entry}".encode())
