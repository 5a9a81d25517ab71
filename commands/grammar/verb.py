"""What a verb of the command line is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable


class Verb(NamedTuple):
    """A verb: its arguments and what it does. Whatever it needs is imported when it runs."""

    words: str
    """What it does, for the list of verbs."""
    add_arguments: Callable[[argparse.ArgumentParser], None]
    """Adds its arguments, without that of the project."""
    run: Callable[[argparse.Namespace], int]
    """Does it; returns the exit status."""
    takes_project: bool = True
    """Whether its first argument is the project that it works on."""


def json_argument(parser: argparse.ArgumentParser) -> None:
    """Add ``--json``."""
    parser.add_argument("--json", action="store_true", help="print one JSON object per line")
