"""The table by which a hub folds texts for search: the same fold as in a project file, character by character."""

from __future__ import annotations

import json

from corpus.running_text import layout_characters
from corpus.script import folded_characters


def forms() -> dict[str, str]:
    """What stands for a character where a text is searched, by character; for layout that is nothing. Characters that
    stand for themselves are missing.

    :func:`~corpus.running_text.running_text` decides by its neighbours whether a line break is layout, so a hub leaves
    out all that may be, and looks for words without it. What it finds holds the words unless white space tells them
    apart; whoever asked looks at that."""
    return folded_characters() | dict.fromkeys(layout_characters(), "")


def forms_literal() -> str:
    """The table as a literal of SQL, which is an object of JSON. A hub keeps it in its schema (``3_search.sql``), so a
    program with another table needs a new version of the schema that makes the column ``folded`` anew."""
    return "'" + json.dumps(forms(), ensure_ascii=False, sort_keys=True).replace("'", "''") + "'"
