"""What the title of a question asks for: the words that name it, and whether it asks how much something changes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from corpus.matching.roles import Role
from corpus.script import fold

_REMEMBERED = 1000
_CHANGE = re.compile(
    fold(
        "(涨幅|增幅|升幅|增速|增长|增加|增产|增收|上涨|上升|涨价|加价|提价|多付|多花|扩招|新增)"
        "|跌幅|降幅|减幅|下降|降低|减少|减产|减排|减碳|减员|缩短|降价|少付|下跌|下滑|流失|裁员|裁减|节省|缩水|萎缩|退票|退订"
    )
)
_SAYS_NOTHING = re.compile(r"[的之和与及在了]|\W|_")
_BEHIND, _BEFORE = 0.5, 0.25
"""How much a word of the title counts that stands behind the figure, or in the clause before, against one that leads to
it. Chosen."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The title of a question."""

    pairs: tuple[str, ...]
    """Its pairs of characters, folded."""
    change: int
    """1 or -1 where it asks for a rise or a fall, else 0."""

    @classmethod
    def of(cls, title: str) -> Asked:
        return _asked(title)

    def names(self, role: Role) -> float:
        """How much of the title stands around a figure; less where the figure is only a whole, a part or a cause."""
        near = self._count(role.words)
        far = 0.0 if near else _BEFORE * self._count(role.before)
        return near + far + _BEHIND * self._count(role.behind) - (role.whole + role.cause + _BEHIND * role.part)

    def _count(self, words: str) -> int:
        return sum(pair in words for pair in self.pairs)


@lru_cache(maxsize=_REMEMBERED)
def _asked(title: str) -> Asked:
    folded = fold(title)
    pairs = dict.fromkeys(folded[at : at + 2] for at in range(len(folded) - 1))
    found = _CHANGE.search(folded)
    change = 0 if found is None else 1 if found[1] else -1
    return Asked(tuple(pair for pair in pairs if not _SAYS_NOTHING.search(pair)), change)
