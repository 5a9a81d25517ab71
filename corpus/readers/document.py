"""Input and output of the readers of documents: values that can be sent between processes.

A document contains one article, or several if it is a book that is read by chapters or a table with an article in each
row. Each article has the sources of its metadata, so that the user can judge these before the import.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from corpus.new_article import NewArticle

if TYPE_CHECKING:
    from corpus.decoding import Candidate

__all__ = [
    "ColumnRole",
    "FieldSource",
    "FoundIn",
    "Original",
    "ReadArticle",
    "ReadDocument",
    "ReadingChoices",
    "Remark",
    "TableShape",
]


@dataclass(frozen=True, slots=True)
class Original:
    """The bytes of a file or page, before its format is known."""

    data: bytes
    """Empty for the clipboard."""
    name: str
    """Name of the file, readable; empty for a page and for the clipboard."""
    url: str = ""
    """Address that it was fetched or saved from; empty if unknown."""
    charset: str = ""
    """The encoding according to the server or the container of a saved page."""
    entries: tuple[str, ...] = ()
    """Names of the files inside, if it is a ZIP file whose directory can be read."""

    @property
    def suffix(self) -> str:
        """The suffix of the name (for a page, of its address) with the dot, in lower case; empty if it has none."""
        name = self.name or self.url.partition("?")[0].rpartition("/")[2]
        dot = name.rfind(".")
        return name[dot:].lower() if dot > 0 else ""


class ColumnRole(StrEnum):
    """The field of an article that a column of a table contains."""

    NONE = ""
    TEXT = "text"
    """Several such columns become paragraphs, in their order."""
    TITLE = "title"
    PUBLISHER = "publisher"
    BYLINE = "byline"
    PUBLISHED = "published"
    URL = "url"


@dataclass(frozen=True, slots=True)
class ReadingChoices:
    """The user's choices on how a file is read. None leaves the decision to the reader."""

    format: str | None = None
    """Identity of the format; None to recognise it."""
    encoding: str | None = None
    """Python's name, for formats that are text."""
    whole_page: bool = False
    """Whether a web page is read as a whole, not only its main text."""
    chapters: bool = False
    """An article for each chapter of a book."""
    join_lines: bool | None = None
    """Whether lines broken by layout are joined into paragraphs. By default they are in PDFs, but not in text files."""
    roles: tuple[ColumnRole, ...] | None = None
    """One for each column of a table."""
    table_head: bool | None = None
    """Whether the first row of a table names its columns."""
    skip_bad_lines: bool = False
    """Whether invalid and inconsistent rows of a project are skipped."""


class FoundIn(StrEnum):
    """Where a fact about an article was found, from the most to the least reliable."""

    LINKED_DATA = "linked_data"
    """JSON-LD of a web page."""
    META = "meta"
    """A ``meta`` element of a web page or of a book."""
    PROPERTIES = "properties"
    """Properties of a document, as Word and PDF files have them."""
    COLUMN = "column"
    SAVED_ADDRESS = "saved_address"
    """The address of a saved or fetched page."""
    LABEL = "label"
    """A label in the text, such as 来源：."""
    HEADING = "heading"
    TITLE_ELEMENT = "title_element"
    """The ``title`` element of a page."""
    HOST = "host"
    """The name of the server."""
    FIRST_LINES = "first_lines"
    """Guessed from the beginning of the text."""
    FILE_NAME = "file_name"


@dataclass(frozen=True, slots=True)
class FieldSource:
    """Where one field of an article was found."""

    field: str
    """``title``, ``publisher``, ``byline``, ``published`` or ``url``."""
    found_in: FoundIn
    detail: str = ""
    """The name of the element, property or column, or the words of the label: ``og:title``, ``来源``."""


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that a person should know about how a document was read. ``code`` is one of:

    ``joined`` (lines joined to paragraphs), ``hard_wrapped`` (lines that could be joined and were not), ``left_out``
    (characters of a web page outside its main text), ``main_text_unsure`` (what was taken of a page is little of it;
    all of it where nothing was found), ``tables``, ``footnotes`` (how many there are), ``encoding`` (``detail``: what
    the document says, which is not what it is in), ``page_lines`` (headers, footers and page numbers left out),
    ``columns`` (pages with columns), ``vertical`` (pages of vertical text), ``radicals`` (radicals that became the
    characters that they stand for), ``pages_without_text``, ``images`` (pictures, whose content is not text),
    ``deletions`` (passages that tracked changes delete), ``hidden`` (passages that are not shown), ``time_codes``
    (left out), ``rows_without_text`` (of a table, left out), ``chapters``, ``unreadable_parts`` (chapters or pages
    left out because they are damaged; ``detail``: names of chapters).
    """

    code: str
    count: int = 0
    detail: str = ""


@dataclass(frozen=True, slots=True)
class ReadArticle:
    """One article of a document."""

    article: NewArticle
    found: tuple[FieldSource, ...] = ()
    """The source of each field that has a value."""
    joins: tuple[int, ...] = ()
    """Offsets in the text where two lines of the document were joined, ascending."""


@dataclass(frozen=True, slots=True)
class TableShape:
    """The table that articles were read from, so that the user can assign its columns."""

    columns: tuple[str, ...]
    """Names of the columns; empty if there is no head."""
    roles: tuple[ColumnRole, ...]
    """How the columns were read, one for each."""
    has_head: bool
    rows: int
    """Without the head."""
    examples: tuple[tuple[str, ...], ...] = ()
    """The cells of the first rows, shortened."""


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """The content of a file or page."""

    format: str
    """Identity of its format in :mod:`corpus.readers.registry`."""
    articles: tuple[ReadArticle, ...]
    """At least one article."""
    candidates: tuple[Candidate, ...] = ()
    """Encodings to choose from if the bytes are ambiguous; otherwise empty."""
    remarks: tuple[Remark, ...] = ()
    whole_page: bool | None = None
    """Whether a web page was read as a whole; None if the format has no such choice."""
    main_characters: int = 0
    """Code points of the main text of a web page."""
    page_characters: int = 0
    """Code points of all its text."""
    chapters: bool | None = None
    """Whether each chapter became an article; None if the format has no such choice."""
    parts: int = 0
    """Chapters of a book, pages of a PDF, cues of subtitles, rows of a table."""
    table: TableShape | None = None
