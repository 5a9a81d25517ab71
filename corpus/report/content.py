"""The content of the template of the report: worded, numbered and sorted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from corpus.comparing.values import LedgerRow
from corpus.identities import ArticleId
from corpus.report.figure_table import FigurePanel, figures_of, rates_of
from corpus.report.findings import DISPUTES, FindingKind, QuestionFinding, finding_of
from corpus.report.material import Material
from corpus.report.matrix import MatrixPanel, matrix_of
from corpus.report.memos import ReportMemo, memos_of
from corpus.report.method import method_of
from corpus.report.origins import ReportOrigin, origins_of
from corpus.report.pictures import ReportPicture, pictures_of
from corpus.report.sources import ReportSource, sources_of
from corpus.report.statements import ReportQuestion, questions_of
from corpus.report.wording import Words
from corpus.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class FindingShare:
    """A segment of the bar of proportions; start and width in per cent."""

    kind: FindingKind
    name: str
    count: int
    start: float
    width: float


@dataclass(frozen=True, slots=True)
class FindingList:
    """Findings under one heading."""

    heading: str
    findings: tuple[QuestionFinding, ...]


@dataclass(frozen=True, slots=True)
class ReportContent:
    """The report of a project in one language."""

    title: str
    byline: tuple[str, ...]
    """Authors, date, and the number of articles, questions, claims and links."""
    shares: tuple[FindingShare, ...]
    bar: str
    """The bar of proportions in words."""
    disputed: FindingList
    settled: tuple[FindingList, ...]
    """The agreed and compatible findings, then those of a single origin."""
    unread: tuple[ReportSource, ...]
    matrix: tuple[MatrixPanel, ...]
    ledger: tuple[FigurePanel, ...]
    rates: str
    pictures: tuple[ReportPicture, ...]
    left_out: int
    """Number of plots that are not drawn."""
    questions: tuple[ReportQuestion, ...]
    memos: tuple[ReportMemo, ...]
    sources: tuple[ReportSource, ...]
    """In the order of their numbers."""
    by_article: Mapping[ArticleId, ReportSource]
    """In the order of import, which is the order of the columns."""
    origins: tuple[ReportOrigin, ...]
    method: tuple[str, ...]


def content_of(material: Material, words: Words) -> ReportContent:
    """The content of the report; the program's drafts are left out."""
    material = _without_drafts(material)
    snapshot = material.snapshot
    tags = _tags(snapshot)
    findings = _findings(material, words)
    disputed, agreed, single = (_among(findings, kinds) for kinds in (DISPUTES, _SETTLED, _SINGLE))
    mentioned = [article for finding in (*disputed, *agreed, *single) for article in finding.articles]
    numbered = sources_of(material, mentioned, words)
    columns = {article.id: numbered[article.id] for article in snapshot.articles_in_order()}
    pictures, left_out = pictures_of(material.rows, material.ledger, columns, words)
    return ReportContent(
        title=_title(material, words),
        byline=_byline(material, words),
        shares=_shares(findings, words),
        bar=_bar(findings, words),
        disputed=_listed("disputed", disputed, words),
        settled=(_listed("agreed", agreed, words), _listed("single", single, words)),
        unread=tuple(source for source in columns.values() if not source.read),
        matrix=matrix_of(material.rows, columns, tags, words),
        ledger=figures_of(material.ledger, columns, words),
        rates=rates_of(material.ledger, words),
        pictures=pictures,
        left_out=left_out,
        questions=questions_of(material, columns, tags, words),
        memos=memos_of(snapshot, words),
        sources=tuple(sorted(numbered.values(), key=lambda source: source.number)),
        by_article=columns,
        origins=origins_of(material, columns, words),
        method=method_of(material, words),
    )


_SETTLED = (FindingKind.AGREED, FindingKind.COMPATIBLE)
_SINGLE = (FindingKind.SINGLE,)


def _without_drafts(material: Material) -> Material:
    """The material without drafted rows and their rows of the ledger."""
    kept = [number for number, row in enumerate(material.rows) if not row.draft]
    place = {number: at for at, number in enumerate(kept)}
    ledger = tuple(replace(row, row=place[row.row]) for row in material.ledger if row.row in place)
    return replace(material, rows=tuple(material.rows[number] for number in kept), ledger=ledger)


def _tags(snapshot: Snapshot) -> dict[str, tuple[str, str, str]]:
    """Digit, colour and name of each tag; of one without a digit, the first character of its name."""
    digits = snapshot.digits()
    return {
        tag.id: (str(digits.get(tag.id) or tag.name[:1]), tag.colour, tag.name)
        for tag in snapshot.tags.values()
    }


def _findings(material: Material, words: Words) -> list[QuestionFinding]:
    ledger: dict[int, list[LedgerRow]] = {}
    for row in material.ledger:
        ledger.setdefault(row.row, []).append(row)
    return [
        finding_of(number, row, ledger.get(number, ()), material.snapshot, words)
        for number, row in enumerate(material.rows)
    ]


def _among(findings: Sequence[QuestionFinding], kinds: Sequence[FindingKind]) -> tuple[QuestionFinding, ...]:
    """Findings of some kinds, in the order of the kinds."""
    return tuple(finding for kind in kinds for finding in findings if finding.kind is kind)


def _listed(name: str, findings: tuple[QuestionFinding, ...], words: Words) -> FindingList:
    heading = words("finding.list_count", name=words(f"finding.{name}_list"), n=len(findings))
    return FindingList(heading, findings)


def _title(material: Material, words: Words) -> str:
    title = material.snapshot.project.title.strip()
    count = len({cell.article for row in material.rows for cell in row.answered})
    if not title:
        return words("head.untitled")
    return words("head.title", title=title, n=count) if count else title


def _byline(material: Material, words: Words) -> tuple[str, ...]:
    snapshot = material.snapshot
    read = {reading.article for reading in snapshot.readings.values()}
    parts = [
        _authors(material, words),
        words.date(material.made.isoformat()),
        words("head.articles", n=len(snapshot.articles), read=len(read & set(snapshot.articles))),
        words("head.groups", n=len(material.rows)),
        words("head.claims", n=len(snapshot.claims)),
        words("head.links", n=len(snapshot.links)),
    ]
    return tuple(filter(None, parts))


def _authors(material: Material, words: Words) -> str:
    """The annotators who created the questions."""
    annotators = material.snapshot.annotators
    made = dict.fromkeys(row.question.annotator for row in material.rows if row.question is not None)
    return words.listed(annotators[author].name for author in made if author in annotators)


def _shares(findings: Sequence[QuestionFinding], words: Words) -> tuple[FindingShare, ...]:
    """The kinds of findings that occur, in order, as segments of a bar."""
    counts = Counter(finding.kind for finding in findings)
    shares, start = [], 0.0
    for kind in FindingKind:
        if count := counts[kind]:
            width = count / len(findings) * 100
            shares.append(FindingShare(kind, words(f"finding.{kind}"), count, start, width))
            start += width
    return tuple(shares)


def _bar(findings: Sequence[QuestionFinding], words: Words) -> str:
    parts = (words("finding.part", name=share.name, n=share.count) for share in _shares(findings, words))
    return words("finding.bar", n=len(findings), parts=words.listed(parts))
