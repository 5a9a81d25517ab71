"""Verbs about what the program keeps beside projects."""

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


VERBS = {
    "caches": Verb("tell what the caches take, or empty them", _caches_arguments, _caches, of_many=True),
}
