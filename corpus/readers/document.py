"""What a reader of documents is given and what it gives back: values that travel between processes.

A document holds one article or, as a book read by chapters and a table with an article a row do, several. With each
article comes where its facts were found, so that a person can judge them before anything is imported.
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
    """A file or a page as it came, before anything is known of it."""

    data: bytes
    """Empty for what was on the clipboard."""
    name: str
    """Of the file, readable; empty for a page and for the clipboard."""
    url: str = ""
    """Where it was fetched or saved from; empty if that is not known."""
    charset: str = ""
    """What the server, or the container of a saved page, says that the encoding is."""
    entries: tuple[str, ...] = ()
    """Names of the files inside, if it is a ZIP file whose directory can be read."""

    @property
    def suffix(self) -> str:
        """The end of the name with its dot, in lower case; empty if it has none. Of a page that of its address."""
        name = self.name or self.url.partition("?")[0].rpartition("/")[2]
        dot = name.rfind(".")
        return name[dot:].lower() if dot > 0 else ""


class ColumnRole(StrEnum):
    """What a column of a table says of the article of each row."""

    NONE = ""
    TEXT = "text"
    """Several such columns follow each other as paragraphs, in their order."""
    TITLE = "title"
    PUBLISHER = "publisher"
    BYLINE = "byline"
    PUBLISHED = "published"
    URL = "url"


@dataclass(frozen=True, slots=True)
class ReadingChoices:
    """How a person wants a file to be read. None leaves it to the reader."""

    format: str | None = None
    """Identity of the format; None to recognise it."""
    encoding: str | None = None
    """Python's name, for formats that are text."""
    whole_page: bool = False
    """Of a web page everything, not only its main text."""
    chapters: bool = False
    """An article for each chapter of a book."""
    join_lines: bool | None = None
    """Whether lines broken by layout are joined to paragraphs. By default those of a PDF are, those of a text not."""
    roles: tuple[ColumnRole, ...] | None = None
    """One for each column of a table."""
    table_head: bool | None = None
    """Whether the first row of a table names its columns."""
    skip_bad_lines: bool = False
    """Whether a project is taken without the rows that cannot be read or do not hold together with others."""


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
    """Where a saved or fetched page came from."""
    LABEL = "label"
    """Words in the text that announce it, as 来源：."""
    HEADING = "heading"
    TITLE_ELEMENT = "title_element"
    """What the browser shows as title of the window."""
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
    """For every field that has a value, where it is from."""
    joins: tuple[int, ...] = ()
    """Offsets in the text where two lines of the document were joined, ascending."""


@dataclass(frozen=True, slots=True)
class TableShape:
    """The table that articles were read from, so that a person can say what its columns are."""

    columns: tuple[str, ...]
    """Names, from the head if there is one; else empty."""
    roles: tuple[ColumnRole, ...]
    """How the columns were read, one for each."""
    has_head: bool
    rows: int
    """Without the head."""
    examples: tuple[tuple[str, ...], ...] = ()
    """The cells of the first rows, shortened."""


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """What one file or page holds."""

    format: str
    """Identity of its format in :mod:`corpus.readers.registry`."""
    articles: tuple[ReadArticle, ...]
    """One at least."""
    candidates: tuple[Candidate, ...] = ()
    """Encodings to choose from when the bytes leave it open; empty when they do not."""
    remarks: tuple[Remark, ...] = ()
    whole_page: bool | None = None
    """Whether all of a web page was taken; None where there is no such choice."""
    main_characters: int = 0
    """Code points of the main text of a web page, whichever was taken."""
    page_characters: int = 0
    """Code points of all its text."""
    chapters: bool | None = None
    """Whether each chapter became an article; None where there is no such choice."""
    parts: int = 0
    """Chapters of a book, pages of a PDF, cues of subtitles, rows of a table."""
    table: TableShape | None = None
