"""The popup of the project's annotators: visibility and appearance of their layers, and joined identities."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QWidget

from corpus.identities import AnnotatorId
from corpus.model import TAG_COLOURS
from db import edits
from desktop.agreement.names import unique_names
from desktop.agreement.person_row import PersonRow
from desktop.derived.people.layers import Layers, Person
from desktop.look.plain_text import Label, literal
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.widgets.keyed_button import ButtonLook, KeyedButton
from desktop.widgets.popup import Popup
from desktop.words.colour_names import colour_name

WIDTH = 336
_SWATCH = 14


class PeoplePopup(Popup):
    """The list of the project's annotators, opened from the status bar."""

    identity_requested = Signal()
    """The user wants to change their own name and colour."""

    def __init__(self, workspace: Workspace, layers: Layers, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, WIDTH, parent)
        self.setObjectName("peoplePopup")
        self.setAccessibleName(self.tr("Annotators"))
        self._workspace, self._layers = workspace, layers
        self._add_head()
        sizes = layers.sizes()
        for person in layers.persons():
            row = PersonRow(theme, person, sizes[person.id], hidden=layers.hides(person.id))
            row.hidden_toggled.connect(lambda row=row: self._toggle(row))
            row.edit_requested.connect(lambda row=row: self.edit(row.person))
            self.add_row(row)
        self.add_rule()
        self._add_foot()
        layers.hidden_changed.connect(self._refresh)

    def _add_head(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(int(Space.L), int(Space.S), int(Space.L), int(Space.S))
        title = Label(self.tr("Annotators"))
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        head.addWidget(title)
        head.addStretch(1)
        for words, key in ((self.tr("show or hide"), "V"), (self.tr("name and colour"), "F2")):
            button = KeyedButton(self.theme, words, key, ButtonLook.QUIET)
            button.clicked.connect(lambda _=False, key=key: self._on_key_button(key))
            head.addWidget(button)
        self.column.addLayout(head)

    def _add_foot(self) -> None:
        foot = QGridLayout()
        foot.setContentsMargins(int(Space.L), 0, int(Space.L), int(Space.S))
        foot.setSpacing(int(Space.M))
        mine = next((person for person in self._layers.persons() if person.mine), None)
        only = KeyedButton(self.theme, self.tr("Only mine"))
        only.setObjectName("onlyMine")
        only.setEnabled(mine is not None and self._layers.several)
        if mine is not None:
            only.clicked.connect(lambda _=False: self._layers.show_only(mine.id))
        everything = KeyedButton(self.theme, self.tr("Show all"))
        everything.clicked.connect(lambda _=False: self._layers.show_all())
        self._colours = KeyedButton(self.theme, self.tr("Colour by annotator"), "", ButtonLook.CHIP)
        self._colours.setObjectName("colourByAnnotator")
        self._colours.setChecked(self._layers.by_annotator)
        self._colours.toggled.connect(self._layers.colour_by_annotator)
        self._join = KeyedButton(self.theme, self.tr("Join two identities…"))
        self._join.setObjectName("joinIdentities")
        self._join.setEnabled(not self._workspace.read_only)
        self._join.setVisible(
            bool(self._pairs()) or any(len(person.identities) > 1 for person in self._people())
        )
        self._join.clicked.connect(lambda _=False: self._ask_join())
        foot.addWidget(only, 0, 0)
        foot.addWidget(everything, 0, 1)
        foot.addWidget(self._colours, 0, 2)
        foot.addWidget(self._join, 1, 0, 1, 2)
        foot.setColumnStretch(3, 1)
        self.column.addLayout(foot)
        note = Label(self.tr("Equal names need not be the same person. Colours apply to this machine only."))
        note.setObjectName("peopleNote")
        note.setWordWrap(True)
        note.setFont(self.theme.font("caption"))
        note.setContentsMargins(int(Space.L), 0, int(Space.L), int(Space.S))
        self.column.addWidget(note)

    def people_rows(self) -> list[PersonRow]:
        """The rows of people."""
        return [row for row in self.rows if isinstance(row, PersonRow)]

    # Hiding

    def _toggle(self, row: PersonRow) -> None:
        self._layers.set_hidden(row.person.id, not row.hidden)

    def _refresh(self) -> None:
        for row in self.people_rows():
            row.set_hidden(self._layers.hides(row.person.id))

    def _on_key_button(self, key: str) -> None:
        row = next((row for row in self.people_rows() if row.hasFocus()), None)
        if row is None:
            return
        if key == "V":
            self._toggle(row)
        else:
            self.edit(row.person)

    # Name and colour

    def edit(self, person: Person) -> QMenu | None:
        """Edit one's own name and colour, or the colour in which somebody else is shown on this machine."""
        if person.mine:
            self.close()
            self.identity_requested.emit()
            return None
        menu = QMenu(self.parentWidget())
        menu.setObjectName("personColours")
        for colour in TAG_COLOURS:
            swatch = QPixmap(_SWATCH, _SWATCH)
            swatch.fill(self.theme.tag(colour).line)
            action = menu.addAction(QIcon(swatch), colour_name(colour))
            action.setCheckable(True)
            action.setChecked(colour == person.colour)
            action.triggered.connect(
                lambda _=False, colour=colour: self._layers.set_colour(person.id, colour)
            )
        self._open_instead(menu)
        return menu

    def _open_instead(self, menu: QMenu) -> None:
        """Close this popup, and show a menu in its place."""
        place = self.mapToGlobal(QPoint(int(Space.L), int(Space.L)))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.close()
        menu.popup(place)

    # Identities

    def _people(self) -> list[Person]:
        return [person for person in self._layers.persons() if not person.shared]

    def _pairs(self) -> list[tuple[Person, Person]]:
        people = self._people()
        return [(kept, other) for kept in people for other in people if kept.id != other.id]

    def _ask_join(self) -> QMenu:
        """Ask which of two identities is kept: a menu of the identities, each with a submenu of those to join to it."""
        menu = QMenu(self.parentWidget())
        menu.setObjectName("joinMenu")
        people = self._people()
        names = dict(zip((person.id for person in people), unique_names(people), strict=True))
        for leader in people:
            below = menu.addMenu(self.tr("Keep the name “{name}”").format(name=names[leader.id]))
            for other in people:
                if other.id != leader.id:
                    words = self.tr("“{name}” is the same person").format(name=names[other.id])
                    action = below.addAction(literal(words))
                    action.setData((leader.id, other.id))
                    action.triggered.connect(
                        lambda _=False, leader=leader, other=other: self._workspace.perform(
                            edits.join_identities, leader.id, other.id
                        )
                    )
        joined = [(person, identity) for person in people for identity in person.identities - {person.id}]
        if joined:
            menu.addSeparator()
        for person, identity in joined:
            words = self.tr("Separate another identity from “{name}”").format(name=names[person.id])
            action = menu.addAction(literal(words))
            action.triggered.connect(lambda _=False, identity=identity: self._part(identity))
        self._open_instead(menu)
        return menu

    def _part(self, identity: AnnotatorId) -> None:
        self._workspace.perform(edits.part_identity, identity)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_V:
            self._on_key_button("V")
        else:
            super().keyPressEvent(event)
