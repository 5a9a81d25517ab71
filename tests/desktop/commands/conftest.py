"""The commands of an empty window."""

from __future__ import annotations

import pytest

from desktop.commands.actions import Actions


@pytest.fixture
def actions(idle_actions: Actions) -> Actions:
    """The commands, before any fact is known."""
    return idle_actions
