"""Reads a project from the JSON that :mod:`corpus.writers.json_archive` writes.

The file may come from anywhere, so every field is checked, and every reference. Fields that this version does not know
are kept and written again. Two things are put right instead of refused, since nothing is lost by it: a claim whose
offsets do not hold its quote goes where the quote stands, if the text says clearly where that is; else it becomes an
orphan, for the analyst to place.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NoReturn

from corpus.archive import Archive
from corpus.digests import digest
from corpus.identities import TagId
from corpus.model import BUILT_IN_RELATIONS, Article, Claim, FigureMark, Rejection, Tag, TextVersion
from corpus.readers.errors import ReadError
from corpus.readers.fields import FIGURE_MARK, FIGURES, LISTS, OPTIONAL, PROJECT, unknown_fields

if TYPE_CHECKING:
    from decimal import Decimal

    from corpus.anchors import Locator

__all__ = ["FORMAT", "VERSION", "ReadError", "id", "parse", "read", "sniff", "suffixes", "title"]

id = "json"
title = "Duikan project (JSON)"
suffixes: tuple[str, ...] = (".json",)

FORMAT = "duikan"
VERSION = 2
"""The newest version that can be read. 2 came with rejections; what has none is still written as version 1, which
older programs read without losing anything."""

_TOP = {"format", "version", "exported", "project", *LISTS}
_SNIFFED = 1 << 16


def sniff(data: bytes, file_name: str) -> bool:
    """Whether it looks like a project of ours, whether or not it can be read."""
    head = data[:_SNIFFED].lstrip(b"\xef\xbb\xbf \t\r\n")
    return head.startswith(b"{") and (b'"duikan"' in head or file_name.lower().endswith(suffixes))


def read(data: bytes, file_name: str) -> Archive:
    """The same as :func:`parse`; the name of the file does not matter."""
    return parse(data)


def parse(data: bytes, *, own: bool = False) -> Archive:
    """The project that ``data`` holds. ``own``: it is known to be as this program wrote it, so its texts need not be
    held against their digests. Raises ReadError."""
    raw = _loaded(data)
    if type(raw) is not dict or raw.get("format") != FORMAT:
        raise ReadError("not_duikan", "")
    version = raw.get("version")
    if type(version) is not int or version < 1:
        raise ReadError("value", "version", str(version)[:40])
    if version > VERSION:
        raise ReadError("too_new", "version", str(version)[:40])
    try:
        archive = _archive(raw)
    except RecursionError:
        raise ReadError("too_deep", "") from None
    _Referring(archive).check(digests=not own)
    claims = tuple(_placed(archive))
    return archive if claims == archive.claims else _with_claims(archive, claims)


def _loaded(data: bytes) -> Any:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ReadError("not_utf8", "", f"byte {error.start}") from None
    try:
        # Numbers with a fraction are no field of ours; as decimals they come out of a round trip as they went in.
        return json.loads(
            text, parse_constant=_refused_number, parse_float=_decimal, object_pairs_hook=_without_duplicates
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


def _decimal(digits: str) -> Decimal:
    from decimal import Decimal

    return Decimal(digits)


def _refused_number(name: str) -> NoReturn:
    raise ReadError("number", "", name)


def _without_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    # Field names occur in every row; interning saves their copies.
    fields = {sys.intern(name): value for name, value in pairs}
    if len(fields) < len(pairs):
        seen: set[str] = set()
        for name, _ in pairs:
            if name in seen:
                raise ReadError("duplicate_key", name[:40])
            seen.add(name)
    return fields


def _archive(raw: Mapping[str, Any]) -> Archive:
    for name in ("exported", "project", *LISTS):
        if name not in raw and name not in OPTIONAL:
            raise ReadError("missing", name)
    if type(raw["exported"]) is not str:
        raise ReadError("type", "exported", "a string is expected")
    try:
        project = PROJECT.read(raw["project"])
    except ReadError as error:
        raise error.inside("project") from None
    lists = {name: tuple(_rows(name, raw.get(name, []))) for name in LISTS}
    annotators = {annotator.id for annotator in lists["annotators"]}
    marks = tuple(_marks(raw["claims"], lists["claims"], annotators))
    extra = unknown_fields(raw, _TOP)
    return Archive(project, **lists, figure_marks=marks, exported=raw["exported"], extra=extra)


def _rows(name: str, raw: Any) -> Iterator[Any]:
    if type(raw) is not list:
        raise ReadError("type", name, "a list is expected")
    read_row = LISTS[name].read
    seen = set()
    for index, raw_row in enumerate(raw):
        try:
            row = read_row(raw_row)
        except ReadError as error:
            raise error.inside(f"{name}[{index}]") from None
        if row.id in seen:
            raise ReadError("duplicate_id", f"{name}[{index}].id", row.id[:40])
        seen.add(row.id)
        yield row


def _marks(
    raw_claims: Sequence[Mapping[str, Any]], claims: Sequence[Claim], annotators: Container[str]
) -> Iterator[FigureMark]:
    """The marks within the claims."""
    seen = set()
    for index, claim in enumerate(claims):
        raw = raw_claims[index].get(FIGURES, [])
        place = f"claims[{index}].{FIGURES}"
        if type(raw) is not list:
            raise ReadError("type", place, "a list is expected")
        for number, raw_mark in enumerate(raw):
            try:
                mark: FigureMark = FIGURE_MARK.read(raw_mark, claim=claim.id)
                _check_mark(mark, claim.quote, mark.start - claim.start)
            except ReadError as error:
                raise error.inside(f"{place}[{number}]") from None
            if mark.annotator not in annotators:
                raise ReadError("dangling", f"{place}[{number}].annotator", mark.annotator[:40])
            if mark.id in seen:
                raise ReadError("duplicate_id", f"{place}[{number}].id", mark.id[:40])
            seen.add(mark.id)
            yield mark


def _check_mark(mark: FigureMark, quote: str, at: int) -> None:
    """Whether it stands on words of its claim's quote and tells something."""
    if mark.end <= mark.start:
        raise ReadError("value", "end", str(mark.end))
    if at < 0 or quote[at : at + mark.end - mark.start] != mark.text:
        raise ReadError("value", "text", mark.text[:40])
    if (mark.low is None) != (mark.high is None) or (mark.low or 0.0) > (mark.high or 0.0):
        raise ReadError("value", "high", str(mark.high))
    if mark.low is None and not mark.value:
        raise ReadError("value", "value", "a figure has numbers or a value")


