"""The texts of articles with their highlights, on paper.

Each claim is underlined in the colour of its first tag and followed by the digits of its tags, since paper may be grey;
the meaning of the digits and the notes follow each text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtGui import QTextCharFormat, QTextDocument

from corpus.blocks import BlockKind
from corpus.citing import reference, title_of
from corpus.identities import ArticleId
from corpus.model import Article, Claim, Tag
from corpus.visible import visible
from corpus.writers.exported import Exported
from corpus.writers.subject import ExportSubject
from desktop.dialogs.printing.paper import Paper
from desktop.look.theme import Theme

_BOLD = (BlockKind.HEADING, BlockKind.TABLE_HEAD)
_BETWEEN_CELLS = "　│　"
"""Separates the cells of a row, whose widths differ on paper."""
_NEUTRAL = "slate"
"""Colour of a claim without a tag."""


def text_pages(
    exported: Exported, theme: Theme, articles: Sequence[ArticleId] | None = None
) -> QTextDocument:
    """The texts of some articles, by default of all, each starting on a page of its own."""
    subject = ExportSubject(exported)
    pages = Paper(theme, exported.language)
    chosen = [
        article
        for article in subject.snapshot.articles_in_order()
        if articles is None or article.id in articles
    ]
    for number, article in enumerate(chosen):
        _TextPages(subject, pages, article).write(new_page=number > 0)
    return pages.document


class _TextPages:
    def __init__(self, subject: ExportSubject, pages: Paper, article: Article) -> None:
        self._subject, self._pages, self._article = subject, pages, article
        self._text = subject.project.texts.get(article.id, "")
        self._claims = [claim for claim in subject.snapshot.claims_of(article.id) if not claim.orphaned]
        self._signs = self._signs_of_tags()
        self._kinds = {block.start: block.kind for block in subject.project.blocks.get(article.id, ())}

    def write(self, *, new_page: bool) -> None:
        """Write title, source, text, and the meaning of its marks."""
        pages, article, words = self._pages, self._article, self._subject.words
        letter = self._subject.snapshot.letter(article.id)
        title = title_of(article, words("untitled"))
        pages.heading(f"{letter}　{title}", 0, article.language, new_page=new_page)
        pages.paragraph(
            (reference(article, words("untitled")), pages.format(small=True, ink="text2")), below=12
        )
        start = self._after_title()
        for line in self._text[start:].split("\n"):
            if line.strip():
                pages.paragraph(*self._runs(start, start + len(line)))
            start += len(line) + 1
        self._legend()
        self._notes()

    def _after_title(self) -> int:
        """The offset in code points after a first line that repeats the title and has no highlights."""
        line = self._text.split("\n", 1)[0]
        is_title = visible(line).strip() == visible(self._article.title).strip()
        marked = any(claim.start < len(line) for claim in self._claims)
        return len(line) if is_title and not marked else 0

    def _runs(self, start: int, end: int) -> Iterator[tuple[str, QTextCharFormat]]:
        """A paragraph in pieces, divided where claims begin and end."""
        claims = [claim for claim in self._claims if claim.start < end and start < claim.end]
        bold = self._kinds.get(start) in _BOLD
        cuts = {start, end}
        for claim in claims:
            cuts |= {max(start, claim.start), min(end, claim.end)}
        ordered = sorted(cuts)
        for left, right in pairwise(ordered):
            over = [claim for claim in claims if claim.start <= left and right <= claim.end]
            # The shortest claim is on top, as in the window.
            top = min(over, key=lambda claim: claim.end - claim.start, default=None)
            under = "" if top is None else f"tag.{self._colour(top)}.fill"
            form = self._pages.format(language=self._article.language, bold=bold, under=under)
            yield self._text[left:right].replace("\t", _BETWEEN_CELLS), form
            for claim in claims:
                if claim.end == right:
                    yield self._sign(claim), self._sign_format(claim)

    def _sign_format(self, claim: Claim) -> QTextCharFormat:
        form = self._pages.format(small=True, bold=True, ink=f"tag.{self._colour(claim)}.text")
        form.setVerticalAlignment(form.VerticalAlignment.AlignSuperScript)
        return form

    def _sign(self, claim: Claim) -> str:
        """The digits of its tags, and an asterisk if it has a note."""
        signs = ",".join(self._signs[tag.id] for tag in self._tags(claim))
        return f"[{signs}{'*' if claim.note.strip() else ''}]"

    def _tags(self, claim: Claim) -> list[Tag]:
        tags = self._subject.snapshot.tags
        return [tags[tag] for tag in claim.tags if tag in tags]

    def _colour(self, claim: Claim) -> str:
        tags = self._tags(claim)
        return tags[0].colour if tags else _NEUTRAL

    def _signs_of_tags(self) -> dict[str, str]:
        """The digit of each tag, or the name of one without."""
        digits = self._subject.snapshot.digits()
        return {tag.id: str(digits.get(tag.id) or tag.name) for tag in self._subject.snapshot.tags.values()}

    def _legend(self) -> None:
        used = {tag.id: tag for claim in self._claims for tag in self._tags(claim)}
        runs = []
        for tag in self._subject.snapshot.tags_in_order():
            if tag.id in used:
                form = self._pages.format(
                    small=True, ink=f"tag.{tag.colour}.text", under=f"tag.{tag.colour}.fill"
                )
                runs += [
                    (f" {self._signs[tag.id]} ", form),
                    (f" {tag.name}　", self._pages.format(small=True)),
                ]
        if runs:
            self._pages.paragraph(("\n", self._pages.format(small=True)), *runs)

    def _notes(self) -> None:
        if not self._subject.options.notes:
            return
        quiet, words = self._pages.format(small=True, ink="text2"), self._subject.words
        for claim in self._claims:
            if claim.note.strip():
                quote = words.quoted(claim.quote)
                note = f"* {self._subject.paragraph_label(claim)} {quote}{words('legend_joint')}"
                self._pages.paragraph(
                    (note, quiet), (claim.note.strip(), self._pages.format(small=True)), below=2
                )
