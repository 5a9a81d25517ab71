"""Checks the consistency of the rows of an export: references to existing rows, and agreement between rows."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from corpus.digests import digest
from corpus.identities import TagId
from corpus.model import BUILT_IN_RELATIONS, Article, Claim, FigureMark, Rejection, Tag, TextVersion
from corpus.questions import Question
from corpus.readers.errors import ReadError

Rows = dict[str, dict[int, Any]]
"""The rows of each list, by their index in it."""
_Row = TypeVar("_Row")
_AUTHORED = (
    *("articles", "texts", "tags", "claims", "links", "rejections"),
    *("groups", "cells", "readings", "origins", "draft_rejections", "rates"),
    *("memos", "saved_searches"),
)
"""The lists whose rows have an annotator."""


@dataclass(frozen=True, slots=True)
class Fault:
    """An inconsistent row."""

    name: str
    """Name of its list."""
    index: int
    error: ReadError
    mended: Any = None
    """The row without the inconsistent value; None if it is invalid without that."""


def faults(rows: Rows, *, digests: bool) -> Iterator[Fault]:
    """All inconsistencies, at most one for each row and check. ``digests``: whether the digests of texts are
    checked."""
    annotators = _ids(rows["annotators"])
    for name in _AUTHORED:
        yield from _dangling(rows, name, "annotator", annotators)
    yield from _dangling(rows, "annotators", "same_as", annotators, optional=True)
    if digests:
        yield from _digests(rows["texts"])
    yield from _texts(rows)
    yield from _blocks(rows["texts"])
    yield from _tags(rows["tags"])
    yield from _claims(rows)
    yield from _links(rows)
    yield from _rejections(rows)
    yield from _groups(rows)
    yield from _dangling(rows, "cells", "question", _ids(rows["groups"]), "group")
    yield from _dangling(rows, "cells", "article", _ids(rows["articles"]))
    yield from _dangling(rows, "readings", "article", _ids(rows["articles"]))
    yield from _draft_rejections(rows)
    yield from _memos(rows)
    for index, rate in rows["rates"].items():
        if rate.unit == rate.target:
            yield Fault("rates", index, ReadError("value", f"rates[{index}].target", rate.target[:40]))


def fault_of_mark(mark: FigureMark, quote: str, at: int) -> ReadError | None:
    """The error of a mark at the offset ``at`` of its claim's quote; None if it is valid."""
    if mark.end <= mark.start:
        return ReadError("value", "end", str(mark.end))
    if at < 0 or quote[at : at + mark.end - mark.start] != mark.text:
        return ReadError("value", "text", mark.text[:40])
    if (mark.low is None) != (mark.high is None) or (mark.low or 0.0) > (mark.high or 0.0):
        return ReadError("value", "high", str(mark.high))
    if mark.low is None and not mark.value:
        return ReadError("value", "value", "a figure has numbers or a value")
    return None


def _ids(rows: Mapping[int, Any]) -> set[str]:
    return {row.id for row in rows.values()}


def _dangling(
    rows: Rows, name: str, attribute: str, known: Container[str], field: str = "", *, optional: bool = False
) -> Iterator[Fault]:
    """Rows with a reference to an unknown row. ``optional``: whether the reference may be missing."""
    for index, row in rows[name].items():
        reference = getattr(row, attribute)
        if reference not in known and not (optional and reference is None):
            place = f"{name}[{index}].{field or attribute}"
            mended = replace(row, **{attribute: None}) if optional else None
            yield Fault(name, index, ReadError("dangling", place, reference[:40]), mended)


def _digests(texts: Mapping[int, TextVersion]) -> Iterator[Fault]:
    for index, text in texts.items():
        if text.sha256 != digest(text.content):
            yield Fault("texts", index, ReadError("digest", f"texts[{index}].sha256", text.sha256[:40]))


