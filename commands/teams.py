"""The verbs ``share``, ``join`` and ``sync``: a project on a hub, and the files synchronised with it."""

from __future__ import annotations

import argparse
import contextlib
import getpass
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from commands.arguments import add_annotator, file_name
from commands.hub_words import address_sentence
from commands.listing import print_lines, print_table
from commands.opening import opened
from commands.progress import ProgressBar
from commands.terminal import say
from corpus.writers.objects import Object
from db.errors import HubFailed
from db.hub.address import BadAddress, HubAddress

if TYPE_CHECKING:
    from db.hub.connection import HubConnection
    from db.hub.entries import Synchronised
    from db.store import Store


def hub_address(words: str) -> HubAddress:
    """Parse the address of a hub. Raises ArgumentTypeError, whose message does not repeat the address."""
    try:
        return HubAddress.parse(words)
    except BadAddress as error:
        raise argparse.ArgumentTypeError(address_sentence(error)) from None


def add_url(parser: argparse.ArgumentParser, *, optional: bool = False) -> None:
    """Add the argument for the address of a hub."""
    words = "address of the hub: postgresql+psycopg://name@host/database"
    parser.add_argument("url", metavar="URL", type=hub_address, help=words, nargs="?" if optional else None)


def add_share_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of ``share`` except the project."""
    add_url(parser, optional=True)
    parser.add_argument(
        "--create", action="store_true", help="begin the project on the hub if it is not there"
    )
    parser.add_argument("--leave", action="store_true", help="let the file be on no hub any more")
    add_annotator(parser)
    parser.set_defaults(refuse=parser.error)


def add_join_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of ``join``."""
    add_url(parser)
    words = "identity or title of a project (default: the only one)"
    parser.add_argument("wanted", metavar="PROJECT_ID", nargs="?", default="", help=words)
    parser.add_argument(
        "-o",
        "--output",
        type=file_name,
        metavar="FILE",
        help="where to write; without it, projects are listed",
    )
    parser.add_argument(
        "--without-texts",
        action="store_true",
        help="leave the texts on the hub; each comes when it is opened, or with “texts”",
    )
    parser.set_defaults(refuse=parser.error)


