"""The message for a file that lacks some texts of its project."""

from __future__ import annotations

from commands.terminal import say
from corpus.snapshot import Snapshot


def say_absent(snapshot: Snapshot, location: str) -> None:
    """Print on standard error how many articles have no text in the file, if any: the output does not include them."""
    count = snapshot.texts.missing()
    if count:
        say(
            f"{count} article(s) have no text in {location} and are not included; “texts --fetch” brings texts from "
            "the hub."
        )
