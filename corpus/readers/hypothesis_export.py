"""Reads the exports of Hypothesis: the rows of its API with metadata of the export.

The offsets are UTF-16 units of the text of the web page, which is not that of the article, so passages are located by
their quotes.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from corpus.foreign.project import NOBODY, LeftOutKind
from corpus.identities import AnnotatorId
from corpus.model import Selector
from corpus.readers.document import Original, ReadingChoices
from corpus.readers.errors import ReadError
from corpus.readers.foreign_building import ForeignBuilder
from corpus.readers.foreign_json import decoded, loaded, objects, text_in, words_in
from corpus.readers.foreign_values import Made
from corpus.readers.project import ReadProject

FORMAT = "hypothesis"
"""The format's id."""


def read_project(original: Original, choices: ReadingChoices) -> ReadProject:
    """The annotations. Raises ReadError: ``not_utf8``, ``syntax``, ``too_deep``, ``number``, ``duplicate_key``,
    ``missing``."""
    value = loaded(decoded(original.data))
    rows = value.get("annotations", value.get("rows")) if isinstance(value, dict) else value
    if not isinstance(rows, list):
        raise ReadError("missing", "annotations")
    builder = ForeignBuilder(FORMAT, "", original.name, program="Hypothesis")
    for number, row in enumerate(objects(rows)):
        _add(builder, row, text_in(row, "id") or f"{original.name} {number}")
    project = builder.built()
    return ReadProject(FORMAT, project.archive, foreign=project)


def _add(builder: ForeignBuilder, row: Mapping[str, Any], key: str) -> None:
    text = text_in(row, "text")
    if row.get("references"):
        builder.leave_out(LeftOutKind.REPLIES, example=text)
        return
    selector = _quote(row)
    if selector is None:
        builder.leave_out(LeftOutKind.PAGE_NOTES, example=text)
        return
    builder.detached(
        key,
        selector,
        url=text_in(row, "uri", "url"),
        tags=[builder.tag(f"tag {tag}", tag) for tag in words_in(row.get("tags", []))],
        note=text,
        made=Made(_author(builder, row), text_in(row, "created"), text_in(row, "updated")),
    )


def _quote(row: Mapping[str, Any]) -> Selector | None:
    for target in objects(row.get("target")):
        for selector in objects(target.get("selector")):
            exact = text_in(selector, "exact")
            if selector.get("type") == "TextQuoteSelector" and exact:
                return Selector(
                    exact, text_in(selector, "prefix"), text_in(selector, "suffix"), 0, len(exact)
                )
    return None


def _author(builder: ForeignBuilder, row: Mapping[str, Any]) -> AnnotatorId:
    """The annotator of an account such as ``acct:lin@hypothes.is``, with the displayed name if the row has one."""
    account = text_in(row, "user")
    if not account:
        return NOBODY
    shown = text_in(row.get("user_info"), "display_name")
    return builder.person(account, shown or account.removeprefix("acct:").partition("@")[0])
