"""The table by which a hub folds texts for search, character by character, like the search in a project file."""

from __future__ import annotations

import json

from corpus.running_text import layout_characters
from corpus.script import folded_characters


def forms() -> dict[str, str]:
    """The folded form of characters in a searched text; empty for layout. Characters that are not folded are missing.

    :func:`~corpus.running_text.running_text` decides by the neighbours of a line break whether it is layout, so a hub
    omits all line breaks that may be, and searches for words without them. A text that it finds contains the words
    unless white space separates them; the caller must check that.
    """
    return folded_characters() | dict.fromkeys(layout_characters(), "")


def forms_literal() -> str:
    """The table as an SQL literal of a JSON object. A hub stores it in its schema (``3_search.sql``), so a program with
    another table needs a new version of the schema that rebuilds the column ``folded``."""
    return "'" + json.dumps(forms(), ensure_ascii=False, sort_keys=True).replace("'", "''") + "'"
