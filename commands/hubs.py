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
        help="create one, upgrade it, check that it is intact, or back it up with pg_dump",
    )
    add_url(parser)
    words = "where to write the backup (default: named after database and time)"
    parser.add_argument("-o", "--output", type=file_name, metavar="FILE", help=words)
    parser.set_defaults(refuse=parser.error)


def run(args: argparse.Namespace) -> int:
    """Run the verb. Returns the exit status."""
    if args.output and args.act != "backup":
        args.refuse("-o belongs to backup")
    return _ACTS[args.act](args)


def _init(args: argparse.Namespace) -> int:
    from db.hub.installing import install

    with connected(args.url) as hub:
        version = install(hub)
    say(f"{args.url} is a hub (version {version}). Admit people with: GRANT duikan_user TO name;")
    return 0


def _upgrade(args: argparse.Namespace) -> int:
    from db.hub.installing import upgrade

    with connected(args.url) as hub:
        before, after = upgrade(hub)
    say(
        f"{args.url}: version {before} → {after}."
        if before != after
        else f"{args.url} is up to date ({after})."
    )
    return 0


def _check(args: argparse.Namespace) -> int:
    from db.hub.checking import check_hub

    with connected(args.url) as hub, WaitingBar("Checking"):
        findings = list(check_hub(hub))
    if findings:
        print_table(
            ("CODE", "PROJECT", "ROW", "DETAIL"),
            [(fault.code, fault.project, fault.row, fault.detail) for fault in findings],
        )
        return 1
    say(f"{args.url} is intact.")
    return 0


def _backup(args: argparse.Namespace) -> int:
    from db.hub.dumping import dump

    with connected(args.url) as hub, WaitingBar("Writing"):
        path = dump(hub, Path(args.output) if args.output else None)
    say(f"{path} contains all projects of {args.url}; pg_restore reads it.")
    return 0


_ACTS = {"init": _init, "upgrade": _upgrade, "check": _check, "backup": _backup}
