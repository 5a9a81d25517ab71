"""The data of a report."""

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
    """The state of a project that a report describes."""

    fingerprint: str
    """Digest of the content; equal for equal content."""
    changed: str = ""
    """Time of the last operation, ISO 8601; empty for a project without operations."""


@dataclass(frozen=True, slots=True)
class ReportedProject:
    """The content of a project that a report needs."""

    snapshot: Snapshot
    texts: Mapping[ArticleId, str]
    """Current text of every article."""
    corrections: Mapping[ArticleId, str]
    """Time of the last correction of an article's text, ISO 8601; articles without one are missing."""
    state: ProjectState
    blocks: Mapping[ArticleId, tuple[Block, ...]] = field(default_factory=dict)
    """The structure of those texts that have any."""


@dataclass(frozen=True, slots=True)
class Material:
    """Everything that a report contains."""

    snapshot: Snapshot
    rows: tuple[Row, ...]
    """The rows of the comparison; drafts are left out of the report."""
    ledger: tuple[LedgerRow, ...]
    """The ledger of ``rows``."""
    texts: Mapping[ArticleId, str]
    """Current text of every article."""
    corrections: Mapping[ArticleId, str]
    """Time of the last correction of an article's text, ISO 8601; articles without one are missing."""
    state: ProjectState
    made: datetime
    """The time of the report, in the time zone of all its times."""
    copies: tuple[Copies, ...] = ()
    """Articles with common passages; the report names those that count as one source."""
