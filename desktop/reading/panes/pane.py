"""One pane: head, text with claims, ruler and quick-tag popup, kept up to date with the project."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from corpus.blocks import Block
from corpus.changes import ChangeSet
from corpus.identities import ArticleId
from corpus.model import Article, Claim, Link, Span, Tag
from corpus.script.reading import Reading
from corpus.snapshot import Snapshot
from desktop.project.requests import Request
from desktop.reading.panes.pane_copies import PaneCopies
from desktop.reading.panes.pane_figures import PaneFigures
from desktop.reading.panes.pane_head import PaneHead
from desktop.reading.panes.read_offer import ReadOffer
from desktop.reading.reading_services import ReadingServices
from desktop.reading.text.claim_marks import AnnotatorLooks
from desktop.reading.text.reading_view import ReadingView
from desktop.reading.text.ruler import Ruler
from desktop.settings import Settings
from desktop.widgets.layouts import flush_column
from desktop.words.wording import several_years

if TYPE_CHECKING:
    from corpus.script.conversion import Converted
    from desktop.project.text_supply import TextSupply
    from desktop.reading.panes.absent_text import AbsentText
    from desktop.reading.panes.quick_tag import QuickTag


class Pane(QWidget):
    """Shows one article. Actions are emitted as signals; it changes nothing itself."""

    activated = Signal()
    """The pane was clicked or got the focus."""
    close_requested = Signal()
    follow_clicked = Signal()
    properties_requested = Signal(str)
    new_version_requested = Signal(str)
    versions_requested = Signal(str)
    move_requested = Signal(int)
    tag_chosen = Signal(str)
    """A tag was chosen in the quick-tag popup, for the selection."""
    tag_create_requested = Signal(str)
    """A tag of this name is to be created and added to the selection."""

    def __init__(
        self,
        services: ReadingServices,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        theme, settings = services.theme, services.settings
        self._workspace = services.workspace
        self._filter = services.reading_filter
        self._current = services.current
        self._theme = theme
        self._settings = settings
        self._conversion: Request[Converted] | None = None
        self._quick_tag_scroll = 0
        self._linked: dict[str, str] = {}
        """The relation of the first link of each linked claim."""
        self.head = PaneHead(theme, services.actions, self)
        self.view = ReadingView(theme, self)
        self.ruler = Ruler(theme, self.view)
        self._quick_tag: QuickTag | None = None
        self.view.set_ruler(self.ruler)
        self.view.set_converter(self._convert)
        self._set_type(settings)
        self._figures = PaneFigures(self.view, services.workspace, services.figures, settings)
        self._copies = PaneCopies(self.view, services.near_copies, settings)
        self.setFocusProxy(self.view)
        self._absent: AbsentText | None = None
        self._column = layout = flush_column(self)
        layout.addWidget(self.head)
        layout.addWidget(self.view, 1)
        self._offer = ReadOffer(services.workspace, self.view, self)
        self.set_follow("on" if settings.value("follow") else "off")
        self._connect()

    def _connect(self) -> None:
        head, view = self.head, self.view
        head.reading_chosen.connect(view.set_reading)
        head.follow_clicked.connect(self.follow_clicked)
        head.close_clicked.connect(self.close_requested)
        head.move_chosen.connect(self.move_requested)
        head.properties_chosen.connect(lambda: self.properties_requested.emit(self.article_id or ""))
        head.new_version_chosen.connect(lambda: self.new_version_requested.emit(self.article_id or ""))
        head.versions_chosen.connect(lambda: self.versions_requested.emit(self.article_id or ""))
        head.pressed.connect(lambda: self.setFocus())
        view.focused.connect(self.activated)
        view.reading_changed.connect(self._show_reading)
        view.scrolled.connect(self._on_scrolled)
        self._workspace.changed.connect(self._on_changed)
        self._filter.changed.connect(self._recolour)
        self._settings.changed.connect(self._on_setting_changed)

    # What is shown

    @property
    def article_id(self) -> ArticleId | None:
        """Identity of the article that is shown."""
        return self.view.article_id

    @property
    def content(self) -> QWidget:
        """What is below the head and takes the focus: the text, or why it is not here."""
        return self._absent or self.view

    @property
    def letter(self) -> str:
        """The short name of the article."""
        snapshot = self._workspace.snapshot
        return snapshot.letter(self.article_id) if snapshot and self.article_id else ""

    def show_article(
        self,
        article: Article,
        text: str,
        blocks: Sequence[Block] = (),
        *,
        reading: Reading = Reading.ORIGINAL,
    ) -> None:
        """Show an article with its claims."""
        self._dismiss_quick_tag()
        self._drop_absent()
        self.view.show_article(article, text, blocks, reading=reading)
        self.refresh(article)

    def show_absent(self, article: Article, supply: TextSupply) -> None:
        """In a pane that has shown nothing yet, say that the text of an article is not here."""
        from desktop.reading.panes.absent_text import AbsentText

        self._drop_absent()
        self._absent = AbsentText(self._theme, supply, article, self)
        self._absent.clicked.connect(self.activated)
        self.view.hide()
        self._column.addWidget(self._absent, 1)
        self.setFocusProxy(self._absent)
        self._show_head(article)
        self.head.show_reading(Reading.ORIGINAL, article.language)

    def _drop_absent(self) -> None:
        if self._absent is None:
            return
        focused = self._absent.hasFocus()
        self._absent.hide()
        self._absent.deleteLater()
        self._absent = None
        self.view.show()
        self.setFocusProxy(self.view)
        if focused:
            self.view.setFocus()

    def refresh(self, article: Article) -> None:
        """Update all data of the article shown; the text and the scroll position are kept."""
        snapshot = self._workspace.snapshot
        self.view.update_article(article)
        if snapshot is not None:
            self._recolour()
            self.view.set_claims(snapshot.claims_of(article.id))
            self._figures.show()
            self._copies.show()
        self._refresh_head()
        self._refresh_links()
        self._offer.place()

    def set_active(self, active: bool) -> None:
        """Set whether this is the pane on which keys act."""
        self.head.set_active(active)

    def set_follow(self, state: str) -> None:
        """Set the pane's part in scrolling together: ``on``, ``released`` or ``off``."""
        self.head.set_follow(state)

    def _refresh_head(self) -> None:
        if self.view.article is not None:
            self._show_head(self.view.article)
            self._show_reading(self.view.reading)

    def _show_head(self, article: Article) -> None:
        snapshot = self._workspace.snapshot
        if snapshot is not None:
            years = several_years(each.published for each in snapshot.articles.values())
            letter, name = snapshot.letter(article.id), snapshot.source_name(article.id)
            self.head.show_article(article, letter, name, with_year=years)

    def _show_reading(self, reading: Reading) -> None:
        self.head.show_reading(reading, self.view.language_shown())

    def _convert(self, text: str, reading: Reading, then: Callable[[Converted], None]) -> None:
        """Convert in the worker, since loading the tables takes a moment."""
        from corpus.script.conversion import convert

        if self._conversion is not None:
            self._conversion.cancel()
        self._conversion = self._workspace.compute(convert, text, reading).then(then)

    # Following the project

    def _on_changed(self, changes: ChangeSet) -> None:
        snapshot = self._workspace.snapshot
        if snapshot is None or self.article_id is None:
            return
        article = snapshot.articles.get(self.article_id)
        if article is not None and self.view.article is not None and article.text == self.view.article.text:
            self.view.update_article(article)
        self._figures.apply(changes)
        self._refresh_claims(changes)
        if changes.touches(Article):
            self._refresh_head()
        if changes.touches(Link, Claim):
            self._patch_links(changes, snapshot)

    def _refresh_claims(self, changes: ChangeSet) -> None:
        if changes.touches(Tag):
            self._recolour()
        rows = changes.present
        mine = [row for row in rows if isinstance(row, Claim) and row.article == self.article_id]
        gone = [
            row.id for row in changes.deleted if isinstance(row, Claim) and row.article == self.article_id
        ]
        if mine or gone:
            self.view.update_claims(mine, gone)

    def _refresh_links(self) -> None:
        snapshot = self._workspace.snapshot
        if snapshot is None or self.article_id is None:
            return
        links_by_claim = (
            (claim.id, snapshot.links_of(claim.id)) for claim in snapshot.claims_of(self.article_id)
        )
        self._linked = {claim: links[0].relation for claim, links in links_by_claim if links}
        self.ruler.set_linked(self._linked)

    def _patch_links(self, changes: ChangeSet, snapshot: Snapshot) -> None:
        """Update only what a change affects: there may be thousands of claims."""
        befores = (change.before for change in changes.updated)
        afters = (change.after for change in changes.updated)
        touched: set[str] = set()
        for row in (*changes.created, *changes.deleted, *befores, *afters):
            if isinstance(row, Claim):
                touched.add(row.id)
            elif isinstance(row, Link):
                touched.update((row.source, row.target))
        for claim in touched:
            claim_row = snapshot.claims.get(claim)
            links = snapshot.links_of(claim) if claim_row and claim_row.article == self.article_id else []
            if links:
                self._linked[claim] = links[0].relation
            else:
                self._linked.pop(claim, None)
        self.ruler.set_linked(self._linked, touched)

    def _recolour(self) -> None:
        snapshot = self._workspace.snapshot
        if snapshot is not None:
            layers = self._filter.layers
            people = AnnotatorLooks(layers.person, snapshot.digits()) if layers.by_annotator else None
            self.view.set_codebook(snapshot.tags, self._current.hidden_tags, self._filter.claims, people)

    def _on_setting_changed(self, key: str) -> None:
        if key in ("reading_size", "serif", "reading_measure"):
            self._set_type(self._settings)

    def _set_type(self, settings: Settings) -> None:
        size, serif, measure = (settings.value(key) for key in ("reading_size", "serif", "reading_measure"))
        self.view.set_type(int(size), serif=bool(serif), measure=int(measure))

    # Quick tag

    @property
    def quick_tag(self) -> QuickTag:
        """The popup for finding a tag by typing, created on first use."""
        if self._quick_tag is None:
            from desktop.reading.panes.quick_tag import QuickTag

            self._quick_tag = QuickTag(self._theme, self)
            self._quick_tag.chosen.connect(self.tag_chosen)
            self._quick_tag.create_requested.connect(self.tag_create_requested)
            self._quick_tag.closed.connect(self.view.setFocus)
        return self._quick_tag

    def _dismiss_quick_tag(self) -> None:
        if self._quick_tag is not None:
            self._quick_tag.dismiss()

    def open_quick_tag(self) -> None:
        """Ask for a tag for the selected text, or else for the selected claim."""
        snapshot, span, last = self._workspace.snapshot, self._span_to_tag(), self._last_line_to_tag()
        if snapshot is None or last is None or self.article_id is None:
            return
        claim = self.view.claim(self.view.emphasis.selected or "")
        tags = claim.tags if claim is not None and claim.span == span else ()
        self._quick_tag_scroll = self.view.scroll_value()
        self.quick_tag.open(snapshot, snapshot.claims_of(self.article_id), tags, last)

    def _span_to_tag(self) -> Span | None:
        claim = self.view.claim(self.view.emphasis.selected or "")
        return self.view.selected_span() or (claim.span if claim is not None else None)

    def _last_line_to_tag(self) -> QRectF | None:
        """The last line of the selection, in our coordinates."""
        span = self._span_to_tag()
        geometry = self.view.span_geometry(span) if span is not None else None
        if geometry is None:
            return None
        last = geometry.last_line
        corner = self.view.viewport().mapTo(self, self.view.viewport().rect().topLeft())
        rect = QRectF(last.left, last.top, last.right - last.left, last.bottom - last.top)
        return rect.translated(corner)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._quick_tag is not None and self._quick_tag.isVisible():
            # The lines of the text have their new positions only after this.
            QTimer.singleShot(0, self, self._keep_quick_tag_in_sight)

    def _keep_quick_tag_in_sight(self) -> None:
        last = self._last_line_to_tag()
        if self._quick_tag is not None and last is not None:
            self._quick_tag_scroll = self.view.scroll_value()
            self._quick_tag.stand_below(last)

    def _on_scrolled(self) -> None:
        moved = abs(self.view.scroll_value() - self._quick_tag_scroll)
        if moved > self.view.line_height():
            self._dismiss_quick_tag()
