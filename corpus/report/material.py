"""What a report is made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from corpus.blocks import Block
from corpus.comparing.copies import Copies
from corpus.comparing.values import LedgerRow, Row
from corpus.identities import ArticleId
from corpus.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class ProjectState:
    """Which state of a project a report tells of."""

    fingerprint: str
    """Digest of the present content; equal for equal content."""
    changed: str = ""
    """When the last operation was, ISO 8601; empty for a project in which nothing was done."""


@dataclass(frozen=True, slots=True)
class ReportedProject:
    """What is read of a project for a report."""

    snapshot: Snapshot
    texts: Mapping[ArticleId, str]
    """Current text of every article."""
    corrections: Mapping[ArticleId, str]
    """When the text of an article was last corrected, ISO 8601; only of those that were."""
    state: ProjectState
    blocks: Mapping[ArticleId, tuple[Block, ...]] = field(default_factory=dict)
    """The structure of those texts that have any."""


@dataclass(frozen=True, slots=True)
class Material:
    """Everything that a report tells."""

    snapshot: Snapshot
    rows: tuple[Row, ...]
    """The analyst's rows; a draft among them is left out."""
    ledger: tuple[LedgerRow, ...]
    """Of ``rows``."""
    texts: Mapping[ArticleId, str]
    """Current text of every article."""
    corrections: Mapping[ArticleId, str]
    """When the text of an article was last corrected, ISO 8601; only of those that were."""
    state: ProjectState
    made: datetime
    """When the report is made, in the zone in which its times are told."""
    copies: tuple[Copies, ...] = ()
    """Articles that share passages; those that count as one source are told."""
