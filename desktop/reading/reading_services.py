"""The services that the reading area uses."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.commands.actions import Actions
from desktop.current import Current
from desktop.derived.comparison.near_copies import NearCopies
from desktop.derived.figures import Figures
from desktop.derived.reading_filter import ReadingFilter
from desktop.derived.suggestions.suggesting import Suggesting
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.settings import Settings


@dataclass(frozen=True, slots=True)
class ReadingServices:
    """Passed by the window; each part of the area uses those that it needs."""

    workspace: Workspace
    figures: Figures
    suggesting: Suggesting
    current: Current
    theme: Theme
    settings: Settings
    actions: Actions
    reading_filter: ReadingFilter
    near_copies: NearCopies
