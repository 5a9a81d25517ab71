"""The page shown while no project is open: the sample, a new project, recent projects, and the first steps."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.commands.actions import Actions
from desktop.folders import RESOURCES
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.settings import Settings
from desktop.widgets.layouts import clear
from desktop.window.welcome.start_cards import Card, DropCard, RecentRow
from desktop.window.welcome.start_steps import Steps, quiet

_COLUMN = 400
_BETWEEN = 72
_LOGO = 50
_SHOWN_RECENTS = 5


class StartPage(QScrollArea):
    """Two centred columns of 400 pixels; one below the other if the window is narrow."""

    import_requested = Signal()
    """Articles for a new project are to be chosen."""
    recent_requested = Signal(str)
    """Location of a recent project to be opened."""

    def __init__(
        self, actions: Actions, theme: Theme, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._actions, self._theme, self._settings = actions, theme, settings
        self.setObjectName("start_page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._sheet = _Sheet(theme)
        self._head = _Head(theme, self._sheet)
        self._cards = self._make_cards()
        self._steps = Steps(theme, self._actions, self._sheet)
        self._build_recents()
        self.setWidget(self._sheet)
        settings.changed.connect(self._on_setting_changed)
        # The labels get their colours when they are created.
        theme.changed.connect(self.retranslate)
        self.retranslate()

    def _make_cards(self) -> QWidget:
        column = QWidget(self._sheet)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        self._sample = self._card("sample", "project.sample", "", column)
        self._new = self._card("new", "project.new", self._key("project.new"), column)
        self._open = self._card("open", "project.open", self._key("project.open"), column)
        self._join = self._card("join", "team.join", "", column)
        self._drop = DropCard(self._theme, column)
        self._drop.clicked.connect(self.import_requested)
        for card in (self._sample, self._new, self._open, self._join):
            layout.addWidget(card)
        layout.addSpacing(Space.M)
        layout.addWidget(self._drop)
        self._recents = QWidget(column)
        self._recents_layout = QVBoxLayout(self._recents)
        self._recents_layout.setContentsMargins(0, Space.XS, 0, 0)
        self._recents_layout.setSpacing(0)
        layout.addWidget(self._recents)
        return column

    def _card(self, name: str, command: str, key: str, parent: QWidget) -> Card:
        """A card for a command."""
        card = Card(self._theme, name, self._actions.command(command).icon, key, parent)
        card.clicked.connect(self._actions[command].trigger)
        return card

    def _key(self, command: str) -> str:
        return self._actions.command(command).first_key

    def _build_recents(self) -> None:
        clear(self._recents_layout)
        self._rows: list[RecentRow] = []
        places = self._settings.recent_projects()[:_SHOWN_RECENTS]
        words = self.tr("Recent projects") if places else self.tr("Recent projects will be listed here.")
        label = Label(words, self._recents)
        label.setObjectName("recents_label")
        label.setFont(self._theme.font("small"))
        label.setContentsMargins(0, 0, 0, Space.XS)
        self._recents_layout.addWidget(quiet(label, self._theme))
        for number, location in enumerate(places):
            row = RecentRow(self._theme, location, number, self._recents)
            row.clicked.connect(lambda _=False, location=location: self.recent_requested.emit(location))
            self._recents_layout.addWidget(row)
            # A widget added to a visible parent would stay hidden until the next turn of the event loop.
            row.show()
            self._rows.append(row)
        # Enter opens the first row or card, which has the focus.
        self._sample.set_key("" if places else "Return")
        self._recents_layout.activate()
        self._recents.updateGeometry()

    def _on_setting_changed(self, key: str) -> None:
        if key == "recent_projects":
            self._build_recents()
            self._place()

    def focus_first(self) -> None:
        """Focus the newest project, or the sample if there is none."""
        (self._rows[0] if self._rows else self._sample).setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Update all texts to the language of the interface."""
        self._head.set_words(
            self.tr("Duikan"),
            self.tr(
                "Read articles side by side; find where they agree, contradict each other, or differ in "
                "figures."
            ),
        )
        self._sample.set_words(
            self.tr("Open the sample project"),
            self.tr("Five short articles with claims and links to try"),
        )
        self._new.set_words(self.tr("New project…"), self.tr("A project is one .duikan file"))
        self._open.set_words(self.tr("Open project…"), self.tr("Copies from colleagues open here too"))
        self._join.set_words(
            self.tr("Join project…"), self.tr("A project that a team shares on a PostgreSQL hub")
        )
        self._drop.set_words(
            self.tr("Drop articles here to start a project"),
            self.tr("Text and Markdown files, Simplified or Traditional, in any encoding"),
        )
        self._new.set_key(self._key("project.new"))
        self._open.set_key(self._key("project.open"))
        self._steps.retranslate()
        self._build_recents()
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        view = self.viewport().size()
        two = view.width() >= 2 * _COLUMN + _BETWEEN + 48
        column = _COLUMN if two else min(_COLUMN, view.width() - 48)
        width = 2 * _COLUMN + _BETWEEN if two else column
        left = max(24, (view.width() - width) // 2)
        top = max(24, view.height() * 14 // 100)
        self._head.setGeometry(left, top, width, _LOGO)
        below = top + _LOGO + 36
        actions = self._cards.sizeHint().height()
        self._cards.setGeometry(left, below, column, actions)
        steps_left = left + column + _BETWEEN if two else left
        steps_top = below + 4 if two else below + actions + 32
        steps = self._steps.heightForWidth(column)
        self._steps.setGeometry(steps_left, steps_top, column, steps)
        bottom = max(below + actions, steps_top + steps) + 24
        self._sheet.resize(view.width(), max(view.height(), bottom))


class _Sheet(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._theme.colour("paper"))


class _Head(QWidget):
    """The logo, the name, and one sentence about the program."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = self._line = ""
        self._logo = QSvgRenderer(str(RESOURCES / "icons" / "duikan.svg"), self)

    def set_words(self, name: str, line: str) -> None:
        self._name, self._line = name, line
        self.setAccessibleName(f"{name}: {line}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._logo.render(painter, QRectF(0, 0, _LOGO, _LOGO))
        left = _LOGO + 18
        painter.setFont(self._theme.font("heading"))
        painter.setPen(self._theme.colour("text"))
        painter.drawText(left, 22, self._name)
        painter.setFont(self._theme.font())
        painter.setPen(self._theme.colour("text2"))
        painter.drawText(
            left,
            44,
            painter.fontMetrics().elidedText(self._line, Qt.TextElideMode.ElideRight, self.width() - left),
        )
