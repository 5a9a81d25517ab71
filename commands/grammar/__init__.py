"""The grammar of the command line: its verbs, by name, in the order in which help lists them."""

from __future__ import annotations

from commands.grammar import comparisons, housekeeping, lists, projects, teams
from commands.grammar.verb import Verb

_VERBS = {**projects.VERBS, **lists.VERBS, **comparisons.VERBS, **housekeeping.VERBS, **teams.VERBS}
_ORDER = (
    "new", "import", "articles", "claims", "figures", "suggest", "compare", "search", "words", "export", "backup",
    "restore", "repair", "merge", "copy", "share", "join", "sync", "texts", "hub", "agree", "check", "upgrade",
    "caches",
)  # fmt: skip
VERBS: dict[str, Verb] = {name: _VERBS[name] for name in _ORDER}
"""Every verb that needs no Qt."""
