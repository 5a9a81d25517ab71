"""A project file as a replica of a project on a hub.

It does not access the network: everything runs on the thread of the store, in short pieces between which the user can
save.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from functools import cache, partial
from typing import TYPE_CHECKING, Protocol, TypeVar

from sqlalchemy import Connection

from corpus.changes import ChangeSet
from corpus.identities import OperationId
from corpus.model import Annotator
from db.changes import change_set
from db.committing import Committed, Committer, Rewritten
from db.custody import Custody
from db.errors import HubFailed, TextsAbsent
from db.hub.entries import LogPortion, Received
from db.hub.link import HubLink, forget_link, read_link, write_link
from db.hub.outgoing import Outgoing, holds, last_arrival, sent_of_merge
from db.hub.subscription import Subscription
from db.journal import operations
from db.merging.local import from_hub
from db.tables import held_texts, queries
from db.tables.prepared import driver
from db.tables.stored_rows import select_in
from db.tables.tallies import Tallies

if TYPE_CHECKING:
    from db.hub.arriving import TakenIn

T = TypeVar("T")


class Reach(Protocol):
    """Runs a function with the replica on the thread of its store, and returns its result or raises its error. The
    owner of the view applies :attr:`~db.hub.entries.Received.changes` there, in order."""

    def __call__(self, what: Callable[[Replica], T], /) -> T: ...


_VERSIONS = "SELECT DISTINCT sha256 FROM text_version WHERE article IN"
"""The digests of all texts of articles; a list of placeholders is appended."""
_ABSENT_ARTICLES = (
    "SELECT article.id, article.folder, article.sha256, EXISTS (SELECT 1 FROM text_version "
    "JOIN text_content ON text_content.sha256 = text_version.sha256 WHERE text_version.article = article.id) "
    "FROM absent_text JOIN article ON article.sha256 = absent_text.sha256"
)
"""The articles whose current text is absent, and whether the file has an earlier one."""


class _DryRun(Exception):
    """Raised to roll back a dry run."""


class Replica:
    """Part of a :class:`~db.store.Store`."""

    def __init__(
        self, custody: Custody, committer: Committer, follow: Callable[[Committed], ChangeSet]
    ) -> None:
        """``follow`` updates the store after a commit."""
        self._custody, self._committer, self._follow = custody, committer, follow
        self._file = custody.file
        self.outgoing = Outgoing(self._file)
        """The part of the file that may have to be sent."""
        committer.is_shared = self._is_shared

    @property
    def project(self) -> str:
        """The project's identity."""
        return self._file.project

    @property
    def title(self) -> str:
        """The project's title."""
        with self._file.read() as connection:
            return queries.project(connection).title

    @property
    def annotator(self) -> Annotator:
        """The annotator who edits."""
        return self._committer.annotator

    def reach(self, what: Callable[[Replica], T]) -> T:
        """A :class:`Reach` for callers on the thread of the store."""
        return what(self)

    # The link

    def link(self) -> HubLink | None:
        """The hub of this file; None if it is on none. If file and link do not match, as after a backup was restored,
        the link requires a complete comparison."""
        link = read_link(self.project, self._file.path)
        if link is None or link.thorough:
            return link
        with self._file.read() as connection:
            agrees = holds(connection, link.arrived, link.arrived_operation)
        return link if agrees else link.afresh(link.hub)

    def keep(self, link: HubLink) -> HubLink:
        """Store the link with the present state of the file. Choices that the user made meanwhile (:meth:`choose`) are
        kept."""
        with self._file.read() as connection:
            arrived, operation = last_arrival(connection)
        kept = replace(link, arrived=arrived, arrived_operation=operation)
        chosen = read_link(self.project, self._file.path)
        if chosen is not None:
            kept = replace(kept, paused=chosen.paused, texts=chosen.texts)
        write_link(self.project, self._file.path, kept)
        return kept

    def choose(self, *, paused: bool | None = None, texts: Subscription | None = None) -> None:
        """Store whether synchronisation is paused, and the texts to keep in the file, which the next synchronisation
        fetches. None leaves a choice unchanged. Raises HubFailed (``not_shared``)."""
        link = read_link(self.project, self._file.path)
        if link is None:
            raise HubFailed(str(self._file.path), "not_shared")
        paused = link.paused if paused is None else paused
        write_link(self.project, self._file.path, replace(link, paused=paused, texts=texts or link.texts))

    def join(self, address: str) -> HubLink:
        """Link the file to a hub."""
        self._committer.check_writable()
        return self.keep(HubLink(address, str(self._file.path.resolve())))

    def leave(self) -> None:
        """Remove the link. The file keeps everything that it received."""
        forget_link(self.project, self._file.path)

    def unsent(self) -> int:
        """The number of operations that the hub has not acknowledged."""
        link = self.link()
        if link is None:
            return 0
        return self.outgoing.count_after(link.sent, mark_of(link)) + len(link.withheld)

    # Receiving

    def back_up(self) -> None:
        """Make a backup before many operations are taken in."""
        self._custody.back_up("merge")

    def take_in(
        self, arrivals: LogPortion, link: HubLink, *, dry_run: bool = False
    ) -> tuple[Received, HubLink]:
        """Take in a portion of the hub's log and store the link. Returns the link with the operations that wait now.
        ``dry_run`` changes nothing and only reports the changes. Raises as :meth:`Store.perform
        <db.store.Store.perform>`."""
        from db.hub.arriving import take_in

        self._committer.check_writable()
        results: list[Received] = []

        def act(connection: Connection, tallies: Tallies) -> Rewritten:
            settled = self._committer.is_settled
            taken = take_in(connection, tallies, arrivals, mark_of(link), link.address, settled=settled)
            if dry_run:
                results.append(_rehearsed(connection, taken, link.address))
                raise _DryRun
            united = taken.united
            results.append(Received(len(united.operations), taken.waiting))
            # Operations that were in the file and count again may be the annotator's own, unlike new ones from a hub.
            undo_stays = arrivals.entries.keys() >= set(united.operations)
            return Rewritten(united.revised, undo_stays, united.settled)

        received = Received()
        if arrivals.headers or arrivals.counting or arrivals.lost:
            try:
                committed = self._committer.follow(act, arrivals.left_there | arrivals.texts.keys())
            except _DryRun:
                return results[0], link
            received = replace(results[0], changes=self._follow(committed))
        return received, self.keep(link.tried(arrivals.headers, received.waiting))

    # Texts

    def keep_texts(self, contents: Mapping[str, str]) -> Received:
        """Store verified texts by digest."""
        return self._change_texts(
            lambda connection, tallies: held_texts.keep(connection, tallies, contents), contents
        )

    def release_texts(self, digests: Collection[str]) -> Received:
        """Remove the contents of texts that the hub has."""
        return self._change_texts(
            lambda connection, tallies: held_texts.release(connection, tallies, digests), digests
        )

    def _change_texts(
        self, change: Callable[[Connection, Tallies], object], digests: Collection[str]
    ) -> Received:
        """Store or remove texts in one transaction; ``digests``: those of the affected texts."""

        def act(connection: Connection, tallies: Tallies) -> Rewritten:
            change(connection, tallies)
            operations.write_tallies(connection, tallies)
            return Rewritten(undo_stays=True, settled=self._committer.is_settled)

        self._committer.check_writable()
        return Received(changes=self._follow(self._committer.follow(act, digests)))

    def versions_of(self, articles: Collection[str]) -> list[str]:
        """Digests of all present and past texts of these articles."""
        with self._file.read() as connection:
            return [sha256 for (sha256,) in select_in(driver(connection), _VERSIONS, articles)]

    def require_texts(self) -> None:
        """Raise TextsAbsent unless all texts of the project are in the file."""
        with self._file.read() as connection:
            absent = held_texts.absent(connection)
        if absent:
            raise TextsAbsent(str(self._file.path), absent)

    def wanted_texts(self) -> list[str]:
        """Digests of the current texts that are to be kept in the file and are missing: of articles that are kept
        according to the link, and of those with an earlier text in the file, because somebody works with them."""
        link = self.link()
        if link is None:
            return []
        with self._file.read() as connection:
            if link.texts.everything:
                return sorted(held_texts.absent(connection))
            rows = driver(connection).execute(_ABSENT_ARTICLES).fetchall()
        return sorted({sha256 for name, folder, sha256, used in rows if used or link.texts.has(name, folder)})

    def acknowledged(self, link: HubLink, counting: Sequence[str]) -> tuple[Received, HubLink]:
        """Store that the hub acknowledged operations. Operations that count there (``counting``) and were withdrawn
        here meanwhile count again, because a hub never withdraws operations."""
        with self._file.read() as connection:
            again = Outgoing.idle_among(connection, counting)
        if again:
            return self.take_in(LogPortion((), {}, {}, tuple(again)), link)
        return Received(), self.keep(link)

    # Inside

    def _is_shared(self, connection: Connection, operation: OperationId) -> bool:
        """Whether a hub has an operation, or some of the operations that a merge brought, so that it can no longer be
        withdrawn."""
        link = read_link(self.project, self._file.path)
        return link is not None and sent_of_merge(connection, operation, link.sent, link.withheld)


def _rehearsed(connection: Connection, taken: TakenIn, address: str) -> Received:
    """The report of what was taken in, in the open transaction that is rolled back afterwards."""
    from db.merging.account import account
    from db.merging.outcome import MergeOutcome

    report, count = account(connection, taken.united), len(taken.united.operations)
    outcome = MergeOutcome((address,), True, count, report.entries, report.conflicts, report.kept)
    preview = change_set(connection, taken.united.revised, cache(partial(queries.codebook_ranks, connection)))
    return Received(count, taken.waiting, preview, outcome)


def mark_of(link: HubLink) -> str:
    """The value of ``arrival.brought_by`` for operations from the hub."""
    return from_hub(link.hub)