class _Referring:
    """Whether every row that refers to another refers to one that is there."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._articles = {article.id: article for article in archive.articles}
        self._texts = {text.id: text for text in archive.texts}

    def check(self, *, digests: bool) -> None:
        """Raises ReadError at the first row that does not. ``digests``: whether texts must have theirs."""
        archive = self._archive
        annotators = {annotator.id for annotator in archive.annotators}
        for name in ("articles", "texts", "tags", "claims", "links", "rejections"):
            rows = getattr(archive, name)
            _all_in(annotators, ((row.annotator,) for row in rows), name, "annotator")
        if digests:
            self._check_digests()
        self._check_texts()
        self._check_tags()
        self._check_claims()
        claims = {claim.id for claim in archive.claims}
        relations = {*BUILT_IN_RELATIONS, *(relation.id for relation in archive.relations)}
        _all_in(claims, ((link.source,) for link in archive.links), "links", "source")
        _all_in(claims, ((link.target,) for link in archive.links), "links", "target")
        _all_in(relations, ((link.relation,) for link in archive.links), "links", "relation")
        for index, link in enumerate(archive.links):
            if link.source == link.target:
                raise ReadError("value", f"links[{index}].target", "a claim is not linked to itself")
        self._check_rejections()

    def _check_digests(self) -> None:
        for index, text in enumerate(self._archive.texts):
            if text.sha256 != digest(text.content):
                raise ReadError("digest", f"texts[{index}].sha256", text.sha256[:40])

    def _check_texts(self) -> None:
        archive = self._archive
        _all_in(self._articles, ((text.article,) for text in archive.texts), "texts", "article")
        for index, article in enumerate(archive.articles):
            self._check_article(article, f"articles[{index}]")

    def _check_article(self, article: Article, place: str) -> None:
        text = self._texts.get(article.text)
        if text is None:
            return
        if text.article != article.id:
            raise ReadError("dangling", f"{place}.text", article.text[:40])
        if text.sha256 != article.sha256:
            raise ReadError("digest", f"{place}.sha256", article.sha256[:40])
        if len(text.content) != article.characters:
            raise ReadError("value", f"{place}.characters", str(article.characters))

    def _check_tags(self) -> None:
        tags = {tag.id: tag for tag in self._archive.tags}
        parents = ((tag.parent,) if tag.parent is not None else () for tag in self._archive.tags)
        _all_in(tags, parents, "tags", "parent")
        if (place := _place_of_a_cycle(self._archive.tags)) is not None:
            raise ReadError("cycle", f"tags[{place}].parent", self._archive.tags[place].id[:40])
        shortcuts: set[int] = set()
        for index, tag in enumerate(self._archive.tags):
            if tag.shortcut in shortcuts:
                raise ReadError("value", f"tags[{index}].shortcut", "taken by another tag")
            if tag.shortcut is not None:
                shortcuts.add(tag.shortcut)

    def _check_claims(self) -> None:
        claims = self._archive.claims
        tags = {tag.id for tag in self._archive.tags}
        _all_in(self._articles, ((claim.article,) for claim in claims), "claims", "article")
        _all_in(tags, (claim.tags for claim in claims), "claims", "tags")
        for index, claim in enumerate(claims):
            if claim.end <= claim.start:
                raise ReadError("value", f"claims[{index}].end", str(claim.end))
            if not claim.quote:
                raise ReadError("value", f"claims[{index}].quote", "a claim quotes something")
            text = self._texts.get(claim.text)
            if text is not None and text.article != claim.article:
                raise ReadError("dangling", f"claims[{index}].text", claim.text[:40])

    def _check_rejections(self) -> None:
        for side in ("one", "other"):
            for index, rejection in enumerate(self._archive.rejections):
                self._check_end(rejection, side, f"rejections[{index}].{side}")

    def _check_end(self, rejection: Rejection, side: str, place: str) -> None:
        article, quote = getattr(rejection, f"{side}_article"), getattr(rejection, f"{side}_quote")
        if article not in self._articles:
            raise ReadError("dangling", f"{place}_article", article[:40])
        if not quote:
            raise ReadError("value", f"{place}_quote", "a rejection quotes something")
        end = getattr(rejection, f"{side}_end")
        if end <= getattr(rejection, f"{side}_start"):
            raise ReadError("value", f"{place}_end", str(end))


def _all_in(known: Container[str], references: Iterable[tuple[str, ...]], name: str, field: str) -> None:
    for index, each in enumerate(references):
        for reference in each:
            if reference not in known:
                raise ReadError("dangling", f"{name}[{index}].{field}", reference[:40])


def _place_of_a_cycle(tags: Sequence[Tag]) -> int | None:
    """The index of a tag that is below itself; None if every tag leads to the root."""
    parents = {tag.id: tag.parent for tag in tags}
    rooted: set[TagId] = set()
    for index, tag in enumerate(tags):
        path: set[TagId] = set()
        above: TagId | None = tag.id
        while above is not None and above not in rooted:
            if above in path:
                return index
            path.add(above)
            above = parents[above]
        rooted |= path
    return None


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
    from dataclasses import replace

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
    from dataclasses import replace

    from corpus.anchors import describe

    # Only the very same words: other words would change what the claim says it quotes.
    found = locator.locate(claim.selector, edited=False)
    if found is None:
        return replace(claim, orphaned=True)
    place = describe(text.content, found.span)
    return replace(
        claim, text=text.id, start=place.start, end=place.end, prefix=place.prefix, suffix=place.suffix
    )
