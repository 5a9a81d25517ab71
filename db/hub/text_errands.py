"""Requests of other threads to the synchroniser to fetch or release texts."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from db.hub.exchange import Exchange


@dataclass(frozen=True, slots=True)
class TextProgress:
    """The progress of a request."""

    left: int = 0
    """Texts that are still to be fetched."""
    missing: frozenset[str] = frozenset()
    """Digests of requested texts that the hub does not have."""


class TextErrands:
    """Requests that any thread may add and the synchroniser's thread performs."""

    def __init__(self, wake: Callable[[], object], report: Callable[[TextProgress], object]) -> None:
        """``wake`` is called when a request was added, ``report`` with the progress on the thread of :meth:`run`."""
        self._wake, self._report = wake, report
        self._lock = threading.Lock()
        self._wanted: set[str] = set()
        self._released: set[str] = set()
        self._refresh = False

    def fetch(self, digests: Iterable[str]) -> None:
        """Fetch texts as soon as there is a connection."""
        with self._lock:
            self._wanted |= set(digests)
            self._released -= self._wanted
        self._wake()

    def fetch_kept(self) -> None:
        """Fetch the texts to be kept in the file, after that choice changed."""
        with self._lock:
            self._refresh = True
        self._wake()

    def release(self, digests: Iterable[str]) -> None:
        """Remove the contents of texts from the file, if the hub has them."""
        with self._lock:
            self._released |= set(digests)
            self._wanted -= self._released
        self._wake()

    def run(self, exchange: Exchange, is_over: Callable[[], bool]) -> None:
        """Perform the requests. If that fails, or ``is_over`` returns True while texts arrive, the rest is performed
        the next time."""
        with self._lock:
            wanted, released, refresh = self._wanted, self._released, self._refresh
            self._wanted, self._released, self._refresh = set(), set(), False
        try:
            if released:
                exchange.release(released)
                released = set()
            if refresh:
                wanted |= set(exchange.wanted())
                refresh = False
            if wanted:
                self._fetch(exchange, wanted, is_over)
        except BaseException as error:
            with self._lock:
                # Requests added meanwhile take precedence.
                self._wanted |= wanted - self._released
                self._released |= released - self._wanted
                self._refresh |= refresh
            if not isinstance(error, _Over):
                raise

    def _fetch(self, exchange: Exchange, wanted: set[str], is_over: Callable[[], bool]) -> None:
        def progress(done: int, total: int) -> None:
            self._report(TextProgress(total - done))
            if is_over() and done < total:
                raise _Over

        missing = exchange.fetch(wanted, progress)
        self._report(TextProgress(0, frozenset(missing)))


class _Over(Exception):
    """Raised to stop between two portions."""
