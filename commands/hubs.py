"""The verb ``hub``: administration of a hub."""

from __future__ import annotations

import argparse
from pathlib import Path

from commands.arguments import file_name
from commands.listing import print_table
from commands.progress import WaitingBar
from commands.teams import add_url, connected
from commands.terminal import say


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of ``hub``."""
    parser.add_argument(
        "act",
        choices=tuple(_ACTS),
        help="make one, bring it up to date, look whether it is whole, or back it up with pg_dump",
    )
    add_url(parser)
    words = "where to write the backup (default: named after database and time)"
    parser.add_argument("-o", "--output", type=file_name, metavar="FILE", help=words)
    parser.set_defaults(refuse=parser.error)


def run(given: argparse.Namespace) -> int:
    """Run the verb. Returns the exit status."""
    if given.output and given.act != "backup":
        given.refuse("-o belongs to backup")
    return _ACTS[given.act](given)


def _init(given: argparse.Namespace) -> int:
    from db.hub.installing import install

    with connected(given.url) as hub:
        version = install(hub)
    say(f"{given.url} is a hub (version {version}). Let people in with: GRANT duikan_user TO name;")
    return 0


def _upgrade(given: argparse.Namespace) -> int:
    from db.hub.installing import upgrade

    with connected(given.url) as hub:
        before, after = upgrade(hub)
    say(
        f"{given.url}: version {before} → {after}."
        if before != after
        else f"{given.url} is up to date ({after})."
    )
    return 0


def _check(given: argparse.Namespace) -> int:
    from db.hub.checking import check_hub

    with connected(given.url) as hub, WaitingBar("Checking"):
        findings = list(check_hub(hub))
    if findings:
        print_table(
            ("CODE", "PROJECT", "ROW", "DETAIL"),
            [(fault.code, fault.project, fault.row, fault.detail) for fault in findings],
        )
        return 1
    say(f"{given.url} is whole.")
    return 0


def _backup(given: argparse.Namespace) -> int:
    from db.hub.dumping import dump

    with connected(given.url) as hub, WaitingBar("Writing"):
        path = dump(hub, Path(given.output) if given.output else None)
    say(f"{path} holds all projects of {given.url}; pg_restore reads it.")
    return 0


_ACTS = {"init": _init, "upgrade": _upgrade, "check": _check, "backup": _backup}
