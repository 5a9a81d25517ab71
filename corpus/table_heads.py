"""The columns of the exported tables of claims, links and figures. Their heads are also used to recognise such a table
when it is imported."""

from __future__ import annotations

from collections.abc import Sequence

from corpus.report.wording import LANGUAGES, words_of

CLAIM_COLUMNS = (
    ("source", 18), ("published", 12), ("place", 18), ("quote", 60), ("tags", 18), ("kind", 10),
    ("question", 24), ("note", 30), ("figures", 24), ("origin", 18), ("annotator", 12), ("created", 20),
    ("id", 38),
)  # fmt: skip
"""Names of the columns in the words of the report (``export.…``), and widths in digits. The widths are chosen so that
usual content fits; long quotes are wrapped."""
_END_COLUMNS = (("source", 18), ("place", 18), ("quote", 48))
"""The columns for each end of a link."""
LINK_COLUMNS = (
    *_END_COLUMNS, ("relation", 12), *_END_COLUMNS, ("note", 30), ("annotator", 12), ("created", 20), ("id", 38),
)  # fmt: skip
FIGURE_COLUMNS = (
    ("source", 18), ("published", 12), ("place", 18), ("question", 24), ("quote", 48), ("figure", 20),
    ("low", 16), ("high", 16), ("unit", 10), ("bound", 12), ("normalised", 18), ("scope", 18), ("period", 18),
)  # fmt: skip


def is_own_head(cells: Sequence[str]) -> bool:
    """Whether a row of a file is the head of one of these tables, in any language. Without this test their quotes would
    be imported as articles."""
    return any(
        [words_of(language)(f"export.{name}") for name, _ in names] == list(cells)
        for language in LANGUAGES
        for names in (CLAIM_COLUMNS, LINK_COLUMNS, FIGURE_COLUMNS)
    )
