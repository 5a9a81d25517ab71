"""Commands for the text itself: copying with its source, searching, moving between hits."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from corpus.citing import CitationForm
from desktop.current import Current, TextSelection
from desktop.project.workspace import Workspace
from desktop.reading.navigation.hit_marks import HitMarks
from desktop.reading.selection.selection import Selection
from desktop.words.citation import quote_in_form

translate = QCoreApplication.translate


class TextKeys:
    """Acts on the selected text, else on the text of the selected claim. ``say`` shows what was done."""

    def __init__(
        self,
        selection: Selection,
        workspace: Workspace,
        current: Current,
        hits: HitMarks,
        say: Callable[[str], None],
    ) -> None:
        self._selection = selection
        self._workspace = workspace
        self._current = current
        self._hits = hits
        self._say = say

    def copy_quote(self, form: CitationForm = CitationForm.PLAIN) -> None:
        """Copy the selected text, else the quote of the selected claim, with its source in this form."""
        snapshot, text, claim = self._selection.snapshot, self._selection.text(), self._selection.claim()
        if text is not None:
            quote = self._words_of(text)
        elif claim is not None:
            # An orphan's quote is no longer in the text at its old place.
            text, quote = TextSelection(claim.article, claim.span), claim.quote
        if snapshot is None or text is None:
            return
        article, content = snapshot.articles.get(text.article), self._workspace.text(text.article)
        if article is None or content is None:
            return
        from corpus.segmentation import paragraph_number

        # Not a QMimeData made here: the clipboard of some platforms would delete it after Python has ended, and crash.
        QGuiApplication.clipboard().setText(
            quote_in_form(quote, article, paragraph_number(content, text.span.start), form)
        )
        self._say(translate("ReadingCommands", "Copied with its source"))

    def find_selection(self) -> None:
        """Search all articles for the selected text."""
        text = self._selection.text()
        if text is not None:
            self._current.set_query(" ".join(self._words_of(text).split()))

    def next_hit(self) -> None:
        """Go to the next place that the search found."""
        self._hits.step(1)

    def previous_hit(self) -> None:
        """Go to the place before that the search found."""
        self._hits.step(-1)

    def _words_of(self, text: TextSelection) -> str:
        content = self._workspace.text(text.article) or ""
        return content[text.span.start : text.span.end]