def _texts(rows: Rows) -> Iterator[Fault]:
    yield from _dangling(rows, "texts", "article", _ids(rows["articles"]))
    texts = {text.id: text for text in rows["texts"].values()}
    for index, article in rows["articles"].items():
        error = _fault_of_article(article, texts.get(article.text), f"articles[{index}]")
        if error is not None:
            yield Fault("articles", index, error)


def _fault_of_article(article: Article, text: TextVersion | None, place: str) -> ReadError | None:
    if text is None:
        return None
    if text.article != article.id:
        return ReadError("dangling", f"{place}.text", article.text[:40])
    if text.sha256 != article.sha256:
        return ReadError("digest", f"{place}.sha256", article.sha256[:40])
    if len(text.content) != article.characters:
        return ReadError("value", f"{place}.characters", str(article.characters))
    return None


def _blocks(texts: Mapping[int, TextVersion]) -> Iterator[Fault]:
    """Texts with blocks beyond their end; the text is kept without blocks."""
    for index, text in texts.items():
        if text.blocks and text.blocks[-1].end > len(text.content):
            error = ReadError("value", f"texts[{index}].blocks", str(text.blocks[-1].end))
            yield Fault("texts", index, error, replace(text, blocks=()))


def _tags(tags: Mapping[int, Tag]) -> Iterator[Fault]:
    yield from _dangling({"tags": dict(tags)}, "tags", "parent", _ids(tags), optional=True)
    for place in _indexes_of_cycles(tags):
        error = ReadError("cycle", f"tags[{place}].parent", tags[place].id[:40])
        yield Fault("tags", place, error, replace(tags[place], parent=None))
    shortcuts: set[int] = set()
    for index, tag in tags.items():
        if tag.shortcut in shortcuts:
            error = ReadError("value", f"tags[{index}].shortcut", "taken by another tag")
            yield Fault("tags", index, error, replace(tag, shortcut=None))
        if tag.shortcut is not None:
            shortcuts.add(tag.shortcut)


def _indexes_of_cycles(tags: Mapping[int, Tag]) -> Iterator[int]:
    """The index of one tag of each cycle of parents."""
    parents = {tag.id: tag.parent for tag in tags.values()}
    rooted: set[TagId] = set()
    for index, tag in tags.items():
        path: set[TagId] = set()
        above: TagId | None = tag.id
        while above is not None and above not in rooted:
            if above in path:
                yield index
                break
            path.add(above)
            above = parents.get(above)
        rooted |= path


def _claims(rows: Rows) -> Iterator[Fault]:
    yield from _dangling(rows, "claims", "article", _ids(rows["articles"]))
    tags = _ids(rows["tags"])
    texts = {text.id: text for text in rows["texts"].values()}
    for index, claim in rows["claims"].items():
        place = f"claims[{index}]"
        unknown = next((tag for tag in claim.tags if tag not in tags), None)
        if unknown is not None:
            kept = replace(claim, tags=tuple(tag for tag in claim.tags if tag in tags))
            yield Fault("claims", index, ReadError("dangling", f"{place}.tags", unknown[:40]), kept)
        error = _fault_of_claim(claim, texts.get(claim.text), place)
        if error is not None:
            yield Fault("claims", index, error)
    yield from _dangling(rows, "claims", "question", _ids(rows["groups"]), "group", optional=True)
    yield from _dangling(rows, "claims", "origin", _ids(rows["origins"]), optional=True)


def _fault_of_claim(claim: Claim, text: TextVersion | None, place: str) -> ReadError | None:
    if claim.end <= claim.start:
        return ReadError("value", f"{place}.end", str(claim.end))
    if not claim.quote:
        return ReadError("value", f"{place}.quote", "a claim quotes something")
    if text is not None and text.article != claim.article:
        return ReadError("dangling", f"{place}.text", claim.text[:40])
    return None


