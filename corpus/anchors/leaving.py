"""The decision to leave a claim orphaned after a correction of its text.

It is a field in the claim's ``extra`` with the version of the text for which the decision was made, so that a further
correction asks again. Like any field it is journalled, merged and exported.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from corpus.identities import TextId
from corpus.model import Claim

FIELD = "left_orphaned"
"""Name of the field, in exports too."""


def is_left(claim: Claim, version: TextId) -> bool:
    """Whether it was decided that the claim has no place in this version of its text."""
    return claim.orphaned and FIELD in claim.extra and _fields(claim.extra).get(FIELD) == version


def has_decision(extra: str) -> bool:
    """Whether the ``extra`` of a claim has such a decision, for any version."""
    return FIELD in _fields(extra)


def left(claim: Claim, version: TextId) -> Claim:
    """The claim with the decision that it has no place in this version."""
    return replace(claim, extra=json.dumps(_fields(claim.extra) | {FIELD: version}, ensure_ascii=False))


def undecided(claim: Claim) -> Claim:
    """The claim without such a decision."""
    if FIELD not in claim.extra:
        return claim
    kept = {name: value for name, value in _fields(claim.extra).items() if name != FIELD}
    return replace(claim, extra=json.dumps(kept, ensure_ascii=False) if kept else "")


def _fields(extra: str) -> dict[str, Any]:
    try:
        held = json.loads(extra) if extra else {}
    except ValueError:
        return {}
    return held if isinstance(held, dict) else {}
