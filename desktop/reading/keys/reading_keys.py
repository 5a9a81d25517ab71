"""The commands of the reading area, by subject."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.reading.following.follow_driver import FollowDriver
from desktop.reading.keys.claim_keys import ClaimKeys
from desktop.reading.keys.link_keys import LinkKeys
from desktop.reading.keys.pane_keys import PaneKeys
from desktop.reading.keys.statement_keys import StatementKeys
from desktop.reading.keys.tag_keys import TagKeys
from desktop.reading.keys.text_keys import TextKeys


@dataclass(frozen=True, slots=True)
class ReadingKeys:
    """The methods that a command can call. Each acts on the selection in the active pane."""

    tags: TagKeys
    claims: ClaimKeys
    links: LinkKeys
    panes: PaneKeys
    text: TextKeys
    statements: StatementKeys
    follow: FollowDriver
