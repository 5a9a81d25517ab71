"""Tagging in the version in use: the selected words, or the claim selected in the list of fates."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from corpus.identities import ArticleId
from corpus.model import Claim, Tag
from db import edits
from desktop.project.workspace import Workspace
from desktop.reading.versions.fate_panel import FatePanel
from desktop.reading.versions.version_text import VersionText
from desktop.widgets.list_actions import add_list_action
from desktop.widgets.menus import open_menu
from desktop.widgets.tag_entries import add_tags


class VersionTags(QObject):
    """Toggles tags. Each tag is one operation, as in the panes."""

    def __init__(
        self,
        workspace: Workspace,
        panel: FatePanel,
        text: VersionText,
        article: Callable[[], ArticleId | None],
        parent: QObject,
    ) -> None:
        """``text``: the right side; ``article`` returns the article while that is its version in use."""
        super().__init__(parent)
        self._workspace, self._panel, self._text, self._article = workspace, panel, text, article
        self._message = ""
        text.menu_requested.connect(self._open_menu)
        text.selectionChanged.connect(self._forget)
        panel.list.selected.connect(self._forget)

    def press_digit(self, digit: int) -> None:
        """Add the tag of a digit key, or remove it."""
        snapshot = self._workspace.snapshot
        tag = snapshot.tag_for_digit(digit) if snapshot is not None else None
        if tag is None:
            self._show_message(self.tr("No tag has the key {digit} yet").format(digit=digit))
        else:
            self.toggle(tag)

    def toggle(self, tag: Tag) -> None:
        """Add a tag to the selected words or, without any, to the selected claim; or remove it."""
        article, span, claim = self._article(), self._text.selected_span(), self._claim()
        if article is None:
            self._show_message(self.tr("Show the version in use on the right to tag in it."))
        elif self._workspace.read_only:
            self._show_message(self.tr("The project is open for reading only."))
        elif span is not None:
            self._workspace.perform(edits.tag_span, article, span, tag.id).then(
                lambda _: self._show_message(self.tr("Tagged “{tag}”").format(tag=tag.name)), owner=self
            )
        elif claim is not None:
            self._workspace.perform(edits.toggle_tag, claim.id, tag.id)
        else:
            self._show_message(self.tr("Select words in the version in use, or a claim in the list."))

    def _show_message(self, words: str) -> None:
        self._message = words
        self._panel.say(words)

    def _forget(self) -> None:
        """Remove the message about the previous selection, unless the panel shows another one by now."""
        if self._message and self._panel.message == self._message:
            self._show_message("")

    def open_menu(self) -> None:
        """Open the menu of tags below the selected words."""
        self._open_menu(self._text.viewport().mapToGlobal(self._text.cursorRect().bottomLeft()))

    def _open_menu(self, place: QPoint) -> None:
        open_menu(self.menu(), place)

    def menu(self) -> QMenu:
        """Copying, and every tag of the codebook; those of the selected words or claim are checked."""
        menu = QMenu(self._panel)
        menu.setObjectName("versionTags")
        copy = add_list_action(menu, self.tr("Copy"), self._copy, "Ctrl+C")
        copy.setEnabled(self._text.selected_span() is not None)
        menu.addSeparator()
        snapshot, claim = self._workspace.snapshot, self._target_claim()
        can = self._article() is not None and not self._workspace.read_only
        can = can and (self._text.selected_span() is not None or self._claim() is not None)
        tags = claim.tags if claim is not None else ()
        if snapshot is not None:
            add_tags(menu, snapshot, lambda tag: tag.id in tags, self.toggle, enabled=can)
        return menu

    def _copy(self) -> None:
        span = self._text.selected_span()
        if span is not None:
            QGuiApplication.clipboard().setText(self._text.source[span.start : span.end])

    def _claim(self) -> Claim | None:
        """The claim selected in the list."""
        row, snapshot = self._panel.row, self._workspace.snapshot
        return snapshot.claims.get(row.fate.claim) if row is not None and snapshot is not None else None

    def _target_claim(self) -> Claim | None:
        """One's own claim of exactly the selected words; without selected words, the selected claim."""
        span, article, snapshot = self._text.selected_span(), self._article(), self._workspace.snapshot
        if span is None or snapshot is None or article is None:
            return self._claim()
        mine = (claim for claim in snapshot.claims_of(article) if claim.annotator == self._workspace.me)
        return next((claim for claim in mine if claim.span == span and not claim.orphaned), None)
