"""Verbs of team projects: files that are synchronised with a hub, and the hub itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commands.grammar.verb import Verb

if TYPE_CHECKING:
    import argparse


def _share_arguments(parser: argparse.ArgumentParser) -> None:
    from commands.teams import add_share_arguments

    add_share_arguments(parser)


def _share(args: argparse.Namespace) -> int:
    from commands import teams

    return teams.share(args)


def _join_arguments(parser: argparse.ArgumentParser) -> None:
    from commands.teams import add_join_arguments

    add_join_arguments(parser)


def _join(args: argparse.Namespace) -> int:
    from commands import teams

    return teams.join(args)


def _sync_arguments(parser: argparse.ArgumentParser) -> None:
    from commands.teams import add_sync_arguments

    add_sync_arguments(parser)


def _sync(args: argparse.Namespace) -> int:
    from commands import teams

    return teams.sync(args)


def _texts_arguments(parser: argparse.ArgumentParser) -> None:
    from commands.texts_here import add_arguments

    add_arguments(parser)


def _texts(args: argparse.Namespace) -> int:
    from commands import texts_here

    return texts_here.run(args)


def _hub_arguments(parser: argparse.ArgumentParser) -> None:
    from commands.hubs import add_arguments

    add_arguments(parser)


def _hub(args: argparse.Namespace) -> int:
    from commands import hubs

    return hubs.run(args)


VERBS = {
    "share": Verb("put the project on a hub, for a team", _share_arguments, _share),
    "join": Verb(
        "list the projects of a hub, or write one to a file", _join_arguments, _join, takes_project=False
    ),
    "sync": Verb("synchronise the project with its hub, once", _sync_arguments, _sync),
    "texts": Verb("choose the texts of a project on a hub that are kept here", _texts_arguments, _texts),
    "hub": Verb("make, upgrade, check or back up a hub", _hub_arguments, _hub, takes_project=False),
}
