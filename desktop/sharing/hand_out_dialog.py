"""Handing out a copy: which articles and whose work it contains."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QRadioButton,
    QWidget,
)

from corpus.identities import AnnotatorId, ArticleId
from corpus.snapshot import Snapshot
from db.copies.choosing_rows import CopySelection
from desktop.dialogs.frame import DialogFrame, Note, Outline
from desktop.look.plain_text import Label, set_tip
from desktop.look.theme import Theme
from desktop.project.attempt import Attempt, Failure, Task
from desktop.project.jobs import Jobs
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.widgets.last_folder import folder_to_write, keep_folder
from desktop.words.absent_text_words import left_out_words
from desktop.words.collation import text_order
from desktop.words.failures import sentence_for
from desktop.words.filling import filled

if TYPE_CHECKING:
    from db.store import Store
    from desktop.derived.people.conflicts import Conflicts

SIZE = (600, 560)
"""Initial size in pixels."""
_ID = Qt.ItemDataRole.UserRole
_PEOPLE_HEIGHT = 96
"""Height in pixels of the list of people: four rows."""
SUFFIX = ".duikan"


class HandOutDialog(DialogFrame):
    """Asks for the contents, then for the file. The project itself is not changed."""

    def __init__(
        self,
        workspace: Workspace,
        jobs: Jobs,
        theme: Theme,
        settings: Settings,
        conflicts: Conflicts,
        show_conflicts: Callable[[], object],
        done: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, self.tr("Copy to hand out"), "handOutDialog", parent)
        assert workspace.snapshot is not None
        self._workspace, self._jobs, self._settings, self._done = workspace, jobs, settings, done
        self._conflicts, self._show_conflicts = conflicts, show_conflicts
        self._writing = False
        self._lay_out(workspace.snapshot)
        self.accept_button = self.add_ending(self.tr("Write copy…"), self._choose_path)
        self.resize(*SIZE)
        self._update()
        self.articles.setFocus()

    # Layout

    def _lay_out(self, snapshot: Snapshot) -> None:
        title = Label(self.tr("Hand out a copy of “{title}”").format(title=snapshot.project.title), self)
        title.setFont(self.theme.font("title"))
        self.body.addWidget(title)
        remark = self.tr(
            "The copy stays the same project and can be merged back. Texts and work left out are not in the file."
        )
        self.body.addWidget(Note(self.theme, "handOutRemark", self, remark))
        self.body.addLayout(self._article_heading())
        self.articles = self._list("handOutArticles", self.tr("Articles"))
        for article in snapshot.articles_in_order():
            words = f"{snapshot.letter(article.id)}  {article.title}"
            self._add(self.articles, words, article.id, checked=True)
        self.body.addWidget(self.articles, 1)
        self.titles = QCheckBox(self.tr("Tell the titles of the articles left out"), self)
        self.titles.setObjectName("handOutTitles")
        self.titles.setChecked(True)
        self.body.addWidget(self.titles)
        self.body.addWidget(Label(self.tr("Work in it"), self))
        self._work = QButtonGroup(self)
        self.everybody = self._radio("workAll", self.tr("Everybody's"))
        self.some = self._radio("workSome", self.tr("Only that of"))
        self.people = self._list("handOutPeople", self.tr("People"))
        self.people.setFixedHeight(_PEOPLE_HEIGHT)
        authors = {row.annotator for row in snapshot.claims.values()}
        for annotator in sorted(snapshot.annotators.values(), key=lambda person: text_order(person.name)):
            if annotator.id in authors:
                self._add(self.people, annotator.name or self.tr("unnamed"), annotator.id, checked=False)
        if not self.people.count():
            self.some.setEnabled(False)
            set_tip(self.some, self.tr("Nobody has made a claim yet."))
        self.body.addWidget(self.people)
        self.blind = self._radio("workNone", self.tr("Nobody's: a blind copy for independent coding"))
        self.everybody.setChecked(True)
        self.conflicts_button = QPushButton(self.tr("Show the conflicts"), self)
        self.conflicts_button.setObjectName("handOutConflicts")
        self.conflicts_button.setAutoDefault(False)
        self.conflicts_button.clicked.connect(self._go_to_conflicts)
        self.body.addWidget(self.conflicts_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._conflicts.changed.connect(self._update)

    def _article_heading(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(Label(self.tr("Articles"), self), 1)
        for name, words, state in (
            ("allArticles", self.tr("All"), Qt.CheckState.Checked),
            ("noArticles", self.tr("None"), Qt.CheckState.Unchecked),
        ):
            button = QPushButton(words, self)
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, state=state: self._check_all(state))
            row.addWidget(button)
        return row

    def _radio(self, name: str, words: str) -> QRadioButton:
        button = QRadioButton(words, self)
        button.setObjectName(name)
        button.toggled.connect(lambda _: self._update())
        self._work.addButton(button)
        self.body.addWidget(button)
        return button

    def _list(self, name: str, words: str) -> QListWidget:
        view = QListWidget(self)
        view.setObjectName(name)
        view.setAccessibleName(words)
        Outline(view, self.theme)
        view.itemChanged.connect(lambda _: self._update())
        return view

    def _add(self, view: QListWidget, words: str, identity: str, *, checked: bool) -> None:
        item = QListWidgetItem(words)
        item.setData(_ID, identity)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
        view.blockSignals(True)
        view.addItem(item)
        view.blockSignals(False)

    def _check_all(self, state: Qt.CheckState) -> None:
        for row in range(self.articles.count()):
            self.articles.item(row).setCheckState(state)

    # What is chosen

    @property
    def selection(self) -> CopySelection:
        """The chosen contents."""
        chosen = _ticked(self.articles)
        people: frozenset[AnnotatorId] | None = None
        if self.some.isChecked():
            people = frozenset(map(AnnotatorId, _ticked(self.people)))
        elif self.blind.isChecked():
            people = frozenset()
        whole = len(chosen) == self.articles.count()
        articles = None if whole else frozenset(map(ArticleId, chosen))
        return CopySelection(articles, people, self.titles.isChecked())

    def _update(self) -> None:
        if not hasattr(self, "accept_button"):
            return
        self.people.setVisible(self.some.isChecked())
        count = len(_ticked(self.articles))
        self.titles.setEnabled(count < self.articles.count())
        missing = self.some.isChecked() and not _ticked(self.people)
        self.accept_button.setText(self.tr("Write copy with %Ln article(s)…", "", count))
        # What is undecided cannot be divided; a whole copy has it too.
        undecided = 0 if self.selection.is_whole else len(self._conflicts.state.conflicts)
        self.conflicts_button.setVisible(bool(undecided))
        self.accept_button.setEnabled(bool(count) and not missing and not undecided and not self._writing)
        if undecided:
            words = self.tr(
                "%Ln conflict(s) wait for a decision. Decide them first, or hand out everything.",
                "",
                undecided,
            )
            self.say(words, "warn")
        else:
            snapshot = self._workspace.snapshot
            absent = snapshot.texts.missing(_ticked(self.articles)) if snapshot is not None else 0
            self.say(self.tr("Tick at least one person.") if missing else left_out_words(absent))

    def _go_to_conflicts(self) -> None:
        self.reject()
        self._show_conflicts()

    # Writing

    def _choose_path(self) -> None:
        location = Path(self._workspace.location)
        folder = folder_to_write(self._settings, str(location))
        pattern = self.tr("{name} blind") if self.blind.isChecked() else self.tr("{name} copy")
        proposed = os.path.join(folder, filled(pattern, name=location.stem) + SUFFIX)
        kinds = self.tr("Duikan projects (*.duikan)")
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Copy to hand out"), proposed, kinds)
        if path:
            keep_folder(self._settings, path)
            self.write(path if path.endswith(SUFFIX) else path + SUFFIX)

    def write(self, path: str) -> None:
        """Write the copy, and close once it is written."""
        job = self._jobs.start(self.tr("Writing the copy"), cancellable=False)
        selection = self.selection
        self._writing = True
        self._update()

        def work(store: Store) -> None:
            store.sharing.hand_out(path, selection)

        def written(_: object) -> None:
            job.finish()
            self.accept()
            self._done(path)

        def failed(error: Exception) -> None:
            job.finish()
            self._writing = False
            self._update()
            self.say(sentence_for(Failure(error, Attempt(Task.HAND_OUT))), "danger")

        self._workspace.ask(work).then(written, owner=self).otherwise(failed, owner=self)


def _ticked(view: QListWidget) -> list[str]:
    items = [view.item(row) for row in range(view.count())]
    return [item.data(_ID) for item in items if item.checkState() == Qt.CheckState.Checked]
