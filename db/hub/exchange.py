"""One synchronisation of a project file with its hub: new operations of the hub are received, and new ones of the file
are sent.

Both can be interrupted at any time. A portion that is sent is one transaction of the hub, and one that is received is
one of the file; cursors are moved afterwards. So at worst a portion is sent again, which changes nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from corpus.model import Article
from corpus.progress import Progress
from db.errors import HubFailed
from db.hub.connection import HubConnection
from db.hub.entries import HEADERS, REVISIONS, LogHeader, LogPortion, Received, Synchronised
from db.hub.fetching import TextFetching
from db.hub.link import HubLink
from db.hub.log import Greeting, ProjectLog
from db.hub.projects import READER
from db.hub.replica import Reach, mark_of
from db.hub.sending import Sending

_MUCH = 1_000
"""Entries of a log before which a backup is made. Chosen: more than a team writes in a day."""

_REHEARSED = 5
"""Maximum portions of a dry run. Chosen: a second, during which the file is locked."""


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """The expected result of a synchronisation."""

    operations: int
    """The number of operations that would arrive."""
    authors: tuple[tuple[str, int], ...]
    """Their numbers by identity of the author, largest first."""
    received: Received | None = None
    """The changes that they would make; None if there were too many to try."""
    unsent: int = 0
    """The number of operations that would be sent."""


class Exchange:
    """Synchronises one project over one connection."""

    def __init__(self, hub: HubConnection, project: str, reach: Reach) -> None:
        self._log = ProjectLog(hub, project)
        self._address = str(hub.address)
        self._reach = reach
        self._texts = TextFetching(self._log, self._keep_texts)
        self._claimed: set[str] = set()
        """Annotators that this connection has claimed as the user's identities."""
        self._wanted_fetched = False
        """Whether the texts to be kept in the file were fetched over this connection."""
        self._tried = False
        """Whether taking in the waiting operations was tried over this connection."""

    def run(self, progress: Progress | None = None) -> Synchronised:
        """Synchronise. ``progress`` is called with the number of operations taken in or sent and their total; it raises
        to cancel. Raises HubFailed, and the errors of saving."""
        done = Synchronised()
        link, greeting = self._begin()
        done.role, done.compared = greeting.role, link.thorough
        link = self._pull(link, greeting, done, progress)
        self._fetch_wanted(done, progress)
        if greeting.role != READER:
            # Operations of a login that may only read are compared once it may send.
            sending = Sending(self._log, self._reach, greeting, done, self._claimed)
            link = sending.run(link, progress)
            if link.thorough:
                compared = replace(link, thorough=False)
                link = self._reach(lambda replica: replica.keep(compared))
        done.waiting, done.withheld = len(link.waiting), len(link.withheld)
        return done

    def rehearse(self, most: int = 0) -> Rehearsal:
        """What :meth:`run` would do. Nothing is written except texts that are needed for it. The changes are computed
        for at most ``most`` operations, unless these have very many revisions."""
        link, greeting = self._begin(keep=False)
        new = self._new_headers(link.pulled, greeting.newest)
        unsent = self._reach(lambda replica: replica.outgoing.count_after(link.sent, mark_of(link)))
        rehearsal = Rehearsal(len(new), _authors(new), None, unsent + len(link.withheld))
        if not new or len(new) > most or sum(header.revisions for header in new) > _REHEARSED * REVISIONS:
            return rehearsal
        unknown = {header.operation for header in new}
        arrivals = self._log.with_content(new, unknown, self._lacking_texts, with_texts=link.texts.everything)
        portion = replace(arrivals, lost=self._log.lost(link.pulled, greeting.newest))
        received, _ = self._texts.with_needed(
            lambda: self._reach(lambda replica: replica.take_in(portion, link, dry_run=True))
        )
        return replace(rehearsal, received=received)

    def _new_headers(self, after: int, newest: int) -> list[LogHeader]:
        """The operations between two positions that the file lacks."""
        new: list[LogHeader] = []
        for start in range(after, newest, HEADERS):
            headers = self._log.headers(start, min(start + HEADERS, newest))
            unknown = set(self._lacking([header.operation for header in headers]))
            new.extend(header for header in headers if header.operation in unknown)
        return new

    # Beginning

    def _begin(self, *, keep: bool = True) -> tuple[HubLink, Greeting]:
        """The link, adapted to the present state of the hub."""
        link = self._reach(lambda replica: replica.link())
        if link is None:
            raise HubFailed(self._address, "not_shared")
        greeting = self._log.greet((link.pulled, link.sent_at))
        held = link.pulled_operation, link.sent_operation
        forgot = greeting.newest < max(link.pulled, link.sent_at) or greeting.operations != held
        if forgot or link.hub != greeting.hub:
            link = link.afresh(greeting.hub)
            if keep:
                fresh = link
                link = self._reach(lambda replica: replica.keep(fresh))
        return link, greeting

    # Receiving

    def _pull(
        self, link: HubLink, greeting: Greeting, done: Synchronised, progress: Progress | None
    ) -> HubLink:
        first, newest = link.pulled, greeting.newest
        if newest - first >= _MUCH and not link.thorough:
            self._reach(lambda replica: replica.back_up())
        while link.pulled < newest:
            arrivals, place = self._log.next_portion(
                link.pulled,
                newest,
                self._lacking,
                self._lacking_texts,
                with_texts=link.texts.everything,
            )
            link = self._take_in(arrivals, link.pulled_to(place, arrivals), done)
            if progress is not None:
                progress(link.pulled - first, newest - first)
        if link.waiting and (done.received or not self._tried):
            link = self._try_again(link, done)
        self._tried = True
        return link

    def _take_in(self, arrivals: LogPortion, link: HubLink, done: Synchronised) -> HubLink:
        received, link = self._texts.with_needed(
            lambda: self._reach(lambda replica: replica.take_in(arrivals, link))
        )
        done.count(received)
        return link

    def _try_again(self, link: HubLink, done: Synchronised) -> HubLink:
        """Retry operations that were not taken in, because what they lacked may have arrived since."""
        names = [entry.operation for entry in link.waiting]
        headers, everything = self._log.headers_of(names), link.texts.everything
        arrivals = self._log.with_content(headers, names, self._lacking_texts, with_texts=everything)
        return self._take_in(arrivals, replace(link, waiting=()), done)

    # Texts

    def fetch(self, digests: Collection[str], progress: Progress | None = None) -> set[str]:
        """Fetch texts into the file; see :meth:`TextFetching.fetch`."""
        return self._texts.fetch(self._lacking_texts(list(digests)), progress)

    def release(self, digests: Collection[str]) -> int:
        """Remove the contents of texts from the file, if the hub has them. Returns the number of removed texts."""
        there = self._log.known_texts(digests)
        received = self._reach(lambda replica: replica.release_texts(there))
        return len(received.changes.absent)

    def wanted(self) -> list[str]:
        """Digests of the texts that are to be kept in the file and are missing."""
        return self._reach(lambda replica: replica.wanted_texts())

    def _fetch_wanted(self, done: Synchronised, progress: Progress | None) -> None:
        """Fetch the texts to be kept in the file, first and whenever arrived operations may name more of them."""
        if not self._wanted_fetched or any(
            changes.absent or changes.touches(Article) for changes in done.changes
        ):
            wanted = self.wanted()
            done.missing_texts = len(self._texts.fetch(wanted, progress))
            done.fetched = len(wanted) - done.missing_texts
        self._wanted_fetched = True

    def _keep_texts(self, contents: Mapping[str, str]) -> None:
        self._reach(lambda replica: replica.keep_texts(contents))

    def _lacking(self, names: Sequence[str]) -> list[str]:
        return self._reach(lambda replica: replica.outgoing.unknown(names))

    def _lacking_texts(self, digests: Sequence[str]) -> list[str]:
        return self._reach(lambda replica: replica.outgoing.unknown_texts(digests))


def _authors(headers: Sequence[LogHeader]) -> tuple[tuple[str, int], ...]:
    return tuple(Counter(header.author for header in headers).most_common())
