"""Reads a project from the JSON that :mod:`corpus.writers.json_archive` writes.

The file may come from anywhere, so every field is checked, and every reference. Fields that this version does not know
are kept and written again. Only claims whose offsets do not have their quote are corrected instead of refused: such a
claim is moved to the place of its quote if that is unambiguous; otherwise it becomes an orphan.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from corpus.archive import Archive
from corpus.gc_pause import gc_paused
from corpus.model import Claim, FigureMark, TextVersion
from corpus.readers.archive_references import Fault, Rows, fault_of_mark, faults, in_order, without
from corpus.readers.checks import WrittenNumber
from corpus.readers.errors import ReadError
from corpus.readers.fields import (
    FIGURE_MARK,
    FIGURES,
    LISTS,
    OPTIONAL,
    PROJECT,
    attribute_of,
)
from corpus.readers.project import ReadProject
from corpus.readers.strict_json import refuse_constant, unique_fields
from corpus.readers.unknown_fields import unknown_fields
from corpus.readers.uuids import with_uuids

if TYPE_CHECKING:
    from corpus.anchors import Locator
    from corpus.readers.document import Original, ReadingChoices

__all__ = ["FORMAT", "VERSION", "ReadError", "id", "is_export", "parse", "read_project", "suffixes", "title"]

id = "json"
title = "Duikan project (JSON)"
suffixes: tuple[str, ...] = (".json",)

FORMAT = "duikan"
"""The value of ``format`` by which an archive is recognised."""
VERSION = 4
"""The newest version that can be read. 2 came with rejections, 3 with the rows of a comparison, 4 with the structure of
texts, memos and saved searches; what has none is still written as the version before, which older programs read without
losing anything."""

_TOP = {"format", "version", "exported", "project", *LISTS}
"""The keys at the top level; others are kept as foreign fields."""
_SNIFFED = 1 << 16
"""Bytes at the beginning by which the format is recognised."""
_REPEATED = frozenset({"annotator", "article", "text", "created", "updated"})
"""Fields with the same few values in thousands of rows; each value is kept once. With 100,000 claims that saves a tenth
of the memory."""


def is_export(original: Original) -> bool:
    """Whether it looks like a project of ours, whether or not it can be read."""
    head = original.data[:_SNIFFED].lstrip(b"\xef\xbb\xbf \t\r\n")
    return head.startswith(b"{") and b'"duikan"' in head


@gc_paused()
def read_project(original: Original, choices: ReadingChoices) -> ReadProject:
    """As :func:`parse`, with a UUID for every identity that is none. Raises ReadError."""
    left_out: list[ReadError] | None = [] if choices.skip_bad_lines else None
    archive = with_uuids(parse(original.data, left_out=left_out))
    return ReadProject(id, archive, tuple(left_out or ()))


def parse(data: bytes, *, own: bool = False, left_out: list[ReadError] | None = None) -> Archive:
    """The project that ``data`` holds. ``own``: it is known to be as this program wrote it, so neither the digests of
    its texts nor the identities that follow from others need be computed.

    Raises ReadError at the first row that cannot be read or refers to what is not there. With a list ``left_out``, such
    rows are left out instead, with what cannot be without them, and their errors are added to the list."""
    raw = _loaded(data)
    if type(raw) is not dict or raw.get("format") != FORMAT:
        raise ReadError("not_duikan", "")
    version = raw.get("version")
    if type(version) is not int or version < 1:
        raise ReadError("value", "version", str(version)[:40])
    if version > VERSION:
        raise ReadError("too_new", "version", str(version)[:40])
    try:
        archive = _archive(raw, own=own, left_out=left_out)
    except RecursionError:
        raise ReadError("too_deep", "") from None
    claims = tuple(_placed(archive))
    return archive if claims == archive.claims else _with_claims(archive, claims)


def _loaded(data: bytes) -> Any:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ReadError("not_utf8", "", f"byte {error.start}") from None
    try:
        # Numbers are kept as they are written, so that a round trip does not change those of unknown fields.
        return json.loads(
            text,
            parse_constant=refuse_constant,
            parse_float=WrittenNumber,
            object_pairs_hook=_fields,
        )
    except json.JSONDecodeError as error:
        raise ReadError("syntax", f"{error.lineno}:{error.colno}", error.msg) from None
    except RecursionError:
        raise ReadError("too_deep", "") from None
    except ReadError:
        raise
    except ValueError:
        # More digits than Python converts.
        raise ReadError("number", "") from None


def _fields(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """The fields of an object, with repeated values interned. Raises ReadError ``duplicate_key``."""
    fields = unique_fields(pairs)
    for name in _REPEATED:
        value = fields.get(name)
        if type(value) is str:
            fields[name] = sys.intern(value)
    return fields


def _archive(raw: Mapping[str, Any], *, own: bool, left_out: list[ReadError] | None) -> Archive:
    for name in ("exported", "project", *LISTS):
        if name not in raw and name not in OPTIONAL:
            raise ReadError("missing", name)
    if type(raw["exported"]) is not str:
        raise ReadError("type", "exported", "a string is expected")
    try:
        project = PROJECT.read(raw["project"])
    except ReadError as error:
        raise error.inside("project") from None
    rows = {name: dict(_rows(name, raw.get(name, []), own, left_out)) for name in LISTS}
    annotators = {annotator.id for annotator in rows["annotators"].values()}
    marks = list(_marks(raw["claims"], rows["claims"], annotators, left_out))
    rows = _holding_together(rows, not own, left_out)
    claims = {claim.id for claim in rows["claims"].values()}
    return Archive(
        project,
        **{attribute_of(name): tuple(in_order(held)) for name, held in rows.items()},
        figure_marks=tuple(mark for mark in marks if mark.claim in claims),
        exported=raw["exported"],
        extra=unknown_fields(raw, _TOP),
    )


def _holding_together(rows: Rows, digests: bool, left_out: list[ReadError] | None) -> Rows:
    """The rows, after leaving out those at fault, and those that are at fault without them, and so on."""
    while found := _first_or_all(faults(rows, digests=digests), left_out):
        rows = without(rows, found)
    return rows


def _first_or_all(found: Iterator[Fault], left_out: list[ReadError] | None) -> list[Fault]:
    if left_out is None:
        for fault in found:
            raise fault.error
        return []
    every = list(found)
    left_out.extend(fault.error for fault in every)
    return every


def _refuse(error: ReadError, left_out: list[ReadError] | None) -> None:
    """Raise an error, or add it to those of what is left out."""
    if left_out is None:
        raise error from None
    left_out.append(error)


def _rows(name: str, raw: Any, own: bool, left_out: list[ReadError] | None) -> Iterator[tuple[int, Any]]:
    """The rows of a list that can be read, each with its index."""
    if type(raw) is not list:
        raise ReadError("type", name, "a list is expected")
    # What computes identities is loaded for files of others alone.
    read_row = (replace(LISTS[name], identity=None) if own else LISTS[name]).read
    seen = set()
    for index, raw_row in enumerate(raw):
        try:
            row = read_row(raw_row)
            if row.id in seen:
                raise ReadError("duplicate_id", "id", row.id[:40])
        except ReadError as error:
            _refuse(error.inside(f"{name}[{index}]"), left_out)
            continue
        seen.add(row.id)
        yield index, row


def _marks(
    raw_claims: Sequence[Mapping[str, Any]],
    claims: Mapping[int, Claim],
    annotators: Container[str],
    left_out: list[ReadError] | None,
) -> Iterator[FigureMark]:
    """The marks within the claims."""
    seen: set[str] = set()
    for index, claim in claims.items():
        if FIGURES not in raw_claims[index]:
            continue
        raw = raw_claims[index][FIGURES]
        place = f"claims[{index}].{FIGURES}"
        if type(raw) is not list:
            _refuse(ReadError("type", place, "a list is expected"), left_out)
            continue
        for number, raw_mark in enumerate(raw):
            try:
                mark = _mark(raw_mark, claim, annotators, seen)
            except ReadError as error:
                _refuse(error.inside(f"{place}[{number}]"), left_out)
                continue
            seen.add(mark.id)
            yield mark


def _mark(raw: Any, claim: Claim, annotators: Container[str], seen: Container[str]) -> FigureMark:
    mark: FigureMark = FIGURE_MARK.read(raw, claim=claim.id)
    fault = fault_of_mark(mark, claim.quote, mark.start - claim.start)
    if fault is not None:
        raise fault
    if mark.annotator not in annotators:
        raise ReadError("dangling", "annotator", mark.annotator[:40])
    if mark.id in seen:
        raise ReadError("duplicate_id", "id", mark.id[:40])
    return mark


def _placed(archive: Archive) -> Iterator[Claim]:
    """The claims, each where its text has its quote, or orphaned."""
    texts = {text.id: text for text in archive.texts}
    current = {article.id: texts.get(article.text) for article in archive.articles}
    locators: dict[str, Locator] = {}
    for claim in archive.claims:
        # A claim of an older text, which no export holds, belongs in the current one.
        text = texts.get(claim.text) or current[claim.article]
        if claim.orphaned or text is None or _stands(claim, text):
            yield claim
            continue
        # Imported here because the start reads only exports of its own, whose claims all stand.
        from corpus.anchors import Locator

        if text.id not in locators:
            locators[text.id] = Locator(text.content)
        yield _moved(claim, text, locators[text.id])


def _with_claims(archive: Archive, claims: tuple[Claim, ...]) -> Archive:
    """The archive with its claims in their new places, and their marks moved along. A claim that moves keeps its words,
    and so its marks keep their places in them."""
    pairs = zip(archive.claims, claims, strict=True)
    moved = {after.id: after.start - before.start for before, after in pairs if after.start != before.start}
    marks = tuple(
        replace(mark, start=mark.start + by, end=mark.end + by) if (by := moved.get(mark.claim, 0)) else mark
        for mark in archive.figure_marks
    )
    return replace(archive, claims=claims, figure_marks=marks)


def _stands(claim: Claim, text: TextVersion) -> bool:
    return claim.text == text.id and text.content[claim.start : claim.end] == claim.quote


def _moved(claim: Claim, text: TextVersion, locator: Locator) -> Claim:
    from corpus.anchors import describe

    # Only the very same words: other words would change what the claim says it quotes.
    found = locator.locate(claim.selector, edited=False)
    if found is None:
        return replace(claim, orphaned=True)
    place = describe(text.content, found.span)
    return replace(
        claim, text=text.id, start=place.start, end=place.end, prefix=place.prefix, suffix=place.suffix
    )
