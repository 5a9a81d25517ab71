"""Verbs for maintenance: caches, and upgrades of many projects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commands.grammar.verb import Verb, json_argument

if TYPE_CHECKING:
    import argparse


def _caches_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--clear", action="store_true", help="empty the folder")
    json_argument(parser)


def _caches(given: argparse.Namespace) -> int:
    from commands.caches import caches

    return caches(clear=given.clear, as_json=given.json)


def _upgrade_arguments(parser: argparse.ArgumentParser) -> None:
    words = "a .duikan file, or a folder whose projects are meant"
    parser.add_argument("projects", metavar="PROJECT | FOLDER", nargs="+", help=words)
    json_argument(parser)


def _upgrade(given: argparse.Namespace) -> int:
    from commands.upgrading import upgrade

    return upgrade(given.projects, as_json=given.json)


VERBS = {
    "upgrade": Verb(
        "bring projects of older versions up to date, each backed up first",
        _upgrade_arguments,
        _upgrade,
        takes_project=False,
    ),
    "caches": Verb(
        "tell what the caches take, or empty them", _caches_arguments, _caches, takes_project=False
    ),
}
