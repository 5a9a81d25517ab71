"""Sending the operations of a project file to its hub."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from typing import Concatenate, ParamSpec, TypeVar

from corpus.progress import Progress
from db.files.data_folder import site
from db.hub.entries import HEADERS, REVISIONS, LogHeader, Synchronised, portion, texts_named
from db.hub.link import HubLink
from db.hub.log import Greeting, ProjectLog
from db.hub.outgoing import Outgoing
from db.hub.projects import OWNER
from db.hub.replica import Reach, mark_of
from db.journal.revisions import Revision

T = TypeVar("T")
P = ParamSpec("P")
CHARACTERS = 4_000_000
"""Maximum characters of texts in a statement. Chosen: some megabytes."""


class Sending:
    """Sends once, over an open connection."""

    def __init__(
        self, log: ProjectLog, reach: Reach, greeting: Greeting, done: Synchronised, claimed: set[str]
    ) -> None:
        """``greeting``: the latest greeting of the hub; ``done``: the result to update; ``claimed``: annotators claimed
        over this connection, to which others are added."""
        self._log, self._reach = log, reach
        self._greeting, self._done, self._claimed = greeting, done, claimed
        self._others: dict[str, str] = {}
        """Other annotators and their logins; empty for an owner, who may send for everybody."""
        self._withheld: dict[str, LogHeader] = {}
        self._digests: set[str] = set()
        """Digests of the withheld operations."""
        self._textless: set[str] = set()
        """Operations of the present portion that name texts which neither the file nor the hub has."""

    def run(self, link: HubLink, progress: Progress | None) -> HubLink:
        """Send everything that the hub lacks. Returns the link afterwards."""
        mark = "" if link.thorough else mark_of(link)
        total = self._ask(Outgoing.count_after, link.sent, mark) + len(link.withheld)
        if not total and not link.idle:
            return link
        self._prepare()
        last, earlier = link.sent, self._ask(Outgoing.headers_of, link.withheld)
        while earlier:
            headers = portion(earlier)
            earlier = earlier[len(headers) :]
            link = self._send(headers, link, link.sent)
        while True:
            # In this order, so that operations arriving in between are among the headers.
            last = self._ask(Outgoing.last)
            headers = self._ask(Outgoing.headers, link.sent, mark, HEADERS)
            if not headers:
                break
            headers = portion(headers)
            link = self._send(headers, link, headers[-1].place)
            if progress is not None:
                progress(self._done.sent, max(total, self._done.sent))
        names = {
            self._others[header.author] for header in self._withheld.values() if header.author in self._others
        }
        self._done.withheld_for = tuple(sorted(names))
        link = replace(link, sent=max(link.sent, last), withheld=tuple(self._withheld))
        return self._let_count(link)

    def _prepare(self) -> None:
        """Read who other annotators are, and report lost operations."""
        if self._greeting.role != OWNER:
            known = self._log.identities()
            self._others = {author: login for author, login in known.items() if login != self._greeting.login}
        lost = self._ask(Outgoing.lost)
        if lost:
            with self._log.adding(()):
                self._log.add_lost(lost)

    def _send(self, headers: Sequence[LogHeader], link: HubLink, place: int) -> HubLink:
        """Send a portion in one transaction, and store that it was acknowledged."""
        self._textless = self._without_texts([header.operation for header in headers])
        doubtful = [
            header.operation
            for header in headers
            if link.thorough or header.author in self._others or header.operation in self._textless
        ]
        known = self._log.known(doubtful)
        wanted = [header for header in headers if header.operation in known or not self._withholds(header)]
        names = [header.operation for header in wanted if header.operation not in known]
        if names:
            self._claim(wanted)
            withdrawn = {header.operation for header in wanted if header.withdrawn}
            added, position = self._add(names, withdrawn)
            if added:
                link = _acknowledged(link, added, position, withdrawn)
                self._done.sent += len(added)
        counting = [header.operation for header in wanted if not header.withdrawn]
        # Operations that were withdrawn here before it was known that the hub has them count again, as in a merge.
        counting += self._log.counting_among([header.operation for header in wanted if header.withdrawn])
        link = replace(
            link,
            sent=place,
            withheld=tuple({*link.withheld, *self._withheld} if place == link.sent else self._withheld),
        )
        received, link = self._reach(lambda replica: replica.acknowledged(link, counting))
        self._done.count(received)
        return link

    def _claim(self, headers: Sequence[LogHeader]) -> None:
        """Claim the annotators who worked in this file at this installation."""
        places = [header.place for header in headers if header.author not in self._claimed]
        if places:
            for author in sorted(self._ask(Outgoing.authors_here, places, site()) - self._claimed):
                self._log.claim_identity(author)
                self._claimed.add(author)

    def _withholds(self, one: LogHeader) -> bool:
        """Whether an operation must be sent by somebody else, or depends on one that must."""
        by_others = one.author in self._others or one.operation in self._textless
        if by_others or self._digests.intersection(one.parents):
            self._withheld[one.operation] = one
            self._digests.add(one.digest)
        return one.operation in self._withheld

    def _without_texts(self, names: Sequence[str]) -> set[str]:
        """Those of the operations that name texts which neither the file nor the hub has. This happens only with a hub
        that was restored from an older backup; somebody whose file has the texts must send these operations."""
        naming = self._ask(Outgoing.naming_absent, names)
        if not naming:
            return set()
        known = self._log.known_texts({sha256 for digests in naming.values() for sha256 in digests})
        return {name for name, digests in naming.items() if digests - known}

    def _add(self, names: Sequence[str], withdrawn: Collection[str]) -> tuple[list[str], int]:
        """Append operations in one transaction: texts, revisions, then the operations. Returns those that were new, and
        the position of the last of them."""
        # Usually this is all of them, read before the log is locked.
        some, place = self._ask(Outgoing.revisions, names, 0, REVISIONS)
        with self._log.adding(names) as unknown:
            missing = set(unknown)
            while missing and some:
                self._add_revisions([header for header in some if header.operation in missing])
                if len(some) < REVISIONS:
                    break
                some, place = self._ask(Outgoing.revisions, names, place, REVISIONS)
            if not missing:
                return [], 0
            operations = self._ask(Outgoing.operations, unknown)
            position = self._log.add_operations(operations, [name in withdrawn for name in unknown])
        return unknown, position

    def _add_revisions(self, revisions: list[Revision]) -> None:
        named = sorted(texts_named(revisions))
        texts: dict[str, str] = {}
        known = self._log.known_texts(named)
        for digest in (name for name in named if name not in known):
            content = self._ask(Outgoing.text, digest)
            if content is not None:
                texts[digest] = content
            if sum(map(len, texts.values())) > CHARACTERS:
                self._log.add_texts(texts)
                texts = {}
        if texts:
            self._log.add_texts(texts)
        self._log.add_revisions(revisions)

    def _let_count(self, link: HubLink) -> HubLink:
        """Report operations that count here and that the hub has as withdrawn."""
        again = self._ask(Outgoing.counting, link.idle) if link.idle else []
        if again:
            with self._log.adding(()):
                self._log.add_counting(again)
            link = replace(link, idle=tuple(name for name in link.idle if name not in set(again)))
        return self._reach(lambda replica: replica.keep(link))

    def _ask(self, what: Callable[Concatenate[Outgoing, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Call a function of the file's log."""
        return self._reach(lambda replica: what(replica.outgoing, *args, **kwargs))


def _acknowledged(link: HubLink, names: Sequence[str], position: int, withdrawn: Collection[str]) -> HubLink:
    """The link after the hub acknowledged operations, the last of them at a position."""
    idle = tuple(dict.fromkeys([*link.idle, *(name for name in names if name in withdrawn)]))
    link = replace(link, sent_at=position, sent_operation=names[-1], idle=idle)
    if link.pulled == position - len(names):
        # There are no operations of others in between, so nothing has to be read.
        link = replace(link, pulled=position, pulled_operation=names[-1])
    return link
