"""The popup about the hub above the status bar: the state of synchronisation, the people present, and recent
changes."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from desktop.derived.people.active_users import ActiveUser, ActiveUsers
from desktop.derived.people.remote_work import RemoteWork
from desktop.look import painting
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.project.syncing import Syncing
from desktop.project.text_supply import TextSupply
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.widgets.person_mark import SIDE, paint_person
from desktop.widgets.popup import Popup
from desktop.words.absent_text_words import coming_words
from desktop.words.filling import filled, in_sequence
from desktop.words.hub_failures import as_beginning, hub_name
from desktop.words.team_words import arrival_words, role_name, role_rights, state_sentence, state_words
from desktop.words.wording import clock_text

WIDTH = 380
_ROW = 24
_RECENT = 4
"""Recent changes listed, at most. Chosen: the popup stays small."""
_MOST_PEOPLE = 8


class HubPage(Popup):
    """Updates with the state of the hub while it is open."""

    acted = Signal(str)
    """The requested action: ``sync``, ``pause``, ``resume``, ``people``, ``leave``, ``look`` (preview the changes to be
    received) or ``password``."""

    def __init__(
        self,
        syncing: Syncing,
        users: ActiveUsers,
        arrivals: RemoteWork,
        workspace: Workspace,
        settings: Settings,
        theme: Theme,
        supply: TextSupply,
        parent: QWidget,
    ) -> None:
        super().__init__(theme, WIDTH, parent)
        self.setObjectName("hubPage")
        self.setAccessibleName(self.tr("Team project"))
        self._syncing, self._users, self._arrivals = syncing, users, arrivals
        self._workspace, self._supply = workspace, supply
        self._title = self._line("hubTitle", bold=True)
        self._sentence = self._line("hubState")
        self._facts = self._line("hubFacts", small=True)
        self.add_rule()
        self._people_title = self._line("hubPeopleTitle", small=True)
        self._people: list[QWidget] = []
        self._people_place = self.column.count()
        self._recent = self._line("hubRecent", small=True)
        self.add_rule()
        self._texts = self._line("hubTexts", small=True)
        self._add_choices(settings)
        self._add_buttons()
        syncing.changed.connect(self._refresh)
        users.changed.connect(self._refresh)
        arrivals.reported.connect(self._refresh)
        supply.changed.connect(self._refresh)
        self._refresh()

    def _line(self, name: str, *, bold: bool = False, small: bool = False) -> Label:
        label = Label(parent=self)
        label.setObjectName(name)
        label.setWordWrap(True)
        font = self.theme.font("small") if small else self.theme.font()
        font.setBold(bold)
        label.setFont(font)
        if small:
            palette = label.palette()
            palette.setColor(label.foregroundRole(), self.theme.colour("text2"))
            label.setPalette(palette)
        label.setContentsMargins(int(Space.L), int(Space.XS), int(Space.L), int(Space.XS))
        label.setFixedWidth(WIDTH - 2)
        self.column.addWidget(label)
        return label

    def _add_choices(self, settings: Settings) -> None:
        self.whole = QCheckBox(self.tr("Keep all texts on this machine"), self)
        self.whole.setObjectName("hubWhole")
        self.whole.clicked.connect(self._supply.keep_everything)
        self.asks = QCheckBox(self.tr("Ask before much comes, or anything of mine goes"), self)
        self.asks.setObjectName("hubAsks")
        self.asks.setChecked(bool(settings.value("team_asks")))
        self.asks.toggled.connect(lambda on: settings.set_value("team_asks", on))
        for box in (self.whole, self.asks):
            row = QHBoxLayout()
            row.setContentsMargins(int(Space.L), 0, int(Space.L), int(Space.XS))
            row.addWidget(box)
            self.column.addLayout(row)

    def _add_buttons(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(int(Space.L), int(Space.XS), int(Space.L), int(Space.S))
        row.setSpacing(int(Space.M))
        self.main = self._button("hubMain", "")
        self.pause = self._button("hubPause", "")
        self.people_button = self._button("hubPeople", self.tr("People…"))
        self.leave = self._button("hubLeave", self.tr("Leave…"))
        for button in (self.main, self.pause, self.people_button, self.leave):
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)
        self.main.clicked.connect(lambda: self._act(self._main))
        self.pause.clicked.connect(lambda: self._act("resume" if self._paused else "pause"))
        self.people_button.clicked.connect(lambda: self._act("people"))
        self.leave.clicked.connect(lambda: self._act("leave"))
        self.main.setFocus()

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setAutoDefault(True)
        return button

    @property
    def _paused(self) -> bool:
        return self._syncing.state.kind == "paused"

    @property
    def _main(self) -> str:
        """The action of the first button in the present state."""
        state = self._syncing.state
        if state.kind == "asking":
            return "look"
        return "password" if state.reason == "password" and state.kind == "refused" else "sync"

    def _act(self, name: str) -> None:
        if name not in ("sync", "pause", "resume"):
            self.close()
        self.acted.emit(name)

    def _refresh(self, *_: object) -> None:
        state = self._syncing.state
        if not state.shared:
            self.close()
            return
        self._title.setText(f"{as_beginning(hub_name(state.address))} — {state_words(state)}")
        self._sentence.setText(state_sentence(state))
        facts = []
        if state.role:
            role, rights = role_name(state.role), role_rights(state.role)
            facts.append(self.tr("Your role is {role}: {rights}.").format(role=role.lower(), rights=rights))
        if state.last is not None:
            facts.append(filled(self.tr("Last exchange at {time}."), time=clock_text(state.last)))
        self._facts.setText(in_sequence(*facts))
        self._facts.setVisible(bool(facts))
        self._show_people()
        lines = [
            f"{clock_text(arrival.time)}  {arrival_words([arrival])}"
            for arrival in list(self._arrivals.recent)[:_RECENT]
        ]
        self._recent.setText("\n".join(lines))
        self._recent.setVisible(bool(lines))
        self._show_texts()
        self._show_buttons(state.kind)
        self._fit()

    def _show_texts(self) -> None:
        absent, left = self._workspace.absent_texts, self._supply.left
        words = self.tr("The texts of %Ln article(s) are on the hub alone.", "", absent) if absent else ""
        self._texts.setText(in_sequence(words, f"{coming_words(left)}…" if left else ""))
        self._texts.setVisible(bool(self._texts.text()))
        self.whole.setChecked(self._supply.keeps_everything)

    def _show_buttons(self, kind: str) -> None:
        words = {
            "look": self.tr("Look at it…"),
            "password": self.tr("Give the password…"),
            "sync": self.tr("Sync now"),
        }
        self.main.setText(words[self._main])
        self.main.setEnabled(kind not in ("read_only", "leaving", "starting"))
        self.pause.setText(self.tr("Resume") if self._paused else self.tr("Pause"))
        self.pause.setEnabled(kind not in ("read_only", "leaving", "refused", "starting"))

    def _show_people(self) -> None:
        for row in self._people:
            self.column.removeWidget(row)
            row.hide()
            row.deleteLater()
        present = self._users.present
        self._people_title.setText(
            self.tr("Here now") if present else self.tr("Nobody else has the project open now.")
        )
        self._people = [
            _PersonLine(self.theme, presence, self._place(presence)) for presence in present[:_MOST_PEOPLE]
        ]
        for number, row in enumerate(self._people):
            self.column.insertWidget(self._people_place + number, row)
            # A layout reserves no room for a hidden widget, so :meth:`_fit` would make the popup too low.
            row.show()

    def _place(self, user: ActiveUser) -> str:
        snapshot = self._workspace.snapshot
        article = snapshot.articles.get(user.article) if snapshot is not None else None
        if snapshot is None or article is None:
            return ""
        return f"{snapshot.letter(article.id)}  {article.title}"

    def _fit(self) -> None:
        """Adjust the height to the contents; the lower edge keeps its position."""
        if self.isVisible():
            bottom = self.geometry().bottom()
            self.adjustSize()
            self.move(self.x(), bottom - self.height() + 1)


class _PersonLine(QWidget):
    """The circle and the name of another user, and the article that they have open."""

    def __init__(self, theme: Theme, user: ActiveUser, place: str) -> None:
        super().__init__()
        self._theme, self._user, self._place = theme, user, place
        self.setFixedHeight(_ROW)
        self.setAccessibleName(f"{user.person.name} {place}".strip())

    def sizeHint(self) -> QSize:
        return QSize(WIDTH - 2, _ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        left = paint_person(painter, Space.L, rect.center().y(), self._user.person, theme)
        left = max(left, Space.L + SIDE) + Space.M
        font, right = theme.font(), rect.right() - Space.L
        base = painting.baseline(0, self.height(), font)
        name = self._user.person.name or self._user.login
        left = painting.paint_text(painter, left, base, right - left, name, font, theme.colour("text"))
        quiet = theme.colour("text2")
        left += Space.L
        if right > left:
            small = theme.font("small")
            painting.paint_text(painter, left, base, right - left, self._place, small, quiet)
        painter.end()
        del event

    def focusPolicy(self) -> Qt.FocusPolicy:
        return Qt.FocusPolicy.NoFocus
