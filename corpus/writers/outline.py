"""Arranges claims in chapters for documents: by question, tag or article, each quotation with its source."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from corpus.citing import reference
from corpus.model import Claim, Tag
from corpus.shortening import cut_off
from corpus.writers.options import Content
from corpus.writers.subject import ExportSubject
from corpus.writers.tables import conclusion

_EXCERPT = 40
"""Maximum code points of the quotation at the other end of a link. Chosen: a line of a page."""


@dataclass(frozen=True, slots=True)
class OutlineNote:
    """A note on a quotation."""

    author: str
    text: str


@dataclass(frozen=True, slots=True)
class Quotation:
    """The quotation of a claim with its source."""

    text: str
    language: str
    """BCP 47 tag."""
    reference: str
    """The reference of the article by GB/T 7714, with the paragraph."""
    place: str
    """The paragraph alone; empty if it is unknown."""
    remarks: tuple[str, ...]
    """A line of source, tags, kind and figures, then a line for each link."""
    notes: tuple[OutlineNote, ...]


@dataclass(frozen=True, slots=True)
class Chapter:
    """Quotations under a heading."""

    title: str
    level: int
    """1 for chapters at the root."""
    remark: str
    """The verdict and summary of a question, the definition of a tag or the reference of an article."""
    quotations: Sequence[Quotation]


def quotation(claim: Claim, subject: ExportSubject, *, remarks: bool = True) -> Quotation:
    """The quotation of a claim. ``remarks``: whether its remarks are included."""
    snapshot = subject.snapshot
    article = snapshot.articles[claim.article]
    place = subject.paragraph_label(claim)
    cited = reference(article, subject.words("untitled"))
    return Quotation(
        text=subject.quoted(claim.quote),
        language=article.language.value,
        reference=f"{cited} {place}{subject.words('full_stop')}" if place else cited,
        place=place,
        remarks=tuple(_remarks(claim, subject)) if remarks else (),
        notes=tuple(_notes(claim, subject)) if subject.options.notes else (),
    )


def _remarks(claim: Claim, subject: ExportSubject) -> Iterator[str]:
    snapshot, words = subject.snapshot, subject.words
    named = [snapshot.tags[tag].name for tag in claim.tags if tag in snapshot.tags]
    source = subject.lettered(snapshot.articles[claim.article])
    summary = [source, words.listed(named), subject.kind(claim), subject.figure_list(claim)]
    yield " · ".join(filter(None, summary))
    for link in snapshot.links_of(claim.id):
        linked = snapshot.claims[link.other_end(claim.id)]
        quote = subject.quoted(linked.quote)
        cut = cut_off(quote, _EXCERPT)
        yield words(
            "export.linked",
            relation=subject.relation(link.relation),
            letter=snapshot.letter(linked.article),
            quote=words.quoted(cut),
        )


def _notes(claim: Claim, subject: ExportSubject) -> Iterator[OutlineNote]:
    if claim.note.strip():
        yield OutlineNote(subject.annotator(claim.annotator), claim.note.strip())
    for link in subject.snapshot.links_of(claim.id):
        if link.note.strip() and link.source == claim.id:
            relation = subject.relation(link.relation)
            text = f"{relation}{subject.words('legend_joint')}{link.note.strip()}"
            yield OutlineNote(subject.annotator(link.annotator), text)


# Chapters


def chapters_of(content: Content, subject: ExportSubject) -> list[Chapter]:
    """The chapters of a document, without orphans. Raises KeyError if ``content`` has no chapters."""
    return list(_CHAPTERS[content](subject))


def orphans_of(subject: ExportSubject) -> int:
    """The number of orphans, which are in no chapter."""
    return sum(claim.orphaned for claim in subject.claims)


def _by_question(subject: ExportSubject) -> Iterator[Chapter]:
    words, snapshot = subject.words, subject.snapshot
    for question in snapshot.questions_in_order():
        remark = conclusion(question.verdict, question.summary.strip(), words)
        claims = _present(snapshot.claims_of_question(question.id))
        yield _chapter(question.title or words("untitled"), 1, remark, claims, subject)
    rest = [claim for claim in _present(subject.claims) if claim.question is None]
    if rest:
        yield _chapter(words("export.ungrouped"), 1, "", rest, subject)


def _by_tag(subject: ExportSubject) -> Iterator[Chapter]:
    snapshot = subject.snapshot
    claims = _present(subject.claims)
    by_tag: dict[str, list[Claim]] = {}
    for claim in claims:
        for used in claim.tags:
            by_tag.setdefault(used, []).append(claim)
    shown = {name for tag in by_tag if tag in snapshot.tags for name in _with_ancestors(tag, subject)}
    for tag in snapshot.tags_in_order():
        if tag.id in shown:
            tagged = by_tag.get(tag.id, [])
            yield _chapter(tag.name, _depth(tag, subject), tag.definition.strip(), tagged, subject)
    rest = [claim for claim in claims if not claim.tags]
    if rest:
        yield _chapter(subject.words("export.untagged"), 1, "", rest, subject)


def _by_article(subject: ExportSubject) -> Iterator[Chapter]:
    for article in subject.snapshot.articles_in_order():
        claims = _present(subject.snapshot.claims_of(article.id))
        if claims:
            cited = reference(article, subject.words("untitled"))
            yield _chapter(subject.lettered(article), 1, cited, claims, subject)


def _chapter(title: str, level: int, remark: str, claims: Sequence[Claim], subject: ExportSubject) -> Chapter:
    return Chapter(title, level, remark, [quotation(claim, subject) for claim in claims])


def _present(claims: Sequence[Claim]) -> list[Claim]:
    return [claim for claim in claims if not claim.orphaned]


def _with_ancestors(tag: str, subject: ExportSubject) -> Iterator[str]:
    above: str | None = tag
    while above is not None and above in subject.snapshot.tags:
        yield above
        above = subject.snapshot.tags[above].parent


def _depth(tag: Tag, subject: ExportSubject) -> int:
    return sum(1 for _ in _with_ancestors(tag.id, subject))


_CHAPTERS: dict[Content, Callable[[ExportSubject], Iterator[Chapter]]] = {
    Content.BY_QUESTION: _by_question,
    Content.BY_TAG: _by_tag,
    Content.BY_ARTICLE: _by_article,
}
