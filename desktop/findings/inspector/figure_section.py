"""The figures of a claim in the inspector, with the analyst's corrections."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from corpus.changes import ChangeSet
from corpus.model import Claim, Span
from db import edits
from desktop.current import Current, TextSelection
from desktop.derived.figures import Figures, touches_figures
from desktop.findings.inspector.chips import AddChip
from desktop.findings.inspector.sections import SectionHeading
from desktop.look.plain_text import set_tip
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.words.figure_words import scale_of

if TYPE_CHECKING:
    from corpus.figures.ledger import LedgerFigure
    from desktop.findings.figures.editor import FigureEditor
    from desktop.findings.inspector.figure_card import FigureCard
    from desktop.widgets.comparables import ComparablesPopup


class FigureSection(QWidget):
    """One card per figure, in the order of the text. The form replaces the card of the figure that is being
    corrected."""

    def __init__(
        self, workspace: Workspace, figures: Figures, current: Current, theme: Theme, settings: Settings
    ) -> None:
        super().__init__()
        self.setObjectName("figureSection")
        self._workspace, self._figures, self._current = workspace, figures, current
        self._theme, self._settings = theme, settings
        self._claim: Claim | None = None
        self._shown: list[LedgerFigure] = []
        self._cards: list[FigureCard] = []
        self._editor: FigureEditor | None = None
        self._edited: Span | None = None
        self._heading = SectionHeading(theme, self.tr("Figures"))
        self._add = AddChip(theme, self.tr("Add"))
        self._add.setObjectName("addFigure")
        self._add.setAccessibleName(self.tr("Add the selected text as a figure"))
        self._heading.add_button(self._add)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        self._column.addWidget(self._heading)
        self._connect()

    def _connect(self) -> None:
        self._add.clicked.connect(self._add_selection)
        self._figures.read.connect(self._on_read)
        self._workspace.changed.connect(self._on_changed)
        self._current.selection_changed.connect(self._on_selection_changed)
        self._settings.changed.connect(self._on_setting_changed)

    # Showing

    def show_claim(self, claim: Claim) -> None:
        """Show the figures of a claim in its present state."""
        if self._claim is None or self._claim.id != claim.id:
            self._leave_editor()
        self._claim = claim
        self.setVisible(not claim.orphaned)
        if not claim.orphaned:
            self._figures.request(claim.article)
            self._show_figures()

    def _show_figures(self, *, anew: bool = False) -> None:
        assert self._claim is not None
        figures = self._figures.of_claim(self._claim) or []
        if anew or figures != self._shown or len(self._cards) != len(figures):
            self._shown = figures
            self._replace_cards()
        self._heading.set_count(sum(not entry.dismissed for entry in figures))
        self._on_selection_changed(self._current.selection)

    def _replace_cards(self) -> None:
        from desktop.findings.inspector.figure_card import FigureCard

        focused = next(
            (place for place, card in enumerate(self._cards) if card.isAncestorOf(_focus(card))), None
        )
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        scale = scale_of(self._settings)
        self._cards = [
            FigureCard(self._theme, entry, scale, writable=self._writable) for entry in self._shown
        ]
        for place, card in enumerate(self._cards):
            self._column.insertWidget(1 + place, card)
            self._connect_card(card)
            card.setVisible(self._edited != _span_of(card.entry))
        self._place_editor()
        if focused is not None and self._cards:
            self._cards[min(focused, len(self._cards) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect_card(self, card: FigureCard) -> None:
        entry = card.entry
        card.correction_requested.connect(lambda: self._edit(_span_of(entry), entry))
        card.dismissal_requested.connect(lambda: self._dismiss(_span_of(entry)))
        card.restoration_requested.connect(lambda: self._restore(entry))
        card.comparison_requested.connect(lambda: self.compare(card))

    # Comparing

    def compare(self, card: FigureCard) -> ComparablesPopup | None:
        """List the comparable figures of other articles below a card."""
        from desktop.widgets.comparables import ComparablesPopup

        claim = self._claim
        if claim is None:
            return None
        popup = ComparablesPopup(
            self._workspace,
            self._figures,
            self._current,
            self._theme,
            claim.id,
            card.entry.figure,
            self.window(),
        )
        popup.open_at(card.mapToGlobal(card.rect().bottomRight()), right=True)
        return popup

    @property
    def _writable(self) -> bool:
        return not self._workspace.read_only

    # The form

    def _edit(self, span: Span, entry: LedgerFigure | None) -> None:
        from desktop.findings.figures.editor import FigureEditor

        claim = self._claim
        if claim is None:
            return
        self._leave_editor()
        words = claim.quote[span.start - claim.start : span.end - claim.start]
        figure = entry.figure if entry is not None else _guess(words)
        editor = self._editor = FigureEditor(self._theme, words, figure, scale_of(self._settings))
        self._edited = span
        exists = entry is not None
        editor.saved.connect(lambda fields: self._save(span, fields, known=exists))
        editor.cancelled.connect(self._leave_editor)
        self._place_editor()
        for card in self._cards:
            card.setVisible(self._edited != _span_of(card.entry))
        editor.show()
        editor.begin()

    def _place_editor(self) -> None:
        """Put the form at the place of its figure."""
        if self._editor is None or self._edited is None:
            return
        self._column.removeWidget(self._editor)
        before = sum(card.entry.figure.start < self._edited.start for card in self._cards)
        self._column.insertWidget(1 + before, self._editor)

    def _leave_editor(self) -> None:
        editor, edited, self._editor, self._edited = self._editor, self._edited, None, None
        if editor is None:
            return
        typed = editor.isAncestorOf(_focus(editor))
        self._column.removeWidget(editor)
        for card in self._cards:
            card.show()
            if typed and _span_of(card.entry) == edited:
                # Otherwise Qt would move the focus to the next widget.
                card.setFocus(Qt.FocusReason.OtherFocusReason)
        editor.hide()
        editor.deleteLater()

    def _save(self, span: Span, fields: dict[str, Any], *, known: bool) -> None:
        if self._claim is None or not self._writable:
            return
        claim = self._claim.id
        if known:
            request = self._workspace.perform(edits.correct_figure, claim, span, **fields)
        else:
            request = self._workspace.perform(edits.add_figure, claim, span, **fields)
        request.then(lambda _: self._leave_editor(), owner=self)

    # Editing

    def _dismiss(self, span: Span) -> None:
        if self._claim is not None and self._writable:
            self._workspace.perform(edits.dismiss_figure, self._claim.id, span)

    def _restore(self, entry: LedgerFigure) -> None:
        if entry.mark is not None and self._writable:
            self._workspace.perform(edits.restore_figure, entry.mark.id)

    def _add_selection(self) -> None:
        span = self._addable(self._current.selection)
        if span is not None:
            self._edit(span, next((entry for entry in self._shown if _span_of(entry) == span), None))

    def _addable(self, selection: TextSelection | None) -> Span | None:
        """The selected text if it is inside the claim and overlaps no figure that an analyst added or corrected."""
        claim = self._claim
        if claim is None or selection is None or selection.article != claim.article or not self._writable:
            return None
        span = selection.span
        inside = claim.start <= span.start and span.end <= claim.end
        marked = (entry for entry in self._shown if entry.mark is not None and not entry.dismissed)
        free = all(not _span_of(entry).overlaps(span) or _span_of(entry) == span for entry in marked)
        return span if inside and free else None

    # Signals of others

    def _on_read(self, article: str) -> None:
        if self._claim is not None and self._claim.article == article and not self._claim.orphaned:
            self._show_figures()

    def _on_changed(self, changes: ChangeSet) -> None:
        if touches_figures(changes) and self._claim is not None and not self._claim.orphaned:
            self._show_figures()

    def _on_setting_changed(self, key: str) -> None:
        if key in ("figure_scale", "language") and self._claim is not None and not self._claim.orphaned:
            self._show_figures(anew=True)

    def _on_selection_changed(self, selection: TextSelection | None) -> None:
        addable = self._addable(selection) is not None
        self._add.setEnabled(addable)
        reason = self.tr("Select the words of a figure inside the claim first")
        set_tip(self._add, self.tr("Add the selected text as a figure") if addable else reason)


def _span_of(entry: LedgerFigure) -> Span:
    return Span(entry.figure.start, entry.figure.end)


def _guess(words: str) -> Any:
    """The grammar's reading of words without their context, as initial values of a form."""
    from corpus.figures import find_figures

    return next(iter(find_figures(words)), None)


def _focus(inside: QWidget) -> QWidget:
    """The focused widget if it is inside ``inside``; otherwise a widget that is in no card."""
    return inside.window().focusWidget() or inside.window()