def _links(rows: Rows) -> Iterator[Fault]:
    claims = _ids(rows["claims"])
    yield from _dangling(rows, "links", "source", claims)
    yield from _dangling(rows, "links", "target", claims)
    yield from _dangling(rows, "links", "relation", {*BUILT_IN_RELATIONS, *_ids(rows["relations"])})
    for index, link in rows["links"].items():
        if link.source == link.target:
            error = ReadError("value", f"links[{index}].target", "a claim is not linked to itself")
            yield Fault("links", index, error)


def _rejections(rows: Rows) -> Iterator[Fault]:
    articles = _ids(rows["articles"])
    for side in ("one", "other"):
        for index, rejection in rows["rejections"].items():
            error = _fault_of_end(rejection, side, f"rejections[{index}].{side}", articles)
            if error is not None:
                yield Fault("rejections", index, error)


def _fault_of_end(rejection: Rejection, side: str, place: str, articles: Container[str]) -> ReadError | None:
    article, quote = getattr(rejection, f"{side}_article"), getattr(rejection, f"{side}_quote")
    if article not in articles:
        return ReadError("dangling", f"{place}_article", article[:40])
    if not quote:
        return ReadError("value", f"{place}_quote", "a rejection quotes something")
    end = getattr(rejection, f"{side}_end")
    if end <= getattr(rejection, f"{side}_start"):
        return ReadError("value", f"{place}_end", str(end))
    return None


def _groups(rows: Rows) -> Iterator[Fault]:
    yield from _dangling(rows, "groups", "tag", _ids(rows["tags"]), optional=True)
    answered: dict[str | None, set[str]] = {}
    for claim in rows["claims"].values():
        answered.setdefault(claim.question, set()).add(claim.id)
    groups: Mapping[int, Question] = rows["groups"]
    for index, group in groups.items():
        claims = answered.get(group.id)
        if not claims:
            yield Fault("groups", index, ReadError("value", f"groups[{index}]", "no claim answers it"))
        elif group.baseline is not None and group.baseline not in claims:
            error = ReadError("dangling", f"groups[{index}].baseline", group.baseline[:40])
            yield Fault("groups", index, error, replace(group, baseline=None))


def _draft_rejections(rows: Rows) -> Iterator[Fault]:
    articles = _ids(rows["articles"])
    for index, rejection in rows["draft_rejections"].items():
        place = f"draft_rejections[{index}].quotes"
        quoted = [article for article, _ in rejection.quotes]
        missing = next((article for article in quoted if article not in articles), None)
        if missing is not None:
            yield Fault("draft_rejections", index, ReadError("dangling", place, missing[:40]))
        elif len(set(quoted)) < 2:
            error = ReadError("value", place, "quotes of two articles are expected")
            yield Fault("draft_rejections", index, error)


def _memos(rows: Rows) -> Iterator[Fault]:
    """Memos with an unknown subject, which become memos about the project, and memos with two subjects."""
    yield from _dangling(rows, "memos", "article", _ids(rows["articles"]), optional=True)
    yield from _dangling(rows, "memos", "tag", _ids(rows["tags"]), optional=True)
    for index, memo in rows["memos"].items():
        if memo.article is not None and memo.tag is not None:
            error = ReadError("value", f"memos[{index}].tag", memo.tag[:40])
            yield Fault("memos", index, error, replace(memo, tag=None))


def without(rows: Rows, found: Iterable[Fault]) -> Rows:
    """The rows without inconsistent ones, or with these corrected if possible. Of several faults of a row, one that
    cannot be corrected takes precedence, then the first."""
    kept = {name: dict(held) for name, held in rows.items()}
    mended: set[tuple[str, int]] = set()
    for fault in found:
        key = fault.name, fault.index
        if fault.mended is None:
            kept[fault.name].pop(fault.index, None)
        elif key not in mended and fault.index in kept[fault.name]:
            kept[fault.name][fault.index] = fault.mended
            mended.add(key)
    return kept


def in_order(rows: Mapping[int, _Row]) -> Sequence[_Row]:
    """The rows of a list in the order of the file."""
    return [rows[index] for index in sorted(rows)]
