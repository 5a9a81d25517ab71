"""The section of the overview about coverage: counts, their legend, and gaps."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from corpus.plots.heat_map import Coverage, CoverageGap, coverage_of
from corpus.snapshot import Snapshot
from desktop.comparing.plots.heat_table import HeatTable
from desktop.comparing.plots.plot_legend import PlotLegend
from desktop.look.painting import MARGIN
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.layouts import flush_column
from desktop.widgets.panels import EmptyNote
from desktop.widgets.section_head import SectionHead
from desktop.words.comparing_words import letters_of


class CoverageSection(QWidget):
    """The coverage: a heading, the table, its legend, and the gaps."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.table = HeatTable(theme)
        head = SectionHead(theme, self.tr("Coverage"))
        head.set_remark(self.tr("article × tag, number of claims"))
        self._steps = PlotLegend(theme, (), self.tr("Legend"))
        self._gaps = Label()
        self._gaps.setObjectName("coverageGaps")
        self._gaps.setWordWrap(True)
        self._none = EmptyNote(theme, self.tr("No tagged claims yet."))
        self._foot = QWidget()
        below = QVBoxLayout(self._foot)
        below.setContentsMargins(MARGIN, int(Space.M), MARGIN, int(Space.M))
        below.setSpacing(int(Space.M))
        below.addWidget(self._steps, 0, Qt.AlignmentFlag.AlignLeft)
        below.addWidget(self._gaps)
        column = flush_column(self)
        column.addWidget(head)
        column.addWidget(self.table, 1)
        column.addWidget(self._foot)
        column.addWidget(self._none, 1)
        theme.changed.connect(self._restyle)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # A font set before the style sheet is applied to the widget is lost.
        self._restyle()

    def _restyle(self) -> None:
        self._gaps.set_style(self._theme.font("small"), self._theme.colour("text2"))

    def show_project(self, snapshot: Snapshot | None) -> None:
        """Count the claims of a project."""
        coverage = coverage_of(snapshot) if snapshot is not None else None
        some = coverage is not None and bool(coverage.tags)
        self.table.heat.show(coverage if some else None, snapshot)
        self.table.setVisible(some)
        self._none.setVisible(not some)
        self._foot.setVisible(some)
        if coverage is not None and some:
            self._steps.set_entries(self._step_words(coverage))
        gaps = coverage.gaps() if coverage is not None and some else []
        self._gaps.setVisible(bool(gaps))
        if snapshot is not None:
            lines = [self.tr("Possible gaps"), *(self._gap_words(gap, snapshot) for gap in gaps)]
            self._gaps.setText("\n".join(lines))

    def _step_words(self, coverage: Coverage) -> list[tuple[str, str]]:
        """The legend: the counts, or ranges of counts, of each shade."""
        most = max((count for row in coverage.counts for count in row), default=0)
        ends = [*(bound - 1 for bound in coverage.bounds[1:]), most]
        words = [
            (f"heat.{step}", str(low) if high <= low else f"{low}–{high}")
            for step, (low, high) in enumerate(zip(coverage.bounds, ends, strict=True), 1)
            if low <= most
        ]
        return [*words, ("none", self.tr("read, nothing")), ("unread", self.tr("not read"))]

    def _gap_words(self, gap: CoverageGap, snapshot: Snapshot) -> str:
        article = snapshot.articles[gap.article]
        claims = self.tr("%Ln claim(s)", "", gap.claims)
        return self.tr("{letter} {name}: nothing on “{tag}”; {letters} have {claims}").format(
            letter=snapshot.letter(article.id),
            name=snapshot.source_name(gap.article),
            tag=snapshot.tags[gap.tag].name,
            letters=letters_of(gap.others, snapshot),
            claims=claims,
        )
