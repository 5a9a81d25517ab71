"""The memo pane beside the texts: subject, title, text, and memos that refer to the subject."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from corpus.changes import ChangeSet
from corpus.identities import ArticleId, TagId
from corpus.memo_text import MemoReference, Referred, references, referring
from corpus.memos import Memo
from corpus.model import Article, Claim, Tag
from db import edits
from desktop.current import Current, Destination
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.memos.memo_draft import MemoDraft, MemoSubject
from desktop.memos.memo_edit import MemoEdit
from desktop.memos.memo_foot import MemoFoot
from desktop.memos.memo_head import MemoHead
from desktop.memos.reference_words import memo_name
from desktop.project.workspace import Workspace
from desktop.widgets.confirming import confirm
from desktop.widgets.layouts import flush_column
from desktop.widgets.panels import Hairline, Surface
from desktop.words.filling import filled
from desktop.words.wording import time_text

LEAST_WIDTH = 300
"""Smallest width in pixels: the head with a few characters of the subject."""
TITLE_SIZE = 18
SIDE = 24
"""Distance between the edge and the text in pixels, as in the panes of texts."""


class MemoPane(Surface):
    """Follows the article of the active pane while its subject is an article."""

    closed = Signal()
    """The pane is to be closed."""
    tag_requested = Signal(str)
    """Identity of a tag whose claims are to be listed."""

    def __init__(
        self, workspace: Workspace, current: Current, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "paper", parent)
        self.setObjectName("memoPane")
        self.setMinimumWidth(LEAST_WIDTH)
        self._workspace, self._current = workspace, current
        self._tag: TagId | None = None
        """The last tag that was the subject of a memo."""
        self.draft = MemoDraft(workspace, self)
        self._build()
        self._connect()
        self._restyle()
        self.show_about(MemoSubject(article=current.article))

    # Building

    def _build(self) -> None:
        theme = self._theme
        self.head = MemoHead(theme)
        self.foot = MemoFoot(theme, SIDE)
        self._title = QLineEdit()
        self._title.setObjectName("memoTitle")
        self._title.setFrame(False)
        self._title.setPlaceholderText(self.tr("Title"))
        self._title.setAccessibleName(self.tr("Title of the memo"))
        self._about = Label()
        self._about.setObjectName("memoMeta")
        # One line at every width: a second one would move the text while it is being edited.
        self._about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.edit = MemoEdit(theme, lambda: self._workspace.snapshot, lambda: self._current.article)
        self.edit.setPlaceholderText(self.tr("Write. @ for claims, # for tags."))
        self.edit.setAccessibleName(self.tr("Text of the memo"))
        self.edit.document().setDocumentMargin(0)
        self.setFocusProxy(self.edit)
        inside = QVBoxLayout()
        inside.setContentsMargins(SIDE, Space.L, Space.L, 0)
        inside.setSpacing(Space.S)
        for widget in (self._title, self._about, self.edit):
            inside.addWidget(widget)
        inside.setStretchFactor(self.edit, 1)
        column = flush_column(self)
        column.addWidget(self.head)
        column.addWidget(Hairline(theme))
        column.addLayout(inside, 1)
        column.addWidget(self.foot)

    def _connect(self) -> None:
        head, draft = self.head, self.draft
        head.kind_chosen.connect(self._on_kind_chosen)
        head.tag_chosen.connect(lambda tag: self.show_about(MemoSubject(tag=TagId(tag))))
        head.memo_chosen.connect(self._on_memo_chosen)
        head.new_requested.connect(self.write_new)
        head.deletion_requested.connect(self.delete)
        head.close_requested.connect(self.closed)
        self.foot.memo_chosen.connect(self._on_memo_chosen)
        self._title.textEdited.connect(self._on_edited)
        self._title.returnPressed.connect(self.edit.setFocus)
        self._title.editingFinished.connect(draft.commit)
        self.edit.text_edited.connect(self._on_edited)
        self.edit.left.connect(draft.commit)
        self.edit.followed.connect(self.follow)
        draft.shown.connect(self._show)
        draft.saved.connect(self._on_saved)
        self._current.article_changed.connect(self._on_article_changed)
        self._workspace.opened.connect(self._on_opened)
        self._workspace.changed.connect(self._on_changed)
        self._workspace.state_changed.connect(self._show_head)
        self._theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        font = self._theme.font("title")
        font.setPixelSize(TITLE_SIZE)
        self._title.setFont(font)
        self._about.set_style(self._theme.font("caption"), self._theme.colour("text3"))

    # What is shown

    def show_about(self, subject: MemoSubject) -> None:
        """Show the latest memo about an article, a tag or the project, or an empty one."""
        self.draft.open(subject)

    def show_memo(self, memo: Memo) -> None:
        """Show a memo."""
        self.draft.open(MemoSubject(memo.article, memo.tag), memo)

    def write_new(self) -> None:
        """Start another memo about the same subject."""
        self.draft.open(self.draft.subject, new=True)
        self._title.setFocus(Qt.FocusReason.OtherFocusReason)

    def delete(self) -> None:
        """Delete the memo shown, after asking."""
        memo = self.draft.memo
        if memo is None or self._workspace.read_only:
            return
        confirm(
            self,
            question=self.tr("Delete the memo “{title}”?").format(title=memo_name(memo)),
            consequence=self.tr("Undo restores it."),
            verb=self.tr("Delete"),
            act=lambda: self._workspace.perform(edits.delete_memos, [memo.id]),
        )

    def state(self) -> dict[str, Any]:
        """The state with which a rebuilt pane is restored; see :meth:`restore`."""
        subject, memo = self.draft.subject, self.draft.memo
        saved_state = {
            "article": subject.article,
            "tag": subject.tag,
            "memo": memo.id if memo is not None else None,
        }
        return {key: value or "" for key, value in saved_state.items()}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Restore the :meth:`state` of a previous pane, if its memo still exists."""
        snapshot = self._workspace.snapshot
        if snapshot is None:
            return
        memo = snapshot.memos.get(str(state.get("memo")))
        tag = snapshot.tags.get(str(state.get("tag")))
        if memo is not None:
            self.show_memo(memo)
        elif tag is not None:
            self.show_about(MemoSubject(tag=tag.id))
        elif not state.get("article"):
            self.show_about(MemoSubject())

    def _show(self) -> None:
        title, text = self.draft.written
        self._tag = self.draft.subject.tag or self._tag
        if self._title.text() != title:
            self._title.setText(title)
        if self.edit.text() != text:
            self.edit.show_text(text)
        self._show_head()
        self._show_about()
        self._show_foot()

    def _show_head(self) -> None:
        writable = not self._workspace.read_only and self._workspace.snapshot is not None
        self.head.show_subject(
            self._workspace.snapshot, self.draft.subject, self.draft.memo, writable=writable
        )
        self.edit.setReadOnly(not writable)
        self._title.setReadOnly(not writable)

    def _show_about(self) -> None:
        """Show the author of the memo, the time of its last change, and the number of rows to which it refers."""
        memo, snapshot = self.draft.memo, self._workspace.snapshot
        parts: list[str] = [self.tr("not saved yet")] if self.draft.unsaved else []
        if memo is not None and snapshot is not None:
            writer = snapshot.annotators.get(memo.annotator)
            parts.append(writer.name if writer is not None else "")
            parts.append(filled(self.tr("changed {time}"), time=time_text(memo.updated)))
        named = references(self.draft.written[1])
        claims = sum(reference.kind is Referred.CLAIM for reference in named)
        if claims:
            parts.append(self.tr("%Ln claim(s)", "", claims))
        if len(named) > claims:
            parts.append(self.tr("%Ln tag(s)", "", len(named) - claims))
        self._about.setText("   ".join(part for part in parts if part))

    def _show_foot(self) -> None:
        """Show the memos that refer to a claim of the article, or to the tag."""
        snapshot, subject, memo = self._workspace.snapshot, self.draft.subject, self.draft.memo
        memos: list[Memo] = []
        if snapshot is not None and subject.key is not None:
            subjects = (
                {str(subject.tag)} if subject.tag else {claim.id for claim in snapshot.claims_of(subject.key)}
            )
            others = (other for other in snapshot.memos.values() if memo is None or other.id != memo.id)
            memos = referring(others, frozenset(subjects))
        self.foot.show_memos(memos)

    # Acts

    def follow(self, reference: MemoReference) -> None:
        """Go to the object of a reference; a claim is shown beside the present article."""
        snapshot = self._workspace.snapshot
        if snapshot is None:
            return
        claim = snapshot.claims.get(reference.id)
        if reference.kind is Referred.CLAIM and claim is not None:
            span = None if claim.orphaned else claim.span
            self._current.go_to(Destination(claim.article, span, claim.id, aside=True))
        elif reference.kind is Referred.TAG and reference.id in snapshot.tags:
            self.tag_requested.emit(reference.id)

    def _on_memo_chosen(self, memo_id: str) -> None:
        snapshot = self._workspace.snapshot
        if snapshot is not None and memo_id in snapshot.memos:
            self.show_memo(snapshot.memos[memo_id])

    def _on_kind_chosen(self, kind: str) -> None:
        snapshot = self._workspace.snapshot
        subject = MemoSubject()
        if kind == "article":
            subject = MemoSubject(article=self._current.article)
        elif kind == "tag" and snapshot is not None:
            first = next((tag.id for tag in snapshot.tags_in_order()), None)
            subject = MemoSubject(tag=self._tag if self._tag in snapshot.tags else first)
        self.show_about(subject)

    def _on_edited(self) -> None:
        self.draft.write(self._title.text(), self.edit.text())
        self._show_about()

    def _on_saved(self) -> None:
        # Ctrl+Z undoes, in one step, what was typed since the previous pause.
        self.edit.forget_steps()
        self._show_about()
        self._show_head()

    # Following the project

    def _on_article_changed(self, article: ArticleId | None) -> None:
        if article is not None and self.draft.subject.article not in (None, article):
            self.show_about(MemoSubject(article=article))

    def _on_opened(self) -> None:
        self._tag = None
        self.show_about(MemoSubject(article=self._current.article))

    def _on_changed(self, changes: ChangeSet) -> None:
        snapshot, subject = self._workspace.snapshot, self.draft.subject
        if snapshot is None:
            return
        if subject.key is not None and subject.key not in {*snapshot.articles, *snapshot.tags}:
            self.show_about(MemoSubject(article=self._current.article))
        if changes.touches(Claim, Tag, Article):
            self.edit.show_references()
            self._show_head()
        if changes.touches(Claim, Tag, Article, Memo):
            self._show_about()
            self._show_foot()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.draft.commit()
