"""Verbs for maintenance: caches, and upgrades of many projects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commands.grammar.verb import Verb, json_argument

if TYPE_CHECKING:
    import argparse


def _caches_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--clear", action="store_true", help="empty the folder")
    json_argument(parser)


def _caches(args: argparse.Namespace) -> int:
    from commands.caches import caches

    return caches(clear=args.clear, as_json=args.json)


def _upgrade_arguments(parser: argparse.ArgumentParser) -> None:
    words = "a .duikan file, or a folder whose projects are meant"
    parser.add_argument("projects", metavar="PROJECT | FOLDER", nargs="+", help=words)
    json_argument(parser)


def _upgrade(args: argparse.Namespace) -> int:
    from commands.upgrading import upgrade

    return upgrade(args.projects, as_json=args.json)


VERBS = {
    "upgrade": Verb(
        "upgrade projects of older versions, each backed up first",
        _upgrade_arguments,
        _upgrade,
        takes_project=False,
    ),
    "caches": Verb(
        "show the size of the caches, or empty them", _caches_arguments, _caches, takes_project=False
    ),
}
