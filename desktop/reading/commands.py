"""What the keys of the reading area do. The window binds them; menus call them too.

Each works on what :class:`~desktop.current.Current` says is selected, in the active pane.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QGuiApplication

from corpus.changes import ChangeSet
from corpus.identities import ArticleId, ClaimId, LinkId, RelationId, TagId
from corpus.model import Claim, Link, Span
from db import edits
from desktop.current import Current, Place
from desktop.project.workspace import Workspace
from desktop.reading.link_mode import LinkMode
from desktop.reading.linking import LinkEnd, Linking
from desktop.reading.panes.pane import Pane
from desktop.reading.panes.pane_row import MOST_PANES, PaneRow
from desktop.settings import Settings
from desktop.words.citation import quote_with_source

translate = QCoreApplication.translate

LEAST_SIZE, GREATEST_SIZE, USUAL_SIZE = 13, 24, 16


class Commands(QObject):
    """Acts on the selection of the active pane."""

    note_requested = Signal(str)
    """Identity of a claim or link whose note is to be written."""
    history_requested = Signal(str)
    relation_menu_requested = Signal(str)
    """A link whose relation is to be chosen."""
    told = Signal(str)
    """Why nothing happened, for the status bar."""

    def __init__(
        self,
        row: PaneRow,
        workspace: Workspace,
        current: Current,
        settings: Settings,
        linking: Linking,
        mode: LinkMode,
        open_articles: Callable[[], list[ArticleId]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._row = row
        self._workspace = workspace
        self._current = current
        self._settings = settings
        self._linking = linking
        self._mode = mode
        self._open_articles = open_articles

    # What is selected

    @property
    def _pane(self) -> Pane | None:
        return self._row.active

    def _selected_text(self) -> tuple[ArticleId, Span] | None:
        """The selected text of the active pane with its article."""
        pane = self._pane
        span = pane.view.selected_span() if pane is not None else None
        return (pane.article_id, span) if pane is not None and pane.article_id and span else None

    def claim(self) -> Claim | None:
        """The selected claim."""
        snapshot = self._workspace.snapshot
        return snapshot.claims.get(self._current.claim or "") if snapshot else None

    def link(self) -> Link | None:
        """The selected link, or the only one of the selected claim."""
        snapshot, claim = self._workspace.snapshot, self.claim()
        if snapshot is None:
            return None
        selected = snapshot.links.get(self._current.link or "")
        if selected is not None:
            return selected
        links = snapshot.links_of(claim.id) if claim else []
        return links[0] if len(links) == 1 else None

    # Tags

    def tag_digit(self, digit: int) -> None:
        """Put the tag of a digit key on the selected text or claim, or take it off."""
        snapshot = self._workspace.snapshot
        tag = snapshot.tag_for_digit(digit) if snapshot else None
        if tag is None:
            self.told.emit(translate("ReadingCommands", "No tag has the key {digit} yet").format(digit=digit))
            return
        self.toggle_tag(tag.id)

    def toggle_tag(self, tag: TagId) -> None:
        """Put a tag on the selected text or claim, or take it off."""
        text, claim = self._selected_text(), self.claim()
        if text is not None:
            self._workspace.perform(edits.tag_span, *text, tag).then(self._select_new_claim)
        elif claim is not None:
            self._workspace.perform(edits.toggle_tag, claim.id, tag)
        else:
            self._tell_nothing_selected()

    def create_tag(self, name: str) -> None:
        """Create a tag and put it on the selected text or claim, in one act."""
        text, claim = self._selected_text(), self.claim()
        if text is not None:
            self._workspace.perform(edits.create_tag_on, *text, None, name).then(self._select_new_claim)
        elif claim is not None:
            self._workspace.perform(edits.create_tag_on, None, None, claim.id, name)

    def make_claim(self) -> None:
        """Make a claim without tags of the selected text."""
        text = self._selected_text()
        if text is not None:
            self._workspace.perform(edits.create_claim, *text).then(self._select_new_claim)
        else:
            self._tell_nothing_selected()

    def quick_tag(self) -> None:
        """Open the popup in which tags are found by typing."""
        if self._pane is not None and (self._selected_text() or self.claim()):
            self._pane.open_quick_tag()
        else:
            self._tell_nothing_selected()

    def _select_new_claim(self, changes: ChangeSet) -> None:
        """What was just made is what the next key acts on, so the text selection has done its duty."""
        made = next((row for row in changes.created if isinstance(row, Claim)), None)
        pane = self._row.pane_of(made.article) if made else None
        if made is not None and pane is not None:
            pane.view.place_caret(made.end)
            self._current.set_claim(made.id)

    def _tell_nothing_selected(self) -> None:
        self.told.emit(translate("ReadingCommands", "Select text or a claim first"))

    # Links

    def start_link(self) -> None:
        """Ask for what the selected text or claim is to be linked with."""
        source: LinkEnd | None = None
        if (text := self._selected_text()) is not None:
            source = edits.Place(*text)
        elif (claim := self.claim()) is not None:
            source = claim.id
        if source is None:
            self._tell_nothing_selected()
        elif len(self._row.shown) < 2:
            self.told.emit(translate("ReadingCommands", "Open a second article to link with"))
        elif self._workspace.read_only:
            self.told.emit(translate("ReadingCommands", "This project can only be read"))
        else:
            self._mode.start(source)

    def choose_relation(self) -> None:
        """Ask for another relation of the selected link."""
        link = self.link()
        if link is not None:
            self.relation_menu_requested.emit(link.id)
        else:
            self.told.emit(translate("ReadingCommands", "Select a link first: L goes from link to link"))

    def change_relation(self, link: LinkId, relation: RelationId) -> None:
        """Give a link another relation."""
        self._linking.change(link, relation)

    def reverse_link(self) -> None:
        """Exchange the ends of the selected link."""
        if (link := self.link()) is not None:
            self._workspace.perform(edits.reverse_link, link.id)

    # Claims

    def edit_note(self) -> None:
        """Ask for the note of the selected link, else of the selected claim."""
        subject = self._current.link or self._current.claim
        if subject is not None:
            self.note_requested.emit(subject)
        else:
            self._tell_nothing_selected()

    def show_history(self) -> None:
        """Ask for who did what to the selected claim."""
        if self._current.claim is not None:
            self.history_requested.emit(self._current.claim)

    def delete_current(self) -> None:
        """Delete the selected link, else the selected claim."""
        snapshot = self._workspace.snapshot
        link = snapshot.links.get(self._current.link or "") if snapshot is not None else None
        if link is not None:
            self._workspace.perform(edits.delete_links, [link.id])
        elif (claim := self.claim()) is not None:
            self._workspace.perform(edits.delete_claims, [claim.id])
        else:
            self._tell_nothing_selected()

    def move_claim_end(self, step: int) -> None:
        """Let the selected claim end a character later (1) or earlier (-1), line breaks passed over."""
        if (claim := self.claim()) is not None:
            self._move_ends(claim, claim.start, self._past_breaks(claim, claim.end + step, step, -1))

    def move_claim_start(self, step: int) -> None:
        """Let the selected claim begin a character later (1) or earlier (-1), line breaks passed over."""
        if (claim := self.claim()) is not None:
            self._move_ends(claim, self._past_breaks(claim, claim.start + step, step, 0), claim.end)

    def set_claim_span(self, claim: ClaimId, span: Span) -> None:
        """Give a claim the span to which its handles were dragged."""
        self._workspace.perform(edits.set_claim_span, claim, span)

    def _past_breaks(self, claim: Claim, place: int, step: int, at: int) -> int:
        """``place``, or the next one on the way of ``step`` that is not at a line break (behind one: ``at`` is -1)."""
        text = self._workspace.text(claim.article) or ""
        while 0 < place < len(text) and text[place + at] == "\n":
            place += step
        return place

    def _move_ends(self, claim: Claim, start: int, end: int) -> None:
        text = self._workspace.text(claim.article)
        if text is not None and not claim.orphaned and 0 <= start < end <= len(text):
            self.set_claim_span(claim.id, Span(start, end))

    # Text

    def copy_with_source(self) -> None:
        """Copy the selected text, else the quote of the selected claim, with where it is from."""
        snapshot, text, claim = self._workspace.snapshot, self._selected_text(), self.claim()
        if snapshot is None or (text is None and claim is None):
            return
        article_id, span = text or (claim.article, claim.span)  # type: ignore[union-attr]
        content, article = self._workspace.text(article_id), snapshot.articles.get(article_id)
        if content is None or article is None:
            return
        from corpus.segmentation import paragraph_number

        quote = content[span.start : span.end] if text or not claim else claim.quote
        # Not by a QMimeData: the clipboard of some platforms would delete it after Python has ended, and crash.
        QGuiApplication.clipboard().setText(
            quote_with_source(quote, article, paragraph_number(content, span.start))
        )
        self.told.emit(translate("ReadingCommands", "Copied with its source"))

    def find_selection(self) -> None:
        """Search all articles for the selected text."""
        text = self._selected_text()
        content = self._workspace.text(text[0]) if text else None
        if text is not None and content is not None:
            self._current.set_query(" ".join(content[text[1].start : text[1].end].split()))

    def zoom(self, step: int) -> None:
        """A pixel larger (1), smaller (-1), or the usual size (0)."""
        size = int(self._settings.value("reading_size"))
        wanted = USUAL_SIZE if step == 0 else max(LEAST_SIZE, min(GREATEST_SIZE, size + step))
        self._settings.set_value("reading_size", wanted)

    # Moving on

    def open_another(self) -> None:
        """Open the first article that is not open yet in a pane of its own."""
        snapshot = self._workspace.snapshot
        shown = self._open_articles()
        others = [one.id for one in snapshot.articles_in_order() if one.id not in shown] if snapshot else []
        if len(self._row.panes) >= MOST_PANES:
            self.told.emit(translate("ReadingCommands", "Four panes are the most"))
        elif others:
            self._current.go_to(Place(article=others[0], new_pane=True))
        else:
            self.told.emit(translate("ReadingCommands", "Every article is open already"))

    def step_claim(self, step: int) -> None:
        """Select the next (1) or previous (-1) claim of the active article, from the selected one or the caret."""
        snapshot, pane = self._workspace.snapshot, self._pane
        if snapshot is None or pane is None or pane.article_id is None:
            return
        claims = [claim for claim in snapshot.claims_of(pane.article_id) if claim.id in pane.view.index]
        held = self.claim()
        if held in claims:
            place = claims.index(held) + step
        else:
            caret = pane.view.caret_offset()
            before = sum(claim.start < caret for claim in claims)
            place = before if step > 0 else before - 1
        if 0 <= place < len(claims):
            self._current.go_to(Place(article=pane.article_id, claim=claims[place].id))
        else:
            self.told.emit(translate("ReadingCommands", "No further claim in this article"))

    def step_link(self, step: int) -> None:
        """Select the next link of the selected claim, round and round."""
        snapshot, claim = self._workspace.snapshot, self.claim()
        links = snapshot.links_of(claim.id) if snapshot and claim else []
        if not links or claim is None:
            self.told.emit(translate("ReadingCommands", "This claim has no link yet. K makes one"))
            return
        ids = [link.id for link in links]
        held = self._current.link
        place = ids.index(held) + step if held in ids else (0 if step > 0 else -1)
        self._current.go_to(Place(article=claim.article, claim=claim.id, link=ids[place % len(ids)]))

    def other_end(self) -> None:
        """Go to the other end of the selected link, else of the first link of the selected claim."""
        snapshot, claim = self._workspace.snapshot, self.claim()
        links = snapshot.links_of(claim.id) if snapshot and claim else []
        link = self.link() or (links[0] if links else None)
        if snapshot is None or claim is None or link is None:
            return
        other = snapshot.claims.get(link.other_end(claim.id))
        if other is not None:
            self._current.go_to(Place(article=other.article, claim=other.id, link=link.id))
