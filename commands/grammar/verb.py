"""The definition of a verb of the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable


class Verb(NamedTuple):
    """A verb: its arguments and its function. The modules that it needs are imported when it runs."""

    words: str
    """Its description in the list of verbs."""
    add_arguments: Callable[[argparse.ArgumentParser], None]
    """Adds its arguments except the project."""
    run: Callable[[argparse.Namespace], int]
    """Runs the verb. Returns the exit status."""
    takes_project: bool = True
    """Whether its first argument is a project."""


def json_argument(parser: argparse.ArgumentParser) -> None:
    """Add ``--json``."""
    parser.add_argument("--json", action="store_true", help="print one JSON object per line")
