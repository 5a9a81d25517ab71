"""Two copies of a project that are edited separately."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from corpus.model import Claim, Tag
from db.store import Store
from tests.db import build


@dataclass
class Two:
    """Lin's copy and Shen's; both have a tag, a claim with it in the first article, and one without it in the
    second."""

    lin: Store
    shen: Store
    tag: Tag
    claim: Claim
    other: Claim

    def exchange(self) -> None:
        """Merge in both directions; asserts that both copies are intact and equal."""
        self.lin.merge(self.shen.location)
        self.shen.merge(self.lin.location)
        assert (self.lin.check(), self.shen.check()) == ([], [])
        assert self.lin.fingerprint() == self.shen.fingerprint()
        assert build.content(self.lin) == build.content(self.shen)


@contextlib.contextmanager
def two_copies(folder: Path) -> Iterator[Two]:
    """The copies, open."""
    with build.project(folder, "林.duikan", build.LIN) as lin:
        tag = build.tag(lin)
        claim, other = build.claim(lin, tags=[tag.id]), build.claim(lin, number=1)
        lin.save_copy(folder / "沈.duikan")
        with Store.open(folder / "沈.duikan", build.SHEN) as shen:
            yield Two(lin, shen, tag, claim, other)
