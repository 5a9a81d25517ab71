"""Two versions of one article side by side, their differences, and what became of the claims."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ParamSpec, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from corpus.changes import ChangeSet
from corpus.identities import ArticleId, TextId
from corpus.model import Article, Claim, Link, Tag
from corpus.versions.comparison import VersionComparison, compare_versions
from corpus.versions.differences import Difference
from corpus.versions.fates import ClaimFate, fates
from desktop.look.theme import Theme
from desktop.project.requests import Request
from desktop.project.workspace import Workspace
from desktop.reading.versions.fate_acts import FateActs
from desktop.reading.versions.fate_panel import WIDTH, FatePanel
from desktop.reading.versions.fate_rows import fate_rows
from desktop.reading.versions.loading import LoadedVersions, load_versions
from desktop.reading.versions.sides import VersionSides
from desktop.reading.versions.version_tags import VersionTags
from desktop.reading.versions.version_words import VersionWords
from desktop.reading.versions.versions_bar import VersionsBar
from desktop.settings import Settings
from desktop.widgets.copying import as_mime
from desktop.widgets.empty_page import EmptyPage
from desktop.widgets.layouts import flush_column
from desktop.widgets.panels import Surface
from desktop.widgets.splitters import make_splitter

NOTHING = VersionComparison((), ())
SHORT = 40_000
"""Largest length of both texts together, in code points, that is compared on the lane. Measured: with forty claims it
takes less than a tenth of a second of processor time."""
Params = ParamSpec("Params")
Result = TypeVar("Result")


class VersionsView(Surface):
    """Asks the project for two texts and the worker for their differences; follows the article while it is shown."""

    closed = Signal()
    new_version_requested = Signal(str)
    """Identity of the article that is to get a new version."""

    def __init__(
        self, workspace: Workspace, theme: Theme, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "paper", parent)
        self.setObjectName("versionsView")
        self._workspace, self._settings = workspace, settings
        self._words = VersionWords(self)
        self._article: ArticleId | None = None
        self._loaded = LoadedVersions((), None, None)
        self._compared = NOTHING
        self._request: Request[LoadedVersions] | None = None
        self._fates: tuple[ClaimFate, ...] = ()
        self._comparing: Request[VersionComparison] | None = None
        self._following: Request[tuple[ClaimFate, ...]] | None = None
        self._stale = False
        self._writable = False
        self.bar, self.sides, self.panel = VersionsBar(theme), VersionSides(theme), FatePanel(theme)
        self._empty = EmptyPage(theme, "history")
        self._lay_out()
        self.acts = FateActs(workspace, self.panel, self.sides.new, lambda: self._fates, self)
        self.tags = VersionTags(workspace, self.panel, self.sides.new, self._in_use, self)
        self._connect()
        self._set_type()

    # Building

    def _lay_out(self) -> None:
        self._split = make_splitter(Qt.Orientation.Horizontal, (self.sides, self.panel), (10_000, WIDTH))
        self._split.setStretchFactor(0, 1)
        bring = QPushButton(self.tr("New version…"))
        bring.setObjectName("bringVersion")
        bring.clicked.connect(lambda: self.new_version_requested.emit(self._article or ""))
        self._empty.add_button(bring)
        self._empty.hide()
        column = flush_column(self)
        column.addWidget(self.bar)
        column.addWidget(self._split, 1)
        column.addWidget(self._empty, 1)
        self.setFocusProxy(self.panel)

    def _connect(self) -> None:
        bar, panel, workspace = self.bar, self.panel, self._workspace
        bar.versions_chosen.connect(self._on_versions_chosen)
        bar.stepped.connect(self.sides.step)
        bar.copy_requested.connect(self.copy_all)
        bar.layout_toggled.connect(lambda _: self._show_differences())
        bar.close_requested.connect(self.closed)
        self.sides.stepped.connect(self._show_count)
        panel.show_requested.connect(self.show_claim)
        panel.list.selected.connect(self.show_claim)
        workspace.changed.connect(self._on_changed)
        workspace.closed.connect(self._forget)
        workspace.state_changed.connect(self._on_state_changed)
        self._settings.changed.connect(self._on_setting_changed)

    def _on_setting_changed(self, key: str) -> None:
        if key in ("reading_size", "serif"):
            self._set_type()

    def _set_type(self) -> None:
        size, serif = self._settings.value("reading_size"), self._settings.value("serif")
        self.sides.set_type(int(size), serif=bool(serif))

    # What is compared

    @property
    def article(self) -> ArticleId | None:
        """The article whose versions are shown."""
        return self._article

    def _row(self) -> Article | None:
        snapshot = self._workspace.snapshot
        return snapshot.articles.get(self._article or "") if snapshot is not None else None

    def show_article(self, article: ArticleId, old: TextId | None = None, new: TextId | None = None) -> None:
        """Compare two versions of an article: by default the one in use with the one before."""
        if article != self._article:
            self.acts.give_up()
        self._article, self._stale = article, False
        row = self._row()
        if row is None:
            self.closed.emit()
            return
        if self._request is not None:
            self._request.cancel()
        self._request = self._workspace.ask(load_versions, article, row.text, old, new).then(self._show)

    def _show(self, loaded: LoadedVersions) -> None:
        self._request, self._loaded = None, loaded
        snapshot, row = self._workspace.snapshot, self._row()
        if row is None or snapshot is None:
            return
        old, new = loaded.old, loaded.new
        self.bar.show_versions(loaded.heads, old.id if old else row.text, new.id if new else row.text)
        self._split.setVisible(old is not None)
        self._empty.setVisible(old is None)
        if old is None:
            self._drop_answers()
            words = self.tr("This text has one version. A corrected text is imported as a new one.")
            self._empty.show_words(words)
            self._show_count()
            return
        self.sides.show_texts(row, snapshot.letter(row.id), loaded)
        self.compare()

    def compare(self) -> None:
        """Have the worker compare the two texts, then follow the claims."""
        old, new = self._loaded.old, self._loaded.new
        if old is None or new is None:
            return
        if self._comparing is not None:
            self._comparing.cancel()
        request = self._compute(compare_versions, old.content, new.content)
        self._comparing = request.then(self._show_comparison)
        self.follow_claims()

    def _compute(
        self, function: Callable[Params, Result], *args: Params.args, **kwargs: Params.kwargs
    ) -> Request[Result]:
        """Run short texts on the lane, so that they do not wait for the suggestions of the worker; long ones on the
        worker."""
        if len(self.sides.old.source) + len(self.sides.new.source) > SHORT:
            return self._workspace.compute(function, *args, **kwargs)
        return self._workspace.ask(lambda _: function(*args, **kwargs))

    def follow_claims(self) -> None:
        """Have the worker compute the fates of the current claims."""
        old, new, snapshot = self._loaded.old, self._loaded.new, self._workspace.snapshot
        if old is None or new is None or snapshot is None or self._article is None:
            return
        if self._following is not None:
            self._following.cancel()
        if not self._fates:
            self.panel.show_rows([], writable=False, words=self.tr("Placing the claims…"))
        claims = self._loaded.in_old(snapshot.claims_of(self._article)) if self._in_use() else []
        request = self._compute(fates, old.content, new.content, claims)
        self._following = request.then(self._take_fates)

    def _take_fates(self, fates: tuple[ClaimFate, ...]) -> None:
        self._following, self._fates = None, fates
        self._show_fates()

    def _drop_answers(self) -> None:
        """Ignore the answers to earlier requests."""
        for request in (self._comparing, self._following):
            if request is not None:
                request.cancel()
        self._compared, self._fates = NOTHING, ()

    def _in_use(self) -> ArticleId | None:
        """The article while the right side is its current version, in which claims have their spans."""
        row, new = self._row(), self._loaded.new
        return row.id if row is not None and new is not None and new.id == row.text else None

    def _show_comparison(self, compared: VersionComparison) -> None:
        self._comparing, self._compared = None, compared
        self._show_differences()

    @property
    def differences(self) -> tuple[Difference, ...]:
        """The differences listed; those of punctuation and blanks may be left out."""
        return self._compared.telling if self.bar.plain.isChecked() else self._compared.differences

    def _show_differences(self) -> None:
        self.sides.show_differences(self.differences, self._compared.differences)
        self._show_count()

    def _show_count(self) -> None:
        differences = self.differences
        words = self._words.heading(
            differences, self.sides.current, any_left_out=bool(self._compared.differences)
        )
        self.bar.show_count(words, any_changes=bool(differences))

    def _show_fates(self) -> None:
        snapshot, old, new = self._workspace.snapshot, self._loaded.old, self._loaded.new
        if snapshot is None or old is None or new is None:
            return
        article = self._in_use()
        placed = (claim for claim in snapshot.claims_of(article or "") if not claim.orphaned)
        self.sides.show_claims(self._fates, placed, snapshot)
        numbers = self._loaded.number(old.id), self._loaded.number(new.id)
        texts = old.content, new.content
        rows = fate_rows(self._fates, snapshot, texts, numbers, self._words, self.acts.kept())
        words = self.tr("There are no claims in this article yet.")
        if article is None:
            words = self.tr("The fate of the claims is shown when the version in use is on the right.")
        selected = self.panel.row
        selected_claim = self.acts.next_claim or (selected.fate.claim if selected is not None else "")
        self.acts.next_claim = ""
        self._writable = not self._workspace.read_only
        self.panel.show_rows(rows, selected=selected_claim, writable=self._writable, words=words)

    def show_claim(self) -> None:
        """Show the claim selected in the list on both sides."""
        row = self.panel.row
        if row is not None:
            self.sides.show_places(row.fate.old, row.fate.new or row.fate.nearest)

    # Copying

    def copy(self) -> None:
        """Copy the selected text; without one, the current difference, before and after."""
        words = self.sides.copied()
        if words:
            QGuiApplication.clipboard().setText(words)

    def copy_all(self) -> None:
        """Copy every difference as a row of a table."""
        old, new = self._loaded.old, self._loaded.new
        if old is not None and new is not None and self.differences:
            names = [self._words.version(self._loaded.number(version.id)) for version in (old, new)]
            rows = [self.sides.words_of(difference) for difference in self.differences]
            QGuiApplication.clipboard().setMimeData(as_mime([names, *rows]))

    # Following the project

    def _on_versions_chosen(self) -> None:
        if self._article is not None:
            self.acts.give_up()
            self.show_article(self._article, self.bar.old.currentData(), self.bar.new.currentData())

    def _on_changed(self, changes: ChangeSet) -> None:
        if self._article is None or not changes.touches(Article, Claim, Tag, Link):
            return
        if not self.isVisible():
            self._stale = True
        elif changes.touches(Article):
            self.show_article(self._article)
        elif changes.touches(Claim):
            self.follow_claims()
        else:
            self._show_fates()

    def _on_state_changed(self) -> None:
        # The state changes with every save; the view depends only on this part of it.
        if self._writable == self._workspace.read_only:
            self._show_fates()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale and self._article is not None:
            self.show_article(self._article)

    def _forget(self) -> None:
        self._article, self._loaded = None, LoadedVersions((), None, None)
        self._drop_answers()
        self.acts.give_up()

    def state(self) -> dict[str, Any]:
        """The article compared, for a view in another language."""
        return {"article": self._article or ""}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Show the comparison given by the :meth:`state` of an earlier view."""
        article, snapshot = str(state.get("article")), self._workspace.snapshot
        if snapshot is not None and article in snapshot.articles:
            self.show_article(ArticleId(article))

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif key == Qt.Key.Key_Escape:
            if not self.acts.give_up():
                self.closed.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not self.acts.place_selection():
                self.show_claim()
        elif (act := self._letter(event)) is not None:
            act()
        else:
            super().keyPressEvent(event)

    def _letter(self, event: QKeyEvent) -> Callable[[], object] | None:
        """The action of a key without modifiers other than Shift."""
        if event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            return None
        key = event.key()
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        acts: dict[int, Callable[[], object]] = {
            Qt.Key.Key_D: lambda: self.sides.step(-1 if back else 1),
            Qt.Key.Key_Y: self.acts.place_here,
            Qt.Key.Key_N: self.acts.keep,
            Qt.Key.Key_R: self.acts.choose,
            Qt.Key.Key_T: self.tags.open_menu,
            Qt.Key.Key_Space: self.show_claim,
        }
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            return lambda: self.tags.press_digit(key - Qt.Key.Key_0)
        return acts.get(key)
