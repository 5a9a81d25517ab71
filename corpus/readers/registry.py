"""The formats that can be read. A file is recognised by its bytes, then by its name; any other text is plain text.

A reader is imported when a file of its format is read: the libraries take seconds to import, and files are read in the
worker process or by a verb.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from corpus.readers import foreign_sniffing, json_archive, sniffing
from corpus.readers.document import Original, ReadDocument, ReadingChoices
from corpus.readers.errors import ReadError
from corpus.readers.project import ReadProject

DocumentReader = Callable[[Original, ReadingChoices], ReadDocument]
"""Returns at least one article. Raises ReadError, and LookupError for an unknown encoding."""
ProjectReader = Callable[[Original, ReadingChoices], ReadProject]
"""Raises ReadError."""


@dataclass(frozen=True, slots=True)
class DocumentFormat:
    """A format that articles are read from."""

    id: str
    title: str
    suffixes: tuple[str, ...]
    """In lower case with their dots; the usual one first."""
    sniff: Callable[[Original], bool]
    """Whether the bytes are in this format; always False if only the suffix can tell."""
    load: Callable[[], DocumentReader]


@dataclass(frozen=True, slots=True)
class ProjectFormat:
    """A format that annotations are read from."""

    id: str
    title: str
    suffixes: tuple[str, ...]
    sniff: Callable[[Original], bool]
    load: Callable[[], ProjectReader]


Format = DocumentFormat | ProjectFormat


def _load_json() -> ProjectReader:
    from corpus.readers.json_archive import read_project

    return read_project


def _load_text() -> DocumentReader:
    from corpus.readers.plain_text import read

    return read


def _load_qdpx() -> ProjectReader:
    from corpus.readers.refi.reading import read_project

    return read_project


def _load_qdc() -> ProjectReader:
    from corpus.readers.refi.reading import read_codebook

    return read_codebook


def _load_w3c() -> ProjectReader:
    from corpus.readers.web_annotation import read_project

    return read_project


def _load_hypothesis() -> ProjectReader:
    from corpus.readers.hypothesis_export import read_project

    return read_project


def _load_label_studio() -> ProjectReader:
    from corpus.readers.label_studio import read_project

    return read_project


def _load_uima() -> ProjectReader:
    from corpus.readers.uima_json import read_project

    return read_project


def _load_doccano() -> ProjectReader:
    from corpus.readers.doccano import read_project

    return read_project


def _load_web_page() -> DocumentReader:
    from corpus.readers.pages.web_page import read

    return read


def _load_mhtml() -> DocumentReader:
    from corpus.readers.pages.saved_page import read_mhtml

    return read_mhtml


def _load_webarchive() -> DocumentReader:
    from corpus.readers.pages.saved_page import read_webarchive

    return read_webarchive


def _load_docx() -> DocumentReader:
    from corpus.readers.office.docx import read

    return read


def _load_odt() -> DocumentReader:
    from corpus.readers.office.odt import read

    return read


def _load_rtf() -> DocumentReader:
    from corpus.readers.office.rtf import read

    return read


def _load_markdown() -> DocumentReader:
    from corpus.readers.markdown import read

    return read


def _load_epub() -> DocumentReader:
    from corpus.readers.epub import read

    return read


def _load_pdf() -> DocumentReader:
    from corpus.readers.pdf.document import read

    return read


def _load_subtitles() -> DocumentReader:
    from corpus.readers.subtitles import read

    return read


def _load_csv() -> DocumentReader:
    from corpus.readers.tables.csv_table import read

    return read


def _load_xlsx() -> DocumentReader:
    from corpus.readers.tables.xlsx import read

    return read


TEXT = DocumentFormat("text", "Plain text", (".txt", ".text"), sniffing.is_nothing, _load_text)
"""The format of files that are in no other format."""

PROJECT_FORMATS: tuple[ProjectFormat, ...] = (
    ProjectFormat(
        json_archive.id, json_archive.title, json_archive.suffixes, json_archive.is_export, _load_json
    ),
    ProjectFormat(
        "qdpx", "REFI-QDA project", (".qdpx", ".qde"), foreign_sniffing.is_refi_project, _load_qdpx
    ),
    ProjectFormat("qdc", "REFI-QDA codebook", (".qdc",), foreign_sniffing.is_refi_codebook, _load_qdc),
    ProjectFormat(
        "w3c", "W3C Web Annotation", (".jsonld", ".json"), foreign_sniffing.is_web_annotation, _load_w3c
    ),
    ProjectFormat(
        "hypothesis", "Hypothesis export", (".json",), foreign_sniffing.is_hypothesis, _load_hypothesis
    ),
    ProjectFormat("uima", "UIMA CAS (INCEpTION, JSON)", (".json",), foreign_sniffing.is_uima, _load_uima),
    ProjectFormat(
        "label_studio", "Label Studio", (".json",), foreign_sniffing.is_label_studio, _load_label_studio
    ),
    ProjectFormat("doccano", "doccano", (".jsonl", ".json"), foreign_sniffing.is_doccano, _load_doccano),
)
"""Formats with the same suffix are distinguished by content; an unrecognised file is read by the first of them."""
DOCUMENT_FORMATS: tuple[DocumentFormat, ...] = (
    DocumentFormat("mhtml", "Saved web page (MHTML)", (".mhtml", ".mht"), sniffing.is_mhtml, _load_mhtml),
    DocumentFormat(
        "webarchive", "Safari web archive", (".webarchive",), sniffing.is_webarchive, _load_webarchive
    ),
    DocumentFormat(
        "html", "Web page", (".html", ".htm", ".xhtml", ".shtml"), sniffing.is_web_page, _load_web_page
    ),
    DocumentFormat("docx", "Word document", (".docx", ".docm", ".dotx"), sniffing.is_docx, _load_docx),
    DocumentFormat("odt", "OpenDocument text", (".odt", ".ott"), sniffing.is_odt, _load_odt),
    DocumentFormat("rtf", "Rich Text Format", (".rtf",), sniffing.is_rtf, _load_rtf),
    DocumentFormat("pdf", "PDF with text", (".pdf",), sniffing.is_pdf, _load_pdf),
    DocumentFormat("epub", "E-book (EPUB)", (".epub",), sniffing.is_epub, _load_epub),
    DocumentFormat("xlsx", "Excel workbook", (".xlsx", ".xlsm"), sniffing.is_xlsx, _load_xlsx),
    DocumentFormat("subtitles", "Subtitles", (".srt", ".vtt"), sniffing.is_subtitles, _load_subtitles),
    DocumentFormat("csv", "Table (CSV)", (".csv", ".tsv"), sniffing.is_nothing, _load_csv),
    DocumentFormat("markdown", "Markdown", (".md", ".markdown"), sniffing.is_nothing, _load_markdown),
    TEXT,
)
"""All formats, in the order in which files are compared with them."""
FORMATS: tuple[Format, ...] = (*PROJECT_FORMATS, *DOCUMENT_FORMATS)
"""All formats, in the order in which they are tried."""


def format_named(name: str) -> Format | None:
    """The format with an identity or a suffix (with or without its dot)."""
    wanted = name.lower().removeprefix(".")
    for format in FORMATS:
        if format.id == wanted:
            return format
    return next((format for format in FORMATS if f".{wanted}" in format.suffixes), None)


def format_of(original: Original) -> Format:
    """The format of a file. Raises ReadError if it cannot be read: ``encrypted``, ``old_office``, ``other_office``,
    ``zip``, ``project`` (a database), ``not_text``."""
    for format in FORMATS:
        if format.sniff(original):
            return format
    _refuse_others(original)
    suffix = original.suffix
    return next((format for format in FORMATS if suffix in format.suffixes), TEXT)


_OTHER_OFFICE = {"ppt/": ".pptx", "visio/": ".vsdx", "Index/": ".pages"}
"""Folders by which packages of other programs are recognised, with their suffixes."""


def _refuse_others(original: Original) -> None:
    """Raise ReadError for kinds of files that users often try to import, with the most helpful reason."""
    if sniffing.is_database(original):
        raise ReadError("project")
    if sniffing.is_ole(original):
        raise ReadError("encrypted" if sniffing.is_encrypted_office(original) else "old_office")
    if sniffing.is_zip(original):
        for folder, suffix in _OTHER_OFFICE.items():
            if any(name.startswith(folder) for name in original.entries):
                raise ReadError("other_office", "", suffix)
        if "content.xml" in original.entries:
            raise ReadError("other_office", "", original.suffix)
        if not original.entries:
            raise ReadError("damaged", "", "it cannot be unpacked")
        raise ReadError("zip")
    if sniffing.is_binary(original):
        raise ReadError("not_text")
