"""Actions on a figure of the ledger: go to it, compare it with others, set its scope, enter a rate."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from corpus.comparing.exchange import multiplied, rate_between
from corpus.comparing.notation import currency_name
from corpus.comparing.usual_rates import customary
from corpus.comparing.values import LedgerEntry, StatusReasonCode
from corpus.figures import Scale
from corpus.identities import ArticleId, QuestionId, RateId
from corpus.plots.groups import article_of
from corpus.questions import Status
from db import edits
from db.edits.links import Place
from desktop.comparing.ledger.ledger_lines import LedgerLine
from desktop.comparing.ledger.rate_popup import RatePopup
from desktop.current import Current, Destination
from desktop.derived.figures import Figures
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.widgets.list_actions import add_list_action
from desktop.widgets.status_marks import Marks
from desktop.widgets.status_popup import ScopePopup, StatusPopup
from desktop.words.figure_words import scale_of, value_words

translate = QCoreApplication.translate


class LedgerActs(QObject):
    """Acts on one figure: a line, and an article of it or, if that has several figures, one of its lanes."""

    def __init__(
        self,
        area: QWidget,
        workspace: Workspace,
        figures: Figures,
        current: Current,
        theme: Theme,
        settings: Settings,
    ) -> None:
        super().__init__(area)
        self._area, self._workspace, self._figures = area, workspace, figures
        self._current, self._theme, self._settings = current, theme, settings
        self._marks = Marks(theme)

    @property
    def writable(self) -> bool:
        """Whether the project can be changed."""
        return self._workspace.snapshot is not None and not self._workspace.read_only

    # Going there

    def go(self, line: LedgerLine, article: str, *, preview: bool = False) -> None:
        """Go to the figure of an article or a lane; to the article if it has no figure."""
        article, number = article_of(article)
        entry = line.entry(article, number)
        if entry is not None:
            place = Destination(article=entry.article, span=entry.span, claim=entry.claim, preview=preview)
        else:
            place = Destination(article=ArticleId(article), preview=preview)
        self._current.go_to(place)

    def compare(self, line: LedgerLine, lane: str, place: QPoint) -> None:
        """List the comparable figures of other articles, in a popup at a position in screen coordinates."""
        from desktop.widgets.comparables import ComparablesPopup

        entry = line.entry(*article_of(lane))
        if entry is None or entry.claim is None:
            return
        popup = ComparablesPopup(
            self._workspace,
            self._figures,
            self._current,
            self._theme,
            entry.claim,
            entry.figure.figure,
            self._area,
            beside=[Place(other.article, other.span) for other in line.ledger.entries],
        )
        popup.open_at(place)

    # Changes

    def ask_scope(self, line: LedgerLine, lane: str, place: QPoint) -> None:
        """Ask for the differing scope or period of a figure, in a popup at a position in screen coordinates."""
        entry = line.entry(*article_of(lane))
        if entry is None or entry.claim is None or not self.writable:
            return

        def choose(scope: str, period: str) -> None:
            self._note(entry, scope, period)

        popup = ScopePopup(self._theme, entry.figure.scope, entry.figure.period, choose, self._area)
        popup.open_at(place)

    def _note(self, entry: LedgerEntry, scope: str, period: str) -> None:
        if entry.claim is not None and (scope, period) != (entry.figure.scope, entry.figure.period):
            self._workspace.perform(edits.note_figure, entry.claim, entry.span, scope=scope, period=period)

    def use_as_answer(self, entry: LedgerEntry) -> None:
        """Make a figure the one that answers the question."""
        if entry.claim is not None and self.writable:
            self._workspace.perform(edits.note_figure, entry.claim, entry.span, answers=True)

    def overrule(self, line: LedgerLine, article: str, place: QPoint) -> None:
        """Ask for the status of an article in the question, or remove an overruled one."""
        question = line.row.question
        cell = next((cell for cell in line.row.cells if cell.article == article), None)
        if question is None or cell is None or not self.writable:
            return
        identity: QuestionId = question.id
        if cell.overruled:
            self._workspace.perform(edits.set_cell_status, identity, cell.article, None)
            return

        def choose(status: Status, reason: str) -> None:
            self._workspace.perform(edits.set_cell_status, identity, cell.article, status, reason)

        popup = StatusPopup(self._theme, self._marks, cell.status, choose, self._area)
        popup.open_at(place)

    def make_baseline(self, line: LedgerLine, lane: str) -> None:
        """Make the statement of a figure the baseline."""
        question = line.row.question
        entry = line.entry(*article_of(lane))
        if question is not None and entry is not None and entry.claim is not None and self.writable:
            self._workspace.perform(edits.set_baseline, question.id, entry.claim)

    # Rates

    def rate_units(self, line: LedgerLine) -> tuple[str, str] | None:
        """The currency that a rate would convert, or has converted, and the currency of the line; None if there is
        none."""
        unit = next(iter(line.currencies), "")
        if unit and line.ledger.unit:
            return unit, line.ledger.unit
        used = next(iter(line.ledger.converted), None)
        if used is None:
            return None
        return (used[0], used[1]) if used[1] == line.ledger.unit else (used[1], used[0])

    def convertible(self, line: LedgerLine | None, others: Iterable[LedgerLine]) -> LedgerLine | None:
        """``line`` if it has figures in two currencies, else the first of ``others`` that has; None without one."""
        lines = others if line is None else (line, *others)
        return next((row for row in lines if self.rate_units(row) is not None), None)

    def ask_rate(self, line: LedgerLine, place: QPoint) -> None:
        """Ask for the rate by which the other currency of a line is converted."""
        units, snapshot = self.rate_units(line), self._workspace.snapshot
        if units is None or snapshot is None or not self.writable:
            return
        known = rate_between(*units, list(snapshot.rates.values()))
        scale = scale_of(self._settings)

        def save(unit: str, target: str, factor: float, note: str) -> None:
            self._workspace.perform(edits.set_rate, unit, target, factor, note)

        def remove(rate: RateId) -> None:
            self._workspace.perform(edits.delete_rate, rate)

        popup = RatePopup(
            self._theme,
            customary(*units) if known is None else (known.unit, known.target),
            {code: currency_name(code, line.language) for code in units},
            save,
            self._area,
            known=None if known is None else known.factor,
            note="" if known is None else known.note,
            example=partial(_example, line, scale),
            remove=None if known is None else lambda: remove(known.id),
        )
        popup.open_at(place)

    # The menu

    def menu(self, line: LedgerLine, lane: str, place: QPoint, copy: Callable[[], object]) -> QMenu:
        """The context menu of a cell."""
        menu = QMenu(self._area)
        article, number = article_of(lane)
        entry = line.entry(article, number)
        go = add_list_action(
            menu, translate("ledger", "Go to the source"), lambda: self.go(line, lane), "Return"
        )
        go.setEnabled(bool(article))
        add_list_action(menu, translate("ledger", "Copy as a table"), copy, "Ctrl+C")
        has_claim = entry is not None and entry.claim is not None
        compare = translate("ledger", "Compare with…")
        self._add(menu, compare, lambda: self.compare(line, lane, place), "C", has_claim)
        menu.addSeparator()
        mine = has_claim and self.writable
        self._add(
            menu,
            translate("ledger", "Other scope or period…"),
            lambda: self.ask_scope(line, lane, place),
            "P",
            mine,
        )
        self._add(
            menu,
            translate("ledger", "Make it the baseline"),
            lambda: self.make_baseline(line, lane),
            "B",
            mine and article != line.row.baseline,
        )
        self._add(
            menu,
            translate("ledger", "Overrule the status…"),
            lambda: self.overrule(line, article, place),
            "O",
            self.writable and bool(article) and line.row.question is not None,
        )
        if mine and entry is not None and line.row.cell(article).figure is not entry.figure:
            menu.addAction(
                translate("ledger", "Let it answer the question"), lambda: self.use_as_answer(entry)
            )
        if self.rate_units(line) is not None:
            rate = menu.addAction(translate("ledger", "Set a rate…"), lambda: self.ask_rate(line, place))
            rate.setEnabled(self.writable)
        return menu

    def _add(self, menu: QMenu, words: str, act: Callable[[], object], key: str, enabled: bool) -> None:
        add_list_action(menu, words, act, key).setEnabled(enabled)

    def can_convert(self, line: LedgerLine) -> bool:
        """Whether a rate would include a figure that is left out."""
        return (
            bool(line.currencies)
            and bool(line.ledger.unit)
            and any(
                entry.excluded is not None and entry.excluded.code is StatusReasonCode.NOT_COMPARABLE
                for entry in line.ledger.entries
            )
        )


def _example(line: LedgerLine, scale: Scale, unit: str, target: str, factor: float) -> str:
    """What the rate makes of the first figure of a line that is in the other currency."""
    rates = {(unit, line.ledger.unit): factor, (target, line.ledger.unit): 1 / factor}
    for entry in line.ledger.entries:
        figure = entry.figure.figure
        used = rates.get((figure.unit, line.ledger.unit))
        if used is not None and figure.unit != line.ledger.unit:
            return f"{figure.text} = {value_words(multiplied(figure, used, line.ledger.unit), scale)}"
    return ""
