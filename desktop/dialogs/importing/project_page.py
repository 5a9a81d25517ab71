"""The second page of the import dialog: the contents of a project of another program, and the decisions about them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from corpus.foreign.mapping import TagFate
from desktop.dialogs.frame import Note
from desktop.dialogs.importing.agreement_lines import AgreementLines
from desktop.dialogs.importing.coming_rows import ComingTable
from desktop.dialogs.importing.project_plan import ProjectPlan
from desktop.dialogs.importing.source_words import format_words
from desktop.dialogs.importing.tag_map import TagMap
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.layouts import clear
from desktop.words.filling import filled, in_sequence
from desktop.words.foreign_words import left_words, remedy_words

LEFT_WIDTH = 456
MARGIN = 20
HEAD, FOOT = 60, 52


class ProjectPage(QWidget):
    """Shows one plan. All decisions are made in the plan; the dialog imports it."""

    back_requested = Signal()
    import_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._plan: ProjectPlan | None = None
        self._title = Label("", self)
        self._note = Note(theme, "projectNote", self)
        self.coming = ComingTable(theme, self)
        self._left_head = Label(self.tr("Not imported"), self)
        self._left = QVBoxLayout()
        self.agreement = AgreementLines(theme, self)
        self.tags = TagMap(theme, self)
        self._fates = Note(theme, "fatesNote", self)
        self._people = QGridLayout()
        self._people_head = Label(self.tr("Who is who"), self)
        self.back = QPushButton(self.tr("Back to the files"), self)
        self.again = QPushButton(self.tr("By name again"), self)
        self.all_new = QPushButton(self.tr("All new"), self)
        self.accept_button = QPushButton(self.tr("Import"), self)
        self.accept_button.setObjectName("importProjectButton")
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.cancel_button.setObjectName("cancelProjectButton")
        for button in (self.back, self.again, self.all_new, self.cancel_button, self.accept_button):
            button.setAutoDefault(False)
        self._lay_out()
        self.back.clicked.connect(self.back_requested)
        self.cancel_button.clicked.connect(self.cancel_requested)
        self.accept_button.clicked.connect(self.import_requested)
        self.again.clicked.connect(lambda: self._change(ProjectPlan.propose_again))
        self.all_new.clicked.connect(lambda: self._change(ProjectPlan.all_new))
        self.tags.mapped.decided.connect(self._update)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(MARGIN, Space.M, MARGIN, Space.S)
        words = QVBoxLayout()
        words.setSpacing(Space.XXS)
        words.addWidget(self._title)
        words.addWidget(self._note)
        head.addLayout(words, 1)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignVCenter)
        middle = QHBoxLayout()
        middle.setContentsMargins(MARGIN, 0, MARGIN, Space.L)
        middle.setSpacing(Space.XXL)
        middle.addWidget(self._left_side())
        middle.addLayout(self._right_side(), 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(MARGIN, Space.M, MARGIN, Space.M)
        foot.addWidget(
            Note(
                self._theme,
                "backupNote",
                self,
                self.tr("A backup is made first. The import is one step, which can be undone."),
            ),
            1,
        )
        foot.setSpacing(Space.M)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.accept_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addLayout(head)
        rows.addLayout(middle, 1)
        rows.addLayout(foot)

    def _left_side(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, Space.M, 0)
        column.setSpacing(Space.L)
        column.addWidget(self.coming)
        column.addWidget(self._left_head)
        self._left.setSpacing(Space.XS)
        column.addLayout(self._left)
        column.addWidget(self.agreement)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setFixedWidth(LEFT_WIDTH)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        return area

    def _right_side(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(Space.M)
        head = QHBoxLayout()
        self._tags_head = Label(self.tr("Tags"), self)
        head.addWidget(self._tags_head)
        head.addWidget(self._fates, 1)
        head.addWidget(self.again)
        head.addWidget(self.all_new)
        column.addLayout(head)
        column.addWidget(self.tags, 1)
        column.addWidget(self._people_head)
        self._people.setHorizontalSpacing(Space.L)
        column.addLayout(self._people)
        return column

    # What is shown

    @property
    def plan(self) -> ProjectPlan | None:
        """The plan shown."""
        return self._plan

    def show_plan(self, plan: ProjectPlan, name: str) -> None:
        """Show the plan for a file of this name."""
        self._plan = plan
        foreign = plan.foreign
        self._title.setText(name)
        kind = format_words(foreign.format)
        words = self.tr("{kind}, written by {program}.") if foreign.program else self.tr("{kind}.")
        preview = self.tr("This is a preview: nothing is written yet.")
        self._note.say(in_sequence(filled(words, kind=kind, program=foreign.program), preview))
        self.tags.mapped.show_plan(plan)
        self.tags.selectRow(0)
        self.agreement.show_agreement(foreign.agreement, foreign.archive)
        self._show_left()
        self._show_people()
        self._update()

    def _show_left(self) -> None:
        assert self._plan is not None
        clear(self._left)
        left = self._plan.foreign.left_out
        self._left_head.setVisible(bool(left))
        for left_out in left:
            words, remedy = left_words(left_out), remedy_words(left_out.kind)
            if remedy:
                words = self.tr("{what}. {remedy}").format(what=words, remedy=remedy)
            self._left.addWidget(Note(self._theme, "leftOut", self, words))

    def _show_people(self) -> None:
        assert self._plan is not None
        plan = self._plan
        clear(self._people)
        people = plan.people()
        self._people_head.setVisible(bool(people))
        for row, person in enumerate(people):
            name = person.annotator.name or self.tr("Unnamed")
            label = Label(name, self)
            box = QComboBox(self)
            box.setObjectName("personField")
            box.setAccessibleName(name)
            box.addItem(filled(self.tr("New annotator {name}"), name=name), None)
            for annotator in plan.snapshot.annotators.values():
                box.addItem(annotator.name, annotator.id)
            box.setCurrentIndex(max(box.findData(plan.person(person.annotator.id)), 0))
            box.activated.connect(lambda _, box=box, who=person.annotator.id: self._identify(who, box))
            label.setBuddy(box)
            words = self.tr("%Ln claim(s)", "", person.claims)
            if plan.match(person.annotator.id).namesakes:
                words = self.tr("{claims}; somebody here has the same name").format(claims=words)
            self._people.addWidget(label, row, 0)
            self._people.addWidget(box, row, 1)
            self._people.addWidget(Note(self._theme, "personNote", self, words), row, 2)
        self._people.setColumnStretch(2, 1)

    def _identify(self, person: object, box: QComboBox) -> None:
        if self._plan is not None:
            self._plan.identify(person, box.currentData())  # type: ignore[arg-type]
            self._update()

    def _change(self, how: object) -> None:
        if self._plan is not None and callable(how):
            how(self._plan)
            self.tags.mapped.show_plan(self._plan)
            self._update()

    def _update(self) -> None:
        if self._plan is None:
            return
        rows = self._plan.rows()
        self.coming.show_rows(rows)
        fates = self._plan.fates()
        words = [
            self.tr("%Ln in the codebook", "", fates.get(TagFate.MAPPED, 0)),
            self.tr("%Ln new", "", fates.get(TagFate.NEW, 0)),
            self.tr("%Ln kind(s)", "", fates.get(TagFate.KIND, 0)),
            self.tr("%Ln left out", "", fates.get(TagFate.DROPPED, 0)),
        ]
        every = (TagFate.MAPPED, TagFate.NEW, TagFate.KIND, TagFate.DROPPED)
        texts = [text for text, fate in zip(words, every, strict=True) if fates.get(fate)]
        self._fates.say(self.tr(", ").join(texts))
        new = {row.kind: row.new for row in rows}
        articles = self.tr("%Ln article(s)", "", new["articles"])
        claims = self.tr("%Ln claim(s)", "", new["claims"])
        if new["articles"] and new["claims"]:
            act = self.tr("Import {articles}, {claims}").format(articles=articles, claims=claims)
        elif new["articles"] or new["claims"]:
            act = self.tr("Import {rows}").format(rows=articles if new["articles"] else claims)
        else:
            act = self.tr("Import")
        self.accept_button.setText(act)

    def _restyle(self) -> None:
        self._title.setFont(self._theme.font("title"))
