"""The data of an export for formats that people read: indexed rows, recognised figures and localised text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property

from corpus.comparing.claim_figures import figure_reader
from corpus.comparing.notation import normalised
from corpus.comparing.values import Row
from corpus.figures.ledger import LedgerFigure
from corpus.identities import AnnotatorId, ArticleId, ClaimId, RelationId
from corpus.model import Article, Claim, Kind, Link, Span
from corpus.report.making import material_of
from corpus.report.material import Material, ReportedProject
from corpus.report.memos import ReportMemo, memos_of
from corpus.report.passages import paragraph_at
from corpus.report.wording import Words, words_of
from corpus.script.conversion import convert
from corpus.script.reading import Reading
from corpus.snapshot import Snapshot
from corpus.writers.exported import Exported
from corpus.writers.options import ExportOptions


class ExportSubject:
    """Computes the data of one export on first use."""

    def __init__(self, exported: Exported) -> None:
        self.exported = exported
        self.project: ReportedProject = exported.reported()
        self.words: Words = words_of(exported.language)
        self._lettered: dict[ArticleId, str] = {}
        self._stated: dict[ClaimId, list[LedgerFigure]] = {}

    @property
    def snapshot(self) -> Snapshot:
        return self.project.snapshot

    @property
    def options(self) -> ExportOptions:
        return self.exported.options

    @cached_property
    def claims(self) -> list[Claim]:
        """All claims, ordered by article and position."""
        snapshot = self.snapshot
        return [claim for article in snapshot.articles_in_order() for claim in snapshot.claims_of(article.id)]

    @cached_property
    def links(self) -> list[Link]:
        """All links, ordered by the positions of their sources."""
        places = {claim.id: place for place, claim in enumerate(self.claims)}
        links = self.snapshot.links.values()
        return sorted(links, key=lambda link: (places[link.source], places[link.target], link.id))

    @cached_property
    def material(self) -> Material:
        """The material of the comparison's report."""
        return material_of(self.project, self.exported.made, self.figures_of)

    @property
    def rows(self) -> tuple[Row, ...]:
        return self.material.rows

    @cached_property
    def figures_of(self) -> Callable[[Claim], Sequence[LedgerFigure]]:
        """The figures of a claim."""
        return figure_reader(self.snapshot, self.project.texts, self.project.blocks)

    def stated(self, claim: Claim) -> list[LedgerFigure]:
        """The figures of a claim that were not dismissed; empty for an orphan."""
        if claim.id not in self._stated:
            figures = () if claim.orphaned else self.figures_of(claim)
            self._stated[claim.id] = [figure for figure in figures if not figure.dismissed]
        return self._stated[claim.id]

    @cached_property
    def memos(self) -> tuple[ReportMemo, ...]:
        """The memos, with their quotations converted like those of claims."""
        return memos_of(self.snapshot, self.words, self.quoted)

    # In words

    def quoted(self, quote: str) -> str:
        """A quotation as it is displayed: in Simplified characters if that option is set."""
        return convert(quote, Reading.SIMPLIFIED).text if self.options.simplified else quote

    def figure_list(self, claim: Claim) -> str:
        """The figures of a claim in normalised notation, without repetitions."""
        stated = self.stated(claim)
        if not stated:
            return ""
        notations = (normalised(figure.figure, self.words.language) for figure in stated)
        return self.words.listed(dict.fromkeys(notations))

    def name_of(self, article: Article) -> str:
        """What an article is called beside the others, else its file name."""
        return self.snapshot.source_name(article.id) or article.source_file or self.words("untitled")

    def lettered(self, article: Article) -> str:
        """The letter and name of an article, as tables label it."""
        if article.id not in self._lettered:
            self._lettered[article.id] = f"{self.snapshot.letter(article.id)} {self.name_of(article)}"
        return self._lettered[article.id]

    def annotator(self, annotator: AnnotatorId) -> str:
        known = self.snapshot.annotators.get(annotator)
        return "" if known is None else known.name

    def relation(self, relation: RelationId) -> str:
        known = self.snapshot.relations.get(relation)
        return self.words.relation(relation if known is None or known.built_in else known.name)

    def kind(self, claim: Claim) -> str:
        return "" if claim.kind is Kind.NONE else self.words(f"export.kind_{claim.kind}")

    def place_of(self, claim: Claim) -> str:
        """The paragraph and offsets of a claim; for an orphan, a note that it has none."""
        if claim.orphaned:
            return self.words("export.orphaned")
        return self.place(claim.article, claim.span)

    def paragraph_label(self, claim: Claim) -> str:
        """The label of a claim's paragraph; empty if the text is missing or the claim is an orphan."""
        text = self.project.texts.get(claim.article, "")
        if claim.orphaned or not text:
            return ""
        return self.words("statements.place", paragraph=paragraph_at(text, claim.start))

    def place(self, article: ArticleId, span: Span) -> str:
        """The paragraph and offsets of a span; the offsets alone if the text is missing."""
        text = self.project.texts.get(article, "")
        if not text:
            return f"{span.start}–{span.end}"
        return self.words(
            "export.at", paragraph=paragraph_at(text, span.start), start=span.start, end=span.end
        )
