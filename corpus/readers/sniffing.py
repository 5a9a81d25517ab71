"""Recognises files by their bytes, without unpacking or parsing them."""

from __future__ import annotations

import codecs
import io
import re
import zipfile

from corpus.readers.document import Original

_HEAD = 1 << 12
"""Bytes at the beginning in which signatures are searched. Chosen: a page may begin with comments."""
_PDF_HEAD = 1024
"""Bytes in which PDF readers search the signature, by the implementation notes of the PDF Reference."""
_MOST_ENTRIES = 20_000
"""Greatest number of names that are kept of a ZIP file. Chosen: far more than any document has."""
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
"""The stream of encrypted Office documents ([MS-OFFCRYPTO] 2.3.4.4)."""

_WEB_PAGE = re.compile(
    r"\ufeff?(?:\s|<!--.*?-->|<\?xml[^>]*>)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
"""The beginning of a web page."""
_SRT = re.compile(r"\ufeff?\s*\d+[ \t]*\r?\n\d+:\d\d:\d\d[,.]\d{1,3}[ \t]*-->")
"""The beginning of a SubRip file."""
_VTT = re.compile(r"\ufeff?WEBVTT(?:[ \t\r\n]|\Z)")
"""The beginning of a WebVTT file."""
_MAIL_HEADER = re.compile(r"\s*[A-Za-z][A-Za-z0-9-]*:", re.ASCII)
"""A header field of a mail."""
_BINARY = (
    b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b", b"Rar!", b"7z\xbc\xaf", b"RIFF", b"\x7fELF", b"ID3",
    b"OggS", b"\x00\x00\x00\x1cftyp", b"\x00\x00\x00\x18ftyp", b"\x00\x00\x00\x20ftyp", b"BM\x00", b"II*\0", b"MM\0*",
)  # fmt: skip


def original(data: bytes, name: str, *, url: str = "", charset: str = "") -> Original:
    """The input of readers for some bytes."""
    return Original(data, name, url, charset, _entries(data))


def _entries(data: bytes) -> tuple[str, ...]:
    if not data.startswith(b"PK"):
        return ()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return tuple(archive.namelist()[:_MOST_ENTRIES])
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, EOFError):
        return ()


def head_of(original: Original) -> str:
    """The beginning as text, in which ASCII signatures are searched."""
    data = original.data[:_HEAD]
    for mark, encoding in ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")):
        if data.startswith(mark):
            return data[2:].decode(encoding, "ignore")
    return data.removeprefix(codecs.BOM_UTF8).decode("latin-1")


def is_zip(original: Original) -> bool:
    """Whether it is a ZIP archive, perhaps an empty one."""
    return original.data.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def is_ole(original: Original) -> bool:
    """Whether it is an OLE compound file, such as a ``.doc`` or an encrypted ``.docx``."""
    return original.data.startswith(_OLE[:4])


def is_encrypted_office(original: Original) -> bool:
    """Whether it is a document of Office with a password, which is kept in an OLE file."""
    return is_ole(original) and _ENCRYPTED_PACKAGE in original.data


def is_database(original: Original) -> bool:
    """Whether it is an SQLite database."""
    return original.data.startswith(b"SQLite format 3\0")


def is_binary(original: Original) -> bool:
    """Whether it is a picture, a sound or a program."""
    data = original.data
    return data.startswith(_BINARY) or (data.startswith(b"MZ") and b"\0\0" in data[:_HEAD])


def is_pdf(original: Original) -> bool:
    """Whether it is a PDF file. Some have other bytes before the signature."""
    return b"%PDF-" in original.data[:_PDF_HEAD]


def is_docx(original: Original) -> bool:
    """Whether it is a Word document."""
    return any(name.startswith("word/") for name in original.entries)


def is_xlsx(original: Original) -> bool:
    """Whether it is an Excel workbook."""
    return any(name.startswith("xl/") for name in original.entries)


def is_odt(original: Original) -> bool:
    """Whether it is an OpenDocument text."""
    if "content.xml" not in original.entries:
        return False
    # The media type is uncompressed at the beginning, unless the file was packed again.
    return b"opendocument.text" in original.data[:_HEAD] or original.suffix in (".odt", ".ott")


def is_epub(original: Original) -> bool:
    """Whether it is an e-book with a package document."""
    return "META-INF/container.xml" in original.entries and any(
        name.lower().endswith(".opf") for name in original.entries
    )


def is_rtf(original: Original) -> bool:
    """Whether it is an RTF document."""
    return original.data.lstrip()[:5] == b"{\\rtf"


def is_mhtml(original: Original) -> bool:
    """Whether it is a web page that a browser saved as a mail message (MHTML)."""
    head = head_of(original)
    lower = head.lower()
    return (
        bool(_MAIL_HEADER.match(head))
        and "mime-version:" in lower
        and re.search(r"multipart/|text/html", lower) is not None
    )


def is_webarchive(original: Original) -> bool:
    """Whether it is Safari's archive of a web page."""
    data = original.data
    return data.startswith((b"bplist00", b"<?xml")) and b"WebMainResource" in data


def is_web_page(original: Original) -> bool:
    """Whether it is HTML."""
    return _WEB_PAGE.match(head_of(original)) is not None


def is_subtitles(original: Original) -> bool:
    """Whether it is subtitles in SubRip or WebVTT."""
    head = head_of(original)
    return bool(_SRT.match(head) or _VTT.match(head))


def is_nothing(_: Original) -> bool:
    """For formats that are only recognised by their suffix."""
    return False
