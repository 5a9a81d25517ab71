"""Calls that the type checker must reject, each marked with mypy's error code. Lines without a mark must pass.

Never imported: :mod:`tests.typing.test_wrong_calls` runs mypy on this file and compares.
"""

from __future__ import annotations

from corpus.identities import ArticleId, ClaimId, LinkId, RelationId, TagId
from corpus.model import EQUIVALENT, Kind, Span
from db import edits
from db.editing import Editing
from db.store import Store
from desktop.commands.command import Command, Group
from desktop.project.worker import Worker
from desktop.project.workspace import Workspace
from desktop.window.commands.receivers import Receivers


def identities_are_told_apart(
    store: Store, article: ArticleId, claim: ClaimId, tag: TagId, link: LinkId, text: str
) -> None:
    store.perform(edits.toggle_tag, claim, tag)
    store.perform(edits.toggle_tag, tag, claim)  # error: arg-type
    store.perform(edits.toggle_tag, claim, text)  # error: arg-type
    store.perform(edits.tag_span, article, Span(0, 4), tag)
    store.perform(edits.tag_span, claim, Span(0, 4), tag)  # error: arg-type
    store.perform(edits.delete_claims, [claim])
    store.perform(edits.delete_claims, [link])  # error: list-item
    store.perform(edits.delete_tag, tag)
    store.perform(edits.delete_tag, article)  # error: arg-type
    store.perform(edits.create_link, claim, edits.Place(article, Span(0, 4)), EQUIVALENT)
    store.perform(edits.create_link, claim, edits.Place(tag, Span(0, 4)), EQUIVALENT)  # error: arg-type
    store.perform(edits.create_link, claim, claim, "equivalent")  # error: arg-type
    store.perform(edits.create_tag, "供暖", parent=tag)
    store.perform(edits.create_tag, "供暖", parent=claim)  # error: arg-type
    store.text(article)
    store.text(claim)  # error: arg-type


def arguments_are_counted_and_named(store: Store, claim: ClaimId, article: ArticleId) -> None:
    store.perform(edits.set_claim_kind, claim, Kind.STATISTIC)
    store.perform(edits.set_claim_kind, claim)  # error: call-arg
    store.perform(edits.set_claim_kind, claim, Kind.STATISTIC, "")  # error: call-arg
    store.perform(edits.edit_article, article, title="题")
    store.perform(edits.edit_article, article, titel="题")  # error: call-arg
    store.perform(edits.edit_article, article, "题")  # error: call-arg
    store.perform(edits.correct_figure, claim, Span(0, 2), low=1.0, high=1.0)
    store.perform(edits.correct_figure, claim, Span(0, 2), lowest=1.0)  # error: call-arg


def arguments_have_types(store: Store, claim: ClaimId, relation: RelationId) -> None:
    store.perform(edits.set_claim_note, claim, "注")
    store.perform(edits.set_claim_note, claim, None)  # error: arg-type
    store.perform(edits.set_claim_span, claim, Span(1, 2))
    store.perform(edits.set_claim_span, claim, (1, 2))  # error: arg-type
    store.perform(edits.set_claim_kind, claim, "statistic")  # error: arg-type
    store.perform(edits.correct_figure, claim, Span(0, 2), low="1")  # error: arg-type
    store.perform(edits.delete_relation, relation, replacement=EQUIVALENT)
    store.perform(edits.delete_relation, relation, replacement=claim)  # error: arg-type
    store.perform(claim)  # error: arg-type


def edits_take_an_editing(editing: Editing, store: Store, tag: TagId) -> None:
    edits.delete_tag(editing, tag)
    edits.delete_tag(store, tag)  # error: arg-type
    edits.no_such_edit(editing)  # error: attr-defined
    editing.delete_tag(editing.claims_with(tag)[0])  # error: arg-type


def add(one: int, other: int = 0, *, times: int = 1) -> int:
    return (one + other) * times


def store_title(store: Store, prefix: str) -> str:
    return prefix + store.project.title


def the_window_performs_edits(workspace: Workspace, claim: ClaimId, tag: TagId, article: ArticleId) -> None:
    workspace.perform(edits.toggle_tag, claim, tag).then(lambda changes: changes.created)
    workspace.perform(edits.toggle_tag, tag, claim)  # error: arg-type
    workspace.perform(edits.toggle_tag, claim)  # error: call-arg
    workspace.perform(edits.edit_article, article, titel="题")  # error: call-arg
    workspace.perform(edits.toggle_tag, claim, tag).then(lambda changes: changes.cell)  # error: attr-defined
    workspace.perform(store_title, "《")  # error: arg-type
    workspace.fetch_text(claim)  # error: arg-type


def the_window_asks_the_store(workspace: Workspace, article: ArticleId) -> None:
    workspace.ask(Store.text, article).then(lambda text: text.strip())
    workspace.ask(store_title, "《").then(lambda title: title.strip())
    workspace.ask(store_title)  # error: call-arg
    workspace.ask(store_title, 1)  # error: arg-type
    workspace.ask(Store.text, article).then(lambda text: text.id)  # error: attr-defined
    workspace.ask(lambda store: store.snapshot()).then(lambda snapshot: snapshot.claims)
    workspace.ask(lambda store: store.snapshots())  # error: attr-defined


def the_worker_computes(workspace: Workspace, worker: Worker) -> None:
    workspace.compute(add, 1, other=2).then(lambda sum: sum.bit_length())
    workspace.compute(add, 1, 2, 3)  # error: call-arg
    workspace.compute(add, "1")  # error: arg-type
    workspace.compute(add, 1, time=2)  # error: call-arg
    workspace.compute(add, 1).then(lambda sum: sum.strip())  # error: attr-defined
    worker.compute(add, 1, times=2)
    worker.compute(add, 1, times="2")  # error: arg-type


def commands_call_what_there_is() -> None:
    Command[Receivers]("undo", "Undo", Group.EDIT, lambda on: on.workspace.undo())
    Command[Receivers]("undo", "Undo", Group.EDIT, lambda on: on.workspace.undone())  # error: attr-defined
    Command[Receivers]("undo", "Undo", Group.EDIT, lambda on: on.window.undo())  # error: attr-defined
    Command[Receivers]("view", "Read", Group.VIEW, lambda on: on.view.show("read"))
    Command[Receivers]("view", "Read", Group.VIEW, lambda on: on.view.show(1))  # error: arg-type
    Command[Receivers]("view", "Read", Group.VIEW)  # error: call-arg
