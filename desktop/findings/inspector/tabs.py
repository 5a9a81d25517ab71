"""The tabs of the inspector, which fit into a dock that is too narrow for all their words."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QResizeEvent
from PySide6.QtWidgets import QTabBar, QWidget

from desktop.look.theme import Theme

_AROUND, _NARROW_AROUND = 20, 12
"""Pixels that the style sheet puts left and right of the words of a tab, and of a tab of narrow ones."""
_BESIDE = 4
"""Pixels between the words and the badge."""


class FittedTabs(QTabBar):
    """Where there is not room for the words of all tabs, those that are not shown have icons, as the switch between
    views does. Arrows to scroll would hide whole tabs."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tabs: dict[str, tuple[str, str]] = {}
        self._tips: dict[str, str] = {}
        self._narrow = False
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.currentChanged.connect(self.fit)
        theme.changed.connect(self.fit)

    def insert(self, place: int, name: str, words: str, icon: str) -> int:
        """Insert a tab; returns where it is. ``name`` becomes its data."""
        self._tabs[name] = (words, icon)
        place = self.insertTab(place, words)
        self.setTabData(place, name)
        return place

    def set_words(self, name: str, words: str) -> None:
        """Let a tab say something else."""
        self._tabs[name] = (words, self._tabs[name][1])
        self.fit()

    def set_tip(self, name: str, words: str) -> None:
        """What the tooltip of a tab says; its words while ``words`` are empty."""
        self._tips[name] = words
        self.fit()

    def words(self, name: str) -> str:
        """What a tab is called, whether it shows that or an icon."""
        return self._tabs[name][0]

    def fit(self, *_: object) -> None:
        """Show words or icons, as the width leaves room."""
        places = range(self.count())
        narrow = sum(map(self._full_width, places)) > self.width()
        self._close_up(narrow)
        for place in places:
            name = self.tabData(place)
            if name is None:
                continue
            words, icon = self._tabs[name]
            small = narrow and place != self.currentIndex()
            # Also where nothing else changed: QTabBar measures a tab, and so its badge, when its text is set.
            self.setTabText(place, "" if small else words)
            self.setTabIcon(place, self._theme.icon(icon) if small else QIcon())
            self.setTabToolTip(place, self._tips.get(name) or (words if small else ""))
            self.setAccessibleTabName(place, words)

    def _close_up(self, narrow: bool) -> None:
        """Leave less room around icons, so that the words of the tab that is shown have enough."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.setProperty("narrow", narrow)
            # Qt asks for the properties of a widget only when it polishes it.
            self.style().polish(self)

    def tabSizeHint(self, index: int) -> QSize:
        """As the words, or the icon, and the badge need: Qt leaves room for words beside an icon that has none, which
        the words of the shown tab lack then."""
        hint = super().tabSizeHint(index)
        if self.tabText(index):
            return hint
        badge = self.tabButton(index, QTabBar.ButtonPosition.RightSide)
        wide = self.iconSize().width() + _NARROW_AROUND
        return QSize(
            wide + (badge.width() + _BESIDE if badge is not None and badge.width() else 0), hint.height()
        )

    def _full_width(self, place: int) -> int:
        name = self.tabData(place)
        bold = QFont(self.font())
        bold.setBold(True)
        words = QFontMetrics(bold).horizontalAdvance(self._tabs[name][0] if name else self.tabText(place))
        badge = self.tabButton(place, QTabBar.ButtonPosition.RightSide)
        return words + _AROUND + (badge.width() + _BESIDE if badge is not None and badge.width() else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