def add_sync_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of ``sync`` except the project."""
    parser.add_argument(
        "--dry-run", action="store_true", help="only report how much would be received and sent"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    add_annotator(parser)


def connected(address: HubAddress) -> HubConnection:
    """Connect to a hub. Asks for the password if one is needed and standard input is a terminal."""
    from db.hub.connection import HubConnection

    return HubConnection.open(address, lambda: _ask_password(address))


@contextlib.contextmanager
def usable_hub(address: HubAddress) -> Iterator[HubConnection]:
    """Connect as :func:`connected` for the duration of the block, to a hub of a version that this program can use."""
    from db.hub.installing import require_usable

    with connected(address) as hub:
        require_usable(hub)
        yield hub


@contextlib.contextmanager
def hub_of(store: Store, location: str) -> Iterator[HubConnection]:
    """Connect to the hub of an open project for the duration of the block. ``location`` is named in the error. Raises
    HubFailed (``not_shared``) if the project is on none."""
    link = store.replica.link()
    if link is None:
        raise HubFailed(location, "not_shared")
    with usable_hub(HubAddress.parse(link.address)) as hub:
        yield hub


def _ask_password(address: HubAddress) -> str | None:
    if not sys.stdin.isatty():
        return None
    from db.hub.passwords import keep_password

    password = getpass.getpass(f"Password for {address}: ")
    if password and not keep_password(address, password):
        say("This machine has no key store, so the password was not kept; ~/.pgpass can keep it.")
    return password or None


def share(args: argparse.Namespace) -> int:
    """Share a project on a hub, or remove the link of the file to it. Returns the exit status."""
    if args.leave == bool(args.url) or (args.leave and args.create):
        args.refuse("name a hub, or ask for --leave alone")
    with opened(args.project, args.annotator, read_only=False) as store:
        if args.leave:
            store.replica.leave()
            say(f"{args.project} is no longer on a hub. The file keeps all its contents.")
            return 0
        from db.hub.joining import share as share_on

        with usable_hub(args.url) as hub:
            share_on(hub, store.replica.reach, create=args.create)
            return _synchronise(hub, store, as_json=False)


def join(args: argparse.Namespace) -> int:
    """List the projects of a hub, or write one to a new file. Returns the exit status."""
    if args.wanted and not args.output:
        args.refuse("name the file to write with -o")
    from db.hub.joining import find_project
    from db.hub.joining import join as join_into
    from db.hub.projects import projects
    from db.hub.subscription import ALL_TEXTS, NOTHING_KEPT

    with usable_hub(args.url) as hub:
        if args.output is None:
            rows = [
                (project.id, project.title, project.role, project.created[:10]) for project in projects(hub)
            ]
            print_table(("PROJECT", "TITLE", "ROLE", "SINCE"), rows)
            if not rows:
                say(f"{args.url} has no project for you. The owner of a project can add you.")
            return 0
        try:
            remote = find_project(hub, args.wanted)
        except HubFailed as error:
            if error.reason == "several_projects":
                print_table(("PROJECT", "TITLE"), [(project.id, project.title) for project in projects(hub)])
            raise
        texts = NOTHING_KEPT if args.without_texts else ALL_TEXTS
        with ProgressBar("Joining") as progress:
            join_into(hub, remote.id, Path(args.output), progress, texts=texts)
    say(f"{args.output}: “{remote.title}”, {remote.entries} act(s). You are its {remote.role}.")
    return 0


def sync(args: argparse.Namespace) -> int:
    """Synchronise a project with its hub once. Returns the exit status."""
    with (
        opened(args.project, args.annotator, read_only=False) as store,
        hub_of(store, args.project) as hub,
    ):
        if args.dry_run:
            return _report_pending(hub, store, as_json=args.json)
        return _synchronise(hub, store, as_json=args.json)


def _synchronise(hub: HubConnection, store: Store, *, as_json: bool) -> int:
    from db.hub.exchange import Exchange

    try:
        with ProgressBar("Synchronising") as progress:
            done = Exchange(hub, store.project.id, store.replica.reach).run(progress)
    except KeyboardInterrupt:
        say("Stopped; what was received and sent until then is kept. Run it again for the rest.")
        return 1
    waiting = len(store.sharing.conflicts())
    if as_json:
        print_lines([_object(done, waiting)])
    else:
        _say(done, waiting)
    return 1 if done.waiting else 0


def _object(done: Synchronised, conflicts: int) -> Object:
    return {
        "kind": "summary",
        "received": done.received,
        "sent": done.sent,
        "waiting": done.waiting,
        "withheld": done.withheld,
        "texts_fetched": done.fetched,
        "texts_missing": done.missing_texts,
        "withheld_for": list(done.withheld_for),
        "role": done.role,
        "conflicts_open": conflicts,
        "dry_run": False,
    }


def _say(done: Synchronised, conflicts: int) -> None:
    say(f"Synchronised: {done.received} act(s) received, {done.sent} sent.")
    if done.role == "reader":
        say("You may only read this project there, so nothing is sent.")
    if done.waiting:
        say(
            f"{done.waiting} act(s) of the hub fail verification, or depend on one that does, and were not applied."
        )
    if done.withheld:
        names = ", ".join(done.withheld_for)
        say(
            f"{done.withheld} act(s) wait: {names} or an owner must synchronise work in these names first, "
            "on which they stand."
            if names
            else f"{done.withheld} act(s) wait: somebody whose file has their texts must synchronise first."
        )
    if done.fetched:
        say(f"{done.fetched} text(s) to be kept in the file were fetched.")
    if done.missing_texts:
        say(f"{done.missing_texts} text(s) to be kept in the file are not on the hub.")
    if conflicts:
        say(f"{conflicts} conflict(s) wait for a decision.")


def _report_pending(hub: HubConnection, store: Store, *, as_json: bool) -> int:
    from db.hub.exchange import Exchange

    pending = Exchange(hub, store.project.id, store.replica.reach).rehearse()
    if as_json:
        counts = {"to_receive": pending.operations, "to_send": pending.unsent}
        print_lines([{"kind": "summary", **counts, "authors": dict(pending.authors), "dry_run": True}])
    else:
        say(f"{pending.operations} act(s) would be received, {pending.unsent} would be sent.")
    return 0
