"""The range plot of the selected question, with its heading and the choice of the scale."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from corpus.plots.axis import can_be_log
from corpus.plots.lanes import PlotGroup
from corpus.plots.measuring import Measure
from corpus.plots.picture import PlotPicture
from corpus.plots.range_plot import RangeLayout, drawn_log, range_plot, reach_of
from desktop.look import painting
from desktop.look.painting import BADGE
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.panels import Surface
from desktop.widgets.plots.plot_accessible import list_marks
from desktop.widgets.plots.plot_view import PlotView
from desktop.widgets.segments import Segments
from desktop.words.plot_words import plot_words

LANE, LEAST_LANE = 40, 24
"""Preferred and smallest height of a lane in pixels."""
LINEAR, LOG = "linear", "log"


class RangePanel(Surface):
    """Shows one group; the plot resizes with the panel, and scrolls if even the lowest lanes do not fit."""

    activated = Signal(str)
    previewed = Signal(str)
    save_failed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "paper", parent)
        self._group: PlotGroup | None = None
        self._scale_by_hand = False
        self._heading = _RangeHeading(theme)
        choices = ((LINEAR, self.tr("Linear")), (LOG, self.tr("Log")))
        self._scale = Segments(theme, choices, self.tr("Scale"))
        self._view = PlotView(theme)
        list_marks(self._view)
        self._scroll = QScrollArea()
        # The plot inside takes the focus.
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._view)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.viewport().setAutoFillBackground(False)
        self._view.setAutoFillBackground(False)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, int(Space.L), 0)
        head.addWidget(self._heading, 1)
        head.addWidget(self._scale)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, int(Space.S))
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        self.setFocusProxy(self._view)
        self._scale.chosen.connect(self._on_scale_chosen)
        self._view.activated.connect(self.activated)
        self._view.previewed.connect(self.previewed)
        self._view.save_failed.connect(self.save_failed)

    @property
    def plot(self) -> PlotView:
        """The plot."""
        return self._view

    def show_group(self, group: PlotGroup | None, remark: str = "") -> None:
        """Show a group, or nothing for None. ``remark`` is shown after its title."""
        if group is None or self._group is None or group.key != self._group.key:
            self._scale_by_hand = False
        self._group = group
        self._heading.show_words(group, remark)
        self._scale.setVisible(group is not None and not group.time)
        if group is not None and not self._scale_by_hand:
            self._scale.set_chosen(LOG if drawn_log(group) else LINEAR)
        if group is not None:
            possible = can_be_log(reach_of(group))
            self._scale.set_enabled(LOG, possible, self.tr("Only for different numbers above zero"))
            if not possible:
                self._scale.set_chosen(LINEAR)
        self._view.show_picture(self._picture if group is not None else None)

    def set_current(self, key: str) -> None:
        """Make a lane the current one."""
        self._view.set_current(key)

    def _picture(self, width: float, height: float, measure: Measure) -> PlotPicture:
        group = self._group
        assert group is not None
        log = self._scale.key == LOG and not group.time
        layout = RangeLayout(width, lane=LANE, height=0)
        natural = range_plot(group, layout, plot_words(), log=log, measure=measure)
        room = self._scroll.viewport().height()
        if natural.height > room and group.lanes:
            lane = max(LEAST_LANE, LANE - (natural.height - room) / len(group.lanes))
            return range_plot(group, RangeLayout(width, lane=lane), plot_words(), log=log, measure=measure)
        return natural

    def _on_scale_chosen(self, _: str) -> None:
        self._scale_by_hand = True
        self._view.renew()


class _RangeHeading(QWidget):
    """Tag, title and remark."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._group: PlotGroup | None = None
        self._remark = ""
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_words(self, group: PlotGroup | None, remark: str) -> None:
        self._group, self._remark = group, remark
        self.setAccessibleName(f"{group.title} {remark}".strip() if group is not None else "")
        self.update()

    def _restyle(self) -> None:
        self.setFixedHeight(self._theme.size("paneHeader"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        group = self._group
        if group is None:
            return
        painter, theme = QPainter(self), self._theme
        left = float(Space.L)
        if group.tag is not None:
            digit, colour = group.tag
            box = QRectF(left, (self.height() - BADGE) / 2, BADGE, BADGE)
            painting.paint_digit(painter, box, int(digit) if digit else None, colour, theme)
            left += BADGE + 8
        base = painting.baseline(0, self.height(), theme.font())
        room = self.width() - left - 8
        left = painting.paint_text(
            painter, left, base, room * 0.6, group.title, theme.font(), theme.colour("text")
        )
        quiet = theme.colour("text2")
        room = self.width() - left - 16
        painting.paint_text(painter, left + 10, base, room, self._remark, theme.font("small"), quiet)
