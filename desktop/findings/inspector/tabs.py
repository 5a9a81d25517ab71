"""The tabs of the inspector, which fit a dock that is too narrow for all their texts."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QTabBar, QWidget

from desktop.look.theme import Theme

_AROUND, _NARROW_AROUND = 20, 12
"""Padding of the style sheet on both sides of a tab's text in pixels; the second where the tabs are narrow."""
_BESIDE = 4
"""Distance between the text and the badge in pixels."""


class FittedTabs(QTabBar):
    """If there is no room for all texts, the tabs that are not current have icons, like the switch between views.
    Scroll arrows would hide whole tabs."""

    pressed = Signal(str)
    """A tab was pressed with the left button of the mouse. Its name."""

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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # Qt's own signal comes with every button. The tab is looked up first: another current one changes the widths.
        place = self.tabAt(event.position().toPoint())
        super().mousePressEvent(event)
        if place >= 0 and event.button() is Qt.MouseButton.LeftButton:
            self.pressed.emit(self.tabData(place))

    def insert(self, place: int, name: str, words: str, icon: str) -> int:
        """Insert a tab. Returns its index. ``name`` becomes its data."""
        self._tabs[name] = (words, icon)
        place = self.insertTab(place, words)
        self.setTabData(place, name)
        return place

    def set_words(self, name: str, words: str) -> None:
        """Set the text of a tab."""
        self._tabs[name] = (words, self._tabs[name][1])
        self.fit()

    def set_tip(self, name: str, words: str) -> None:
        """Set the tooltip of a tab; its text while ``words`` is empty."""
        self._tips[name] = words
        self.fit()

    def words(self, name: str) -> str:
        """The text of a tab, whether it shows that or an icon."""
        return self._tabs[name][0]

    def fit(self, *_: object) -> None:
        """Show texts or icons, depending on the width."""
        places = range(self.count())
        narrow = sum(map(self._full_width, places)) > self.width()
        self._close_up(narrow)
        for place in places:
            name = self.tabData(place)
            if name is None:
                continue
            words, icon = self._tabs[name]
            small = narrow and place != self.currentIndex()
            # Set even if unchanged: QTabBar measures a tab, and so its badge, when its text is set.
            self.setTabText(place, "" if small else words)
            self.setTabIcon(place, self._theme.icon(icon) if small else QIcon())
            self.setTabToolTip(place, self._tips.get(name) or (words if small else ""))
            self.setAccessibleTabName(place, words)

    def _close_up(self, narrow: bool) -> None:
        """Reduce the padding around icons, so that the text of the current tab has enough room."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.setProperty("narrow", narrow)
            # Qt asks for the properties of a widget only when it polishes it.
            self.style().polish(self)

    def tabSizeHint(self, index: int) -> QSize:
        """The size of the text or the icon, and of the badge. Qt also reserves room for text in a tab that has only an
        icon, and the text of the current tab would be elided."""
        hint = super().tabSizeHint(index)
        if self.tabText(index):
            return hint
        badge = self.tabButton(index, QTabBar.ButtonPosition.RightSide)
        wide = self.iconSize().width() + _NARROW_AROUND
        return QSize(
            wide + (badge.width() + _BESIDE if badge is not None and badge.width() else 0), hint.height()
        )

    def tabLayoutChange(self) -> None:
        """Move the badges beside the texts or icons. Qt puts them at the ends of the tabs, where they seem to belong to
        the next one."""
        super().tabLayoutChange()
        for place in range(self.count()):
            badge = self.tabButton(place, QTabBar.ButtonPosition.RightSide)
            if badge is not None:
                end = self.tabRect(place).right() + 1 - (_NARROW_AROUND if self._narrow else _AROUND) // 2
                badge.move(end - badge.width(), badge.y())

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
