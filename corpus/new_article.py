"""An article that is about to be imported."""

from __future__ import annotations

from dataclasses import dataclass

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
    """Codes of what decoding and cleaning changed, with counts: ``replaced:3``, ``controls:1``."""
