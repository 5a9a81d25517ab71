"""Verbs of team projects: files that are synchronised with a hub, and the hub itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commands.grammar.verb import Verb

if TYPE_CHECKING:
    import argparse


def _share_arguments(parser: argparse.ArgumentParser) -> None:
    from commands.teams import add_share_arguments

    add_share_arguments(parser)


def _share(given: argparse.Namespace) -> int:
    from commands import teams

    return teams.share(given)


def _join_arguments(parser: argparse.ArgumentParser) -> None:
    from commands.teams import add_join_arguments

    add_join_arguments(parser)


def _join(given: argparse.Namespace) -> int:
    from commands import teams

    return teams.join(given)


def _sync_arguments(parser: argparse.ArgumentParser) -> None:
    from commands.teams import add_sync_arguments

    add_sync_arguments(parser)


def _sync(given: argparse.Namespace) -> int:
    from commands import teams

    return teams.sync(given)


def _texts_arguments(parser: argparse.ArgumentParser) -> None:
    from commands.texts_here import add_arguments

    add_arguments(parser)


def _texts(given: argparse.Namespace) -> int:
    from commands import texts_here

    return texts_here.run(given)


def _hub_arguments(parser: argparse.ArgumentParser) -> None:
    from commands.hubs import add_arguments

    add_arguments(parser)


def _hub(given: argparse.Namespace) -> int:
    from commands import hubs

    return hubs.run(given)


VERBS = {
    "share": Verb("put the project on a hub, for a team", _share_arguments, _share),
    "join": Verb(
        "list the projects of a hub, or make a file of one", _join_arguments, _join, takes_project=False
    ),
    "sync": Verb("bring the project and its hub into step, once", _sync_arguments, _sync),
    "texts": Verb("choose the texts of a project on a hub that are kept here", _texts_arguments, _texts),
    "hub": Verb("make, upgrade, check or back up a hub", _hub_arguments, _hub, takes_project=False),
}
