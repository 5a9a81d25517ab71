"""What the commands about suggested links do. The links themselves are loaded when one of these is first given."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from desktop.settings import Settings

if TYPE_CHECKING:
    from desktop.window.suggested import Suggested

JUDGING = ("accept", "reject", "relation", "locate", "go")


def suggestion_handlers(
    suggested: Callable[[], Suggested], settings: Settings
) -> dict[str, Callable[[], object]]:
    """By the identity of the command. ``suggested`` gives what brings the links into the window of now."""

    def judge(what: str) -> None:
        suggested().panel.do(what)

    def toggle_connectors() -> None:
        settings.set_value("show_suggested_links", not settings.value("show_suggested_links"))

    return {
        "suggestions": lambda: suggested().enter(),
        "suggestions.next": lambda: suggested().next_pair(),
        "suggestions.figures": lambda: suggested().enter("figures"),
        "suggestions.rejected": lambda: suggested().enter("rejected"),
        "suggestions.connectors": toggle_connectors,
        **{f"suggestion.{what}": partial(judge, what) for what in JUDGING},
    }
