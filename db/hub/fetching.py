"""Fetching texts from a hub into a project file, in portions. Only here do texts arrive without the operations that
name them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from itertools import islice
from typing import TypeVar

from corpus.progress import Progress
from db.errors import HubFailed, NotAProject, TextsAbsent
from db.hub.log import ProjectLog
from db.merging.bringing import Verification

T = TypeVar("T")
_PORTION = 50
"""Texts of a portion. Chosen: some hundred kilobytes, so that progress is reported several times a second."""


class TextFetching:
    """Fetches texts of a project over a connection."""

    def __init__(self, log: ProjectLog, keep: Callable[[Mapping[str, str]], object]) -> None:
        """``keep`` stores verified texts by digest in one transaction."""
        self._log, self._keep = log, keep

    def fetch(self, digests: Collection[str], progress: Progress | None = None) -> set[str]:
        """Fetch texts. What was fetched before an interruption is kept. ``progress`` is called with the number of texts
        in the file and of all; it raises to cancel. Returns the digests of those that the hub does not have. Raises
        HubFailed (``arrived_damaged``), and the errors of saving."""
        left, missing = iter(sorted(digests)), set(digests)
        done = 0
        while portion := list(islice(left, _PORTION)):
            found = self._log.texts(portion)
            self._keep(self._verified(found))
            missing -= found.keys()
            done += len(portion)
            if progress is not None:
                progress(done, len(digests))
        return missing

    def _verified(self, found: Mapping[str, str]) -> dict[str, str]:
        verification = Verification(self._log.address)
        try:
            return dict(verification.text(name, content) for name, content in found.items())
        except NotAProject as error:
            raise HubFailed(self._log.address, "arrived_damaged", error.detail) from None

    def with_needed(self, act: Callable[[], T]) -> T:
        """The result of ``act``, after fetching the texts that it needs (TextsAbsent). Raises HubFailed (``no_text``)
        if the hub does not have one of them."""
        while True:
            try:
                return act()
            except TextsAbsent as needed:
                missing = self.fetch(needed.digests)
                if missing:
                    raise HubFailed(self._log.address, "no_text", min(missing)) from None
