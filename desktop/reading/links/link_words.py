"""Links in words: for tooltips, menus, screen readers and the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from corpus.model import Claim, Language, Link
from corpus.shortening import shortened
from corpus.snapshot import Snapshot
from desktop.derived.suggestions.decided import is_suggestion
from desktop.look.plain_text import escaped
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.words.wording import relation_name

if TYPE_CHECKING:
    from desktop.derived.suggestions.suggesting import Suggesting

translate = QCoreApplication.translate

MOST_TOLD = 8
"""Links listed individually in a tooltip, at most. Chosen: it stays small enough to be read."""
QUOTE_LENGTH = 60
"""Code points of a quote in a tooltip or menu, at most. Chosen: most quotes fit, on at most two lines."""


class LinkWords:
    """Links and suggestions in words, read from the snapshot each time."""

    def __init__(self, workspace: Workspace, suggesting: Callable[[], Suggesting], theme: Theme) -> None:
        self._workspace, self._suggesting = workspace, suggesting
        self._theme = theme

    @property
    def _snapshot(self) -> Snapshot | None:
        return self._workspace.snapshot

    def relation(self, relation: str) -> str:
        """The name of a relation by its identity."""
        snapshot = self._snapshot
        row = snapshot.relations.get(relation) if snapshot else None
        return relation_name(row if row is not None else relation)

    def sentence(self, link: str | None) -> str:
        """A link in one line: relation, and both ends with their articles' letters."""
        if is_suggestion(link):
            return self._suggested_sentence(str(link))
        ends = self._ends(link)
        if ends is None:
            return ""
        row, source, target = ends
        return translate("LinkWords", "{relation}: {one} “{quote}”, {two} “{other}”").format(
            relation=self.relation(row.relation),
            one=self._letter(source),
            quote=shortened(source.quote, QUOTE_LENGTH),
            two=self._letter(target),
            other=shortened(target.quote, QUOTE_LENGTH),
        )

    def tooltip(self, links: tuple[str, ...]) -> str:
        """Both quotes of each link as rich text, each in the shapes of its script; empty without links."""
        rows = [self._tooltip_row(link) for link in links[:MOST_TOLD]]
        shown_rows = [row for row in rows if row]
        if len(links) > MOST_TOLD:
            shown_rows.append(
                escaped(translate("LinkWords", "and {count} more").format(count=len(links) - MOST_TOLD))
            )
        return "<hr>".join(shown_rows)

    def _suggested_sentence(self, link: str) -> str:
        from desktop.words.suggestion_words import sentence

        snapshot, suggestion = self._snapshot, self._suggesting().find(link)
        if snapshot is None or suggestion is None:
            return ""
        return translate("LinkWords", "Suggested: {link}").format(link=sentence(suggestion, snapshot))

    def _tooltip_row(self, link: str) -> str:
        if is_suggestion(link):
            return self._suggested_row(link)
        ends = self._ends(link)
        if ends is None:
            return ""
        row, source, target = ends
        lines = [f"<b>{escaped(self.relation(row.relation))}</b>"]
        lines += [f"{escaped(self._letter(claim))}&nbsp; {self._quote(claim)}" for claim in (source, target)]
        if row.note:
            lines.append(escaped(shortened(row.note, QUOTE_LENGTH)))
        return "<br>".join(lines)

    def _suggested_row(self, link: str) -> str:
        """A suggestion in the form of a link, with the reasons for it."""
        from desktop.words.suggestion_words import reason_text

        snapshot, suggestion = self._snapshot, self._suggesting().find(link)
        if snapshot is None or suggestion is None:
            return ""
        name = translate("LinkWords", "Suggested: {link}").format(link=self.relation(suggestion.relation))
        lines = [f"<b>{escaped(name)}</b>&nbsp; {suggestion.score:.2f}"]
        ends = (suggestion.a, suggestion.b)
        letters = (snapshot.letter(ends[0].article), snapshot.letter(ends[1].article))
        for letter, end in zip(letters, ends, strict=True):
            lines.append(f"{escaped(letter)}&nbsp; {self._words_of(end.article, end.text)}")
        lines += [escaped(reason_text(reason, letters, snapshot).words) for reason in suggestion.reasons]
        return "<br>".join(lines)

    def _quote(self, claim: Claim) -> str:
        return self._words_of(claim.article, claim.quote)

    def _words_of(self, identity: str, quote: str) -> str:
        article = self._snapshot.articles.get(identity) if self._snapshot else None
        language = article.language if article else Language.SIMPLIFIED
        family = self._theme.text_font(language).families()[0]
        return f"<span style=\"font-family:'{family}'\">“{escaped(shortened(quote, QUOTE_LENGTH))}”</span>"

    def _ends(self, link: str | None) -> tuple[Link, Claim, Claim] | None:
        snapshot = self._snapshot
        row = snapshot.links.get(link) if snapshot and link else None
        if snapshot is None or row is None:
            return None
        source, target = snapshot.claims.get(row.source), snapshot.claims.get(row.target)
        return (row, source, target) if source is not None and target is not None else None

    def _letter(self, claim: Claim) -> str:
        return self._snapshot.letter(claim.article) if self._snapshot else ""
