"""The services that the reading area uses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.commands.actions import Actions
from desktop.current import Current
from desktop.derived.comparison.near_copies import NearCopies
from desktop.derived.figures import Figures
from desktop.derived.reading_filter import ReadingFilter
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.settings import Settings

if TYPE_CHECKING:
    from desktop.derived.suggestions.suggesting import Suggesting


@dataclass(frozen=True, slots=True)
class ReadingServices:
    """Passed by the window; each part of the area uses those that it needs."""

    workspace: Workspace
    figures: Figures
    suggesting: Callable[[], Suggesting]
    """Creates the suggestions when they are first needed, which is after the first paint."""
    current: Current
    theme: Theme
    settings: Settings
    actions: Actions
    reading_filter: ReadingFilter
    near_copies: NearCopies
