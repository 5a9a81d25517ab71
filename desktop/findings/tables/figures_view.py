"""All figures of the project in one table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from corpus.changes import ChangeSet
from corpus.identities import ClaimId
from corpus.measures import FigureKind
from corpus.model import Claim
from corpus.snapshot import Snapshot
from db import edits
from desktop.commands.actions import Actions
from desktop.current import Current, Destination
from desktop.derived.figures import Figures
from desktop.findings.tables.all_rows import Condition
from desktop.findings.tables.bulk_view import BulkView
from desktop.findings.tables.figure_correction import FigureCorrection
from desktop.findings.tables.figure_filters import EVERY_NUMBER, SizeFilter, conditions
from desktop.findings.tables.figure_rows import (
    KIND_COLUMN,
    FigureRow,
    FigureSubject,
    articles_in,
    claim_of,
)
from desktop.findings.tables.kept_place import kept_place
from desktop.findings.tables.subjects import Subject
from desktop.look.plain_text import set_tip
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.widgets.confirming import confirm
from desktop.widgets.list_actions import add_list_action
from desktop.words.figure_words import figure_kind_name, scale_of, value_words

PAUSE = 700
"""Milliseconds between two updates of the table while all articles are being read, at least. Chosen: steady
progress."""
IDLE_SHARE = 9
"""The pause after an update is this many times its duration, so that updates take a tenth of the time. Chosen."""


class FiguresView(BulkView):
    """Figures by article, kind, unit and size. While it is visible, the figures of every article are read."""

    def __init__(
        self,
        workspace: Workspace,
        figures: Figures,
        current: Current,
        theme: Theme,
        settings: Settings,
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, current, theme, parent)
        self._figures, self._settings, self._actions = figures, settings, actions
        self._rows: FigureSubject | None = None
        self._changed: set[str] = set()
        """Articles whose figures may have changed since the rows were made."""
        self.build()
        self._form = FigureCorrection(self, self._view, workspace, theme, settings)
        self._form.corrected.connect(self._on_corrected)
        self._arrivals = QTimer(self, singleShot=True, interval=PAUSE)
        self._arrivals.timeout.connect(self._bring_in)
        figures.read.connect(self._on_read)
        figures.reading_changed.connect(self._on_reading_changed)
        settings.changed.connect(self._on_setting_changed)

    # Properties of this table

    icon = "view.figures"
    saved_as = "figures"
    sorted_at_first = KIND_COLUMN

    def subject(self, snapshot: Snapshot) -> Subject:
        if self._rows is None:
            self._rows = FigureSubject(snapshot, self._figures, scale_of(self._settings))
            self._changed = set(snapshot.articles)
        self._rows.read_again(self._changed)
        self._changed = set()
        return self._rows

    def choosers(self) -> tuple[tuple[str, str, str], ...]:
        return (
            ("kind", self.tr("Kind"), self.tr("All kinds")),
            ("unit", self.tr("Unit"), self.tr("All units")),
            ("article", self.tr("Article"), self.tr("All articles")),
        )

    def other_filters(self) -> Iterable[QWidget]:
        self._size = SizeFilter(self._theme, self)
        self._size.typed.connect(self._on_typed)
        return self._size.fields

    def buttons(self) -> Iterable[QWidget]:
        self._read_on = QPushButton(self.tr("Continue reading"))
        self._read_on.setObjectName("readOn")
        self._read_on.clicked.connect(self._figures.request_all)
        return (self._read_on,)

    def groupings(self) -> tuple[tuple[str, str], ...]:
        return (
            ("kind", self.tr("Grouped by kind")),
            ("unit", self.tr("Grouped by unit")),
            ("article", self.tr("Grouped by article")),
        )

    def choices(self, key: str, snapshot: Snapshot) -> Iterable[tuple[Any, str]]:
        match key:
            case "kind":
                yield EVERY_NUMBER, self.tr("All, with list and page numbers")
                yield from ((kind.value, figure_kind_name(kind)) for kind in FigureKind)
            case "unit":
                for unit, name in self._rows.units() if self._rows is not None else ():
                    yield unit, name or self.tr("Without unit")
            case "article":
                for article in snapshot.articles_in_order():
                    yield article.id, snapshot.lettered_name(article.id)

    def chosen(self) -> dict[str, Any]:
        return super().chosen() | self._size.chosen

    def field_values(self) -> Mapping[str, str]:
        return self._size.words

    def set_field_values(self, values: Mapping[str, str]) -> None:
        self._size.set_words(values)

    def conditions(self, chosen: Mapping[str, Any]) -> Sequence[Condition]:
        return conditions(chosen)

    def words(self) -> tuple[str, str]:
        snapshot, figures = self._workspace.snapshot, self._figures
        if snapshot is None or not snapshot.articles:
            none = self.tr(
                "No figures yet. Import an article with {key}; its figures are read automatically."
            ).format(key=self._actions.command("article.import").called)
        elif figures.reading:
            none = self.tr("Reading figures…")
        elif figures.unread():
            none = self.tr("Reading was stopped. “Continue reading” reads the rest.")
        elif self._rows is not None and self._rows.ids():
            none = self.tr(
                "Only numbers of list items, chapters and pages. “All, with list and page numbers” lists them."
            )
        else:
            none = self.tr("No figures in these articles. Select one in a claim to add it in the inspector.")
        return none, self.tr("No figure matches the filters.")

    def count_words(self, count: int) -> str:
        absent = self._workspace.absent_texts
        words = (
            self.tr("%Ln figure(s) so far", "", count)
            if self._figures.reading
            else self.tr("%Ln figure(s)", "", count)
        )
        if absent:
            return self.tr("{figures}, without %Ln article(s) on the hub", "", absent).format(figures=words)
        return words

    def _show_count(self) -> None:
        super()._show_count()
        figures = self._figures
        stopped = bool(figures.unread()) and not figures.reading and self._workspace.saving.state != "opening"
        self._read_on.setVisible(stopped)
        set_tip(
            self._read_on, self.tr("%Ln article(s) not read yet", "", figures.unread()) if stopped else ""
        )

    # Rows

    def followed(self) -> str | None:
        return None

    def select(self, row_id: str) -> None:
        row = self._row(row_id)
        self._current.set_claim(self._claim_of(row) if row is not None else None)

    def go_to(self, row_id: str, *, preview: bool = False) -> None:
        row = self._row(row_id)
        if row is not None:
            claim = self._claim_of(row)
            self._current.go_to(Destination(article=row.article, span=row.span, claim=claim, preview=preview))

    def delete(self, ids: list[str]) -> None:
        """Dismiss the figures. For a figure in no claim, a claim is created for its sentence, after asking."""
        rows = [row for row in map(self._row, ids) if row is not None]
        if not rows or self._workspace.read_only:
            return
        places = [edits.FigurePlace(row.article, row.span, self._claim_of(row)) for row in rows]
        loose = sum(place.claim is None for place in places)

        def dismiss() -> None:
            self._workspace.perform(edits.dismiss_figures, places)

        if not loose:
            dismiss()
            return
        confirm(
            self,
            question=self.tr("%Ln figure(s) of these are in no claim.", "", loose),
            consequence=self.tr(
                "Corrections of figures belong to claims, so claims without tags are created for their "
                "sentences. Undo reverts everything."
            ),
            verb=self.tr("Make claims and dismiss"),
            act=dismiss,
        )

    def claims_of(self, ids: list[str]) -> list[Claim]:
        """The claims that contain the figures; figures in none cannot be tagged."""
        snapshot = self._workspace.snapshot
        rows = (self._row(row) for row in ids)
        identities = dict.fromkeys(self._claim_of(row) for row in rows if row is not None)
        claims = snapshot.claims if snapshot is not None else {}
        return [claims[claim] for claim in identities if claim is not None and claim in claims]

    def edit(self, row_id: str) -> None:
        """Open the form for a figure under its row."""
        row = self._row(row_id)
        if row is not None and not self._workspace.read_only:
            self._form.open(row, self._claim_of(row))

    def restore_reading(self, row_id: str) -> None:
        """Remove the marks on a figure."""
        row = self._row(row_id)
        if row is not None and row.entry.mark is not None and not self._workspace.read_only:
            self._workspace.perform(edits.restore_figure, row.entry.mark.id)

    def copied(self, ids: list[str]) -> str:
        snapshot, scale = self._workspace.snapshot, scale_of(self._settings)
        rows = (row for row in map(self._row, ids) if row is not None and snapshot is not None)
        lines = []
        for row in rows:
            source = snapshot.source_name(row.article) if snapshot is not None else ""
            lines.append(f"{row.figure.text}\t{value_words(row.figure, scale)}\t{source}")
        return "\n".join(lines)

    def menu_for(self, ids: list[str]) -> QMenu:
        menu = QMenu(self)
        single, writable = len(ids) == 1, not self._workspace.read_only
        go = add_list_action(menu, self.tr("Go to its place"), lambda: self.go_to(ids[0]), "Return")
        go.setEnabled(single)
        add_list_action(menu, self.tr("Copy with value and source"), self.copy, "Ctrl+C")
        menu.addSeparator()
        correct = add_list_action(menu, self.tr("Correct…"), lambda: self.edit(ids[0]), "F2")
        correct.setEnabled(single and writable)
        row = self._row(ids[0])
        if single and row is not None and row.entry.mark is not None:
            restore = menu.addAction(self.tr("Restore the reading"), lambda: self.restore_reading(ids[0]))
            restore.setEnabled(writable)
        self.add_acts(menu, ids)
        dismiss = add_list_action(menu, self.tr("Dismiss: not a figure"), lambda: self.delete(ids), "Del")
        dismiss.setEnabled(writable)
        return menu

    def _row(self, row_id: str) -> FigureRow | None:
        return self._rows.row(row_id) if self._rows is not None else None

    def _claim_of(self, row: FigureRow) -> ClaimId | None:
        snapshot = self._workspace.snapshot
        return claim_of(row, snapshot) if snapshot is not None else None

    # Signals of the workspace and its figures

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._figures.request_all()

    def _on_opened(self) -> None:
        self._rows = None
        self._size.set_words({})
        super()._on_opened()
        if self.isVisible():
            self._figures.request_all()

    def _catch_up(self) -> None:
        super()._catch_up()
        # The choice of units is known only now.
        self._fill_choosers()

    def _on_corrected(self, row_id: str) -> None:
        """Show the claim of the figure, which may be new."""
        if row_id in self.selected():
            self.select(row_id)

    def _on_changed(self, changes: ChangeSet) -> None:
        snapshot = self._workspace.snapshot
        touched = articles_in(changes, snapshot) if snapshot is not None else set()
        self._changed |= touched
        if self.isVisible() and self._rows is not None and touched:
            self._rows.read_again(self._changed)
            self._changed = set()
            self._figures.request_all()
        super()._on_changed(changes)

    def _on_read(self, article: str) -> None:
        self._changed.add(article)
        if not self.isVisible():
            self._stale = True
        elif not self._figures.reading or not self._table.rowCount():
            self._bring_in()
        elif not self._arrivals.isActive():
            self._arrivals.start()

    def _on_reading_changed(self) -> None:
        if self.isVisible() and not self._figures.reading:
            self._bring_in()
        elif self.isVisible():
            self._show_count()

    def _bring_in(self) -> None:
        """List what was read since the last update, and keep the selection."""
        self._arrivals.stop()
        if self._rows is None or not self.isVisible():
            return
        clock = QElapsedTimer()
        clock.start()
        selected = self.selected()
        with kept_place(self._view, self._table):
            self._rows.read_again(self._changed)
            self._changed = set()
            self._fill_choosers()
            self._table.renew()
            self._reselect(selected)
            self._show_count()
        self._arrivals.setInterval(max(PAUSE, IDLE_SHARE * clock.elapsed()))

    def _on_setting_changed(self, key: str) -> None:
        if key in ("figure_scale", "language"):
            self._rows = None
            self._stale = True
            if self.isVisible():
                self._catch_up()
