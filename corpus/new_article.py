"""Articles before they are imported."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.blocks import Block
from corpus.model import Language


@dataclass(frozen=True, slots=True)
class NewArticle:
    """An article about to be imported: decoded, cleaned and described, not yet stored."""

    content: str
    title: str
    publisher: str = ""
    published: str | None = None
    url: str = ""
    language: Language = Language.SIMPLIFIED
    source_file: str = ""
    encoding: str = "utf-8"
    notices: tuple[str, ...] = ()
    """What decoding and cleaning changed, as codes with counts: ``replaced:3``, ``controls:1``."""
    blocks: tuple[Block, ...] = ()
    """Lines that are no ordinary paragraphs, in their order; they do not overlap."""
    byline: str = ""
    """Who wrote it, as the article says."""
    file_sha256: str = ""
    """SHA-256 of the file or page that it was read from, in hexadecimal; empty when pasted."""
    folder: str = ""
    """The group in the library, empty for none; ``/`` separates levels."""
